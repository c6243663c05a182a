import { describe, expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { type Answers, emulated, readLive, refusal } from '../../../testing/read-live.ts';
import { differences, type Forms } from '../../../testing/same-verdicts.ts';
import { readers as capacity } from './ec2-capacity.ts';
import { readers as connections } from './ec2-connections.ts';
import { readers as networks } from './ec2-networks.ts';
import { readers as settings } from './ec2-settings.ts';

/*
 * What the emulator lacks, or keeps too little of: answers in the shape of the SDK's.
 */

const Tags = [{ Key: 'Owner', Value: 'platform' }];
const specified = (ResourceType: string) => ({ TagSpecifications: [{ ResourceType, Tags }] });

interface Case {
  readonly answers: Answers;
  readonly template: Forms['template'];
}

/** A type that is judged by its tags and its description alone: one has them, the other not. */
function labelled(type: string, command: string, list: string, key: string, properties: object = {}, of?: string): Case {
  const told = { Description: 'what it is for', Tags };
  return {
    answers: { [command]: () => ({ [list]: [{ [key]: 'id-1', ...told }, { [key]: 'id-2' }] }) },
    template: {
      Labelled: { Type: type, Properties: { ...properties, ...(of ? specified(of) : { Tags }), ...('Description' in properties ? told : {}) } },
      Bare: { Type: type, Properties: Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'Description')) },
    },
  };
}

const vpn = (Enabled: boolean) => ({
  ConnectionLogOptions: { Enabled },
  AuthenticationOptions: [],
  ServerCertificateArn: 'c',
  ClientCidrBlock: '10.0.0.0/22',
});
const volumes = (Encrypted: boolean) => ({
  IamFleetRole: 'arn:aws:iam::123456789012:role/fleet',
  TargetCapacity: 1,
  LaunchSpecifications: [{ ImageId: 'ami-1', BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { Encrypted } }] }],
});

