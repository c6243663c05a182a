import { expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import type { ConfigItem } from '../item.ts';
import { describeItem } from '../translate.ts';

const encoded = (document: object) => encodeURIComponent(JSON.stringify(document));
const admin = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] };
const narrow = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::app/*' }] };
const trust = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] };

const item = (type: string, id: string, name: string, configuration: object): ConfigItem => ({
  type,
  id,
  name,
  arn: `arn:aws:iam::111122223333:${type.split('::')[2]?.toLowerCase()}/${name}`,
  account: '111122223333',
  partition: 'aws',
  capturedAt: '2026-11-01T00:00:00.000Z',
  tags: { Owner: 'platform' },
  configuration: { path: '/', ...configuration } as ConfigItem['configuration'],
  supplementary: {},
  relationships: [],
});

const attached = (policyArn: string) => [{ policyName: policyArn.split('/').at(-1), policyArn }];
const AdministratorAccess = 'arn:aws:iam::aws:policy/AdministratorAccess';

const items = [
  item('AWS::IAM::User', 'AIDA1', 'ann', { userName: 'ann', userId: 'AIDA1', groupList: ['ops'], userPolicyList: [], attachedManagedPolicies: [] }),
  item('AWS::IAM::User', 'AIDA2', 'bob', {
    userName: 'bob',
    userId: 'AIDA2',
    groupList: [],
    userPolicyList: [{ policyName: 'all', policyDocument: encoded(admin) }],
    attachedManagedPolicies: attached(AdministratorAccess),
  }),
  item('AWS::IAM::Group', 'AGPA1', 'ops', { groupName: 'ops', groupId: 'AGPA1', groupPolicyList: [], attachedManagedPolicies: [] }),
  item('AWS::IAM::Role', 'AROA1', 'worker', {
    roleName: 'worker',
    roleId: 'AROA1',
    assumeRolePolicyDocument: encoded(trust),
    rolePolicyList: [{ policyName: 'read', policyDocument: [narrow] }],
    attachedManagedPolicies: [],
  }),
  item('AWS::IAM::Policy', 'ANPA1', 'all', {
    policyName: 'all',
    policyId: 'ANPA1',
    arn: 'arn:aws:iam::111122223333:policy/all',
    defaultVersionId: 'v2',
    policyVersionList: [
      { versionId: 'v1', isDefaultVersion: false, document: encoded(narrow) },
      { versionId: 'v2', isDefaultVersion: true, document: encoded(admin) },
    ],
  }),
];

const Tags = [{ Key: 'Owner', Value: 'platform' }];
const template = {
  Ann: { Type: 'AWS::IAM::User', Properties: { UserName: 'ann', Groups: ['ops'], Tags } },
  Bob: {
    Type: 'AWS::IAM::User',
    Properties: {
      UserName: 'bob',
      ManagedPolicyArns: [AdministratorAccess],
      Policies: [{ PolicyName: 'all', PolicyDocument: admin }],
      Tags,
    },
  },
  Ops: { Type: 'AWS::IAM::Group', Properties: { GroupName: 'ops' } },
  Worker: {
    Type: 'AWS::IAM::Role',
    Properties: { RoleName: 'worker', AssumeRolePolicyDocument: trust, Policies: [{ PolicyName: 'read', PolicyDocument: narrow }], Tags },
  },
  All: { Type: 'AWS::IAM::ManagedPolicy', Properties: { ManagedPolicyName: 'all', PolicyDocument: admin } },
};

test('users, groups, roles and policies as items get the verdicts of the template', async () => {
  expect(await differences({ template, described: items.flatMap(describeItem) })).toEqual([]);
});

test('of a policy the version counts that is in force, however its document is written', () => {
  const [policy] = describeItem(items[4] as ConfigItem);
  expect(policy).toMatchObject({ id: 'ANPA1', name: 'arn:aws:iam::111122223333:policy/all', properties: { PolicyDocument: admin } });
  const [role] = describeItem(items[3] as ConfigItem);
  expect(role?.properties).toMatchObject({ AssumeRolePolicyDocument: trust, Policies: [{ PolicyName: 'read', PolicyDocument: narrow }] });
});

test('how a user signs in is unknown, as AWS Config does not record it', () => {
  const [user] = describeItem(items[0] as ConfigItem);
  expect(user?.state?.accessKeys).toBeInstanceOf(Unknown);
  expect(user?.properties.LoginProfile).toBeInstanceOf(Unknown);
});
