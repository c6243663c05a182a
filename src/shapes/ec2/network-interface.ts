import type { NetworkInterface } from '@aws-sdk/client-ec2';
import { describe, type Place } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';
import { ec2Arn } from './arn.ts';

export function networkInterface(from: NetworkInterface, place: Place): Described {
  const { NetworkInterfaceId: id = '', OwnerId, ConnectionTrackingConfiguration: tracking } = from;
  return describe('AWS::EC2::NetworkInterface', {
    id,
    arn: ec2Arn(place, 'network-interface', id, OwnerId),
    tags: from.TagSet,
    properties: {
      ConnectionTrackingSpecification: tracking && {
        TcpEstablishedTimeout: tracking.TcpEstablishedTimeout,
        UdpStreamTimeout: tracking.UdpStreamTimeout,
        UdpTimeout: tracking.UdpTimeout,
      },
      Description: from.Description === '' ? undefined : from.Description,
      GroupSet: from.Groups?.flatMap(({ GroupId }) => (GroupId === undefined ? [] : [GroupId])),
      InterfaceType: from.InterfaceType,
      Ipv4Prefixes: filled(from.Ipv4Prefixes),
      Ipv6Addresses: filled(from.Ipv6Addresses?.map(({ Ipv6Address }) => ({ Ipv6Address }))),
      Ipv6Prefixes: filled(from.Ipv6Prefixes),
      PrivateIpAddress: from.PrivateIpAddress,
      PrivateIpAddresses: from.PrivateIpAddresses?.map(({ Primary, PrivateIpAddress }) => ({ Primary, PrivateIpAddress })),
      SourceDestCheck: from.SourceDestCheck,
      SubnetId: from.SubnetId,
    },
    state: {
      attachedTo: from.Attachment?.InstanceId,
      cardState: from.Status,
      publicIpAddress: from.Association?.PublicIp,
      requesterManaged: from.RequesterManaged,
      vpcId: from.VpcId,
    },
  });
}
