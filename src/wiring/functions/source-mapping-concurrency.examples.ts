import type { Examples } from '../../core/index.ts';

const worker = (properties: object) => ({
  Type: 'AWS::Lambda::Function',
  Properties: { Code: { ZipFile: 'exports.handler = async () => {};' }, Role: 'arn:aws:iam::123456789012:role/worker', ...properties },
});
const source = (MaximumConcurrency?: unknown) => ({
  Type: 'AWS::Lambda::EventSourceMapping',
  Properties: {
    FunctionName: { Ref: 'Worker' },
    EventSourceArn: 'arn:aws:sqs:eu-west-1:123456789012:jobs',
    ...(MaximumConcurrency === undefined ? {} : { ScalingConfig: { MaximumConcurrency } }),
  },
});
const at = ['ScalingConfig.MaximumConcurrency'];

export default {
  pass: [
    { title: 'as much is reserved as the mapping may use', resources: { Worker: worker({ ReservedConcurrentExecutions: 5 }), Source: source(5) } },
    { title: 'nothing is reserved', resources: { Worker: worker({}), Source: source(5) } },
    { title: 'the mapping sets no limit', resources: { Worker: worker({ ReservedConcurrentExecutions: 5 }), Source: source() } },
  ],
  fail: [
    {
      title: 'less is reserved than the mapping may use',
      resources: { Worker: worker({ ReservedConcurrentExecutions: 2 }), Source: source(10) },
      at,
    },
    { title: 'one is too few for Lambda', resources: { Worker: worker({}), Source: source(1) }, at },
  ],
  unknown: [
    {
      title: 'what is reserved is given on deployment',
      template: {
        Parameters: { Reserved: { Type: 'Number' } },
        Resources: { Worker: worker({ ReservedConcurrentExecutions: { Ref: 'Reserved' } }), Source: source(5) },
      },
    },
  ],
} satisfies Examples;
