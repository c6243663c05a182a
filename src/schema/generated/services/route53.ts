// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `CidrList,LocationName
AlarmIdentifier>2,ChildHealthChecks,EnableSNI?,FailureThreshold#,FullyQualifiedDomainName,HealthThreshold#,IPAddress,InsufficientDataHealthStatus,Inverted?,MeasureLatency?,Port#,Regions,RequestInterval#,ResourcePath,RoutingControlArn,SearchString,Type
Name,Region
Key,Value
Comment
EnableAcceleratedRecovery?
Key,Value
CloudWatchLogsLogGroupArn
VPCId,VPCRegion
DNSName,EvaluateTargetHealth?,HostedZoneId
CollectionId,LocationName
ContinentCode,CountryCode,SubdivisionCode
AliasTarget>13,CidrRoutingConfig>14,Failover,GeoLocation>15,GeoProximityLocation>16,HealthCheckId,HostedZoneId,HostedZoneName,MultiValueAnswer?,Name,Region,ResourceRecords,SetIdentifier,TTL,Type,Weight#
DNSName,EvaluateTargetHealth?,HostedZoneId
CollectionId,LocationName
ContinentCode,CountryCode,SubdivisionCode
AWSRegion,Bias#,Coordinates>17,LocalZoneGroup
Latitude,Longitude
CidrCollection=Locations>0,Name
DNSSEC=HostedZoneId
DelegationSet=
HealthCheck=HealthCheckConfig>1,HealthCheckTags>3
HostedZone=HostedZoneConfig>4,HostedZoneFeatures>5,HostedZoneTags>6,Name,QueryLoggingConfig>7,VPCs>8
KeySigningKey=HostedZoneId,KeyManagementServiceArn,Name,Status
QueryLoggingConfig=CloudWatchLogsLogGroupArn,HostedZoneId
RecordSet=AliasTarget>9,CidrRoutingConfig>10,Comment,Failover,GeoLocation>11,HealthCheckId,HostedZoneId,HostedZoneName,MultiValueAnswer?,Name,Region,ResourceRecords,SetIdentifier,TTL,Type,Weight#
RecordSetGroup=Comment,HostedZoneId,HostedZoneName,RecordSets>12
TrafficPolicy=Comment,Document,Name
TrafficPolicyInstance=HostedZoneId,Name,TTL#,TrafficPolicyId,TrafficPolicyVersion#`;

export const attributes = `CidrCollection=Arn,Id
DelegationSet=Arn,CallerReference,Id,NameServers
HealthCheck=HealthCheckId
HostedZone=Id,NameServers
QueryLoggingConfig=Arn,Id
RecordSetGroup=Id
TrafficPolicy=Arn,Id,Type,Version
TrafficPolicyInstance=Arn,Id,State,TrafficPolicyType`;
