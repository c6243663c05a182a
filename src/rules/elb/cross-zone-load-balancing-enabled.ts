import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'ELB_CROSS_ZONE_LOAD_BALANCING_ENABLED',
  title: 'Classic load balancers spread requests over all zones',
  severity: 'medium',
  types: ['AWS::ElasticLoadBalancing::LoadBalancer'],
  why: 'Without it each zone gets the same share of requests, whether one instance stands there or ten: the fewest are overrun first.',
  fix: 'Set CrossZone to true.',
  *check(balancer) {
    // Absent is off: only the console switches it on by itself.
    if (balancer.CrossZone !== true) yield finding('CrossZone', 'requests stay within a zone', { expected: 'true' });
  },
});
