// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `SecurityGroupIds,SubnetIds,TlsCertificate,VpcId
Connection=ConnectionName,HostArn,ProviderType,Tags>
Host=Name,ProviderEndpoint,ProviderType,Tags>,VpcConfiguration>0`;

export const attributes = `Connection=ConnectionArn,ConnectionStatus,OwnerAccountId
Host=HostArn,HostId,Status`;
