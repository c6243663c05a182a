import type { Example, ExamplesByRule } from '../../core/index.ts';

const managed = (more: object = {}) => ({
  Type: 'MANAGED',
  ComputeResources: { Type: 'EC2', MaxvCpus: 16, InstanceTypes: ['m7g.large'], Subnets: ['subnet-0000000000000000a'], ...more },
});
const fargate = managed({ Type: 'FARGATE', InstanceTypes: undefined });
const unmanaged = { Type: 'UNMANAGED', UnmanagedvCpus: 16 };
const queue = (more: object = {}) => ({ Priority: 1, ComputeEnvironmentOrder: [{ Order: 1, ComputeEnvironment: 'render' }], ...more });
const unknown = (type: string, Properties: Readonly<Record<string, unknown>>): readonly Example[] => [
  { title: 'it is a parameter', template: { Parameters: { Value: { Type: 'String' } }, Resources: { Render: { Type: type, Properties } } } },
];
const value = { Ref: 'Value' };
const environment = 'AWS::Batch::ComputeEnvironment';

export default {
  BATCH_COMPUTE_ENVIRONMENT_ENABLED: {
    pass: [
      { title: 'nothing is said, which is enabled', properties: managed() },
      { title: 'it is enabled', properties: { ...managed(), State: 'ENABLED' } },
    ],
    fail: [{ title: 'it is disabled', properties: { ...managed(), State: 'DISABLED' }, at: ['State'] }],
    unknown: unknown(environment, { ...managed(), State: value }),
  },
  BATCH_JOB_QUEUE_ENABLED: {
    pass: [
      { title: 'nothing is said, which is enabled', properties: queue() },
      { title: 'it is enabled', properties: queue({ State: 'ENABLED' }) },
    ],
    fail: [{ title: 'it is disabled', properties: queue({ State: 'DISABLED' }), at: ['State'] }],
    unknown: unknown('AWS::Batch::JobQueue', queue({ State: value })),
  },
  BATCH_COMPUTE_ENVIRONMENT_MANAGED: {
    pass: [{ title: 'it is managed', properties: managed() }],
    fail: [{ title: 'it is not managed', properties: unmanaged, at: ['Type'] }],
    unknown: unknown(environment, { ...managed(), Type: value }),
  },
  BATCH_MANAGED_COMPUTE_ENVIRONMENT_USING_LAUNCH_TEMPLATE: {
    pass: [
      {
        title: 'there is a launch template',
        properties: managed({ LaunchTemplate: { LaunchTemplateId: 'lt-0123456789abcdef0', Version: '3' } }),
      },
    ],
    fail: [{ title: 'nothing is said', properties: managed(), at: ['ComputeResources.LaunchTemplate'] }],
    notApplicable: [
      { title: 'it is not managed', properties: unmanaged },
      { title: 'it runs on Fargate', properties: fargate },
    ],
  },
  BATCH_MANAGED_COMPUTE_ENV_ALLOCATION_STRATEGY_CHECK: {
    pass: [
      {
        title: 'the strategy is approved',
        properties: managed({ AllocationStrategy: 'BEST_FIT_PROGRESSIVE' }),
        parameters: { allocationStrategy: 'BEST_FIT_PROGRESSIVE' },
      },
    ],
    fail: [
      {
        title: 'nothing is said, which is BEST_FIT',
        properties: managed(),
        parameters: { allocationStrategy: 'BEST_FIT_PROGRESSIVE' },
        at: ['ComputeResources.AllocationStrategy'],
      },
    ],
    unknown: unknown(environment, managed({ AllocationStrategy: value })).map((one) => ({
      ...one,
      parameters: { allocationStrategy: 'BEST_FIT_PROGRESSIVE' },
    })),
    notApplicable: [{ title: 'it runs on Fargate', properties: fargate, parameters: { allocationStrategy: 'BEST_FIT_PROGRESSIVE' } }],
  },
  BATCH_MANAGED_SPOT_COMPUTE_ENVIRONMENT_MAX_BID: {
    pass: [{ title: 'it bids less', properties: managed({ Type: 'SPOT', BidPercentage: 60 }), parameters: { maxBidPercentage: 70 } }],
    fail: [
      {
        title: 'it bids more',
        properties: managed({ Type: 'SPOT', BidPercentage: 80 }),
        parameters: { maxBidPercentage: 70 },
        at: ['ComputeResources.BidPercentage'],
      },
      {
        title: 'nothing is said, which is the full price',
        properties: managed({ Type: 'SPOT' }),
        parameters: { maxBidPercentage: 70 },
        at: ['ComputeResources.BidPercentage'],
      },
    ],
    unknown: unknown(environment, managed({ Type: 'SPOT', BidPercentage: value })).map((one) => ({ ...one, parameters: { maxBidPercentage: 70 } })),
    notApplicable: [
      { title: 'no spot instances', properties: managed(), parameters: { maxBidPercentage: 70 } },
      { title: 'it is not managed', properties: unmanaged, parameters: { maxBidPercentage: 70 } },
    ],
  },
} satisfies ExamplesByRule;
