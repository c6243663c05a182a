// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `DnsProperties>1
SOA>2
TTL#
DnsProperties>4
SOA>5
TTL#
DnsRecords>7,NamespaceId,RoutingPolicy
TTL#,Type
FailureThreshold#,ResourcePath,Type
FailureThreshold#
HttpNamespace=Description,Name,Tags>
Instance=InstanceAttributes*,InstanceId,ServiceId
PrivateDnsNamespace=Description,Name,Properties>0,Tags>,Vpc
PublicDnsNamespace=Description,Name,Properties>3,Tags>
Service=Description,DnsConfig>6,HealthCheckConfig>8,HealthCheckCustomConfig>9,Name,NamespaceId,ServiceAttributes{,Tags>,Type`;

export const attributes = `HttpNamespace=Arn,Id
PrivateDnsNamespace=Arn,HostedZoneId,Id
PublicDnsNamespace=Arn,HostedZoneId,Id
Service=Arn,Id,Name`;
