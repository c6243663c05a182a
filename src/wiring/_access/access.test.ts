import { describe, expect, it } from 'vitest';
import type { Graph } from '../../core/index.ts';
import { graphOf, said } from '../../testing/graph.ts';
import { serviceAsk } from './ask.ts';
import { keyPermits, resourcePermits } from './resource-policies.ts';
import { isAssumableBy, roleMay, roleNamed } from './roles.ts';

const queue = { Type: 'AWS::SQS::Queue' };
const rule = { Type: 'AWS::Events::Rule', Properties: { ScheduleExpression: 'rate(1 hour)' } };
const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const policy = (...Statement: object[]) => ({
  Type: 'AWS::SQS::QueuePolicy',
  Properties: { Queues: [{ Ref: 'Queue' }], PolicyDocument: { Version: '2012-10-17', Statement } },
});
const allow = (more: object = {}) => ({
  Effect: 'Allow',
  Principal: { Service: 'events.amazonaws.com' },
  Action: 'sqs:SendMessage',
  Resource: arn('Queue'),
  ...more,
});
const from = (operator: string, value: unknown) => ({ Condition: { [operator]: { 'aws:SourceArn': value } } });

/** Whether the rule may send to the queue under a policy of these statements. */
async function send(...statements: object[]): Promise<string> {
  const graph = await graphOf({
    Parameters: { Given: { Type: 'String' } },
    Resources: { Queue: queue, Other: queue, Rule: rule, OtherRule: rule, Policy: policy(...statements) },
  });
  const [on, by] = [graph.byKey('Queue'), graph.byKey('Rule')];
  if (!on || !by) throw new Error('the template lacks them');
  return said(() => resourcePermits(graph, on, serviceAsk({ service: 'events.amazonaws.com', action: 'sqs:SendMessage', on, from: by }, graph)));
}

