import { each, type Found, type Graph, listOf, type Relative, type Resource, text } from '../../core/index.ts';
import { textTokens } from '../_access/ask.ts';
import type { Tokens } from '../_access/tokens.ts';

/** A subscription, in a resource of its own or within its topic. */
export interface Subscription {
  readonly owner: Resource;
  /** What stands before its properties: `Subscription[0].`. */
  readonly path: string;
  readonly topic: Resource | undefined;
  /** Whose messages it brings, for policies: the topic, or the ARN of one that is elsewhere. */
  readonly from: Resource | Tokens;
  readonly settings: { readonly Endpoint?: string; readonly Protocol?: string };
}

export const subscriptionTypes = ['AWS::SNS::Subscription', 'AWS::SNS::Topic'] as const;

/** Visits the subscription that a resource is, or those within a topic. */
export function* eachSubscription(
  graph: Graph,
  resource: Resource,
  visit: (one: Subscription) => Iterable<Found> | undefined,
): Generator<Found, void, undefined> {
  if (resource.type === 'AWS::SNS::Topic') {
    const { properties } = graph.node<'AWS::SNS::Topic'>(resource);
    yield* each(listOf(properties.Subscription), (settings, index) =>
      visit({ owner: resource, path: `Subscription[${index}].`, topic: resource, from: resource, settings }),
    );
    return;
  }
  const { properties } = graph.node<'AWS::SNS::Subscription'>(resource);
  const arn = text(properties, 'TopicArn');
  const topic = graph.named(arn, ['AWS::SNS::Topic'], resource)?.resource;
  yield* visit({ owner: resource, path: '', topic, from: topic ?? textTokens(arn, graph), settings: properties }) ?? [];
}

/** The queue that a subscription brings messages to, if it is one of ours. */
export function queueOf(graph: Graph, { owner, settings }: Subscription): Relative<'AWS::SQS::Queue'> | undefined {
  return settings.Protocol === 'sqs' ? graph.named(text(settings, 'Endpoint'), ['AWS::SQS::Queue'], owner) : undefined;
}

/** `topic Alerts`, or the ARN of one that is elsewhere. */
export function topicName({ topic, owner }: Subscription, graph: Graph): string {
  if (topic) return `topic ${topic.id}`;
  return `the topic ${text(graph.node<'AWS::SNS::Subscription'>(owner).properties, 'TopicArn')?.pattern ?? 'that it names'}`;
}
