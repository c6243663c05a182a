import type { ServiceNamespace } from '@aws-sdk/client-application-auto-scaling';
import { scalableTarget, scalingPolicy } from '../../../shapes/applicationautoscaling/scaling.ts';
import { untagged } from '../../../shapes/untagged.ts';
import { type Reader, service } from '../reader.ts';

const scaling = service({
  name: 'application-auto-scaling',
  prefix: 'application-autoscaling',
  load: () => import('@aws-sdk/client-application-auto-scaling'),
  client: 'ApplicationAutoScalingClient',
});

/** It tells only of one service at a time: its model's enumeration. */
const namespaces = Object.keys({
  appstream: true,
  cassandra: true,
  comprehend: true,
  'custom-resource': true,
  dynamodb: true,
  ec2: true,
  ecs: true,
  elasticache: true,
  elasticmapreduce: true,
  kafka: true,
  lambda: true,
  neptune: true,
  rds: true,
  sagemaker: true,
  workspaces: true,
} satisfies Record<ServiceNamespace, true>) as readonly ServiceNamespace[];

/** A region that does not have a service yet refuses its word, and nothing can scale there by it. */
const isUnknownThere = (thrown: unknown) =>
  thrown instanceof Error && /ValidationException: .*'serviceNamespace' failed to satisfy constraint: Member must satisfy enum/.test(thrown.message);

async function all<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  try {
    return await Array.fromAsync(items);
  } catch (thrown) {
    if (isUnknownThere(thrown)) return [];
    throw thrown;
  }
}

const targets = scaling.reader({
  name: 'application-auto-scaling-targets',
  types: ['AWS::ApplicationAutoScaling::ScalableTarget'],
  calls: ['DescribeScalableTargets'],
  async *read(api) {
    const read = api.each(namespaces, (of) => all(api.list('DescribeScalableTargets', { ServiceNamespace: of }, (out) => out.ScalableTargets)));
    for await (const some of read) for (const one of some) yield untagged(scalableTarget(one));
  },
});

const policies = scaling.reader({
  name: 'application-auto-scaling-policies',
  types: ['AWS::ApplicationAutoScaling::ScalingPolicy'],
  calls: ['DescribeScalingPolicies'],
  async *read(api) {
    const read = api.each(namespaces, (of) => all(api.list('DescribeScalingPolicies', { ServiceNamespace: of }, (out) => out.ScalingPolicies)));
    for await (const some of read) yield* some.map(scalingPolicy);
  },
});

export const readers: readonly Reader[] = [targets, policies];
