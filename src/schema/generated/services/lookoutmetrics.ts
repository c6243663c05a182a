// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `LambdaConfiguration>1,SNSConfiguration>2
LambdaArn,RoleArn
RoleArn,SnsTopicArn
AnomalyDetectorFrequency
DimensionList,MetricList>5,MetricSetDescription,MetricSetFrequency,MetricSetName,MetricSource>6,Offset#,TimestampColumn>16,Timezone
AggregationFunction,MetricName,Namespace
AppFlowConfig>7,CloudwatchConfig>8,RDSSourceConfig>9,RedshiftSourceConfig>11,S3SourceConfig>12
FlowName,RoleArn
RoleArn
DBInstanceIdentifier,DatabaseHost,DatabaseName,DatabasePort#,RoleArn,SecretManagerArn,TableName,VpcConfiguration>10
SecurityGroupIdList,SubnetIdList
ClusterIdentifier,DatabaseHost,DatabaseName,DatabasePort#,RoleArn,SecretManagerArn,TableName,VpcConfiguration>10
FileFormatDescriptor>13,HistoricalDataPathList,RoleArn,TemplatedPathList
CsvFormatDescriptor>14,JsonFormatDescriptor>15
Charset,ContainsHeader?,Delimiter,FileCompression,HeaderList,QuoteSymbol
Charset,FileCompression
ColumnFormat,ColumnName
Alert=Action>0,AlertDescription,AlertName,AlertSensitivityThreshold#,AnomalyDetectorArn
AnomalyDetector=AnomalyDetectorConfig>3,AnomalyDetectorDescription,AnomalyDetectorName,KmsKeyArn,MetricSetList>4`;

export const attributes = `Alert=Arn
AnomalyDetector=Arn`;