const cases: Record<string, Case> = {
  'ec2-client-vpn-endpoints': {
    answers: {
      DescribeClientVpnEndpoints: () => ({
        ClientVpnEndpoints: [
          { ClientVpnEndpointId: 'cvpn-1', ...vpn(true), Tags },
          { ClientVpnEndpointId: 'cvpn-2', ...vpn(false) },
          { ClientVpnEndpointId: 'cvpn-3', ...vpn(false), Status: { Code: 'deleted' } },
        ],
      }),
    },
    template: {
      Logged: { Type: 'AWS::EC2::ClientVpnEndpoint', Properties: { ...vpn(true), ...specified('client-vpn-endpoint') } },
      Silent: { Type: 'AWS::EC2::ClientVpnEndpoint', Properties: vpn(false) },
    },
  },
  'ec2-client-vpn-authorizations': {
    answers: {
      DescribeClientVpnEndpoints: () => ({ ClientVpnEndpoints: [{ ClientVpnEndpointId: 'cvpn-1' }] }),
      DescribeClientVpnAuthorizationRules: ({ ClientVpnEndpointId }: { ClientVpnEndpointId: string }) => ({
        AuthorizationRules: [
          { ClientVpnEndpointId, AccessAll: true, DestinationCidr: '10.0.0.0/8', GroupId: '' },
          { ClientVpnEndpointId, AccessAll: false, DestinationCidr: '10.0.0.0/8', GroupId: 'admins' },
        ],
      }),
    },
    template: {
      All: {
        Type: 'AWS::EC2::ClientVpnAuthorizationRule',
        Properties: { ClientVpnEndpointId: 'cvpn-1', AuthorizeAllGroups: true, TargetNetworkCidr: '10.0.0.0/8' },
      },
      Some: {
        Type: 'AWS::EC2::ClientVpnAuthorizationRule',
        Properties: { ClientVpnEndpointId: 'cvpn-1', AccessGroupId: 'admins', TargetNetworkCidr: '10.0.0.0/8' },
      },
    },
  },
  'ec2-spot-fleets': {
    answers: {
      DescribeSpotFleetRequests: () => ({
        SpotFleetRequestConfigs: [
          { SpotFleetRequestId: 'sfr-1', SpotFleetRequestState: 'active', SpotFleetRequestConfig: volumes(true) },
          { SpotFleetRequestId: 'sfr-2', SpotFleetRequestState: 'active', SpotFleetRequestConfig: volumes(false) },
          { SpotFleetRequestId: 'sfr-3', SpotFleetRequestState: 'cancelled', SpotFleetRequestConfig: volumes(false) },
        ],
      }),
    },
    template: {
      Safe: { Type: 'AWS::EC2::SpotFleet', Properties: { SpotFleetRequestConfigData: volumes(true) } },
      Bare: { Type: 'AWS::EC2::SpotFleet', Properties: { SpotFleetRequestConfigData: volumes(false) } },
    },
  },
  'ec2-snapshot-block-public-access': {
    answers: { GetSnapshotBlockPublicAccessState: () => ({ State: 'block-new-sharing' }) },
    template: { Block: { Type: 'AWS::EC2::SnapshotBlockPublicAccess', Properties: { State: 'block-new-sharing' } } },
  },
  'ec2-capacity-reservations': labelled(
    'AWS::EC2::CapacityReservation',
    'DescribeCapacityReservations',
    'CapacityReservations',
    'CapacityReservationId',
    { InstanceCount: 1, InstancePlatform: 'Linux/UNIX', InstanceType: 'm7g.large' },
    'capacity-reservation',
  ),
  'ec2-fleets': labelled(
    'AWS::EC2::EC2Fleet',
    'DescribeFleets',
    'Fleets',
    'FleetId',
    { LaunchTemplateConfigs: [], TargetCapacitySpecification: { TotalTargetCapacity: 1 } },
    'fleet',
  ),
  'ec2-carrier-gateways': labelled('AWS::EC2::CarrierGateway', 'DescribeCarrierGateways', 'CarrierGateways', 'CarrierGatewayId', { VpcId: 'v' }),
  'ec2-dhcp-options': labelled('AWS::EC2::DHCPOptions', 'DescribeDhcpOptions', 'DhcpOptions', 'DhcpOptionsId'),
  'ec2-ipam-scopes': labelled('AWS::EC2::IPAMScope', 'DescribeIpamScopes', 'IpamScopes', 'IpamScopeId', { IpamId: 'ipam-1' }),
  'ec2-access-scopes': labelled(
    'AWS::EC2::NetworkInsightsAccessScope',
    'DescribeNetworkInsightsAccessScopes',
    'NetworkInsightsAccessScopes',
    'NetworkInsightsAccessScopeId',
  ),
  'ec2-insights-paths': labelled('AWS::EC2::NetworkInsightsPath', 'DescribeNetworkInsightsPaths', 'NetworkInsightsPaths', 'NetworkInsightsPathId', {
    Protocol: 'tcp',
    Source: 's',
  }),
  'ec2-insights-analyses': labelled(
    'AWS::EC2::NetworkInsightsAnalysis',
    'DescribeNetworkInsightsAnalyses',
    'NetworkInsightsAnalyses',
    'NetworkInsightsAnalysisId',
    { NetworkInsightsPathId: 'nip-1' },
  ),
  'ec2-transit-gateway-multicast-domains': labelled(
    'AWS::EC2::TransitGatewayMulticastDomain',
    'DescribeTransitGatewayMulticastDomains',
    'TransitGatewayMulticastDomains',
    'TransitGatewayMulticastDomainId',
    { TransitGatewayId: 'tgw-1' },
  ),
  'ec2-traffic-mirror-filters': labelled(
    'AWS::EC2::TrafficMirrorFilter',
    'DescribeTrafficMirrorFilters',
    'TrafficMirrorFilters',
    'TrafficMirrorFilterId',
    { Description: '' },
  ),
  'ec2-traffic-mirror-sessions': labelled(
    'AWS::EC2::TrafficMirrorSession',
    'DescribeTrafficMirrorSessions',
    'TrafficMirrorSessions',
    'TrafficMirrorSessionId',
    { Description: '', NetworkInterfaceId: 'eni-1', SessionNumber: 1, TrafficMirrorFilterId: 'tmf-1', TrafficMirrorTargetId: 'tmt-1' },
  ),
  'ec2-traffic-mirror-targets': labelled(
    'AWS::EC2::TrafficMirrorTarget',
    'DescribeTrafficMirrorTargets',
    'TrafficMirrorTargets',
    'TrafficMirrorTargetId',
    { Description: '' },
  ),
};

