// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `DatasetSource>1,S3Source>6,SourceName,SourceType
DatasetIdentifier,Options>2
DedupeRecords?,DedupeStrategy>3,LoadType
FieldPriority>4,Type
Fields>5
Name,SortOrder
BucketName,Options>7,Prefix
FileType
DatasetTarget>9,TargetType
DatasetIdentifier,Options>2
SqlTransformation>11,TransformationType
Query
Fields>13
Name,Transform>14
Type
Fields>16,Name,PrimaryKeys>17
IsRequired?,Name,Type
Name
DataIntegrationFlow=InstanceId,Name,Sources>0,Tags>,Target>8,Transformation>10
Dataset=Description,InstanceId,Name,Namespace,PartitionSpec>12,Schema>15,Tags>
Namespace=Description,InstanceId,Name,Tags>`;

export const attributes = `DataIntegrationFlow=Arn,CreatedTime,LastModifiedTime
Dataset=Arn,CreatedTime,LastModifiedTime
Namespace=Arn,CreatedTime,LastModifiedTime`;
