// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Height#,Left#,Top#,Width#
Labels,MinConfidence#
OptIn?
CollectionId,FaceMatchThreshold#
Arn
Arn
Arn
X#,Y#
BucketName,ObjectKeyPrefix
Collection=CollectionId,Tags>
Dataset=DatasetType,ProjectArn,Tags>
Project=ProjectName,Tags>
StreamProcessor=BoundingBoxRegionsOfInterest>0,ConnectedHomeSettings>1,DataSharingPreference>2,FaceSearchSettings>3,KinesisDataStream>4,KinesisVideoStream>5,KmsKeyId,Name,NotificationChannel>6,PolygonRegionsOfInterest>7,RoleArn,S3Destination>8,Tags>`;

export const attributes = `Collection=Arn
Dataset=DatasetArn
Project=Arn
StreamProcessor=Arn,Status,StatusMessage`;
