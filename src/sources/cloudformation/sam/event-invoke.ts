import { isMap, type Raw, type RawMap } from '../scope.ts';
import type { Invoked } from './event.ts';
import { allowing, namedPolicy } from './execution-role.ts';
import type { Expanding, Source } from './expanding.ts';
import { hashedId } from './logical-id.ts';
import { branches, conditional, type Draft, getAtt, given, isNoValue, mapOf, ref } from './parts.ts';

/** What happens to asynchronous invocations. Answers the policies that its destinations need in the function's role. */
export function eventInvokeConfig(expanding: Expanding, source: Source, alias: Invoked | undefined): readonly RawMap[] {
  const config = source.properties.EventInvokeConfig;
  if (!given(config)) return [];
  const id = `${source.id}EventInvokeConfig`;
  const stated = mapOf(mapOf(config).DestinationConfig);
  const destinations: Draft = {};
  const policies: RawMap[] = [];
  for (const outcome of ['OnSuccess', 'OnFailure']) {
    const wanted = stated[outcome];
    if (!isMap(wanted)) continue;
    const destination = destinationOf(expanding, source, wanted, id + outcome);
    destinations[outcome] = { Destination: destination };
    const policy = policyFor(wanted.Type, destination, id + outcome);
    if (policy) policies.push(policy);
  }
  expanding.make(
    source,
    id,
    'AWS::Lambda::EventInvokeConfig',
    {
      FunctionName: ref(source.id),
      Qualifier: alias === undefined ? '$LATEST' : expanding.settled(source.properties.AutoPublishAlias),
      DestinationConfig: destinations,
      MaximumEventAgeInSeconds: mapOf(config).MaximumEventAgeInSeconds,
      MaximumRetryAttempts: mapOf(config).MaximumRetryAttempts,
    },
    alias === undefined ? {} : { attributes: { DependsOn: [alias.id] } },
  );
  return policies;
}

/** Without a destination of the author's, SAM makes a queue or a topic: always, or on the side of a condition that has none. */
function destinationOf(expanding: Expanding, source: Source, wanted: RawMap, prefix: string): Raw {
  const makes = { SQS: 'AWS::SQS::Queue', SNS: 'AWS::SNS::Topic' }[String(wanted.Type)];
  const stated = wanted.Destination;
  const sides = branches(stated);
  if (makes === undefined || (stated !== undefined && stated !== null && !(sides && isNoValue(sides[1]) !== isNoValue(sides[2])))) return stated;
  const id = prefix + (wanted.Type === 'SQS' ? 'Queue' : 'Topic');
  const condition = sides && (isNoValue(sides[1]) ? sides[0] : negated(expanding, sides[0], prefix));
  const combined = bothOf(expanding, source, condition);
  expanding.make(source, id, makes, {}, combined === undefined ? {} : { attributes: { Condition: combined } });
  expanding.referable.set(`${source.id}.${wanted.Type === 'SQS' ? 'DestinationQueue' : 'DestinationTopic'}`, id);
  const made = wanted.Type === 'SQS' ? getAtt(id, 'Arn') : ref(id);
  return conditional(condition, made, sides && (isNoValue(sides[1]) ? sides[2] : sides[1]));
}

function negated(expanding: Expanding, condition: string, prefix: string): string {
  const name = hashedId(`NOT${condition}`, prefix.replace(/On(Success|Failure)$/, ''));
  expanding.conditions[name] = { 'Fn::Not': [{ Condition: condition }] };
  return name;
}

function bothOf(expanding: Expanding, source: Source, condition: string | undefined): string | undefined {
  const own = source.resource.Condition;
  if (typeof own !== 'string' || condition === undefined) return condition;
  const name = hashedId(`${own}AND${condition}`, source.id);
  expanding.conditions[name] = { 'Fn::And': [{ Condition: own }, { Condition: condition }] };
  return name;
}

function policyFor(type: Raw, destination: Raw, prefix: string): RawMap | undefined {
  switch (type) {
    case 'SQS':
      return allowing(`${prefix}SQSPolicy`, 'sqs:SendMessage', destination);
    case 'SNS':
      return allowing(`${prefix}SNSPolicy`, 'sns:publish', destination);
    case 'EventBridge':
      return allowing(`${prefix}EventBridgePolicy`, 'events:PutEvents', destination);
    case 'Lambda':
      return allowing(`${prefix}LambdaPolicy`, 'lambda:InvokeFunction', destination);
    case 'S3Bucket':
      return writingToBucket(prefix, destination);
    default:
      return undefined;
  }
}

export function writingToBucket(prefix: string, bucket: Raw): RawMap {
  return namedPolicy(`${prefix}S3Policy`, [
    { Action: 's3:PutObject', Effect: 'Allow', Resource: { 'Fn::Join': ['/', [bucket, '*']] } },
    { Action: 's3:ListBucket', Effect: 'Allow', Resource: bucket },
  ]);
}
