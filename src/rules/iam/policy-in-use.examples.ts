import type { Examples } from '../../core/index.ts';

const policyARN = 'arn:aws:iam::aws:policy/AWSSupportAccess';
const Account = { Type: 'AWS::::Account' };
const state = { Account: {} };
const trust = { Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sts:AssumeRole' }] };
const role = { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: [policyARN], AssumeRolePolicyDocument: trust } };
const group = { Type: 'AWS::IAM::Group', Properties: { GroupName: 'support', ManagedPolicyArns: [policyARN] } };
const parameters = { policyARN };

export default {
  pass: [
    { title: 'a role has it', resources: { Account, Role: role }, state, parameters },
    {
      title: 'a group with a user has it',
      resources: { Account, Group: group, User: { Type: 'AWS::IAM::User', Properties: { Groups: ['support'] } } },
      state,
      parameters: { ...parameters, policyUsageType: 'IAM_GROUP' },
    },
    {
      title: 'a user has it',
      resources: { Account, User: { Type: 'AWS::IAM::User', Properties: { ManagedPolicyArns: [policyARN] } } },
      state,
      parameters: { ...parameters, policyUsageType: 'IAM_USER' },
    },
  ],
  fail: [
    { title: 'nobody has it', resources: { Account }, state, parameters, at: [''] },
    { title: 'a group without users has it', resources: { Account, Group: group }, state, parameters, at: [''] },
    { title: 'a user must have it', resources: { Account, Role: role }, state, parameters: { ...parameters, policyUsageType: 'IAM_USER' }, at: [''] },
  ],
  unknown: [
    {
      title: 'what a role has is a parameter',
      template: {
        Parameters: { Policy: { Type: 'String' } },
        Resources: { Account, Role: { ...role, Properties: { ...role.Properties, ManagedPolicyArns: [{ Ref: 'Policy' }] } } },
      },
      state,
      parameters,
    },
  ],
  notApplicable: [{ title: 'the facts of a region', region: 'eu-central-1', state: { Subject: {} }, parameters }],
} satisfies Examples;
