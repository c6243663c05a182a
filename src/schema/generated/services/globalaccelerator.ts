// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Cidr,EndpointId,Region
AttachmentArn,ClientIPPreservationEnabled?,EndpointId,Weight#
EndpointPort#,ListenerPort#
FromPort#,ToPort#
Accelerator=Enabled?,FlowLogsEnabled?,FlowLogsS3Bucket,FlowLogsS3Prefix,IpAddressType,IpAddresses,Name,Tags>
CrossAccountAttachment=Name,Principals,Resources>0,Tags>
EndpointGroup=EndpointConfigurations>1,EndpointGroupRegion,HealthCheckIntervalSeconds#,HealthCheckPath,HealthCheckPort#,HealthCheckProtocol,ListenerArn,PortOverrides>2,ThresholdCount#,TrafficDialPercentage#
Listener=AcceleratorArn,ClientAffinity,PortRanges>3,Protocol`;

export const attributes = `Accelerator=AcceleratorArn,DnsName,DualStackDnsName,Ipv4Addresses,Ipv6Addresses
CrossAccountAttachment=AttachmentArn
EndpointGroup=EndpointGroupArn
Listener=ListenerArn`;
