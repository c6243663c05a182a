import type { LoadBalancerDescription } from '@aws-sdk/client-elastic-load-balancing';
import { classicAttributes, classicLoadBalancer, classicPolicies } from '../../../shapes/elb/load-balancer.ts';
import { assembled, detailsOf, type Reader, service } from '../reader.ts';
import { byOwner, tagsFor } from './_tags.ts';

const type = 'AWS::ElasticLoadBalancing::LoadBalancer';
type Sdk = typeof import('@aws-sdk/client-elastic-load-balancing');

const elb = service<Sdk>({
  name: 'elastic-load-balancing',
  prefix: 'elasticloadbalancing',
  load: () => import('@aws-sdk/client-elastic-load-balancing'),
  client: 'ElasticLoadBalancingClient',
});

export const readers: readonly Reader[] = [
  elb.reader({
    name: 'elb-classic-load-balancers',
    types: [type],
    calls: ['DescribeLoadBalancers', 'DescribeTags', 'DescribeLoadBalancerAttributes', 'DescribeLoadBalancerPolicies'],
    details: detailsOf(type, {
      DescribeTags: { gives: ['Tags'] },
      DescribeLoadBalancerAttributes: {
        gives: ['AccessLoggingPolicy', 'ConnectionDrainingPolicy', 'ConnectionSettings', 'CrossZone'],
        givesState: ['additionalAttributes'],
      },
      DescribeLoadBalancerPolicies: { gives: ['Policies'] },
    }),
    async *read(api) {
      const all = api.list('DescribeLoadBalancers', { PageSize: 400 }, (out) => out.LoadBalancerDescriptions);
      // Tags are told of twenty at once, the rest of each alone.
      for await (const batch of api.batches(all, 20)) {
        const tags = api.part(
          'DescribeTags',
          { LoadBalancerNames: batch.map(nameOf) },
          { givesState: ['tags'], shape: (out) => byOwner(out?.TagDescriptions, (one) => one.LoadBalancerName) },
        );
        const told = api.each(batch, async (balancer) => {
          const LoadBalancerName = nameOf(balancer);
          const attributes = api.part(
            'DescribeLoadBalancerAttributes',
            { LoadBalancerName },
            {
              gives: ['AccessLoggingPolicy', 'ConnectionDrainingPolicy', 'ConnectionSettings', 'CrossZone'],
              givesState: ['additionalAttributes'],
              shape: (out) => classicAttributes(out?.LoadBalancerAttributes ?? {}),
            },
          );
          const policies = api.part(
            'DescribeLoadBalancerPolicies',
            { LoadBalancerName },
            { gives: ['Policies'], shape: (out) => classicPolicies(out?.PolicyDescriptions ?? []) },
          );
          return assembled(
            classicLoadBalancer(balancer, api.place),
            tagsFor(type, await tags, LoadBalancerName),
            ...(await Promise.all([attributes, policies])),
          );
        });
        for await (const resources of told) yield* resources;
      }
    },
  }),
];

function nameOf({ LoadBalancerName = '' }: LoadBalancerDescription): string {
  return LoadBalancerName;
}
