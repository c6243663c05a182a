// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `BranchName,S3>1
Bucket,Key,ObjectVersion
Branches,CustomData,DestinationArn,Events,Name
Repository=Code>0,KmsKeyId,RepositoryDescription,RepositoryName,Tags>,Triggers>2`;

export const attributes = `Repository=Arn,CloneUrlHttp,CloneUrlSsh,Name,RepositoryId`;
