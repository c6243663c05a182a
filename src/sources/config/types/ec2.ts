import type { Address, Host, Instance, IpPermission, NetworkInterface, SecurityGroup, Volume } from '@aws-sdk/client-ec2';
import { host } from '../../../shapes/ec2/capacity.ts';
import { elasticIp } from '../../../shapes/ec2/elastic-ip.ts';
import { instance } from '../../../shapes/ec2/instance.ts';
import { networkInterface } from '../../../shapes/ec2/network-interface.ts';
import { securityGroup } from '../../../shapes/ec2/security-group.ts';
import { volume } from '../../../shapes/ec2/volume.ts';
import type { Translation } from '../translation.ts';
import { translation } from './_described.ts';

const state = ['state'];

export const translations: readonly Translation[] = [
  translation<Instance>({
    type: 'AWS::EC2::Instance',
    shape: instance,
    // It lists all of its interfaces, however they came to it.
    tells: ['AWS::EC2::NetworkInterfaceAttachment'],
    never: [
      'AvailabilityZone',
      'CpuOptions',
      'EbsOptimized',
      'EnclaveOptions',
      'HibernationOptions',
      'MetadataOptions',
      'Monitoring',
      'PrivateDnsNameOptions',
      'SourceDestCheck',
      'Tenancy',
    ],
    facts: ['platform', 'publicIpAddress', 'stoppedSince', 'vpcId'],
  }),
  translation<Volume>({
    type: 'AWS::EC2::Volume',
    shape: volume,
    tells: ['AWS::EC2::VolumeAttachment'],
    wrapped: state,
    never: ['Encrypted', 'MultiAttachEnabled'],
  }),
  translation<SecurityGroup>({
    type: 'AWS::EC2::SecurityGroup',
    shape: securityGroup,
    // Rules of their own in templates are among the group's once they are deployed.
    tells: ['AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress'],
    amend: withRanges,
  }),
  translation<NetworkInterface>({
    type: 'AWS::EC2::NetworkInterface',
    shape: networkInterface,
    never: ['ConnectionTrackingSpecification', 'InterfaceType', 'SourceDestCheck'],
    facts: ['attachedTo', 'publicIpAddress', 'requesterManaged', 'vpcId'],
  }),
  translation<Address>({
    type: 'AWS::EC2::EIP',
    shape: elasticIp,
    tells: ['AWS::EC2::EIPAssociation'],
    never: ['NetworkBorderGroup', 'PublicIpv4Pool'],
    facts: ['associationId', 'networkInterfaceId'],
  }),
  translation<Host>({
    type: 'AWS::EC2::Host',
    shape: host,
    wrapped: state,
    never: ['AssetId', 'HostMaintenance', 'HostRecovery', 'OutpostArn'],
  }),
];

/** Items write the ranges of IPv4 twice: as bare texts, and, the newer ones, with their descriptions under another name. */
function withRanges(group: SecurityGroup): SecurityGroup {
  return {
    ...group,
    ...(group.IpPermissions && { IpPermissions: group.IpPermissions.map(ranges) }),
    ...(group.IpPermissionsEgress && { IpPermissionsEgress: group.IpPermissionsEgress.map(ranges) }),
  };
}

function ranges(permission: IpPermission): IpPermission {
  const { Ipv4Ranges, IpRanges } = permission as { Ipv4Ranges?: IpPermission['IpRanges']; IpRanges?: readonly (string | { CidrIp?: string })[] };
  if (Ipv4Ranges && Ipv4Ranges.length > 0) return { ...permission, IpRanges: Ipv4Ranges };
  return { ...permission, IpRanges: (IpRanges ?? []).map((one) => (typeof one === 'string' ? { CidrIp: one } : one)) };
}
