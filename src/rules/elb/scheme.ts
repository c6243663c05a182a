import { finding, rule } from '../../core/index.ts';
import { onlyOf } from './_attributes.ts';

const why = 'A load balancer with public addresses can be reached from the whole internet, and with it whatever stands behind it.';
const fix = 'Set Scheme to internal, unless the load balancer is meant for the public. The change replaces it.';

const v2 = (kind: 'application' | 'network', id: string, title: string) =>
  rule({
    id,
    title,
    severity: 'medium',
    recommended: false,
    types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
    why,
    fix,
    scope: (balancer) => onlyOf(kind, balancer),
    check: internalOnly,
  });

export default [
  v2('application', 'ALB_INTERNAL_SCHEME_CHECK', 'Application load balancers are internal'),
  v2('network', 'NLB_INTERNAL_SCHEME_CHECK', 'Network load balancers are internal'),
  rule({
    id: 'ELB_INTERNAL_SCHEME_CHECK',
    title: 'Classic load balancers are internal',
    severity: 'medium',
    recommended: false,
    types: ['AWS::ElasticLoadBalancing::LoadBalancer'],
    why,
    fix,
    check: internalOnly,
  }),
];

function* internalOnly(balancer: { readonly Scheme?: string }) {
  // A load balancer that says nothing faces the internet.
  if (balancer.Scheme?.toLowerCase() !== 'internal') yield finding('Scheme', 'it faces the internet', { expected: 'internal' });
}
