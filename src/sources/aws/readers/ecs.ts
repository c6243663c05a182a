import type { Failure } from '@aws-sdk/client-ecs';
import { capacityProvider, cluster, isOwn, isStanding, service as serviceShape } from '../../../shapes/ecs/cluster.ts';
import { taskDefinition } from '../../../shapes/ecs/task-definition.ts';
import { type Reader, service } from '../reader.ts';

const ecs = service({
  name: 'ecs',
  load: () => import('@aws-sdk/client-ecs'),
  client: 'ECSClient',
  gone: ['ClusterNotFoundException', 'ServiceNotFoundException'],
});

/** What a describe call for many could not tell; what is missing is gone. */
function reasons(failures: readonly Failure[] | undefined): readonly string[] {
  return (failures ?? []).filter((one) => one.reason !== 'MISSING').map((one) => `ECS does not tell of ${one.arn}: ${one.reason}`);
}

const clusters = ecs.reader({
  name: 'ecs-clusters',
  types: ['AWS::ECS::Cluster'],
  calls: ['ListClusters', 'DescribeClusters'],
  async *read(api) {
    const arns = api.list('ListClusters', { maxResults: 100 }, (out) => out.clusterArns);
    const described = api.each(api.batches(arns, 100), (batch) =>
      api.call('DescribeClusters', { clusters: [...batch], include: ['CONFIGURATIONS', 'SETTINGS', 'TAGS'] }),
    );
    for await (const { clusters: found = [], failures } of described) {
      for (const reason of reasons(failures)) api.gap(['AWS::ECS::Cluster'], reason);
      yield* found.filter((one) => one.status !== 'INACTIVE').map(cluster);
    }
  },
});

const services = ecs.reader({
  name: 'ecs-services',
  types: ['AWS::ECS::Service'],
  calls: ['ListClusters', 'ListServices', 'DescribeServices'],
  async *read(api) {
    const arns = api.list('ListClusters', { maxResults: 100 }, (out) => out.clusterArns);
    const read = api.each(arns, async (of) => {
      const found: ReturnType<typeof serviceShape>[] = [];
      // No more than ten at a time may be asked for.
      const batches = api.batches(
        api.list('ListServices', { cluster: of, maxResults: 100 }, (out) => out.serviceArns),
        10,
      );
      for await (const batch of batches) {
        const { services: told = [], failures } = await api.call('DescribeServices', { cluster: of, services: [...batch], include: ['TAGS'] });
        for (const reason of reasons(failures)) api.gap(['AWS::ECS::Service'], reason);
        found.push(...told.filter(isStanding).map(serviceShape));
      }
      return found;
    });
    for await (const found of read) yield* found;
  },
});

/** Every active revision, as AWS Config has it: any of them can be run at any time. */
const taskDefinitions = ecs.table({
  name: 'ecs-task-definitions',
  types: ['AWS::ECS::TaskDefinition'],
  list: { command: 'ListTaskDefinitions', input: { status: 'ACTIVE', maxResults: 100 }, items: (out) => out.taskDefinitionArns },
  describe: {
    command: 'DescribeTaskDefinition',
    input: (arn) => ({ taskDefinition: arn, include: ['TAGS' as const] }),
    item: (out) => out.taskDefinition && { definition: out.taskDefinition, tags: out.tags },
  },
  resource: ({ definition, tags }) => taskDefinition(definition, tags),
});

const capacityProviders = ecs.table({
  name: 'ecs-capacity-providers',
  types: ['AWS::ECS::CapacityProvider'],
  list: {
    command: 'DescribeCapacityProviders',
    input: { include: ['TAGS'], maxResults: 10 },
    items: (out) => out.capacityProviders,
    tokens: ['nextToken', 'nextToken'],
  },
  resource: (one) => (isOwn(one) ? capacityProvider(one) : undefined),
});

export const readers: readonly Reader[] = [clusters, services, taskDefinitions, capacityProviders];
