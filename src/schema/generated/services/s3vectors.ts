// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `KmsKeyArn,SseType
NonFilterableMetadataKeys
KmsKeyArn,SseType
Index=DataType,Dimension#,DistanceMetric,EncryptionConfiguration>0,IndexName,MetadataConfiguration>1,Tags>,VectorBucketArn,VectorBucketName
VectorBucket=EncryptionConfiguration>2,Tags>,VectorBucketName
VectorBucketPolicy=Policy*,VectorBucketArn,VectorBucketName`;

export const attributes = `Index=CreationTime,IndexArn
VectorBucket=CreationTime,VectorBucketArn`;
