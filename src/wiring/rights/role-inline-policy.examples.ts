import type { Examples } from '../../core/index.ts';
import { document, ref, resource } from '../_examples.ts';

const AssumeRolePolicyDocument = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};
const PolicyDocument = document({ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '*' });
const role = (more: object = {}) => resource('AWS::IAM::Role', { AssumeRolePolicyDocument, ...more });

export default {
  pass: [
    {
      title: 'a managed policy',
      resources: { Role: role({ ManagedPolicyArns: [ref('Rights')] }), Rights: resource('AWS::IAM::ManagedPolicy', { PolicyDocument }) },
    },
    { title: 'an empty list', resources: { Role: role({ Policies: [] }) } },
    {
      title: 'an inline policy of a group',
      resources: { Rights: resource('AWS::IAM::Policy', { PolicyName: 'rights', PolicyDocument, Groups: ['admins'] }) },
    },
  ],
  fail: [
    { title: 'a policy within the role', resources: { Role: role({ Policies: [{ PolicyName: 'rights', PolicyDocument }] }) }, at: ['Policies'] },
    {
      title: 'a policy beside the role',
      resources: { Role: role(), Rights: resource('AWS::IAM::RolePolicy', { PolicyName: 'rights', PolicyDocument, RoleName: ref('Role') }) },
      at: ['RoleName'],
    },
    {
      title: 'a policy for some roles',
      resources: { Role: role(), Rights: resource('AWS::IAM::Policy', { PolicyName: 'rights', PolicyDocument, Roles: [ref('Role')] }) },
      at: ['Roles'],
    },
  ],
  unknown: [{ title: 'which policies it has is made by a macro', resources: { Role: role({ Policies: { 'Fn::Transform': { Name: 'Rights' } } }) } }],
} satisfies Examples;
