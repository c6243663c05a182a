import { finding, rule } from '../../core/index.ts';
import { attribute } from './_attributes.ts';

export default rule({
  id: 'ELB_DELETION_PROTECTION_ENABLED',
  title: 'Load balancers cannot be deleted by mistake',
  severity: 'medium',
  types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
  why: 'A load balancer that somebody deletes by mistake takes the service down, and a new one comes with other addresses.',
  fix: 'Set the load balancer attribute deletion_protection.enabled to true.',
  *check(balancer) {
    const protection = attribute(balancer, 'deletion_protection.enabled');
    if (protection?.value !== 'true')
      yield finding(protection?.path ?? 'LoadBalancerAttributes', 'it is not protected from deletion', {
        expected: 'deletion_protection.enabled is true',
      });
  },
});
