// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `S3GlueDataCatalog>1
RoleArn
DataSource=DataSourceType>0,Description,DomainName,Name`;

export const attributes = `DataSource=Arn,Status`;
