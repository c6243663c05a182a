import type { Route, RouteTable, RouteTableAssociation } from '@aws-sdk/client-ec2';
import { describe, type Place } from '../describe.ts';
import type { Described } from '../described.ts';
import { ec2Arn } from './arn.ts';

/** The table, then its routes and associations, which templates have as resources of their own. */
export function routeTable(from: RouteTable, place: Place): readonly Described[] {
  const { RouteTableId: id = '', OwnerId, Associations: associations = [] } = from;
  const own = describe('AWS::EC2::RouteTable', {
    id,
    arn: ec2Arn(place, 'route-table', id, OwnerId),
    tags: from.Tags,
    properties: { VpcId: from.VpcId },
    state: { isMain: associations.some((one) => one.Main === true) },
  });
  return [own, ...(from.Routes ?? []).map((one) => route(one, id)), ...associations.flatMap((one) => association(one, id))];
}

function route(from: Route, table: string): Described {
  const destination = from.DestinationCidrBlock ?? from.DestinationIpv6CidrBlock ?? from.DestinationPrefixListId;
  return describe('AWS::EC2::Route', {
    id: `${table}|${destination}`,
    properties: {
      CarrierGatewayId: from.CarrierGatewayId,
      CoreNetworkArn: from.CoreNetworkArn,
      DestinationCidrBlock: from.DestinationCidrBlock,
      DestinationIpv6CidrBlock: from.DestinationIpv6CidrBlock,
      DestinationPrefixListId: from.DestinationPrefixListId,
      EgressOnlyInternetGatewayId: from.EgressOnlyInternetGatewayId,
      GatewayId: from.GatewayId,
      InstanceId: from.InstanceId,
      LocalGatewayId: from.LocalGatewayId,
      NatGatewayId: from.NatGatewayId,
      NetworkInterfaceId: from.NetworkInterfaceId,
      OdbNetworkArn: from.OdbNetworkArn,
      RouteTableId: table,
      TransitGatewayId: from.TransitGatewayId,
      VpcPeeringConnectionId: from.VpcPeeringConnectionId,
    },
    state: { origin: from.Origin, routeState: from.State },
  });
}

/** What is bound to the table by name; the main association binds the rest of the VPC, and no template writes it. */
function association(from: RouteTableAssociation, table: string): readonly Described[] {
  const { RouteTableAssociationId: id = '', SubnetId, GatewayId } = from;
  if (SubnetId) return [describe('AWS::EC2::SubnetRouteTableAssociation', { id, properties: { RouteTableId: table, SubnetId }, state: {} })];
  if (GatewayId)
    return [describe('AWS::EC2::GatewayRouteTableAssociation', { id: GatewayId, properties: { GatewayId, RouteTableId: table }, state: {} })];
  return [];
}
