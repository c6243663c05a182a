import type { DhcpOptions, Subnet, Vpc } from '@aws-sdk/client-ec2';
import { describe, type Place } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';
import { ec2Arn } from './arn.ts';

/** Without its DNS attributes, which come by calls of their own. */
export function vpc(from: Vpc, place: Place): readonly Described[] {
  const { VpcId: id = '', OwnerId } = from;
  const own = describe('AWS::EC2::VPC', {
    id,
    arn: ec2Arn(place, 'vpc', id, OwnerId),
    tags: from.Tags,
    properties: { CidrBlock: from.CidrBlock, InstanceTenancy: from.InstanceTenancy },
    state: { isDefault: from.IsDefault, ownerId: OwnerId, vpcState: from.State },
  });
  const more = (from.CidrBlockAssociationSet ?? []).filter((one) => one.CidrBlock !== from.CidrBlock && isBound(one.CidrBlockState?.State));
  const modern = (from.Ipv6CidrBlockAssociationSet ?? []).filter((one) => isBound(one.Ipv6CidrBlockState?.State));
  return [
    own,
    ...more.map((one) =>
      describe('AWS::EC2::VPCCidrBlock', { id: `${one.AssociationId}|${id}`, properties: { CidrBlock: one.CidrBlock, VpcId: id }, state: {} }),
    ),
    ...modern.map((one) =>
      describe('AWS::EC2::VPCCidrBlock', {
        id: `${one.AssociationId}|${id}`,
        properties: { Ipv6CidrBlock: one.Ipv6CidrBlock, Ipv6Pool: one.Ipv6Pool, VpcId: id },
        state: {},
      }),
    ),
  ];
}

/** Blocks that were taken away are listed for a while. */
function isBound(state: string | undefined): boolean {
  return state === undefined || state === 'associated' || state === 'associating';
}

export function subnet(from: Subnet, place: Place): Described {
  const { SubnetId: id = '', OwnerId } = from;
  const modern = from.Ipv6CidrBlockAssociationSet?.find((one) => isBound(one.Ipv6CidrBlockState?.State));
  return describe('AWS::EC2::Subnet', {
    id,
    arn: from.SubnetArn ?? ec2Arn(place, 'subnet', id, OwnerId),
    tags: from.Tags,
    properties: {
      AssignIpv6AddressOnCreation: from.AssignIpv6AddressOnCreation,
      AvailabilityZone: from.AvailabilityZone,
      AvailabilityZoneId: from.AvailabilityZoneId,
      CidrBlock: from.CidrBlock,
      EnableDns64: from.EnableDns64,
      EnableLniAtDeviceIndex: from.EnableLniAtDeviceIndex,
      Ipv6CidrBlock: modern?.Ipv6CidrBlock,
      Ipv6Native: from.Ipv6Native,
      MapPublicIpOnLaunch: from.MapPublicIpOnLaunch,
      OutpostArn: from.OutpostArn,
      PrivateDnsNameOptionsOnLaunch: from.PrivateDnsNameOptionsOnLaunch,
      VpcId: from.VpcId,
    },
    state: { defaultForAz: from.DefaultForAz, ownerId: OwnerId, subnetState: from.State },
  });
}

export function dhcpOptions(from: DhcpOptions, place: Place): Described {
  const { DhcpOptionsId: id = '', OwnerId } = from;
  const values = (key: string) =>
    filled(from.DhcpConfigurations?.find((one) => one.Key === key)?.Values?.flatMap(({ Value }) => (Value === undefined ? [] : [Value])));
  return describe('AWS::EC2::DHCPOptions', {
    id,
    arn: ec2Arn(place, 'dhcp-options', id, OwnerId),
    tags: from.Tags,
    properties: {
      DomainName: values('domain-name')?.join(' '),
      DomainNameServers: values('domain-name-servers'),
      Ipv6AddressPreferredLeaseTime: values('ipv6-address-preferred-lease-time')?.[0],
      NetbiosNameServers: values('netbios-name-servers'),
      NetbiosNodeType: values('netbios-node-type')?.[0],
      NtpServers: values('ntp-servers'),
    },
    state: {},
  });
}
