// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `InputParallelism>1,InputProcessingConfiguration>2,InputSchema>4,KinesisFirehoseInput>10,KinesisStreamsInput>11,NamePrefix
Count#
InputLambdaProcessor>3
ResourceARN,RoleARN
RecordColumns>5,RecordEncoding,RecordFormat>6
Mapping,Name,SqlType
MappingParameters>7,RecordFormatType
CSVMappingParameters>8,JSONMappingParameters>9
RecordColumnDelimiter,RecordRowDelimiter
RecordRowPath
ResourceARN,RoleARN
ResourceARN,RoleARN
DestinationSchema>13,KinesisFirehoseOutput>14,KinesisStreamsOutput>15,LambdaOutput>16,Name
RecordFormatType
ResourceARN,RoleARN
ResourceARN,RoleARN
ResourceARN,RoleARN
ReferenceSchema>18,S3ReferenceDataSource>24,TableName
RecordColumns>19,RecordEncoding,RecordFormat>20
Mapping,Name,SqlType
MappingParameters>21,RecordFormatType
CSVMappingParameters>22,JSONMappingParameters>23
RecordColumnDelimiter,RecordRowDelimiter
RecordRowPath
BucketARN,FileKey,ReferenceRoleARN
Application=ApplicationCode,ApplicationDescription,ApplicationName,Inputs>0
ApplicationOutput=ApplicationName,Output>12
ApplicationReferenceDataSource=ApplicationName,ReferenceDataSource>17`;

export const attributes = `Application=Id
ApplicationOutput=Id
ApplicationReferenceDataSource=Id`;
