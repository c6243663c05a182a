import { finding, rule } from '../../core/index.ts';
import { attribute, onlyOf } from './_attributes.ts';

const key = 'routing.http.drop_invalid_header_fields.enabled';

export default rule({
  id: 'ALB_HTTP_DROP_INVALID_HEADER_ENABLED',
  title: 'Application load balancers drop invalid HTTP headers',
  severity: 'medium',
  types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
  why: 'By default malformed header fields are passed on to the servers behind, which may read them otherwise than the balancer does: the ground on which request smuggling grows.',
  fix: `Set the load balancer attribute ${key} to true.`,
  scope: (balancer) => onlyOf('application', balancer),
  *check(balancer) {
    const dropped = attribute(balancer, key);
    if (dropped?.value !== 'true')
      yield finding(dropped?.path ?? 'LoadBalancerAttributes', 'invalid HTTP headers are passed on', { expected: `${key} is true` });
  },
});
