// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AppName,Port#,Protocol
ACCOUNT,ORGUNIT
Key,Value
ManagedServiceData,PolicyOption>4,Type
NetworkAclCommonPolicy>5,NetworkFirewallPolicy>10,ThirdPartyFirewallPolicy>11
NetworkAclEntrySet>6
FirstEntries>7,ForceRemediateForFirstEntries?,ForceRemediateForLastEntries?,LastEntries>7
CidrBlock,Egress?,IcmpTypeCode>8,Ipv6CidrBlock,PortRange>9,Protocol,RuleAction
Code#,Type#
From#,To#
FirewallDeploymentModel
FirewallDeploymentModel
Key,Value
ApplicationsList=AppsList>0,ListName,Tags>
NotificationChannel=SnsRoleName,SnsTopicArn
Policy=DeleteAllPolicyResources?,ExcludeMap>1,ExcludeResourceTags?,IncludeMap>1,PolicyDescription,PolicyName,RemediationEnabled?,ResourceSetIds,ResourceTagLogicalOperator,ResourceTags>2,ResourceType,ResourceTypeList,ResourcesCleanUp?,SecurityServicePolicyData>3,Tags>12
ProtocolsList=ListName,ProtocolsList,Tags>
ResourceSet=Description,Name,ResourceTypeList,Resources,Tags>`;

export const attributes = `ApplicationsList=Arn,CreateTime,LastUpdateTime,ListId
Policy=Arn,Id
ProtocolsList=Arn,CreateTime,LastUpdateTime,ListId
ResourceSet=Id`;
