// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Key,Value
Key,Value
Key,Value
Discoverer=CrossAccount?,Description,SourceArn,Tags>0
Registry=Description,RegistryName,Tags>1
RegistryPolicy=Policy*,RegistryName,RevisionId
Schema=Content,Description,RegistryName,SchemaName,Tags>2,Type`;

export const attributes = `Discoverer=CrossAccount,DiscovererArn,DiscovererId,State
Registry=RegistryArn,RegistryName
RegistryPolicy=Id
Schema=LastModified,SchemaArn,SchemaName,SchemaVersion,VersionCreatedDate`;
