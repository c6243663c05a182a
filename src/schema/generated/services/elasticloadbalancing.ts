// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `EmitInterval#,Enabled?,S3BucketName,S3BucketPrefix
CookieName,PolicyName
Enabled?,Timeout#
IdleTimeout#
HealthyThreshold,Interval,Target,Timeout,UnhealthyThreshold
CookieExpirationPeriod,PolicyName
InstancePort,InstanceProtocol,LoadBalancerPort,PolicyNames,Protocol,SSLCertificateId
Attributes>8,InstancePorts,LoadBalancerPorts,PolicyName,PolicyType
Name,Value
LoadBalancer=AccessLoggingPolicy>0,AppCookieStickinessPolicy>1,AvailabilityZones,ConnectionDrainingPolicy>2,ConnectionSettings>3,CrossZone?,HealthCheck>4,Instances,LBCookieStickinessPolicy>5,Listeners>6,LoadBalancerName,Policies>7,Scheme,SecurityGroups,Subnets,Tags>`;

export const attributes = `LoadBalancer=CanonicalHostedZoneName,CanonicalHostedZoneNameID,DNSName,SourceSecurityGroup,SourceSecurityGroup.GroupName,SourceSecurityGroup.OwnerAlias`;
