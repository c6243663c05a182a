import * as ec2 from '@aws-sdk/client-ec2';
import type { Place, Row } from './row.ts';

const client = (place: Place) => place.client(ec2.EC2Client);

async function subnet(place: Place, name: string, CidrBlock: string, zone: 'a' | 'b', MapPublicIpOnLaunch: boolean): Promise<string> {
  const AvailabilityZone = `${place.region}${zone}`;
  const { Subnet } = await client(place).send(new ec2.CreateSubnetCommand({ VpcId: place.kept('vpc'), CidrBlock, AvailabilityZone }));
  const value = { Value: MapPublicIpOnLaunch };
  await client(place).send(new ec2.ModifySubnetAttributeCommand({ SubnetId: Subnet?.SubnetId, MapPublicIpOnLaunch: value }));
  return place.keep(name, Subnet?.SubnetId);
}

async function group(place: Place, name: string, port: number, CidrIp: string): Promise<string> {
  const VpcId = place.kept('vpc');
  const { GroupId } = await client(place).send(new ec2.CreateSecurityGroupCommand({ GroupName: name, Description: name, VpcId }));
  const IpPermissions = [{ IpProtocol: 'tcp', FromPort: port, ToPort: port, IpRanges: [{ CidrIp }] }];
  await client(place).send(new ec2.AuthorizeSecurityGroupIngressCommand({ GroupId, IpPermissions }));
  return place.keep(name, GroupId);
}

async function volume(place: Place, name: string, Encrypted: boolean): Promise<string> {
  const { VolumeId } = await client(place).send(new ec2.CreateVolumeCommand({ AvailabilityZone: `${place.region}a`, Size: 1, Encrypted }));
  return place.keep(name, VolumeId);
}

async function snapshot(place: Place): Promise<string | undefined> {
  return (await client(place).send(new ec2.CreateSnapshotCommand({ VolumeId: place.kept('sealed') }))).SnapshotId;
}

async function instance(place: Place, name: string, more: Partial<ec2.RunInstancesCommandInput>): Promise<string> {
  const ImageId = 'ami-12c6146b';
  const { Instances } = await client(place).send(
    new ec2.RunInstancesCommand({ ImageId, InstanceType: 't3.micro', MinCount: 1, MaxCount: 1, SubnetId: place.kept('inner'), ...more }),
  );
  return place.keep(name, Instances?.[0]?.InstanceId);
}

async function template(place: Place, LaunchTemplateName: string, LaunchTemplateData: ec2.RequestLaunchTemplateData): Promise<string> {
  const { LaunchTemplate } = await client(place).send(new ec2.CreateLaunchTemplateCommand({ LaunchTemplateName, LaunchTemplateData }));
  return place.keep(`${LaunchTemplateName}-template`, LaunchTemplate?.LaunchTemplateId);
}

