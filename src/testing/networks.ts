import {
  AllocateAddressCommand,
  AssociateRouteTableCommand,
  AttachInternetGatewayCommand,
  AttachVolumeCommand,
  AuthorizeSecurityGroupIngressCommand,
  CreateFlowLogsCommand,
  CreateInternetGatewayCommand,
  CreateLaunchTemplateCommand,
  CreateManagedPrefixListCommand,
  CreateNatGatewayCommand,
  CreateNetworkAclCommand,
  CreateNetworkAclEntryCommand,
  CreateRouteCommand,
  CreateRouteTableCommand,
  CreateSecurityGroupCommand,
  CreateSubnetCommand,
  CreateTransitGatewayCommand,
  CreateVolumeCommand,
  CreateVpcCommand,
  CreateVpcEndpointCommand,
  EC2Client,
  ModifySubnetAttributeCommand,
  RunInstancesCommand,
} from '@aws-sdk/client-ec2';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import type { Moto } from './moto.ts';

const ref = (Ref: string) => ({ Ref });
const all = { CidrBlock: '0.0.0.0/0' };

/** Networks and what stands in them as a template writes them; `seedNetworks` makes the same by calls. */
export const networksTemplate = {
  Net: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
  Log: { Type: 'AWS::EC2::FlowLog', Properties: { ResourceId: ref('Net'), ResourceType: 'VPC', TrafficType: 'ALL', LogDestinationType: 's3' } },
  Dark: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.1.0.0/16' } },
  Open: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: ref('Net'), CidrBlock: '10.0.0.0/24', MapPublicIpOnLaunch: true } },
  Inner: { Type: 'AWS::EC2::Subnet', Properties: { VpcId: ref('Net'), CidrBlock: '10.0.1.0/24' } },
  Gateway: { Type: 'AWS::EC2::InternetGateway' },
  Attached: { Type: 'AWS::EC2::VPCGatewayAttachment', Properties: { VpcId: ref('Net'), InternetGatewayId: ref('Gateway') } },
  Table: { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: ref('Net') } },
  Out: { Type: 'AWS::EC2::Route', Properties: { RouteTableId: ref('Table'), DestinationCidrBlock: '0.0.0.0/0', GatewayId: ref('Gateway') } },
  Bound: { Type: 'AWS::EC2::SubnetRouteTableAssociation', Properties: { RouteTableId: ref('Table'), SubnetId: ref('Open') } },
  List: { Type: 'AWS::EC2::NetworkAcl', Properties: { VpcId: ref('Net') } },
  Ssh: {
    Type: 'AWS::EC2::NetworkAclEntry',
    Properties: { NetworkAclId: ref('List'), Protocol: 6, RuleAction: 'allow', RuleNumber: 100, PortRange: { From: 22, To: 22 }, ...all },
  },
  Wide: {
    Type: 'AWS::EC2::SecurityGroup',
    Properties: {
      GroupDescription: 'wide',
      VpcId: ref('Net'),
      SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }],
    },
  },
  Narrow: {
    Type: 'AWS::EC2::SecurityGroup',
    Properties: {
      GroupDescription: 'narrow',
      VpcId: ref('Net'),
      SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '10.0.0.0/8' }],
    },
  },
  Web: {
    Type: 'AWS::EC2::Instance',
    Properties: {
      ImageId: 'ami-12c6146b',
      InstanceType: 't3.micro',
      KeyName: 'ops',
      Monitoring: false,
      MetadataOptions: { HttpTokens: 'optional' },
      NetworkInterfaces: [{ DeviceIndex: '0', SubnetId: ref('Inner'), AssociatePublicIpAddress: false, GroupSet: [ref('Wide')] }],
    },
  },
  Bare: { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone: 'us-east-1a', Size: 8, Encrypted: false } },
  Safe: { Type: 'AWS::EC2::Volume', Properties: { AvailabilityZone: 'us-east-1a', Size: 8, Encrypted: true } },
  Use: { Type: 'AWS::EC2::VolumeAttachment', Properties: { VolumeId: ref('Safe'), InstanceId: ref('Web'), Device: '/dev/sdf' } },
  Idle: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } },
  Busy: { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } },
  Nat: { Type: 'AWS::EC2::NatGateway', Properties: { SubnetId: ref('Open'), AllocationId: { 'Fn::GetAtt': ['Busy', 'AllocationId'] } } },
  Door: { Type: 'AWS::EC2::VPCEndpoint', Properties: { VpcId: ref('Net'), ServiceName: 'com.amazonaws.us-east-1.s3' } },
  Old: {
    Type: 'AWS::EC2::LaunchTemplate',
    Properties: {
      LaunchTemplateName: 'old',
      LaunchTemplateData: {
        MetadataOptions: { HttpTokens: 'optional' },
        NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: true }],
        BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { Encrypted: false, VolumeSize: 8 } }],
      },
    },
  },
  New: {
    Type: 'AWS::EC2::LaunchTemplate',
    Properties: {
      LaunchTemplateName: 'new',
      LaunchTemplateData: {
        MetadataOptions: { HttpTokens: 'required' },
        NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: false }],
        BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { Encrypted: true, VolumeSize: 8 } }],
      },
      TagSpecifications: [{ ResourceType: 'launch-template', Tags: [{ Key: 'Owner', Value: 'platform' }] }],
    },
  },
  Hub: { Type: 'AWS::EC2::TransitGateway', Properties: { AutoAcceptSharedAttachments: 'enable' } },
};

