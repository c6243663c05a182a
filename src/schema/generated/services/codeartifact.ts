// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Restrictions>1
ExternalUpstream>2,InternalUpstream>2,Publish>2
Repositories,RestrictionMode
Domain=DomainName,EncryptionKey,PermissionsPolicyDocument*,Tags>
PackageGroup=ContactInfo,Description,DomainName,DomainOwner,OriginConfiguration>0,Pattern,Tags>
Repository=Description,DomainName,DomainOwner,ExternalConnections,PermissionsPolicyDocument*,RepositoryName,Tags>,Upstreams`;

export const attributes = `Domain=Arn,EncryptionKey,Name,Owner
PackageGroup=Arn
Repository=Arn,DomainName,DomainOwner,Name`;
