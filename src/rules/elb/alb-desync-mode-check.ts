import { csv, finding, rule } from '../../core/index.ts';
import { attribute, onlyOf } from './_attributes.ts';

const key = 'routing.http.desync_mitigation_mode';

export default rule({
  id: 'ALB_DESYNC_MODE_CHECK',
  title: 'Application load balancers treat ambiguous requests in an approved way',
  severity: 'medium',
  types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
  parameters: {
    desyncMode: csv({ about: 'The modes that are approved.', required: true, allowed: [['defensive', 'strictest', 'monitor']] }),
  },
  why: 'Where the balancer and the server behind it read one request differently, somebody can smuggle a second one in and poison caches or take over sessions. In monitor mode such requests are let through.',
  fix: `Set the load balancer attribute ${key} to defensive or strictest.`,
  scope: (balancer) => onlyOf('application', balancer),
  *check(balancer, { parameters }) {
    const mode = attribute(balancer, key);
    // AWS's default is defensive.
    const value = mode?.value ?? 'defensive';
    if (!parameters.desyncMode.some((one) => one.toLowerCase() === value))
      yield finding(mode?.path ?? 'LoadBalancerAttributes', `the desync mitigation mode is ${value}`, {
        expected: parameters.desyncMode.join(' or '),
      });
  },
});
