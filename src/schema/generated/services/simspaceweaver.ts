// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `BucketName,ObjectKey
Simulation=MaximumDuration,Name,RoleArn,SchemaS3Location>0,SnapshotS3Location>0`;

export const attributes = `Simulation=DescribePayload`;
