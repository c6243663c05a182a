// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `RandomCutForest>1
IgnoreNearExpectedFromAbove>2,IgnoreNearExpectedFromBelow>2,Query,SampleSize#,ShingleSize#
Amount#,Ratio#
Key,Value
MarkAsAnomaly?,Skip?
AmpConfiguration>6,CloudWatchConfiguration>7
WorkspaceArn
DatasetArn
SourceRoleArn,TargetRoleArn
ConfigurationBlob
LoggingDestination>11,ScraperComponents>13
CloudWatchLogs>12
LogGroupArn
Config>14,Type
Options{
EksConfiguration>16,VpcConfiguration>17
ClusterArn,SecurityGroupIds,SubnetIds
SecurityGroupIds,SubnetIds
LogGroupArn
Destinations>20
CloudWatchLogs>21,Filters>22
LogGroupArn
QspThreshold#
LimitsPerLabelSets>24,OutOfOrderTimeWindowInSeconds#,RetentionPeriodInDays#,RuleQueryOffsetInSeconds#
LabelSet>25,Limits>26
Name,Value
MaxSeries#
AnomalyDetector=Alias,Configuration>0,EvaluationIntervalInSeconds#,Labels>3,MissingDataAction>4,Tags>,Workspace
ResourcePolicy=PolicyDocument,WorkspaceArn
RuleGroupsNamespace=Data,Name,Tags>,Workspace
Scraper=Alias,Destination>5,RoleConfiguration>8,ScrapeConfiguration>9,ScraperLoggingConfiguration>10,Source>15,Tags>
Workspace=AlertManagerDefinition,Alias,KmsKeyArn,LoggingConfiguration>18,QueryLoggingConfiguration>19,Tags>,WorkspaceConfiguration>23`;

export const attributes = `AnomalyDetector=Arn
RuleGroupsNamespace=Arn
Scraper=Arn,RoleArn,ScraperId
Workspace=Arn,PrometheusEndpoint,WorkspaceId`;
