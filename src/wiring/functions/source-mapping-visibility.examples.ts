import type { Examples } from '../../core/index.ts';

const worker = (properties: object) => ({
  Type: 'AWS::Lambda::Function',
  Properties: { Code: { ZipFile: 'exports.handler = async () => {};' }, Role: 'arn:aws:iam::123456789012:role/worker', ...properties },
});
const queue = (properties: Record<string, unknown>) => ({ Type: 'AWS::SQS::Queue', Properties: properties });
const Source = {
  Type: 'AWS::Lambda::EventSourceMapping',
  Properties: { FunctionName: { Ref: 'Worker' }, EventSourceArn: { 'Fn::GetAtt': ['Jobs', 'Arn'] } },
};

export default {
  pass: [
    {
      title: 'the queue hides for six times the timeout',
      resources: { Worker: worker({ Timeout: 60 }), Jobs: queue({ VisibilityTimeout: 360 }), Source },
    },
    { title: 'both are what AWS gives', resources: { Worker: worker({}), Jobs: queue({}), Source } },
    { title: 'both are the same', resources: { Worker: worker({ Timeout: 30 }), Jobs: queue({}), Source } },
    {
      title: 'the queue is not in the template',
      resources: {
        Worker: worker({ Timeout: 900 }),
        Source: { ...Source, Properties: { ...Source.Properties, EventSourceArn: 'arn:aws:sqs:eu-west-1:123456789012:jobs' } },
      },
    },
  ],
  fail: [
    { title: "the queue has AWS's thirty seconds", resources: { Worker: worker({ Timeout: 60 }), Jobs: queue({}), Source }, at: ['EventSourceArn'] },
    {
      title: 'the mapping names an alias of the function',
      resources: {
        Worker: worker({ Timeout: 120 }),
        Live: { Type: 'AWS::Lambda::Alias', Properties: { FunctionName: { Ref: 'Worker' }, FunctionVersion: '1', Name: 'live' } },
        Jobs: queue({ VisibilityTimeout: '60' }),
        Source: { ...Source, Properties: { ...Source.Properties, FunctionName: { Ref: 'Live' } } },
      },
      at: ['EventSourceArn'],
    },
    {
      title: 'six times as long is asked for',
      parameters: { factor: 6 },
      resources: { Worker: worker({ Timeout: 60 }), Jobs: queue({ VisibilityTimeout: 300 }), Source },
      at: ['EventSourceArn'],
    },
  ],
  unknown: [
    {
      title: 'the timeout is given on deployment',
      template: {
        Parameters: { Timeout: { Type: 'Number' } },
        Resources: { Worker: worker({ Timeout: { Ref: 'Timeout' } }), Jobs: queue({}), Source },
      },
    },
  ],
} satisfies Examples;
