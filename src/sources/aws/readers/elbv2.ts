import type { LoadBalancer, TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import { listener, listenerRule, targetGroup, targetGroupAttributes } from '../../../shapes/elbv2/listener.ts';
import { loadBalancer, loadBalancerAttributes } from '../../../shapes/elbv2/load-balancer.ts';
import { assembled, detailsOf, type Reader, service } from '../reader.ts';
import { byOwner, tagsFor } from './_tags.ts';

type Sdk = typeof import('@aws-sdk/client-elastic-load-balancing-v2');

const elb = service<Sdk>({
  name: 'elastic-load-balancing-v2',
  prefix: 'elasticloadbalancing',
  load: () => import('@aws-sdk/client-elastic-load-balancing-v2'),
  client: 'ElasticLoadBalancingV2Client',
});

const page = { PageSize: 400 };

const balancers = elb.reader({
  name: 'elbv2-load-balancers',
  types: ['AWS::ElasticLoadBalancingV2::LoadBalancer'],
  calls: ['DescribeLoadBalancers', 'DescribeTags', 'DescribeLoadBalancerAttributes'],
  details: detailsOf('AWS::ElasticLoadBalancingV2::LoadBalancer', {
    DescribeTags: { gives: ['Tags'] },
    DescribeLoadBalancerAttributes: { gives: ['LoadBalancerAttributes'] },
  }),
  async *read(api) {
    const all = api.list('DescribeLoadBalancers', page, (out) => out.LoadBalancers);
    // Tags are told of twenty at once, attributes of each alone.
    for await (const batch of api.batches(all, 20)) {
      const ResourceArns = batch.map(({ LoadBalancerArn = '' }: LoadBalancer) => LoadBalancerArn);
      const tags = api.part(
        'DescribeTags',
        { ResourceArns },
        { givesState: ['tags'], shape: (out) => byOwner(out?.TagDescriptions, (one) => one.ResourceArn) },
      );
      const told = api.each(batch, async (one) => {
        const { LoadBalancerArn } = one;
        const attributes = await api.part(
          'DescribeLoadBalancerAttributes',
          { LoadBalancerArn },
          { gives: ['LoadBalancerAttributes'], shape: (out) => loadBalancerAttributes(out?.Attributes ?? []) },
        );
        return assembled(loadBalancer(one), tagsFor('AWS::ElasticLoadBalancingV2::LoadBalancer', await tags, LoadBalancerArn), attributes);
      });
      for await (const resources of told) yield* resources;
    }
  },
});

const targetGroups = elb.reader({
  name: 'elbv2-target-groups',
  types: ['AWS::ElasticLoadBalancingV2::TargetGroup'],
  calls: ['DescribeTargetGroups', 'DescribeTags', 'DescribeTargetGroupAttributes'],
  details: detailsOf('AWS::ElasticLoadBalancingV2::TargetGroup', {
    DescribeTags: { gives: ['Tags'] },
    DescribeTargetGroupAttributes: { gives: ['TargetGroupAttributes'] },
  }),
  async *read(api) {
    const all = api.list('DescribeTargetGroups', page, (out) => out.TargetGroups);
    for await (const batch of api.batches(all, 20)) {
      const ResourceArns = batch.map(({ TargetGroupArn = '' }: TargetGroup) => TargetGroupArn);
      const tags = api.part(
        'DescribeTags',
        { ResourceArns },
        { givesState: ['tags'], shape: (out) => byOwner(out?.TagDescriptions, (one) => one.ResourceArn) },
      );
      const told = api.each(batch, async (one) => {
        const { TargetGroupArn } = one;
        const attributes = await api.part(
          'DescribeTargetGroupAttributes',
          { TargetGroupArn },
          { gives: ['TargetGroupAttributes'], shape: (out) => targetGroupAttributes(out?.Attributes ?? []) },
        );
        return assembled(targetGroup(one), tagsFor('AWS::ElasticLoadBalancingV2::TargetGroup', await tags, TargetGroupArn), attributes);
      });
      for await (const resources of told) yield* resources;
    }
  },
});

/** Only listeners of application load balancers have rules beside the default one. */
const listeners = elb.reader({
  name: 'elbv2-listeners',
  types: ['AWS::ElasticLoadBalancingV2::Listener', 'AWS::ElasticLoadBalancingV2::ListenerRule'],
  calls: ['DescribeLoadBalancers', 'DescribeListeners', 'DescribeRules'],
  async *read(api) {
    const all = api.list('DescribeLoadBalancers', page, (out) => out.LoadBalancers);
    const told = api.each(all, async ({ LoadBalancerArn, Type }) => {
      const own = await Array.fromAsync(api.list('DescribeListeners', { LoadBalancerArn, ...page }, (out) => out.Listeners));
      if (Type !== 'application') return own.map(listener);
      const rules = api.each(own, async ({ ListenerArn = '' }) => {
        const asked = await Array.fromAsync(api.list('DescribeRules', { ListenerArn, ...page }, (out) => out.Rules));
        return asked.flatMap((one) => listenerRule(one, ListenerArn) ?? []);
      });
      return [...own.map(listener), ...(await Array.fromAsync(rules)).flat()];
    });
    for await (const resources of told) yield* resources;
  },
});

export const readers: readonly Reader[] = [balancers, listeners, targetGroups];
