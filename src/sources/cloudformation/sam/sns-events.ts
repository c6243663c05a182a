import { isMap, type Raw, type RawMap } from '../scope.ts';
import { type FunctionEvent, permit } from './event.ts';
import type { Expanding } from './expanding.ts';
import { type Draft, getAtt, given, mapOf, ref } from './parts.ts';
import { isReference } from './references.ts';

/** A topic invokes the function itself, or by way of a queue: one that is made for it, or the author's. */
export function snsEvent(expanding: Expanding, event: FunctionEvent): void {
  const { Topic: topic, SqsSubscription: queue } = event.properties;
  if (!given(queue)) {
    permit(expanding, event, { principal: 'sns.amazonaws.com', sourceArn: topic });
    return subscribe(expanding, event, 'lambda', event.target.arn);
  }
  if (!isMap(queue)) {
    const id = `${event.id}Queue`;
    const fifo = isReference(topic)
      ? expanding.settled(mapOf(mapOf(mapOf(expanding.template.Resources)[topic.Ref]).Properties).FifoTopic)
      : undefined;
    expanding.make(event.source, id, 'AWS::SQS::Queue', { FifoQueue: given(fifo) ? fifo : undefined }, { path: event.path });
    return through(expanding, event, { arn: getAtt(id, 'Arn'), url: ref(id), policy: `${event.id}QueuePolicy`, batch: 10 });
  }
  through(expanding, event, {
    arn: queue.QueueArn,
    url: queue.QueueUrl,
    policy: typeof queue.QueuePolicyLogicalId === 'string' ? queue.QueuePolicyLogicalId : `${event.id}QueuePolicy`,
    batch: given(queue.BatchSize) ? queue.BatchSize : 10,
  });
}

interface Queue {
  readonly arn: Raw;
  readonly url: Raw;
  readonly policy: string;
  readonly batch: Raw;
}

function through(expanding: Expanding, event: FunctionEvent, { arn, url, policy, batch }: Queue): void {
  const make = (id: string, type: string, properties: Draft) => expanding.make(event.source, id, type, properties, { path: event.path });
  make(policy, 'AWS::SQS::QueuePolicy', { PolicyDocument: sendingFrom('*', event.properties.Topic, arn), Queues: [url] });
  subscribe(expanding, event, 'sqs', arn);
  make(`${event.id}EventSourceMapping`, 'AWS::Lambda::EventSourceMapping', {
    BatchSize: batch,
    Enabled: true,
    EventSourceArn: arn,
    FunctionName: event.target.name,
  });
  event.role.addManaged('service-role/AWSLambdaSQSQueueExecutionRole');
}

/** Lets one topic or rule send to a queue. */
export function sendingFrom(principal: Raw, from: Raw, queue: Raw): RawMap {
  const statement = {
    Action: 'sqs:SendMessage',
    Effect: 'Allow',
    Principal: principal,
    Resource: queue,
    Condition: { ArnEquals: { 'aws:SourceArn': from } },
  };
  return { Version: '2012-10-17', Statement: [statement] };
}

function subscribe(expanding: Expanding, event: FunctionEvent, protocol: string, endpoint: Raw): void {
  const { Topic, Region, FilterPolicy, FilterPolicyScope, RedrivePolicy } = event.properties;
  const properties = { Endpoint: endpoint, Protocol: protocol, TopicArn: Topic, Region, FilterPolicy, FilterPolicyScope, RedrivePolicy };
  expanding.make(event.source, event.id, 'AWS::SNS::Subscription', properties, { path: event.path });
}