const readers = [...capacity, ...connections, ...networks, ...settings];
const named = (name: string) => readers.filter((one) => one.name === name);

describe.each(Object.entries(cases))('%s', (name, { answers, template }) => {
  test('tells what is judged as its template is', async () => {
    const { described, unseen, gaps } = await readLive(named(name), answers);
    expect({ unseen, gaps }).toEqual({ unseen: [], gaps: {} });
    expect(described.map((one) => one.type).sort()).toEqual(
      Object.values(template)
        .map((one) => one.Type)
        .sort(),
    );
    expect(await differences({ template, described, at: emulated })).toEqual([]);
  });
});

test('a peering that stands is told with the options of both sides, one that is gone not at all', async () => {
  const side = (VpcId: string, AllowDnsResolutionFromRemoteVpc: boolean) => ({ VpcId, PeeringOptions: { AllowDnsResolutionFromRemoteVpc } });
  const answers = {
    DescribeVpcPeeringConnections: () => ({
      VpcPeeringConnections: [
        {
          VpcPeeringConnectionId: 'pcx-1',
          Status: { Code: 'active' },
          AccepterVpcInfo: side('vpc-2', true),
          RequesterVpcInfo: side('vpc-1', false),
        },
        { VpcPeeringConnectionId: 'pcx-2', Status: { Code: 'deleted' } },
      ],
    }),
  };
  const { described } = await readLive(named('ec2-vpc-peering-connections'), answers);
  expect(described).toMatchObject([
    {
      id: 'pcx-1',
      properties: { VpcId: 'vpc-1', PeerVpcId: 'vpc-2' },
      state: { accepterOptions: { AllowDnsResolutionFromRemoteVpc: true }, requesterOptions: { AllowDnsResolutionFromRemoteVpc: false } },
    },
  ]);
});

test('of what the region is set to, what is denied is unknown, and the rest is known', async () => {
  const answers = {
    GetInstanceMetadataDefaults: () => ({ AccountLevel: { HttpTokens: 'required' } }),
    GetSerialConsoleAccessStatus: () => {
      throw refusal('UnauthorizedOperation', 'You are not authorized to perform this operation.', 403);
    },
    GetImageBlockPublicAccessState: () => ({ ImageBlockPublicAccessState: 'block-new-sharing' }),
  };
  const { resources } = await readLive(named('ec2-launch-defaults'), answers);
  expect(resources[0]?.state).toMatchObject({
    instanceMetadataDefaults: { HttpTokens: 'required' },
    serialConsoleAccess: expect.any(Unknown),
    imageBlockPublicAccess: 'block-new-sharing',
  });
});

test('an IPAM scope is told in the region it was made in', async () => {
  const IpamScopes = [
    { IpamScopeId: 'here', IpamRegion: emulated.region },
    { IpamScopeId: 'there', IpamRegion: 'eu-west-1' },
  ];
  const { described } = await readLive(named('ec2-ipam-scopes'), { DescribeIpamScopes: () => ({ IpamScopes }) });
  expect(described.map((one) => one.id)).toEqual(['here']);
});

test('a subnet that another account shares is judged there', async () => {
  const Subnets = [
    { SubnetId: 'own', OwnerId: emulated.account },
    { SubnetId: 'shared', OwnerId: '444455556666' },
  ];
  const { described } = await readLive(named('ec2-subnets'), { DescribeSubnets: () => ({ Subnets }) });
  expect(described.map((one) => one.id)).toEqual(['own']);
});
