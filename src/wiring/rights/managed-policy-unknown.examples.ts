import type { Examples } from '../../core/index.ts';
import { ref, resource, sub } from '../_examples.ts';

const AssumeRolePolicyDocument = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};
const role = (...ManagedPolicyArns: unknown[]) => ({ Role: resource('AWS::IAM::Role', { AssumeRolePolicyDocument, ManagedPolicyArns }) });
const at = ['ManagedPolicyArns[0]'];

export default {
  pass: [
    { title: 'one that there is', resources: role('arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole') },
    { title: 'in whatever partition', resources: role(sub('arn:${AWS::Partition}:iam::aws:policy/ReadOnlyAccess')) },
    {
      title: 'one of ours',
      resources: { ...role(ref('Own')), Own: resource('AWS::IAM::ManagedPolicy', { PolicyDocument: { Version: '2012-10-17', Statement: [] } }) },
    },
    { title: 'one of the account', resources: role('arn:aws:iam::123456789012:policy/AWSLambdaBasicExecutionRole') },
  ],
  fail: [
    { title: 'its path is missing', resources: role('arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole'), at },
    { title: 'a name in place of an ARN', resources: role('AWS_ConfigRole'), at },
    { title: 'a path too many', resources: role('arn:aws:iam::aws:policy/service-role/ReadOnlyAccess'), at },
    { title: 'a letter is wrong', resources: role(sub('arn:${AWS::Partition}:iam::aws:policy/service-role/AWS_ConfigRol')), at },
    { title: 'one that never was', resources: role('arn:aws:iam::aws:policy/AWSConfigServiceRole', 'arn:aws:iam::aws:policy/ReadOnlyAccess'), at },
    { title: 'that of a service-linked role', resources: role('arn:aws:iam::aws:policy/aws-service-role/AWSConfigServiceRolePolicy'), at },
    {
      title: 'a boundary that there is not',
      resources: { User: resource('AWS::IAM::User', { PermissionsBoundary: 'arn:aws:iam::aws:policy/PowerUserAcces' }) },
      at: ['PermissionsBoundary'],
    },
  ],
  unknown: [{ title: 'the policy is given on deployment', template: { Parameters: { Policy: { Type: 'String' } }, Resources: role(ref('Policy')) } }],
} satisfies Examples;
