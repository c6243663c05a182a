// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Attribute,Operator,Value
Name,Value
SecurityGroupIds,SubnetIds,VpcId
SecurityGroupIds,SubnetIds,VpcId
DevicePool=Description,MaxDevices#,Name,ProjectArn,Rules>0,Tags>
InstanceProfile=Description,ExcludeAppPackagesFromCleanup,Name,PackageCleanup?,RebootAfterUse?,Tags>
NetworkProfile=Description,DownlinkBandwidthBits#,DownlinkDelayMs#,DownlinkJitterMs#,DownlinkLossPercent#,Name,ProjectArn,Tags>,UplinkBandwidthBits#,UplinkDelayMs#,UplinkJitterMs#,UplinkLossPercent#
Project=DefaultJobTimeoutMinutes#,EnvironmentVariables>1,ExecutionRoleArn,Name,Tags>,VpcConfig>2
TestGridProject=Description,Name,Tags>,VpcConfig>3
Upload=ContentType,Name,ProjectArn,Type
VPCEConfiguration=ServiceDnsName,Tags>,VpceConfigurationDescription,VpceConfigurationName,VpceServiceName`;

export const attributes = `DevicePool=Arn
InstanceProfile=Arn
NetworkProfile=Arn
Project=Arn
TestGridProject=Arn
Upload=Arn,Category,Created,Status
VPCEConfiguration=Arn`;
