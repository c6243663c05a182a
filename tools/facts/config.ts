import type { Facts } from './facts.ts';
import type { Sources } from './sources.ts';
import { constant, grouped, table } from './tables.ts';

/** The types of the bundle `includeGlobalResourceTypes`, which the model's documentation names in words. */
const globalResourceTypes = ['AWS::IAM::Group', 'AWS::IAM::Policy', 'AWS::IAM::Role', 'AWS::IAM::User'];

/**
 * Regions that AWS Config came to after February 2022, in which that bundle cannot be recorded: AWS Config's developer
 * guide, "Recording AWS resources", global resources (as of 2026-11).
 */
const regionsWithoutGlobalTypes = [
  'ap-east-2',
  'ap-south-2',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'ca-west-1',
  'eu-central-2',
  'eu-south-2',
  'eusc-de-east-1',
  'il-central-1',
  'me-central-1',
  'me-west-1',
  'mx-central-1',
];

interface Model {
  readonly shapes: { readonly [name: string]: { readonly enum?: readonly string[]; readonly min?: number; readonly max?: number } };
}

/** What AWS Config's API takes, from its own model. */
export function configFacts(sources: Sources): Facts {
  const botocore = sources.botocore();
  const { shapes } = botocore.json('data/config/2014-11-12/service-2.json.gz') as Model;
  const values = (shape: string) => {
    const found = shapes[shape]?.enum;
    if (!found) throw new Error(`AWS Config's model has no values of ${shape}`);
    return found;
  };
  const range = (shape: string) => [shapes[shape]?.min, shapes[shape]?.max];
  const types = values('ResourceType').map((type) => [type.slice(0, type.lastIndexOf('::')), type.slice(type.lastIndexOf('::') + 2)] as const);
  const body = [
    constant('maximumExecutionFrequencies', 'How often periodic rules run and snapshots are delivered.', values('MaximumExecutionFrequency')),
    constant('messageTypes', 'What a custom rule may listen to.', values('MessageType')),
    constant('eventSources', 'From whom it may hear it.', values('EventSource')),
    constant('owners', 'Who judges by a rule.', values('Owner')),
    constant('recordingFrequencies', 'How soon changes are recorded.', values('RecordingFrequency')),
    constant('recordingStrategies', 'How a recording group chooses.', values('RecordingStrategyType')),
    constant('evaluationModes', 'When a rule judges.', values('EvaluationMode')),
    constant('maximumAutomaticAttempts', 'Least and most attempts of an automatic remediation.', range('AutoRemediationAttempts')),
    constant('retryAttemptSeconds', 'Least and most seconds within which they count.', range('AutoRemediationAttemptSeconds')),
    constant('remediationPercentage', 'Least and most of each of the two percentages of a remediation.', range('Percentage')),
    constant('globalResourceTypes', 'Types that `IncludeGlobalResourceTypes` is about.', globalResourceTypes),
    constant('regionsWithoutGlobalTypes', 'Regions where they cannot be recorded.', regionsWithoutGlobalTypes),
    '\n/** Types that a recorder can be told to record, by namespace. */\n',
    table(grouped(types).map((line) => line.join(' '))),
  ].join('');
  return { from: botocore.name, asOf: botocore.asOf, body };
}
