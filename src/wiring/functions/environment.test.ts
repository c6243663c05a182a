import { expect, it } from 'vitest';
import { graphOf } from '../../testing/graph.ts';
import { givenBy } from './_environment.ts';

const variables = {
  ARN: 'arn:aws:sqs:eu-west-1:123456789012:jobs',
  ADDRESS: 'https://sqs.eu-west-1.amazonaws.com/123456789012/jobs',
  OWN_ARN: { 'Fn::Sub': 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:jobs' },
  OWN_ADDRESS: { 'Fn::Sub': 'https://sqs.${AWS::Region}.${AWS::URLSuffix}/${AWS::AccountId}/jobs' },
  QUEUE_NAME: 'jobs',
  STAGE: 'jobs',
  OTHER: 'https://sqs.eu-west-1.amazonaws.com/123456789012/others',
  REFERENCE: { Ref: 'Jobs' },
  COPY: { 'Fn::Sub': '${Jobs.QueueName}-copy' },
};

const graph = await graphOf({
  Resources: {
    Worker: {
      Type: 'AWS::Lambda::Function',
      Properties: { Code: { ZipFile: '' }, Role: 'arn:aws:iam::123456789012:role/worker', Environment: { Variables: variables } },
    },
    Jobs: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'jobs' } },
  },
});

it.each([
  ['ARN', true],
  ['ADDRESS', true],
  ['OWN_ARN', true],
  ['OWN_ADDRESS', true],
  ['QUEUE_NAME', true],
  ['STAGE', false],
  ['OTHER', false],
  ['REFERENCE', true],
  ['COPY', false],
])('takes %s for the name of the queue: %s', (variable, expected) => {
  const worker = graph.byKey('Worker');
  if (!worker) throw new Error('the template lacks it');
  expect(givenBy(graph, graph.node<'AWS::Lambda::Function'>(worker), variable)?.resource.id === 'Jobs').toBe(expected);
});