export const rows: readonly Row[] = [
  {
    type: 'AWS::EC2::VPC',
    what: 'logs its flows',
    async make(place) {
      const { Vpc } = await client(place).send(new ec2.CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
      const destination = { LogDestinationType: 's3' as const, LogDestination: `arn:aws:s3:::${place.kept('logs')}` };
      const ResourceIds = [place.keep('vpc', Vpc?.VpcId)];
      await client(place).send(new ec2.CreateFlowLogsCommand({ ResourceType: 'VPC', ResourceIds, TrafficType: 'ALL', ...destination }));
      return Vpc?.VpcId;
    },
    fails: [],
    passes: ['VPC_FLOW_LOGS_ENABLED'],
  },
  {
    type: 'AWS::EC2::VPC',
    what: 'logs nothing',
    async make(place) {
      const { Vpc } = await client(place).send(new ec2.CreateVpcCommand({ CidrBlock: '10.1.0.0/16' }));
      return place.keep('dark', Vpc?.VpcId);
    },
    fails: ['VPC_FLOW_LOGS_ENABLED'],
  },
  { type: 'AWS::EC2::Subnet', what: 'is private', make: (place) => subnet(place, 'inner', '10.0.0.0/24', 'a', false), fails: [] },
  { type: 'AWS::EC2::Subnet', what: 'is private, in another zone', make: (place) => subnet(place, 'inner-b', '10.0.1.0/24', 'b', false), fails: [] },
  {
    type: 'AWS::EC2::Subnet',
    what: 'gives public addresses',
    make: (place) => subnet(place, 'outer', '10.0.2.0/24', 'a', true),
    fails: ['SUBNET_AUTO_ASSIGN_PUBLIC_IP_DISABLED'],
  },
  { type: 'AWS::EC2::SecurityGroup', what: 'lets its network in', make: (place) => group(place, 'inside', 443, '10.0.0.0/16'), fails: [] },
  {
    type: 'AWS::EC2::SecurityGroup',
    what: 'lets anybody in over SSH',
    make: (place) => group(place, 'ssh', 22, '0.0.0.0/0'),
    fails: ['INCOMING_SSH_DISABLED', 'VPC_SG_PORT_RESTRICTION_CHECK'],
  },
  {
    type: 'AWS::EC2::SecurityGroup',
    what: 'lets anybody in to a database',
    make: (place) => group(place, 'database', 3306, '0.0.0.0/0'),
    fails: ['RESTRICTED_INCOMING_TRAFFIC'],
  },
  { type: 'AWS::EC2::Volume', what: 'is encrypted', make: (place) => volume(place, 'sealed', true), fails: [] },
  { type: 'AWS::EC2::Volume', what: 'is not encrypted', make: (place) => volume(place, 'plain', false), fails: [] },
  {
    type: 'AWS::EC2::Snapshot',
    what: 'is for its account, which the emulator does not tell: it lets everybody restore everything',
    make: snapshot,
    fails: ['EBS_SNAPSHOT_PUBLIC_RESTORABLE_CHECK'],
  },
  {
    type: 'AWS::EC2::Snapshot',
    what: 'is for everybody',
    async make(place) {
      const SnapshotId = await snapshot(place);
      const CreateVolumePermission = { Add: [{ Group: 'all' as const }] };
      await client(place).send(new ec2.ModifySnapshotAttributeCommand({ SnapshotId, Attribute: 'createVolumePermission', CreateVolumePermission }));
      return SnapshotId;
    },
    fails: ['EBS_SNAPSHOT_PUBLIC_RESTORABLE_CHECK'],
  },
  {
    type: 'AWS::EC2::Instance',
    what: 'wants tokens of who asks for its metadata',
    make: (place) =>
      instance(place, 'guarded', {
        MetadataOptions: { HttpTokens: 'required', HttpEndpoint: 'enabled' },
        Monitoring: { Enabled: true },
        EbsOptimized: true,
      }),
    fails: ['EC2_INSTANCE_PROFILE_ATTACHED'],
  },
  {
    type: 'AWS::EC2::Instance',
    what: 'tells its metadata without a token',
    make: (place) => instance(place, 'loose', {}),
    fails: ['EC2_IMDSV2_CHECK', 'EC2_INSTANCE_DETAILED_MONITORING_ENABLED', 'EC2_INSTANCE_NO_PUBLIC_IP', 'EC2_INSTANCE_PROFILE_ATTACHED'],
  },
  {
    type: 'AWS::EC2::EIP',
    what: 'is of an instance',
    async make(place) {
      const { AllocationId } = await client(place).send(new ec2.AllocateAddressCommand({ Domain: 'vpc' }));
      await client(place).send(new ec2.AssociateAddressCommand({ AllocationId, InstanceId: place.kept('loose') }));
      return AllocationId;
    },
    fails: [],
  },
  {
    type: 'AWS::EC2::EIP',
    what: 'is of nothing',
    make: async (place) => (await client(place).send(new ec2.AllocateAddressCommand({ Domain: 'vpc' }))).AllocationId,
    fails: ['EIP_ATTACHED'],
  },
  {
    type: 'AWS::EC2::NetworkAcl',
    what: 'is of no subnet',
    make: async (place) => (await client(place).send(new ec2.CreateNetworkAclCommand({ VpcId: place.kept('vpc') }))).NetworkAcl?.NetworkAclId,
    fails: ['VPC_NETWORK_ACL_UNUSED_CHECK'],
  },
  {
    type: 'AWS::EC2::LaunchTemplate',
    what: 'wants tokens, and gives no public address',
    make: (place) =>
      template(place, 'guarded', {
        ImageId: 'ami-12c6146b',
        MetadataOptions: { HttpTokens: 'required' },
        NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: false, Groups: [place.kept('inside')] }],
      }),
    fails: [],
  },
  {
    type: 'AWS::EC2::LaunchTemplate',
    what: 'gives public addresses, and wants no tokens',
    make: (place) =>
      template(place, 'loose', {
        ImageId: 'ami-12c6146b',
        MetadataOptions: { HttpTokens: 'optional' },
        NetworkInterfaces: [{ DeviceIndex: 0, AssociatePublicIpAddress: true }],
      }),
    fails: ['EC2_LAUNCH_TEMPLATE_IMDSV2_CHECK', 'EC2_LAUNCH_TEMPLATE_PUBLIC_IP_DISABLED'],
  },
  {
    type: 'AWS::EC2::TransitGateway',
    what: 'takes whoever asks',
    async make(place) {
      const { TransitGateway } = await client(place).send(
        new ec2.CreateTransitGatewayCommand({ Options: { AutoAcceptSharedAttachments: 'enable' } }),
      );
      return TransitGateway?.TransitGatewayId;
    },
    fails: ['EC2_TRANSIT_GATEWAY_AUTO_VPC_ATTACH_DISABLED'],
  },
  {
    type: 'AWS::EC2::TransitGateway',
    what: 'asks before it takes anybody',
    async make(place) {
      const { TransitGateway } = await client(place).send(
        new ec2.CreateTransitGatewayCommand({ Options: { AutoAcceptSharedAttachments: 'disable' } }),
      );
      return TransitGateway?.TransitGatewayId;
    },
    fails: [],
  },
];
