import type {
  TransitGateway,
  TransitGatewayAttachment,
  TransitGatewayMulticastDomain,
  TransitGatewayRouteTable,
  TransitGatewayVpcAttachment,
} from '@aws-sdk/client-ec2';
import { describe, type Place } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';
import { ec2Arn } from './arn.ts';

export function transitGateway(from: TransitGateway, place: Place): Described {
  const { TransitGatewayId: id = '', Options: options, OwnerId } = from;
  return describe('AWS::EC2::TransitGateway', {
    id,
    arn: from.TransitGatewayArn ?? ec2Arn(place, 'transit-gateway', id, OwnerId),
    tags: from.Tags,
    properties: {
      AmazonSideAsn: options?.AmazonSideAsn,
      AssociationDefaultRouteTableId: options?.AssociationDefaultRouteTableId,
      AutoAcceptSharedAttachments: options?.AutoAcceptSharedAttachments,
      DefaultRouteTableAssociation: options?.DefaultRouteTableAssociation,
      DefaultRouteTablePropagation: options?.DefaultRouteTablePropagation,
      Description: from.Description === '' ? undefined : from.Description,
      DnsSupport: options?.DnsSupport,
      MulticastSupport: options?.MulticastSupport,
      PropagationDefaultRouteTableId: options?.PropagationDefaultRouteTableId,
      SecurityGroupReferencingSupport: options?.SecurityGroupReferencingSupport,
      TransitGatewayCidrBlocks: filled(options?.TransitGatewayCidrBlocks),
      VpnEcmpSupport: options?.VpnEcmpSupport,
    },
    state: { gatewayState: from.State, ownerId: OwnerId },
  });
}

/** CloudFormation has two types for it: the older says less. */
export function transitGatewayVpcAttachment(from: TransitGatewayVpcAttachment, place: Place): readonly Described[] {
  const { TransitGatewayAttachmentId: id = '', TransitGatewayId, VpcId, SubnetIds, VpcOwnerId, Options: options } = from;
  const telling = {
    id,
    arn: ec2Arn(place, 'transit-gateway-attachment', id, VpcOwnerId),
    tags: from.Tags,
    properties: {
      Options: options && {
        ApplianceModeSupport: options.ApplianceModeSupport,
        DnsSupport: options.DnsSupport,
        Ipv6Support: options.Ipv6Support,
        SecurityGroupReferencingSupport: options.SecurityGroupReferencingSupport,
      },
      SubnetIds,
      TransitGatewayId,
      VpcId,
    },
    state: { attachmentState: from.State },
  };
  return [describe('AWS::EC2::TransitGatewayAttachment', telling), describe('AWS::EC2::TransitGatewayVpcAttachment', telling)];
}

export function transitGatewayRouteTable(from: TransitGatewayRouteTable, place: Place): Described {
  const { TransitGatewayRouteTableId: id = '', TransitGatewayId } = from;
  return describe('AWS::EC2::TransitGatewayRouteTable', {
    id,
    arn: ec2Arn(place, 'transit-gateway-route-table', id),
    tags: from.Tags,
    properties: { TransitGatewayId },
    state: { tableState: from.State, isDefaultAssociation: from.DefaultAssociationRouteTable },
  });
}

export function transitGatewayMulticastDomain(from: TransitGatewayMulticastDomain, place: Place): Described {
  const { TransitGatewayMulticastDomainId: id = '', TransitGatewayId, Options: options } = from;
  return describe('AWS::EC2::TransitGatewayMulticastDomain', {
    id,
    arn: from.TransitGatewayMulticastDomainArn ?? ec2Arn(place, 'transit-gateway-multicast-domain', id),
    tags: from.Tags,
    properties: {
      Options: options && {
        AutoAcceptSharedAssociations: options.AutoAcceptSharedAssociations,
        Igmpv2Support: options.Igmpv2Support,
        StaticSourcesSupport: options.StaticSourcesSupport,
      },
      TransitGatewayId,
    },
    state: { domainState: from.State },
  });
}

/** What was deleted, refused or has failed is listed for a while. */
export function isInUse({ State }: Pick<TransitGatewayAttachment, 'State'> | { readonly State?: string | undefined }): boolean {
  return !['deleted', 'deleting', 'rejected', 'failed'].includes(State ?? '');
}
