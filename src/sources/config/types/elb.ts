import type { LoadBalancerAttributes, LoadBalancerDescription, PolicyDescription } from '@aws-sdk/client-elastic-load-balancing';
import type { LoadBalancer, LoadBalancerAttribute } from '@aws-sdk/client-elastic-load-balancing-v2';
import { classicAttributes, classicLoadBalancer, classicPolicies } from '../../../shapes/elb/load-balancer.ts';
import { loadBalancer, loadBalancerAttributes } from '../../../shapes/elbv2/load-balancer.ts';
import { pascal } from '../pascal.ts';
import type { Translation } from '../translation.ts';
import { translation } from './_described.ts';

const wrapped = ['availabilityZones', 'securityGroups', 'subnets'];

export const translations: readonly Translation[] = [
  translation<LoadBalancerDescription>({
    type: 'AWS::ElasticLoadBalancing::LoadBalancer',
    shape: classicLoadBalancer,
    names: {
      dnsname: 'DNSName',
      lbcookieStickinessPolicies: 'LBCookieStickinessPolicies',
      sslcertificateId: 'SSLCertificateId',
      vpcid: 'VPCId',
    },
    wrapped,
    never: ['HealthCheck'],
    parts: {
      LoadBalancerAttributes: {
        gives: ['AccessLoggingPolicy', 'ConnectionDrainingPolicy', 'ConnectionSettings', 'CrossZone'],
        shape: (told) => classicAttributes(pascal<LoadBalancerAttributes>(told)),
      },
      LoadBalancerPolicies: { gives: ['Policies'], shape: (told) => classicPolicies(listOf<PolicyDescription>(told)) },
    },
  }),
  translation<LoadBalancer>({
    type: 'AWS::ElasticLoadBalancingV2::LoadBalancer',
    shape: loadBalancer,
    wrapped,
    never: [
      'EnablePrefixForIpv6SourceNat',
      'EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic',
      'IpAddressType',
      'Ipv4IpamPoolId',
      'MinimumLoadBalancerCapacity',
    ],
    parts: {
      LoadBalancerAttributes: { gives: ['LoadBalancerAttributes'], shape: (told) => loadBalancerAttributes(listOf<LoadBalancerAttribute>(told)) },
    },
  }),
];

function listOf<Item>(told: unknown): readonly Item[] {
  return Array.isArray(told) ? pascal<Item[]>(told) : [];
}
