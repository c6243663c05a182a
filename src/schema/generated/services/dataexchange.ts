// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ExportRevisionToS3>1
Encryption>2,RevisionDestination>3
KmsKeyArn,Type
Bucket,KeyPattern
RevisionPublished>5
DataSetId
DataSet=AssetType,Description,Name,Tags>
EventAction=Action>0,Event>4,Tags>`;

export const attributes = `DataSet=Arn,CreatedAt,Id,Origin,UpdatedAt
EventAction=Arn,CreatedAt,EventActionId,UpdatedAt`;
