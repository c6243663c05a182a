import type { Examples } from '../../core/index.ts';

const parameters = { blockedActionsPatterns: 'kms:Decrypt' };
const trust = { Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] };
const trustsAccount = { Statement: [{ Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:root' }, Action: 'sts:AssumeRole' }] };
const key = 'arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';
const onAll = { Statement: [{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: '*' }] };

export default {
  pass: [
    { title: 'no inline policy', properties: { AssumeRolePolicyDocument: trust }, parameters },
    {
      title: 'one key',
      properties: {
        AssumeRolePolicyDocument: trust,
        Policies: [{ PolicyName: 'read', PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'kms:Decrypt', Resource: key }] } }],
      },
      parameters,
    },
  ],
  fail: [
    {
      title: 'an inline policy of a role',
      properties: { AssumeRolePolicyDocument: trust, Policies: [{ PolicyName: 'read', PolicyDocument: onAll }] },
      parameters,
      at: ['Policies[0].PolicyDocument.Statement[0].Resource'],
    },
    {
      title: 'an inline policy that stands by itself',
      type: 'AWS::IAM::Policy',
      properties: { PolicyName: 'read', Roles: ['reader'], PolicyDocument: onAll },
      parameters,
      at: ['PolicyDocument.Statement[0].Resource'],
    },
    {
      title: 'a role of a service is not one of the management account',
      properties: { AssumeRolePolicyDocument: trust, Policies: [{ PolicyName: 'read', PolicyDocument: onAll }] },
      parameters: { ...parameters, excludeRoleByManagementAccount: true },
      at: ['Policies[0].PolicyDocument.Statement[0].Resource'],
    },
  ],
  unknown: [
    {
      title: 'whether the account is the management account, no template tells',
      properties: { AssumeRolePolicyDocument: trustsAccount, Policies: [{ PolicyName: 'read', PolicyDocument: onAll }] },
      parameters: { ...parameters, excludeRoleByManagementAccount: true },
    },
  ],
  notApplicable: [
    {
      title: 'a role of the management account',
      properties: { AssumeRolePolicyDocument: trustsAccount, Policies: [{ PolicyName: 'read', PolicyDocument: onAll }] },
      parameters: { ...parameters, excludeRoleByManagementAccount: true },
      state: { Subject: { assumableOnlyByManagementAccount: true } },
    },
  ],
} satisfies Examples;