export async function seedNetworks(moto: Moto): Promise<void> {
  await new S3Client({ ...moto.client(), forcePathStyle: true }).send(new CreateBucketCommand({ Bucket: 'flow-logs' }));
  const ec2 = new EC2Client(moto.client());
  const vpc = (CidrBlock: string) => ec2.send(new CreateVpcCommand({ CidrBlock })).then((out) => out.Vpc?.VpcId as string);
  const net = await vpc('10.0.0.0/16');
  await vpc('10.1.0.0/16');
  await ec2.send(
    new CreateFlowLogsCommand({
      ResourceIds: [net],
      ResourceType: 'VPC',
      TrafficType: 'ALL',
      LogDestinationType: 's3',
      LogDestination: 'arn:aws:s3:::flow-logs',
    }),
  );
  const subnet = (CidrBlock: string) =>
    ec2.send(new CreateSubnetCommand({ VpcId: net, CidrBlock, AvailabilityZone: 'us-east-1a' })).then((out) => out.Subnet?.SubnetId as string);
  const open = await subnet('10.0.0.0/24');
  const inner = await subnet('10.0.1.0/24');
  await ec2.send(new ModifySubnetAttributeCommand({ SubnetId: open, MapPublicIpOnLaunch: { Value: true } }));
  const { InternetGateway } = await ec2.send(new CreateInternetGatewayCommand({}));
  const InternetGatewayId = InternetGateway?.InternetGatewayId;
  await ec2.send(new AttachInternetGatewayCommand({ InternetGatewayId, VpcId: net }));
  const { RouteTable } = await ec2.send(new CreateRouteTableCommand({ VpcId: net }));
  const RouteTableId = RouteTable?.RouteTableId;
  await ec2.send(new CreateRouteCommand({ RouteTableId, DestinationCidrBlock: '0.0.0.0/0', GatewayId: InternetGatewayId }));
  await ec2.send(new AssociateRouteTableCommand({ RouteTableId, SubnetId: open }));
  const { NetworkAcl } = await ec2.send(new CreateNetworkAclCommand({ VpcId: net }));
  await ec2.send(
    new CreateNetworkAclEntryCommand({
      NetworkAclId: NetworkAcl?.NetworkAclId,
      Protocol: '6',
      RuleAction: 'allow',
      RuleNumber: 100,
      Egress: false,
      PortRange: { From: 22, To: 22 },
      CidrBlock: '0.0.0.0/0',
    }),
  );
  const group = async (GroupName: string, CidrIp: string) => {
    const { GroupId } = await ec2.send(new CreateSecurityGroupCommand({ GroupName, Description: GroupName, VpcId: net }));
    const IpPermissions = [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp }] }];
    await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions }));
    return GroupId as string;
  };
  const wide = await group('wide', '0.0.0.0/0');
  await group('narrow', '10.0.0.0/8');
  const { Instances = [] } = await ec2.send(
    new RunInstancesCommand({
      ImageId: 'ami-12c6146b',
      InstanceType: 't3.micro',
      KeyName: 'ops',
      MinCount: 1,
      MaxCount: 1,
      MetadataOptions: { HttpTokens: 'optional' },
      NetworkInterfaces: [{ DeviceIndex: 0, SubnetId: inner, Groups: [wide], AssociatePublicIpAddress: false }],
    }),
  );
  const volume = (Encrypted: boolean) =>
    ec2.send(new CreateVolumeCommand({ AvailabilityZone: 'us-east-1a', Size: 8, Encrypted })).then((out) => out.VolumeId);
  await volume(false);
  await ec2.send(new AttachVolumeCommand({ VolumeId: await volume(true), InstanceId: Instances[0]?.InstanceId, Device: '/dev/sdf' }));
  await ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }));
  const { AllocationId } = await ec2.send(new AllocateAddressCommand({ Domain: 'vpc' }));
  await ec2.send(new CreateNatGatewayCommand({ SubnetId: open, AllocationId }));
  await ec2.send(new CreateVpcEndpointCommand({ VpcId: net, ServiceName: 'com.amazonaws.us-east-1.s3' }));
  await ec2.send(
    new CreateLaunchTemplateCommand({ LaunchTemplateName: 'old', LaunchTemplateData: networksTemplate.Old.Properties.LaunchTemplateData as object }),
  );
  await ec2.send(
    new CreateLaunchTemplateCommand({
      LaunchTemplateName: 'new',
      LaunchTemplateData: networksTemplate.New.Properties.LaunchTemplateData as object,
      TagSpecifications: [{ ResourceType: 'launch-template', Tags: [{ Key: 'Owner', Value: 'platform' }] }],
    }),
  );
  await ec2.send(new CreateTransitGatewayCommand({ Options: { AutoAcceptSharedAttachments: 'enable' } }));
  await ec2.send(
    new CreateManagedPrefixListCommand({ PrefixListName: 'office', AddressFamily: 'IPv4', MaxEntries: 5, Entries: [{ Cidr: '10.9.0.0/16' }] }),
  );
}