describe('what a resource policy says to a service', () => {
  it.each<[string, string, object[]]>([
    ['a plain grant', 'yes', [allow()]],
    ['no statement', 'no', []],
    ['a grant to this very rule', 'yes', [allow(from('ArnEquals', arn('Rule')))]],
    ['a grant to another rule', 'no', [allow(from('ArnEquals', arn('OtherRule')))]],
    ['a grant to any of several', 'yes', [allow(from('ArnEquals', [arn('OtherRule'), arn('Rule')]))]],
    ['a grant to all rules of the account', 'yes', [allow(from('ArnLike', { 'Fn::Sub': 'arn:aws:events:${AWS::Region}:${AWS::AccountId}:rule/*' }))]],
    [
      'the same in a partition that is written out',
      'yes',
      [allow(from('ArnLike', { 'Fn::Sub': 'arn:aws-us-gov:events:${AWS::Region}:${AWS::AccountId}:rule/*' }))],
    ],
    [
      'a wildcard where equality is asked',
      'no',
      [allow(from('StringEquals', { 'Fn::Sub': 'arn:aws:events:${AWS::Region}:${AWS::AccountId}:rule/*' }))],
    ],
    [
      'a wildcard where equality is asked, in an account that is known on deployment',
      'no',
      [allow(from('StringEquals', { 'Fn::Sub': 'arn:aws:events:*:${AWS::AccountId}:rule/*' }))],
    ],
    ['a grant to rules of an account that is written out', 'unknown', [allow(from('ArnLike', 'arn:aws:events:*:123456789012:rule/*'))]],
    [
      'the account of an example, where the template goes by that of the deployment',
      'no',
      [
        allow({ Condition: { StringEquals: { 'aws:SourceAccount': '123456789012' } } }),
        allow({ Sid: 'Own', Action: 'sqs:ReceiveMessage', Principal: { AWS: { Ref: 'AWS::AccountId' } } }),
      ],
    ],
    [
      'an account that may be ours',
      'unknown',
      [
        allow({ Condition: { StringEquals: { 'aws:SourceAccount': '493817265544' } } }),
        allow({ Sid: 'Own', Action: 'sqs:ReceiveMessage', Principal: { AWS: { Ref: 'AWS::AccountId' } } }),
      ],
    ],
    ['the account as a condition', 'yes', [allow({ Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } } })]],
    ['an organization, which services have none of', 'no', [allow({ Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } })]],
    ['the same if it exists', 'yes', [allow({ Condition: { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-1' } } })]],
    ['a condition on a key that is misspelt', 'no', [allow({ Condition: { StringEquals: { 'aws:SourceAcount': { Ref: 'AWS::AccountId' } } } })]],
    ['a condition on what nobody knows', 'unknown', [allow({ Condition: { StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } } })]],
    ['a grant on another queue', 'no', [allow({ Resource: arn('Other') })]],
    ['a grant on everything', 'yes', [allow({ Resource: '*' })]],
    ['a grant of other actions', 'no', [allow({ Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage'] })]],
    ['a grant of actions by a pattern', 'yes', [allow({ Action: ['SQS:Send*'] })]],
    ['a grant of all but other actions', 'yes', [allow({ Action: undefined, NotAction: 'sqs:DeleteQueue' })]],
    ['a grant of all but this action', 'no', [allow({ Action: undefined, NotAction: 'sqs:Send*' })]],
    ['a grant to everybody', 'yes', [allow({ Principal: '*' })]],
    ['a grant to another service', 'no', [allow({ Principal: { Service: ['sns.amazonaws.com'] } })]],
    ['a grant to several services', 'yes', [allow({ Principal: { Service: ['sns.amazonaws.com', 'events.amazonaws.com'] } })]],
    ['a grant to all but another service', 'yes', [allow({ Principal: undefined, NotPrincipal: { Service: 'sns.amazonaws.com' } })]],
    ['a grant to an account', 'no', [allow({ Principal: { AWS: { Ref: 'AWS::AccountId' } } })]],
    [
      'a denial of insecure transport beside it',
      'yes',
      [allow(), allow({ Effect: 'Deny', Principal: '*', Action: 'sqs:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } })],
    ],
    ['a denial of everything beside it', 'no', [allow(), allow({ Effect: 'Deny', Principal: '*', Action: '*', Resource: '*' })]],
    ['a denial to all but this rule', 'yes', [allow(), allow({ Effect: 'Deny', Principal: '*', ...from('ArnNotEquals', arn('Rule')) })]],
    ['a denial to all but another rule', 'no', [allow(), allow({ Effect: 'Deny', Principal: '*', ...from('ArnNotEquals', arn('OtherRule')) })]],
    ['a source that is given on deployment', 'unknown', [allow(from('ArnEquals', { Ref: 'Given' }))]],
    ['a certain grant beside one that nobody knows', 'yes', [allow(from('ArnEquals', { Ref: 'Given' })), allow()]],
  ])('%s: %s', async (_, expected, statements) => {
    expect(await send(...statements)).toBe(expected);
  });
});

describe('what a key says', () => {
  it.each<[string, string, object]>([
    ['to a service by name', 'yes', { Principal: { Service: 'events.amazonaws.com' } }],
    ['to the account alone', 'no', { Principal: { AWS: { 'Fn::Sub': 'arn:aws:iam::${AWS::AccountId}:root' } } }],
  ])('%s: %s', async (_, expected, statement) => {
    const graph = await graphOf({
      Resources: {
        Key: { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Statement: { Effect: 'Allow', Action: 'kms:*', Resource: '*', ...statement } } } },
      },
    });
    const key = graph.byKey('Key');
    expect(
      said(() => key !== undefined && keyPermits(graph, key, serviceAsk({ service: 'events.amazonaws.com', action: 'kms:Decrypt', on: key }, graph))),
    ).toBe(expected);
  });
});

describe('what a role may do', () => {
  const sends = { Statement: [{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: arn('Queue') }] };
  const trust = (service: unknown) => ({ Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: service } }] });
  const role = (more: object = {}) => ({ Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: trust('lambda.amazonaws.com'), ...more } });
  const may = (graph: Graph) =>
    said(() => {
      const [by, on] = [graph.byKey('Role'), graph.byKey('Queue')];
      return by !== undefined && on !== undefined && roleMay(graph, { role: by, action: 'sqs:SendMessage', on });
    });

  it.each<[string, string, object]>([
    ['inline', 'yes', { Role: role({ Policies: [{ PolicyName: 'p', PolicyDocument: sends }] }) }],
    ['nothing', 'no', { Role: role() }],
    [
      'a policy beside it',
      'yes',
      { Role: role(), P: { Type: 'AWS::IAM::Policy', Properties: { PolicyName: 'p', PolicyDocument: sends, Roles: [{ Ref: 'Role' }] } } },
    ],
    [
      'a managed policy that it names',
      'yes',
      { Role: role({ ManagedPolicyArns: [{ Ref: 'P' }] }), P: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: sends } } },
    ],
    [
      'a managed policy that names it',
      'yes',
      { Role: role(), P: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: sends, Roles: [{ Ref: 'Role' }] } } },
    ],
    ["AWS's policy for everything", 'yes', { Role: role({ ManagedPolicyArns: ['arn:aws:iam::aws:policy/AdministratorAccess'] }) }],
    [
      "AWS's policy for something else",
      'no',
      { Role: role({ ManagedPolicyArns: [{ 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole' }] }) },
    ],
    ['a policy that is not here', 'unknown', { Role: role({ ManagedPolicyArns: ['arn:aws:iam::123456789012:policy/ours'] }) }],
    [
      'a certain right beside a policy that is not here, which may deny it',
      'unknown',
      { Role: role({ ManagedPolicyArns: ['arn:aws:iam::123456789012:policy/ours'], Policies: [{ PolicyName: 'p', PolicyDocument: sends }] }) },
    ],
  ])('by %s: %s', async (_, expected, resources) => {
    expect(may(await graphOf({ Resources: { Queue: queue, ...resources } }))).toBe(expected);
  });

  it.each([
    ['AWS::CodePipeline::Pipeline', 'codepipeline:${AWS::Region}:${AWS::AccountId}:${It}', {}],
    ['AWS::CodeBuild::Project', 'codebuild:${AWS::Region}:${AWS::AccountId}:project/${It}', {}],
    ['AWS::Scheduler::ScheduleGroup', 'scheduler:${AWS::Region}:${AWS::AccountId}:schedule-group/${It}', {}],
    ['AWS::DynamoDB::GlobalTable', 'dynamodb:${AWS::Region}:${AWS::AccountId}:table/${It}', {}],
    ['AWS::RDS::DBInstance', 'rds:${AWS::Region}:${AWS::AccountId}:db:${It}', {}],
    ['AWS::SSM::Parameter', 'ssm:${AWS::Region}:${AWS::AccountId}:parameter/a/b', { Name: '/a/b', Type: 'String', Value: 'x' }],
  ])('may be said of the ARN of a %s that is put together of its name', async (type, tail, properties) => {
    const document = { Statement: { Effect: 'Allow', Action: 'x:Do', Resource: { 'Fn::Sub': `arn:aws:${tail}` } } };
    const graph = await graphOf({
      Resources: { It: { Type: type, Properties: properties }, Role: role({ Policies: [{ PolicyName: 'p', PolicyDocument: document }] }) },
    });
    const [by, on] = [graph.byKey('Role'), graph.byKey('It')];
    expect(said(() => by !== undefined && on !== undefined && roleMay(graph, { role: by, action: 'x:Do', on }))).toBe('yes');
  });

  it('is assumed by whom its trust policy names', async () => {
    const graph = await graphOf({ Resources: { Role: role({ AssumeRolePolicyDocument: trust(['lambda.amazonaws.com', 'states.amazonaws.com']) }) } });
    const node = graph.node<'AWS::IAM::Role'>(graph.byKey('Role') as never);
    expect(said(() => isAssumableBy(graph, node, 'states.amazonaws.com'))).toBe('yes');
    expect(said(() => isAssumableBy(graph, node, 'events.amazonaws.com'))).toBe('no');
    expect(roleNamed(graph, undefined)).toBeUndefined();
  });
});

describe('names with a part that is given on deployment', () => {
  const template = (Resource: object) => ({
    Parameters: { Stage: { Type: 'String' }, Other: { Type: 'String' } },
    Resources: {
      Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { 'Fn::Sub': 'jobs-${Stage}' } } },
      Elsewhere: { Type: 'AWS::SQS::Queue', Properties: { QueueName: { 'Fn::Sub': 'jobs-${Other}' } } },
      Rule: rule,
      Policy: policy(allow({ Resource })),
    },
  });
  const sub = (name: string) => ({ 'Fn::Sub': `arn:aws:sqs:\${AWS::Region}:\${AWS::AccountId}:${name}` });

  it.each<[string, string, object]>([
    ['by reference it is itself', 'yes', arn('Queue')],
    ['put together in the same way it is itself', 'yes', sub('jobs-${Stage}')],
    ['of another parameter nobody can tell', 'unknown', sub('jobs-${Other}')],
    ['a name that is written out may be it', 'unknown', sub('jobs-test')],
    ['with another beginning it is another', 'no', sub('work-${Stage}')],
    ['with more behind it is another', 'no', sub('jobs-${Stage}-late')],
  ])('%s: %s', async (_, expected, resource) => {
    const graph = await graphOf(template(resource));
    const [on, by] = [graph.byKey('Queue'), graph.byKey('Rule')];
    if (!on || !by) throw new Error('the template lacks them');
    const ask = serviceAsk({ service: 'events.amazonaws.com', action: 'sqs:SendMessage', on, from: by }, graph);
    expect(said(() => resourcePermits(graph, on, ask))).toBe(expected);
  });
});
