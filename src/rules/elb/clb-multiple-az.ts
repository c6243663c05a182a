import { finding, integer, rule } from '../../core/index.ts';

export default rule({
  id: 'CLB_MULTIPLE_AZ',
  title: 'Classic load balancers stand in several availability zones',
  severity: 'medium',
  types: ['AWS::ElasticLoadBalancing::LoadBalancer'],
  parameters: { minAvailabilityZones: integer({ about: 'How many availability zones it must stand in, 2 to 10.', default: 2 }) },
  why: 'A load balancer in one zone goes down with that zone, however well the servers behind it are spread.',
  fix: 'Give the load balancer subnets of at least two availability zones (Subnets), or several AvailabilityZones.',
  *check(balancer, { parameters }) {
    // It takes one subnet of a zone at most, so that subnets count zones.
    const property = balancer.Subnets === undefined ? 'AvailabilityZones' : 'Subnets';
    const zones = balancer[property]?.length ?? 0;
    const least = parameters.minAvailabilityZones;
    if (zones < least)
      yield finding(property, `it stands in ${zones === 1 ? 'one availability zone' : `${zones} availability zones`}`, {
        expected: `at least ${least}`,
      });
  },
});
