// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `S3BucketName,S3KeyPrefix
WorkflowDefinition=Description,ExportConfig>0,Name`;

export const attributes = `WorkflowDefinition=Arn,CreatedAt,Status`;
