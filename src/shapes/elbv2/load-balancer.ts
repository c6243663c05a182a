import type { LoadBalancer, LoadBalancerAttribute } from '@aws-sdk/client-elastic-load-balancing-v2';
import { describe, type Part, part } from '../describe.ts';
import type { Described } from '../described.ts';
import { filled } from '../take.ts';

/** Without attributes and tags, which come by calls of their own. */
export function loadBalancer(from: LoadBalancer): Described {
  const { LoadBalancerArn: arn = '', LoadBalancerName: Name, AvailabilityZones: zones = [] } = from;
  // A template names subnets alone, unless it gives them addresses.
  const addressed = zones.some((zone) => zone.LoadBalancerAddresses?.some((one) => one.AllocationId ?? one.PrivateIPv4Address ?? one.IPv6Address));
  return describe('AWS::ElasticLoadBalancingV2::LoadBalancer', {
    id: arn,
    arn,
    otherNames: [Name],
    properties: {
      EnablePrefixForIpv6SourceNat: from.EnablePrefixForIpv6SourceNat,
      EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic: from.EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic,
      IpAddressType: from.IpAddressType,
      Ipv4IpamPoolId: from.IpamPools?.Ipv4IpamPoolId,
      Name,
      Scheme: from.Scheme,
      SecurityGroups: filled(from.SecurityGroups),
      SubnetMappings: addressed
        ? zones.map(({ SubnetId, LoadBalancerAddresses: addresses = [] }) => ({
            AllocationId: addresses[0]?.AllocationId,
            IPv6Address: addresses[0]?.IPv6Address,
            PrivateIPv4Address: addresses[0]?.PrivateIPv4Address,
            SubnetId,
          }))
        : undefined,
      Subnets: addressed ? undefined : zones.flatMap(({ SubnetId }) => (SubnetId === undefined ? [] : [SubnetId])),
      Type: from.Type,
    },
    state: {
      availabilityZones: zones.map((zone) => zone.ZoneName),
      createdTime: from.CreatedTime,
      dnsName: from.DNSName,
      loadBalancerState: from.State?.Code,
      vpcId: from.VpcId,
    },
  });
}

export function loadBalancerAttributes(attributes: readonly LoadBalancerAttribute[]): Part {
  return part('AWS::ElasticLoadBalancingV2::LoadBalancer', {
    LoadBalancerAttributes: attributes.map(({ Key, Value }) => ({ Key, Value })),
  });
}
