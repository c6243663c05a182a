// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `DataQuery>1,Description,DestinationConfigurations>2,ExportArn,Name,RefreshCadence>5
QueryStatement,TableConfigurations{{
S3Destination>3
S3Bucket,S3BucketOwner,S3OutputConfigurations>4,S3Prefix,S3Region
Compression,Format,OutputType,Overwrite
Frequency
Key,Value
Export=Export>0,Tags>6`;

export const attributes = `Export=Export.ExportArn,ExportArn`;
