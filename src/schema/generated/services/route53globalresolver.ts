// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AccessSource=Cidr,ClientToken,DnsViewId,IpAddressType,Name,Protocol,Tags>
AccessToken=ClientToken,DnsViewId,ExpiresAt,Name,Tags>
DnsView=ClientToken,Description,DnssecValidation,EdnsClientSubnet,FirewallRulesFailOpen,GlobalResolverId,Name,Tags>
FirewallDomainList=ClientToken,Description,DomainFileUrl,Domains,GlobalResolverId,Name,Tags>
FirewallRule=Action,BlockOverrideDnsType,BlockOverrideDomain,BlockOverrideTtl#,BlockResponse,ClientToken,ConfidenceThreshold,Description,DnsAdvancedProtection,DnsViewId,FirewallDomainListId,Name,Priority#,QType
GlobalResolver=ClientToken,Description,IpAddressType,Name,ObservabilityRegion,Regions,Tags>
HostedZoneAssociation=HostedZoneId,Name,ResourceArn`;

export const attributes = `AccessSource=AccessSourceId,Arn,CreatedAt,Status,UpdatedAt
AccessToken=AccessTokenId,Arn,CreatedAt,GlobalResolverId,Status,UpdatedAt,Value
DnsView=Arn,CreatedAt,DnsViewId,Status,UpdatedAt
FirewallDomainList=Arn,CreatedAt,DomainCount,FirewallDomainListId,Status,StatusMessage,UpdatedAt
FirewallRule=CreatedAt,FirewallRuleId,QueryType,Status,UpdatedAt
GlobalResolver=Arn,CreatedAt,DnsName,GlobalResolverId,IPv4Addresses,IPv6Addresses,Status,UpdatedAt
HostedZoneAssociation=CreatedAt,HostedZoneAssociationId,HostedZoneName,Status,UpdatedAt`;
