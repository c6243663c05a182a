// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Action>1,Description,Name
CompareAction>2,MainframeAction>12,ResourceAction>18
Input>3,Output>10
File>4
FileMetadata>5,SourceLocation,TargetLocation
DataSets>6,DatabaseCDC>7
Ccsid,Format,Length#,Name,Type
SourceMetadata>8,TargetMetadata>9
CaptureTool,Type
CaptureTool,Type
File>11
FileLocation
ActionType>13,Properties>17,Resource
Batch>14,Tn3270>15
BatchJobName,BatchJobParameters{,ExportDataSetNames
ExportDataSetNames,Script>16
ScriptLocation,Type
DmsTaskArn
CloudFormationAction>19,M2ManagedApplicationAction>20,M2NonManagedApplicationAction>22
ActionType,Resource
ActionType,Properties>21,Resource
ForceStop?,ImportDataSetLocation
ActionType,Resource
TestCase=Description,Name,Steps>0,Tags{`;

export const attributes = `TestCase=CreationTime,LastUpdateTime,LatestVersion,Status,TestCaseArn,TestCaseId,TestCaseVersion`;
