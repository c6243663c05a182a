// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `SubnetIds,VpcId
SubnetIds,VpcId
MicrosoftAD=CreateAlias?,Edition,EnableSso?,Name,Password,ShortName,VpcSettings>0
SimpleAD=CreateAlias?,Description,EnableSso?,Name,Password,ShortName,Size,Tags>,VpcSettings>1`;

export const attributes = `MicrosoftAD=Alias,DnsIpAddresses,Id
SimpleAD=Alias,DirectoryId,DnsIpAddresses,Id`;
