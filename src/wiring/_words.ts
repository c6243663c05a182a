import type { Resource } from '../core/index.ts';

/** How findings speak of resources, and how they show what mends them. */

const nouns: Readonly<Record<string, string>> = {
  'AWS::CloudWatch::Alarm': 'alarm',
  'AWS::CloudWatch::CompositeAlarm': 'composite alarm',
  'AWS::CloudWatch::Dashboard': 'dashboard',
  'AWS::Config::ConfigRule': 'Config rule',
  'AWS::Config::ConfigurationAggregator': 'aggregator',
  'AWS::Config::ConfigurationRecorder': 'recorder',
  'AWS::Config::DeliveryChannel': 'delivery channel',
  'AWS::Config::RemediationConfiguration': 'remediation',
  'AWS::Events::EventBus': 'event bus',
  'AWS::Events::Rule': 'EventBridge rule',
  'AWS::IAM::ManagedPolicy': 'managed policy',
  'AWS::IAM::Role': 'role',
  'AWS::KMS::Key': 'key',
  'AWS::Lambda::Alias': 'alias',
  'AWS::Lambda::EventSourceMapping': 'event source mapping',
  'AWS::Lambda::Function': 'function',
  'AWS::Lambda::Permission': 'permission',
  'AWS::Lambda::Version': 'version',
  'AWS::Logs::LogGroup': 'log group',
  'AWS::S3::Bucket': 'bucket',
  'AWS::S3::BucketPolicy': 'bucket policy',
  'AWS::SNS::Subscription': 'subscription',
  'AWS::SNS::Topic': 'topic',
  'AWS::SNS::TopicPolicy': 'topic policy',
  'AWS::SQS::Queue': 'queue',
  'AWS::SQS::QueuePolicy': 'queue policy',
  'AWS::Scheduler::Schedule': 'schedule',
  'AWS::StepFunctions::StateMachine': 'state machine',
};

/** `queue Alerts`, `recorder Recorder`. */
export function called({ type, id }: Resource): string {
  return `${nounOf(type)} ${id}`;
}

export function nounOf(type: string): string {
  if (type.startsWith('Custom::')) return 'custom resource';
  return nouns[type] ?? (type.split('::').at(-1) ?? type).replace(/([a-z])([A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$1$3 $2').toLowerCase();
}

/** Of a longer list the first few say enough. */
const mostListed = 5;

/** Ids in prose: `A`, `A and B`, `A, B and C`, `A, B, C, D and 12 others`. */
export function listed(words: readonly string[], joiner = 'and'): string {
  if (words.length < 2) return words.join('');
  if (words.length > mostListed) return `${words.slice(0, mostListed - 1).join(', ')} ${joiner} ${words.length - mostListed + 1} others`;
  return `${words.slice(0, -1).join(', ')} ${joiner} ${words.at(-1)}`;
}

/**
 * A sentence and the lines of a template that put it right, in YAML: `fix` of a finding. The lines are given as they stand, and
 * come out under the sentence.
 */
export function snippet(sentence: string, yaml: string): string {
  const lines = yaml.replace(/^\n+/, '').trimEnd().split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length));
  return `${sentence}\n\n${lines.map((line) => `  ${line.slice(indent)}`.trimEnd()).join('\n')}`;
}

/** The logical id as templates write it, without the nested stack it stands in. */
export function plainId({ id }: Resource): string {
  return id.slice(id.lastIndexOf('/') + 1);
}
