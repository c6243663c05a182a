import { clientVpnAuthorizationRule, clientVpnEndpoint } from '../../../shapes/ec2/client-vpn.ts';
import { customerGateway, isLasting, vpnGateway } from '../../../shapes/ec2/gateways.ts';
import { trafficMirrorFilter, trafficMirrorSession, trafficMirrorTarget } from '../../../shapes/ec2/traffic-mirror.ts';
import {
  isInUse,
  transitGateway,
  transitGatewayMulticastDomain,
  transitGatewayRouteTable,
  transitGatewayVpcAttachment,
} from '../../../shapes/ec2/transit-gateway.ts';
import { vpnConnection } from '../../../shapes/ec2/vpn-connection.ts';
import type { Reader } from '../reader.ts';
import { ec2, owned, page } from './_ec2.ts';

/** Who may go where is told endpoint by endpoint. */
const authorizations = ec2.reader({
  name: 'ec2-client-vpn-authorizations',
  types: ['AWS::EC2::ClientVpnAuthorizationRule'],
  calls: ['DescribeClientVpnEndpoints', 'DescribeClientVpnAuthorizationRules'],
  async *read(api) {
    const endpoints = api.list('DescribeClientVpnEndpoints', page, (out) => out.ClientVpnEndpoints);
    const rules = api.each(endpoints, ({ ClientVpnEndpointId }) =>
      Array.fromAsync(api.list('DescribeClientVpnAuthorizationRules', { ClientVpnEndpointId, ...page }, (out) => out.AuthorizationRules)),
    );
    for await (const list of rules) yield* list.map(clientVpnAuthorizationRule);
  },
});

export const readers: readonly Reader[] = [
  authorizations,
  ec2.table({
    name: 'ec2-client-vpn-endpoints',
    types: ['AWS::EC2::ClientVpnEndpoint'],
    list: { command: 'DescribeClientVpnEndpoints', input: page, items: (out) => out.ClientVpnEndpoints },
    resource: (one, place) => (isLasting({ State: one.Status?.Code }) ? clientVpnEndpoint(one, place) : undefined),
  }),
  ec2.table({
    name: 'ec2-vpn-connections',
    types: ['AWS::EC2::VPNConnection', 'AWS::EC2::VPNConnectionRoute'],
    list: { command: 'DescribeVpnConnections', items: (out) => out.VpnConnections?.filter(isLasting) },
    resource: vpnConnection,
  }),
  ec2.table({
    name: 'ec2-vpn-gateways',
    types: ['AWS::EC2::VPNGateway', 'AWS::EC2::VPCGatewayAttachment'],
    list: { command: 'DescribeVpnGateways', items: (out) => out.VpnGateways?.filter(isLasting) },
    resource: vpnGateway,
  }),
  ec2.table({
    name: 'ec2-customer-gateways',
    types: ['AWS::EC2::CustomerGateway'],
    list: { command: 'DescribeCustomerGateways', items: (out) => out.CustomerGateways?.filter(isLasting) },
    resource: customerGateway,
  }),
  ec2.table({
    name: 'ec2-transit-gateways',
    types: ['AWS::EC2::TransitGateway'],
    list: { command: 'DescribeTransitGateways', input: page, items: (out) => out.TransitGateways?.filter(isInUse) },
    resource: owned(transitGateway),
  }),
  ec2.table({
    name: 'ec2-transit-gateway-attachments',
    types: ['AWS::EC2::TransitGatewayAttachment', 'AWS::EC2::TransitGatewayVpcAttachment'],
    list: { command: 'DescribeTransitGatewayVpcAttachments', input: page, items: (out) => out.TransitGatewayVpcAttachments?.filter(isInUse) },
    resource: transitGatewayVpcAttachment,
  }),
  ec2.table({
    name: 'ec2-transit-gateway-route-tables',
    types: ['AWS::EC2::TransitGatewayRouteTable'],
    list: { command: 'DescribeTransitGatewayRouteTables', input: page, items: (out) => out.TransitGatewayRouteTables?.filter(isInUse) },
    resource: transitGatewayRouteTable,
  }),
  ec2.table({
    name: 'ec2-transit-gateway-multicast-domains',
    types: ['AWS::EC2::TransitGatewayMulticastDomain'],
    list: { command: 'DescribeTransitGatewayMulticastDomains', input: page, items: (out) => out.TransitGatewayMulticastDomains?.filter(isInUse) },
    resource: transitGatewayMulticastDomain,
  }),
  ec2.table({
    name: 'ec2-traffic-mirror-filters',
    types: ['AWS::EC2::TrafficMirrorFilter'],
    list: { command: 'DescribeTrafficMirrorFilters', input: page, items: (out) => out.TrafficMirrorFilters },
    resource: trafficMirrorFilter,
  }),
  ec2.table({
    name: 'ec2-traffic-mirror-sessions',
    types: ['AWS::EC2::TrafficMirrorSession'],
    list: { command: 'DescribeTrafficMirrorSessions', input: page, items: (out) => out.TrafficMirrorSessions },
    resource: owned(trafficMirrorSession),
  }),
  ec2.table({
    name: 'ec2-traffic-mirror-targets',
    types: ['AWS::EC2::TrafficMirrorTarget'],
    list: { command: 'DescribeTrafficMirrorTargets', input: page, items: (out) => out.TrafficMirrorTargets },
    resource: owned(trafficMirrorTarget),
  }),
];
