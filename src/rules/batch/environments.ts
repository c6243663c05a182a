import type { ResourceTypes } from '../../core/index.ts';
import { csv, finding, integer, isSet, rule } from '../../core/index.ts';

type Environment = ResourceTypes['AWS::Batch::ComputeEnvironment'];

const types = ['AWS::Batch::ComputeEnvironment'] as const;

export default [
  rule({
    id: 'BATCH_COMPUTE_ENVIRONMENT_ENABLED',
    title: 'Batch compute environments take jobs',
    severity: 'low',
    recommended: false,
    types,
    why: 'Jobs in the queues of a disabled environment wait, and nobody is told.',
    fix: 'Set State to ENABLED.',
    check: (environment) => enabled(environment),
  }),
  rule({
    id: 'BATCH_JOB_QUEUE_ENABLED',
    title: 'Batch job queues take jobs',
    severity: 'low',
    recommended: false,
    types: ['AWS::Batch::JobQueue'],
    why: 'A disabled queue refuses every new job, and what is to be done is not done.',
    fix: 'Set State to ENABLED.',
    check: (queue) => enabled(queue),
  }),
  rule({
    id: 'BATCH_COMPUTE_ENVIRONMENT_MANAGED',
    title: 'Batch compute environments are managed by Batch',
    severity: 'low',
    recommended: false,
    types,
    why: 'Instances of an environment that is not managed are patched, scaled and ended by nobody but you.',
    fix: 'Set Type to MANAGED, and describe the instances in ComputeResources. The change replaces the environment.',
    *check(environment) {
      if (!isManaged(environment)) yield finding('Type', 'its instances are not managed by Batch', { expected: 'MANAGED' });
    },
  }),
  rule({
    id: 'BATCH_MANAGED_COMPUTE_ENVIRONMENT_USING_LAUNCH_TEMPLATE',
    title: 'Managed Batch compute environments start instances from a launch template',
    severity: 'low',
    recommended: false,
    types,
    why: 'Only a launch template can encrypt the volumes of the instances, and demand version 2 of the metadata service.',
    fix: 'Set ComputeResources.LaunchTemplate to a launch template.',
    scope: withInstances,
    *check(environment) {
      if (!isSet(environment.ComputeResources, 'LaunchTemplate')) yield finding('ComputeResources.LaunchTemplate', 'it uses no launch template');
    },
  }),
  rule({
    id: 'BATCH_MANAGED_COMPUTE_ENV_ALLOCATION_STRATEGY_CHECK',
    title: 'Managed Batch compute environments choose instances by an approved strategy',
    severity: 'low',
    recommended: false,
    types,
    parameters: { allocationStrategy: csv({ about: 'The strategies that are approved, such as BEST_FIT_PROGRESSIVE.', required: true }) },
    why: 'By BEST_FIT jobs wait for one type of instance while others are free; such environments cannot be updated in place either.',
    fix: 'Set ComputeResources.AllocationStrategy to an approved strategy.',
    scope: withInstances,
    *check(environment, { parameters }) {
      const approved = parameters.allocationStrategy;
      const strategy = environment.ComputeResources?.AllocationStrategy ?? 'BEST_FIT';
      if (!approved.includes(strategy))
        yield finding('ComputeResources.AllocationStrategy', `it chooses instances by ${strategy}`, { expected: approved.join(' or ') });
    },
  }),
  rule({
    id: 'BATCH_MANAGED_SPOT_COMPUTE_ENVIRONMENT_MAX_BID',
    title: 'Batch environments of spot instances bid no more than what is approved',
    severity: 'low',
    recommended: false,
    types,
    parameters: { maxBidPercentage: integer({ about: 'The most that may be bid, in percent of the on-demand price.', required: true }) },
    why: 'A bid near the on-demand price takes away what spot instances are meant to save.',
    fix: 'Set ComputeResources.BidPercentage to what is approved, or less.',
    scope: (environment) =>
      !isManaged(environment) ? notManaged : environment.ComputeResources?.Type?.toUpperCase() === 'SPOT' ? true : 'it has no spot instances',
    *check(environment, { parameters }) {
      const most = parameters.maxBidPercentage;
      // Absent is the full price.
      const bid = environment.ComputeResources?.BidPercentage ?? 100;
      if (bid > most)
        yield finding('ComputeResources.BidPercentage', `it bids ${bid} percent of the on-demand price`, { expected: `at most ${most}` });
    },
  }),
];

const notManaged = 'its instances are not managed by Batch';

function isManaged(environment: Environment): boolean {
  return environment.Type?.toUpperCase() === 'MANAGED';
}

/** For `scope`: Fargate knows neither launch templates nor strategies. */
function withInstances(environment: Environment): true | string {
  if (!isManaged(environment)) return notManaged;
  return /^fargate/i.test(environment.ComputeResources?.Type ?? '') ? 'it runs on Fargate' : true;
}

function* enabled(owner: { readonly State?: string }) {
  // Absent is enabled.
  if (owner.State !== undefined && owner.State.toUpperCase() !== 'ENABLED') yield finding('State', 'it is disabled', { expected: 'ENABLED' });
}
