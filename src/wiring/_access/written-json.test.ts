import { describe, expect, it } from 'vitest';
import { graphOf, said } from '../../testing/graph.ts';
import { serviceAsk } from './ask.ts';
import { resourcePermits } from './resource-policies.ts';

async function send(PolicyDocument: unknown): Promise<string> {
  const graph = await graphOf({
    Parameters: { Given: { Type: 'String' } },
    Resources: {
      Queue: { Type: 'AWS::SQS::Queue' },
      Other: { Type: 'AWS::SQS::Queue' },
      Policy: { Type: 'AWS::SQS::QueuePolicy', Properties: { Queues: [{ Ref: 'Queue' }], PolicyDocument } },
    },
  });
  const on = graph.byKey('Queue');
  if (!on) throw new Error('the template lacks it');
  return said(() => resourcePermits(graph, on, serviceAsk({ service: 'events.amazonaws.com', action: 'sqs:SendMessage', on }, graph)));
}

const written = (resource: string) =>
  `{"Statement": {"Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:*", "Resource": "${resource}"}}`;

describe('policies written as JSON text', () => {
  it.each<[string, string, unknown]>([
    ['without references', 'yes', written('*')],
    ['with the queue put in', 'yes', { 'Fn::Sub': written('${Queue.Arn}') }],
    ['with another queue put in', 'no', { 'Fn::Sub': written('${Other.Arn}') }],
    ['with what is given on deployment put in', 'unknown', { 'Fn::Sub': written('${Given}') }],
    ['given on deployment', 'unknown', { Ref: 'Given' }],
    ['that is no JSON', 'no', { 'Fn::Sub': `{${written('${Queue.Arn}')}` }],
    ['that is nested deeper than AWS takes', 'no', `{"Statement":${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ])('%s: %s', async (_, answer, document) => {
    expect(await send(document)).toBe(answer);
  });
});
