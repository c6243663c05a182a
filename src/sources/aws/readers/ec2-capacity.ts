import { capacityReservation, fleet, host, isRunning, spotFleet } from '../../../shapes/ec2/capacity.ts';
import { launchTemplate } from '../../../shapes/ec2/launch-template.ts';
import { accessScope, insightsAnalysis, insightsPath, ipamScope } from '../../../shapes/ec2/small.ts';
import type { Reader } from '../reader.ts';
import { ec2, owned, page } from './_ec2.ts';

/** The data of all default versions at once; names, tags and numbers come by a call of their own. */
const launchTemplates = ec2.reader({
  name: 'ec2-launch-templates',
  types: ['AWS::EC2::LaunchTemplate'],
  calls: ['DescribeLaunchTemplates', 'DescribeLaunchTemplateVersions'],
  async *read(api) {
    const all = await Array.fromAsync(api.list('DescribeLaunchTemplates', { MaxResults: 200 }, (out) => out.LaunchTemplates));
    if (all.length === 0) return;
    const input = { Versions: ['$Default'], MaxResults: 200 };
    const versions = await Array.fromAsync(api.list('DescribeLaunchTemplateVersions', input, (out) => out.LaunchTemplateVersions));
    const byId = new Map(versions.map((one) => [one.LaunchTemplateId, one]));
    // One without is gone, or was made in between: the next scan finds it whole.
    for (const one of all) {
      const version = byId.get(one.LaunchTemplateId);
      if (version) yield launchTemplate(one, version, api.place);
    }
  },
});

export const readers: readonly Reader[] = [
  launchTemplates,
  ec2.table({
    name: 'ec2-capacity-reservations',
    types: ['AWS::EC2::CapacityReservation'],
    list: { command: 'DescribeCapacityReservations', input: page, items: (out) => out.CapacityReservations?.filter((one) => isRunning(one.State)) },
    resource: owned(capacityReservation),
  }),
  ec2.table({
    name: 'ec2-hosts',
    types: ['AWS::EC2::Host'],
    list: { command: 'DescribeHosts', input: { MaxResults: 500 }, items: (out) => out.Hosts?.filter((one) => isRunning(one.State)) },
    resource: owned(host),
  }),
  ec2.table({
    name: 'ec2-spot-fleets',
    types: ['AWS::EC2::SpotFleet'],
    list: { command: 'DescribeSpotFleetRequests', input: page, items: (out) => out.SpotFleetRequestConfigs },
    resource: (one, place) => (isRunning(one.SpotFleetRequestState) ? spotFleet(one, place) : undefined),
  }),
  ec2.table({
    name: 'ec2-fleets',
    types: ['AWS::EC2::EC2Fleet'],
    list: { command: 'DescribeFleets', input: page, items: (out) => out.Fleets },
    resource: (one, place) => (isRunning(one.FleetState) ? fleet(one, place) : undefined),
  }),
  ec2.table({
    name: 'ec2-access-scopes',
    types: ['AWS::EC2::NetworkInsightsAccessScope'],
    list: { command: 'DescribeNetworkInsightsAccessScopes', input: { MaxResults: 100 }, items: (out) => out.NetworkInsightsAccessScopes },
    resource: accessScope,
  }),
  ec2.table({
    name: 'ec2-insights-paths',
    types: ['AWS::EC2::NetworkInsightsPath'],
    list: { command: 'DescribeNetworkInsightsPaths', input: { MaxResults: 100 }, items: (out) => out.NetworkInsightsPaths },
    resource: insightsPath,
  }),
  ec2.table({
    name: 'ec2-insights-analyses',
    types: ['AWS::EC2::NetworkInsightsAnalysis'],
    list: { command: 'DescribeNetworkInsightsAnalyses', input: { MaxResults: 100 }, items: (out) => out.NetworkInsightsAnalyses },
    resource: insightsAnalysis,
  }),
  ec2.table({
    name: 'ec2-ipam-scopes',
    types: ['AWS::EC2::IPAMScope'],
    list: { command: 'DescribeIpamScopes', input: page, items: (out) => out.IpamScopes },
    // A scope is listed wherever its IPAM works, and belongs where it was made.
    resource: (one, place) => (one.IpamRegion === undefined || one.IpamRegion === place.region ? ipamScope(one) : undefined),
  }),
];
