import { each, type Found, type Graph, listOf, type Related, type Relative, type Resource, text } from '../../core/index.ts';
import { serviceAsk } from '../_access/ask.ts';
import { attachedPolicies, documentOf, functionOf, permissionAllows, permissionsOn } from '../_access/resource-policies.ts';
import { permits } from '../_access/statement.ts';

export const service = 's3.amazonaws.com';

/** A place that a bucket tells of what happens in it. */
export interface Destination {
  /** Of the bucket: `NotificationConfiguration.QueueConfigurations[0].Queue`. */
  readonly path: string;
  readonly action: string;
  /** What is told: a queue, a topic, a function or an alias of one. */
  readonly target: Relative;
  /** What to call it: the function behind an alias. */
  readonly whole: Resource;
}

const kinds = [
  { list: 'QueueConfigurations', key: 'Queue', types: ['AWS::SQS::Queue'], action: 'sqs:SendMessage' },
  { list: 'TopicConfigurations', key: 'Topic', types: ['AWS::SNS::Topic'], action: 'sns:Publish' },
  {
    list: 'LambdaConfigurations',
    key: 'Function',
    types: ['AWS::Lambda::Function', 'AWS::Lambda::Alias', 'AWS::Lambda::Version'],
    action: 'lambda:InvokeFunction',
  },
] as const;

/** Visits every destination of a bucket's notifications that is one of ours. */
export function* eachDestination(graph: Graph, bucket: Resource, visit: (one: Destination) => Iterable<Found>): Generator<Found, void, undefined> {
  const configuration = graph.node<'AWS::S3::Bucket'>(bucket).properties.NotificationConfiguration as Record<string, unknown> | undefined;
  yield* each(kinds, ({ list, key, types, action }) =>
    each(listOf(configuration?.[list] as readonly Record<string, string>[] | undefined), function* (one, index) {
      const target: Relative | undefined = graph.named(text(one, key), types, bucket);
      if (!target) return;
      const whole = functionOfTarget(graph, target);
      yield* visit({ path: `NotificationConfiguration.${list}[${index}].${key}`, action, target, whole });
    }),
  );
}

function functionOfTarget(graph: Graph, target: Relative): Resource {
  return target.resource.type.startsWith('AWS::Lambda::') ? (functionOf(graph, target)?.resource ?? target.resource) : target.resource;
}

/** What may let the bucket's service in, by itself. */
export interface Admission {
  readonly resource: Resource;
  /** Raises where nobody can tell. */
  admits(): boolean;
}

export function admissions(graph: Graph, bucket: Resource, { target, action }: Destination): readonly Admission[] {
  const ask = serviceAsk({ service, action, on: target.resource, from: bucket }, graph);
  const isFunction = action === 'lambda:InvokeFunction';
  const related: readonly Related<Relative>[] = isFunction ? permissionsOn(graph, target) : attachedPolicies(graph, target.resource).related;
  const admits = (one: Relative) =>
    isFunction ? permissionAllows(graph, one as Relative<'AWS::Lambda::Permission'>, ask) : permits([documentOf(graph, one)], ask, graph);
  return related.flatMap((each) => [
    ...each.items.map((one) => ({ resource: one.resource, admits: () => admits(one) })),
    // One that cannot be seen may let it in as well.
    ...(each.complete ? [] : [{ resource: target.resource, admits: () => each.raise() }]),
  ]);
}
