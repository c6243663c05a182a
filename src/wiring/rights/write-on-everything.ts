import { stackOf } from '../../core/graph.ts';
import {
  allOf,
  csv,
  each,
  type Found,
  finding,
  type Graph,
  glob,
  isSet,
  type Resource,
  some,
  type TypeName,
  texts,
  wiring,
} from '../../core/index.ts';
import { matchingActions } from '../../schema/actions.ts';
import { type PolicyStatement, statementPath, statementsOf } from '../../schema/index.ts';
import { called, listed, plainId, snippet } from '../_words.ts';
import { documentsOf, identityPolicyTypes } from './_documents.ts';

/**
 * Actions by which code does its work, and the types that they work on. What administers (`s3:PutBucketPolicy`) is often meant
 * for every resource of an account, and is left alone.
 */
const works: readonly (readonly [actions: string, type: TypeName])[] = [
  ['sqs:SendMessage sqs:DeleteMessage sqs:PurgeQueue', 'AWS::SQS::Queue'],
  ['sns:Publish', 'AWS::SNS::Topic'],
  ['s3:PutObject s3:DeleteObject', 'AWS::S3::Bucket'],
  ['dynamodb:PutItem dynamodb:UpdateItem dynamodb:DeleteItem dynamodb:BatchWriteItem', 'AWS::DynamoDB::Table'],
  ['kms:Decrypt kms:Encrypt kms:GenerateDataKey', 'AWS::KMS::Key'],
  ['lambda:InvokeFunction', 'AWS::Lambda::Function'],
  ['states:StartExecution', 'AWS::StepFunctions::StateMachine'],
  ['events:PutEvents', 'AWS::Events::EventBus'],
  ['logs:PutLogEvents', 'AWS::Logs::LogGroup'],
  ['kinesis:PutRecord kinesis:PutRecords', 'AWS::Kinesis::Stream'],
  ['firehose:PutRecord firehose:PutRecordBatch', 'AWS::KinesisFirehose::DeliveryStream'],
  ['secretsmanager:PutSecretValue secretsmanager:UpdateSecret', 'AWS::SecretsManager::Secret'],
  ['ssm:PutParameter', 'AWS::SSM::Parameter'],
  ['codebuild:StartBuild', 'AWS::CodeBuild::Project'],
];

export default wiring({
  id: 'WIRING_WRITE_ON_EVERYTHING',
  title: 'Rights to write are given on the resources of the template, and not on everything',
  severity: 'medium',
  types: identityPolicyTypes,
  shipped: {
    as: 'risk',
    what: 'It works, for everything in the account: a mistake or an intruder in one function reaches every queue, table and bucket that there is.',
  },
  why: 'The template makes the resource and knows its ARN, so a right on * gives more than anybody meant, and hides what the function works with.',
  fix: 'Name the ARN of the resource in place of *, by Fn::GetAtt or Ref.',
  parameters: { ignoredActions: csv({ about: 'Actions that may be given on everything, with wildcards.', default: [] }) },
  *check(_, { resource, graph, parameters }) {
    const ignored = parameters.ignoredActions.map((one) => glob(one.toLowerCase()));
    yield* each(documentsOf(graph, resource), ({ path, document }) =>
      each(statementsOf(document()), (statement, index) =>
        onEverything(graph, resource, statement, statementPath(path, document(), index), (action) =>
          ignored.some((one) => one(action.toLowerCase())),
        ),
      ),
    );
  },
});

function* onEverything(
  graph: Graph,
  owner: Resource,
  statement: PolicyStatement,
  path: string,
  isIgnored: (action: string) => boolean,
): Generator<Found> {
  const wide = allOf(
    () => statement.Effect === 'Allow',
    // A condition narrows it in some other way.
    () => !isSet(statement, 'Condition'),
    () => some(texts(statement, 'Resource'), (one) => one.equals('*')),
  );
  if (!wide) return;
  let told = false;
  yield* each(texts(statement, 'Action'), function* (action) {
    const covered = new Set(covers(action.value).filter((one) => !isIgnored(one)));
    if (covered.size === 0) return;
    yield* each(works, function* ([actions, type]): Generator<Found> {
      if (told || !actions.split(' ').some((one) => covered.has(one))) return;
      const known = aFewBeside(graph, owner, type);
      if (known.length === 0) return;
      told = true;
      yield tooWide(owner, path, action.value, known);
    });
  });
}

/** The first of a type that are deployed with the role: enough to say, where looking at all for every role would take long. */
function aFewBeside(graph: Graph, owner: Resource, type: TypeName): readonly Resource[] {
  const found: Resource[] = [];
  for (const one of graph.estate.ofType(type)) {
    if (found.length === 3) break;
    const together = one.region === undefined ? stackOf(one) === stackOf(owner) : one.region === owner.region && one.account === owner.account;
    if (together && graph.byKey(one.key)) found.push(one);
  }
  if (found.length === 0 && graph.estate.incomplete !== undefined) graph.unknown(`not all of type ${type} can be seen: ${graph.estate.incomplete}`);
  return found;
}

/** The actions of the table that a pattern stands for. */
function covers(pattern: string): string[] {
  const all = works.flatMap(([actions]) => actions.split(' '));
  if (pattern === '*' || pattern === '*:*') return all;
  const meant = new Set(matchingActions(pattern)?.map(({ name }) => name));
  return all.filter((one) => meant.has(one));
}

function tooWide(owner: Resource, path: string, action: string, known: readonly Resource[]): Found {
  const [first] = known as readonly [Resource];
  const arn = first.type === 'AWS::SNS::Topic' ? `!Ref ${plainId(first)}` : `!GetAtt ${plainId(first)}.Arn`;
  const ids = listed(known.map((one) => called(one)));
  return finding(`${path}.Resource`, `${called(owner)} may ${action} on everything, and the template makes ${ids} that it may be meant for`, {
    expected: 'the ARN of the resource',
    related: known.map((resource) => ({ resource })),
    fix: snippet('Name what it is for:', `Resource: ${arn}`),
  });
}
