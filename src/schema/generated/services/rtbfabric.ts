// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `CustomerProvidedId,ResponderErrorMasking>1
Action,HttpCode,LoggingTypes,ResponseLoggingPercentage#
ApplicationLogs>3
LinkApplicationLogSampling>4
ErrorLog#,FilterLog#
CustomerProvidedId,ResponderErrorMasking>6
Action,HttpCode,LoggingTypes,ResponseLoggingPercentage#
ApplicationLogs>8
LinkApplicationLogSampling>9
ErrorLog#,FilterLog#
DependsOn,ModuleParameters>11,Name,Version
NoBid>12,OpenRtbAttribute>13
PassThroughPercentage#,Reason,ReasonCode#
Action>14,FilterConfiguration>17,FilterType,HoldbackPercentage#
HeaderTag>15,NoBid>16
Name,Value
NoBidReasonCode#
Criteria>18
Path,Values
HostHeader,HostHeaderWildcard,PathExact,PathPrefix,QueryStringEquals>20,QueryStringExists
Key,Value
CustomerProvidedId,ResponderErrorMasking>22
Action,HttpCode,LoggingTypes,ResponseLoggingPercentage#
ApplicationLogs>24
LinkApplicationLogSampling>25
ErrorLog#,FilterLog#
Protocols
AutoScalingGroupsConfiguration>28,EksEndpointsConfiguration>30
AutoScalingGroupNameList,HealthCheckConfig>29,RoleArn
HealthyThresholdCount#,IntervalSeconds#,Path,Port#,Protocol,StatusCodeMatcher,TimeoutMs#,UnhealthyThresholdCount#
ClusterApiServerCaCertificateChain,ClusterApiServerEndpointUri,ClusterName,EndpointsResourceName,EndpointsResourceNamespace,RoleArn
CertificateAuthorityCertificates
InboundExternalLink=GatewayId,LinkAttributes>0,LinkLogSettings>2,Tags>
Link=GatewayId,HttpResponderAllowed?,LinkAttributes>5,LinkLogSettings>7,ModuleConfigurationList>10,PeerGatewayId,Tags>
LinkRoutingRule=Conditions>19,GatewayId,LinkId,Priority#,Tags>
OutboundExternalLink=GatewayId,LinkAttributes>21,LinkLogSettings>23,PublicEndpoint,Tags>
RequesterGateway=Description,SecurityGroupIds,SubnetIds,Tags>,VpcId
ResponderGateway=AcmCertificateArn,Description,DomainName,GatewayType,ListenerConfig>26,ManagedEndpointConfiguration>27,Port#,Protocol,SecurityGroupIds,SubnetIds,Tags>,TrustStoreConfiguration>31,VpcId`;

export const attributes = `InboundExternalLink=Arn,CreatedTimestamp,DomainName,LinkId,LinkStatus,UpdatedTimestamp
Link=Arn,CreatedTimestamp,LinkDirection,LinkId,LinkStatus,UpdatedTimestamp
LinkRoutingRule=Arn,CreatedTimestamp,RuleId,Status,UpdatedTimestamp
OutboundExternalLink=Arn,CreatedTimestamp,LinkId,LinkStatus,UpdatedTimestamp
RequesterGateway=ActiveLinksCount,Arn,CreatedTimestamp,DomainName,GatewayId,RequesterGatewayStatus,TotalLinksCount,UpdatedTimestamp
ResponderGateway=Arn,CertificateAssociationStatus,CreatedTimestamp,ExternalInboundEndpoint,GatewayId,ResponderGatewayStatus,UpdatedTimestamp`;
