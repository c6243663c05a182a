import { describe, expect, it } from 'vitest';
import { expand, fn, madeOf, managed, noValue, unknown } from './testing.ts';

const basic = managed('service-role/AWSLambdaBasicExecutionRole');
const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }] };

describe('the policies of a role', () => {
  it.each<[string, Record<string, unknown>, unknown[]]>([
    ['nothing more', {}, []],
    ['Tracing', { Tracing: 'Active' }, [managed('AWSXrayWriteOnlyAccess')]],
    ['a network', { VpcConfig: { SubnetIds: ['s'] } }, [managed('service-role/AWSLambdaVPCAccessExecutionRole')]],
    ['a name', { Policies: 'AmazonS3ReadOnlyAccess' }, [managed('AmazonS3ReadOnlyAccess')]],
    ['a name under a path', { Policies: ['AWSLambdaRole'] }, [managed('service-role/AWSLambdaRole')]],
    ['an ARN', { Policies: ['arn:aws:iam::123456789012:policy/p'] }, ['arn:aws:iam::123456789012:policy/p']],
    ['a reference', { Policies: [{ Ref: 'P' }] }, [{ Ref: 'P' }]],
    ['what is there already', { Policies: ['AWSLambdaBasicExecutionRole', 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'] }, []],
    [
      'names by a condition',
      { Policies: [{ 'Fn::If': ['C', 'AWSLambdaRole', noValue] }] },
      [{ 'Fn::If': ['C', managed('service-role/AWSLambdaRole'), noValue] }],
    ],
    ['nothing at all', { Policies: [noValue] }, []],
  ])('by %s: managed ones', (_, properties, expected) => {
    const { FRole } = madeOf(properties);
    expect(FRole?.Properties.ManagedPolicyArns).toEqual([basic, ...expected]);
    expect(FRole?.Properties).not.toHaveProperty('Policies');
  });

  it.each<[string, unknown, unknown[]]>([
    ['a document', document, [{ PolicyName: 'FRolePolicy0', PolicyDocument: document }]],
    ['the second of a list', ['AWSLambdaRole', document], [{ PolicyName: 'FRolePolicy1', PolicyDocument: document }]],
    [
      'a condition',
      [{ 'Fn::If': ['C', document, noValue] }],
      [{ 'Fn::If': ['C', { PolicyName: 'FRolePolicy0', PolicyDocument: document }, noValue] }],
    ],
    [
      'a policy template',
      [{ LambdaInvokePolicy: { FunctionName: { Ref: 'G' } } }],
      [
        {
          PolicyName: 'FRolePolicy0',
          PolicyDocument: {
            Statement: [
              {
                Action: ['lambda:InvokeFunction'],
                Effect: 'Allow',
                Resource: {
                  'Fn::Sub': [
                    'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${FunctionName}*',
                    { FunctionName: { Ref: 'G' } },
                  ],
                },
              },
            ],
          },
        },
      ],
    ],
  ])('by %s: inline ones', (_, policies, expected) => {
    expect(madeOf({ Policies: policies }).FRole?.Properties.Policies).toEqual(expected);
  });

  it('stand on their own sides of a condition, where these are of two kinds', () => {
    const { FRole } = madeOf({ Policies: [{ 'Fn::If': ['C', document, 'AWSLambdaRole'] }] });
    expect(FRole?.Properties.Policies).toEqual([{ 'Fn::If': ['C', { PolicyName: 'FRolePolicy0', PolicyDocument: document }, noValue] }]);
    expect(FRole?.Properties.ManagedPolicyArns).toEqual([basic, { 'Fn::If': ['C', noValue, managed('service-role/AWSLambdaRole')] }]);
  });

  it('let a dead-letter queue be filled', () => {
    const { FRole } = madeOf({ DeadLetterQueue: { Type: 'SNS', TargetArn: 'arn:t' } });
    expect(FRole?.Properties.Policies).toEqual([
      {
        PolicyName: 'DeadLetterQueuePolicy',
        PolicyDocument: { Version: '2012-10-17', Statement: [{ Action: 'sns:Publish', Resource: 'arn:t', Effect: 'Allow' }] },
      },
    ]);
  });

  it('are there but not known, by a template that is not known', () => {
    const { template, notExpanded, incomplete } = expand({ F: fn({ Policies: [{ FuturePolicy: {} }] }) });
    const { FRole } = template.Resources as Record<string, { Properties: { Policies: unknown } }>;
    expect(FRole?.Properties.Policies).toEqual([{ PolicyName: 'FRolePolicy0', PolicyDocument: unknown }]);
    expect(notExpanded).toEqual([{ id: 'FRole', type: 'policy template FuturePolicy' }]);
    expect(incomplete).toBe(false);
  });
});

describe('the role', () => {
  it('takes its path, its boundary and its trust from the function', () => {
    const trust = { Statement: [] };
    expect(madeOf({ RolePath: '/p/', PermissionsBoundary: 'arn:b', AssumeRolePolicyDocument: trust }).FRole?.Properties).toMatchObject({
      Path: '/p/',
      PermissionsBoundary: 'arn:b',
      AssumeRolePolicyDocument: trust,
    });
  });

  it.each<[string, unknown, unknown, string | undefined | false]>([
    ["is not made beside the author's", 'arn:r', 'arn:r', false],
    [
      'is made where a condition leaves it out',
      { 'Fn::If': ['C', noValue, 'arn:r'] },
      { 'Fn::If': ['C', { 'Fn::GetAtt': ['FRole', 'Arn'] }, 'arn:r'] },
      'C',
    ],
    [
      'is made on the other side, too',
      { 'Fn::If': ['C', 'arn:r', noValue] },
      { 'Fn::If': ['C', 'arn:r', { 'Fn::GetAtt': ['FRole', 'Arn'] }] },
      'NOTC',
    ],
    ['is not made between two', { 'Fn::If': ['C', 'arn:r', 'arn:s'] }, { 'Fn::If': ['C', 'arn:r', 'arn:s'] }, false],
    ['is made where both sides are nothing', { 'Fn::If': ['C', noValue, noValue] }, { 'Fn::GetAtt': ['FRole', 'Arn'] }, undefined],
  ])('%s', (_, stated, value, condition) => {
    const { F, FRole } = madeOf({ Role: stated });
    expect(F?.Properties.Role).toEqual(value);
    expect(FRole === undefined ? false : FRole.Condition).toBe(condition);
  });
});
