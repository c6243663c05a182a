import {
  anyOf,
  each,
  every,
  type Found,
  finding,
  type Graph,
  isSet,
  type Relative,
  type Resource,
  some,
  type Text,
  texts,
  wiring,
} from '../../core/index.ts';
import { type PolicyStatement, statementPath, statementsOf } from '../../schema/index.ts';
import { matchTokens } from '../_access/match.ts';
import { documentOf } from '../_access/resource-policies.ts';
import { settled } from '../_access/statement.ts';
import { arnTokens, type Tokens, tokensInWords, tokensOf } from '../_access/tokens.ts';
import { called, listed, plainId, snippet } from '../_words.ts';

/** The property that names what a policy hangs on. */
const hangsOn = {
  'AWS::S3::BucketPolicy': ['Bucket', 'AWS::S3::Bucket'],
  'AWS::SNS::TopicPolicy': ['Topics', 'AWS::SNS::Topic'],
  'AWS::SQS::QueuePolicy': ['Queues', 'AWS::SQS::Queue'],
} as const;

type PolicyType = keyof typeof hangsOn;

export default wiring({
  id: 'WIRING_POLICY_RESOURCE_OTHER',
  title: 'The statements of a queue, topic or bucket policy are about what the policy hangs on',
  severity: 'high',
  types: Object.keys(hangsOn) as PolicyType[],
  shipped: {
    as: 'silence',
    what: 'Amazon S3 refuses such a policy ("Policy has invalid resource"). Queues and topics take it, and the statement never lets anybody in.',
  },
  why: 'A statement in the policy of one resource that names another as its Resource allows nothing at all, and looks as if it did. A queue by its URL is another thing than by its ARN.',
  fix: 'Name as Resource the ARN of what the policy hangs on: of a bucket also what is in it.',
  *check(_, { resource, graph }) {
    const [property, type] = hangsOn[resource.type as PolicyType];
    const whole = graph.node(resource) as Relative;
    const named = texts(whole.properties as Record<string, unknown>, property).map((one) => ({
      one,
      found: () => graph.named(one, [type], resource)?.resource,
    }));
    yield* each(statementsOf(documentOf(graph, whole)), function* (statement, index): Generator<Found> {
      if (!isSet(statement, 'Resource')) return;
      const holders = named.map(({ found }) => found());
      // Of one that is elsewhere nobody knows by what names it goes.
      if (holders.length === 0 || holders.includes(undefined)) return;
      const arns = (holders as Resource[]).map((one) => arnTokens(one, graph) ?? []);
      const path = `${statementPath('PolicyDocument', documentOf(graph, whole), index)}.Resource`;
      yield* about(graph, resource, holders as Resource[], arns, path, statement);
    });
  },
});

function* about(
  graph: Graph,
  policy: Resource,
  holders: readonly Resource[],
  arns: readonly Tokens[],
  path: string,
  statement: PolicyStatement,
): Generator<Found> {
  const written = texts(statement, 'Resource');
  const isBucket = policy.type === 'AWS::S3::BucketPolicy';
  const fits = (one: Text) => some(arns, (arn) => isAbout(graph, one, arn, isBucket));
  // Amazon S3 wants every one to fit; for queues and topics one is enough.
  if (isBucket ? every(written, fits) : some(written, fits)) return;
  const ids = listed(holders.map((one) => called(one)));
  const others = isBucket && written.length > 1 ? written.filter((one) => !some([one], fits)) : written;
  const so = isBucket ? 'which Amazon S3 refuses' : 'so it says nothing about it';
  yield finding(
    path,
    `${called(policy)} hangs on ${ids}, and this statement is about ${others.map((one) => tokensInWords(tokensOf(one, graph))).join(', ')}, ${so}`,
    {
      expected: `the ARN of ${ids}`,
      related: holders.map((resource) => ({ resource })),
      fix: snippet('Name what the policy hangs on:', `Resource: ${arnOf(holders[0] as Resource)}`),
    },
  );
}

/** Whether the pattern is about the ARN; for a bucket, about anything in it. */
function isAbout(graph: Graph, pattern: Text, arn: Tokens, isBucket: boolean): boolean {
  const tokens = tokensOf(pattern, graph);
  return anyOf(
    () => settled(matchTokens(tokens, arn, { wild: true }), graph, pattern),
    () => isBucket && settled(matchTokens([...arn, '/*'], tokens, { wild: true }), graph, pattern),
    // A wildcard in the bucket's name, and a path behind it.
    () => isBucket && /[*?]/.test(bucketIn(pattern.pattern)) && pattern.known,
  );
}

/** What stands before the path; nothing where there is none. */
function bucketIn(pattern: string): string {
  return pattern.slice(0, Math.max(0, pattern.indexOf('/')));
}

function arnOf(holder: Resource): string {
  if (holder.type === 'AWS::SNS::Topic') return `!Ref ${plainId(holder)}`;
  return holder.type === 'AWS::S3::Bucket'
    ? `[!GetAtt ${plainId(holder)}.Arn, !Sub '\${${plainId(holder)}.Arn}/*']`
    : `!GetAtt ${plainId(holder)}.Arn`;
}
