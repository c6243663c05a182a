import { finding, rule } from '../../core/index.ts';
import { attribute, onlyOf } from './_attributes.ts';

export default [
  rule({
    id: 'NLB_CROSS_ZONE_LOAD_BALANCING_ENABLED',
    title: 'Network load balancers spread requests over all zones',
    severity: 'medium',
    recommended: false,
    types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
    why: 'Each node of a network load balancer sends to targets of its own zone only: with few targets in a zone these are overrun, and with none requests are lost.',
    fix: 'Set the load balancer attribute load_balancing.cross_zone.enabled to true; traffic between zones is charged.',
    scope: (balancer) => onlyOf('network', balancer),
    check: (balancer) => mustBeOn(balancer, 'load_balancing.cross_zone.enabled', 'requests stay within a zone'),
  }),
  rule({
    id: 'NLB_LOGGING_ENABLED',
    title: 'Network load balancers write access logs',
    severity: 'medium',
    // Logs are only written for TLS listeners: many have none.
    recommended: false,
    types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
    why: 'Without access logs nobody can tell afterwards who opened which TLS connection, and with which version and cipher.',
    fix: 'Set the load balancer attributes access_logs.s3.enabled to true and access_logs.s3.bucket to a bucket.',
    scope: (balancer) => onlyOf('network', balancer),
    check: (balancer) => mustBeOn(balancer, 'access_logs.s3.enabled', 'no access logs are written'),
  }),
];

function* mustBeOn(balancer: Parameters<typeof attribute>[0], key: string, message: string) {
  // Both attributes are false where nothing is said.
  const found = attribute(balancer, key);
  if (found?.value !== 'true') yield finding(found?.path ?? 'LoadBalancerAttributes', message, { expected: `${key} is true` });
}
