import type { ServiceConfiguration, VpcEndpoint, VpcPeeringConnection } from '@aws-sdk/client-ec2';
import { describe, document, type Place, unseen } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';
import { ec2Arn } from './arn.ts';

export function vpcEndpoint(from: VpcEndpoint, place: Place): Described {
  const { VpcEndpointId: id = '', OwnerId } = from;
  return describe('AWS::EC2::VPCEndpoint', {
    id,
    arn: ec2Arn(place, 'vpc-endpoint', id, OwnerId),
    tags: from.Tags,
    properties: {
      DnsOptions: from.DnsOptions && { DnsRecordIpType: from.DnsOptions.DnsRecordIpType },
      IpAddressType: from.IpAddressType,
      PolicyDocument: document(from.PolicyDocument) as never,
      PrivateDnsEnabled: from.PrivateDnsEnabled,
      ResourceConfigurationArn: from.ResourceConfigurationArn,
      RouteTableIds: filled(from.RouteTableIds),
      SecurityGroupIds: filled(from.Groups?.flatMap(({ GroupId }) => (GroupId === undefined ? [] : [GroupId]))),
      ServiceName: from.ServiceName,
      ServiceNetworkArn: from.ServiceNetworkArn,
      ServiceRegion: from.ServiceRegion,
      SubnetIds: filled(from.SubnetIds),
      VpcEndpointType: from.VpcEndpointType,
      VpcId: from.VpcId,
    },
    state: { endpointState: from.State?.toLowerCase(), requesterManaged: from.RequesterManaged },
  });
}

export function vpcEndpointService(from: ServiceConfiguration, place: Place): Described {
  const { ServiceId: id = '' } = from;
  return describe('AWS::EC2::VPCEndpointService', {
    id,
    arn: ec2Arn(place, 'vpc-endpoint-service', id),
    otherNames: [from.ServiceName],
    tags: from.Tags,
    properties: {
      AcceptanceRequired: from.AcceptanceRequired,
      GatewayLoadBalancerArns: filled(from.GatewayLoadBalancerArns),
      NetworkLoadBalancerArns: filled(from.NetworkLoadBalancerArns),
      PayerResponsibility: from.PayerResponsibility,
      PrivateDnsName: from.PrivateDnsName,
      PrivateDnsNameConfiguration: from.PrivateDnsNameConfiguration && {
        Name: from.PrivateDnsNameConfiguration.Name,
        State: from.PrivateDnsNameConfiguration.State,
        Type: from.PrivateDnsNameConfiguration.Type,
        Value: from.PrivateDnsNameConfiguration.Value,
      },
      SupportedIpAddressTypes: filled(from.SupportedIpAddressTypes),
    },
    state: { serviceName: from.ServiceName, serviceState: from.ServiceState },
  });
}

const optionsNotTold = unseen('EC2 does not tell the options of this side of the connection');

export function vpcPeeringConnection(from: VpcPeeringConnection, place: Place): Described {
  const { VpcPeeringConnectionId: id = '', AccepterVpcInfo: accepter, RequesterVpcInfo: requester } = from;
  return describe('AWS::EC2::VPCPeeringConnection', {
    id,
    arn: ec2Arn(place, 'vpc-peering-connection', id, requester?.OwnerId),
    tags: from.Tags,
    properties: {
      PeerOwnerId: accepter?.OwnerId,
      PeerRegion: accepter?.Region,
      PeerVpcId: accepter?.VpcId,
      VpcId: requester?.VpcId,
    },
    state: {
      accepterOptions: accepter?.PeeringOptions ?? optionsNotTold,
      requesterOptions: requester?.PeeringOptions ?? optionsNotTold,
      status: from.Status?.Code,
    },
  });
}

/** One that was refused, or deleted, is listed for a while. */
export function isStanding(connection: VpcPeeringConnection): boolean {
  return !['deleted', 'deleting', 'rejected', 'failed', 'expired'].includes(connection.Status?.Code ?? '');
}
