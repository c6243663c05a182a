import { describe, expect, it } from 'vitest';
import { planOf } from './plan.ts';
import { policyOf } from './policy.ts';
import type { Reader } from './reader.ts';

const reader = (name: string, types: readonly string[], more: Partial<Reader> = {}) =>
  ({ name, types, scope: 'region', service: { name: name.split('-')[0] }, calls: ['ListThings'], ...more }) as unknown as Reader;
const readers = [
  reader('sqs-queues', ['AWS::SQS::Queue', 'AWS::SQS::QueuePolicy']),
  reader('sns-topics', ['AWS::SNS::Topic']),
  reader('ec2-settings', [], { adds: { 'AWS::::Account': { state: ['x'] } } }),
];
const names = (plan: ReturnType<typeof planOf>) => plan.readers.map((one) => one.name);

describe('a plan', () => {
  it('reads what rules judge and what they look at beside, and no more', () => {
    const plan = planOf([{ types: ['AWS::SQS::Queue'], needs: [{ type: 'AWS::SNS::Topic' }] }], readers);
    expect(names(plan)).toEqual(['sqs-queues', 'sns-topics']);
    expect([...plan.types]).toEqual(['AWS::SQS::Queue', 'AWS::SQS::QueuePolicy', 'AWS::SNS::Topic']);
  });

  it('reads facts of the account by whoever adds them', () => {
    const plan = planOf([{ types: ['AWS::::Account'], needs: [] }], readers);
    expect(names(plan)).toEqual(['ec2-settings']);
    expect(plan.types.has('AWS::::Account')).toBe(true);
  });

  it('asks Cloud Control for what nobody else reads, and says what cannot be read', () => {
    const plan = planOf([{ types: ['AWS::AppMesh::Mesh', 'AWS::WAF::RuleGroup'], needs: [] }], readers);
    expect(names(plan)).toEqual(['cloudcontrol AWS::AppMesh::Mesh']);
    expect(plan.unread).toEqual(['AWS::WAF::RuleGroup']);
  });

  it('narrows what is judged, not what is looked at', () => {
    const rules = [
      { types: ['AWS::SQS::Queue'], needs: [{ type: 'AWS::SNS::Topic' }] },
      { types: ['AWS::AppMesh::Mesh'], needs: [] },
    ];
    const plan = planOf(rules, readers, (type) => type === 'AWS::SQS::Queue');
    expect(names(plan)).toEqual(['sqs-queues', 'sns-topics']);
    expect([plan.judges('AWS::SQS::Queue'), plan.judges('AWS::SNS::Topic')]).toEqual([true, false]);
  });
});

describe('a policy', () => {
  const plan = planOf(
    [{ types: ['AWS::SQS::Queue', 'AWS::AppMesh::Mesh'], needs: [] }],
    [
      reader('sqs-queues', ['AWS::SQS::Queue'], {
        service: { name: 'sqs', actions: { ListThings: ['sqs:B', 'sqs:A'] } } as never,
        calls: ['ListThings', 'GetThing'],
      }),
    ],
  );

  it('names each action once, in order, by service', () => {
    expect(policyOf(plan).Statement).toEqual([
      { Sid: 'ReadCloudformation', Effect: 'Allow', Action: ['cloudformation:GetResource', 'cloudformation:ListResources'], Resource: '*' },
      { Sid: 'ReadEc2', Effect: 'Allow', Action: ['ec2:DescribeRegions'], Resource: '*' },
      { Sid: 'ReadSqs', Effect: 'Allow', Action: ['sqs:A', 'sqs:B', 'sqs:GetThing'], Resource: '*' },
    ]);
  });

  it('asks for no regions where they are named', () => {
    expect(policyOf(plan, { regions: ['eu-west-1'] }).Statement.map((one) => one.Sid)).toEqual(['ReadCloudformation', 'ReadSqs']);
  });

  it.each([
    [{ organization: true }, ['organizations:ListAccounts'], 'arn:*:iam::*:role/OrganizationAccountAccessRole'],
    [{ accounts: ['111122223333'], role: 'Audit' }, [], 'arn:*:iam::*:role/Audit'],
    [{ accounts: ['111122223333'], role: 'arn:aws:iam::444455556666:role/x/Audit' }, [], 'arn:aws:iam::*:role/x/Audit'],
  ])('lets the roles of %j be assumed', (choice, more, role) => {
    const { Statement } = policyOf(plan, choice);
    const all = Statement.flatMap((one) => one.Action);
    for (const action of more) expect(all).toContain(action);
    expect(Statement.at(-1)).toEqual({ Sid: 'EnterAccounts', Effect: 'Allow', Action: ['sts:AssumeRole'], Resource: role });
  });
});
