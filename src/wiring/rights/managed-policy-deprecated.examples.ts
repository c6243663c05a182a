import type { Examples } from '../../core/index.ts';
import { ref, resource, sub } from '../_examples.ts';

const AssumeRolePolicyDocument = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { Service: 'config.amazonaws.com' }, Action: 'sts:AssumeRole' }],
};
const role = (...ManagedPolicyArns: unknown[]) => ({ Role: resource('AWS::IAM::Role', { AssumeRolePolicyDocument, ManagedPolicyArns }) });

export default {
  pass: [
    { title: 'the successor', resources: role('arn:aws:iam::aws:policy/service-role/AWS_ConfigRole') },
    { title: 'one that there never was, which is another matter', resources: role('arn:aws:iam::aws:policy/AWSConfigServiceRole') },
    { title: 'none', resources: role() },
  ],
  fail: [
    { title: 'the older one of AWS Config', resources: role('arn:aws:iam::aws:policy/service-role/AWSConfigRole'), at: ['ManagedPolicyArns[0]'] },
    {
      title: 'the older one of AWS Lambda',
      resources: role('arn:aws:iam::aws:policy/ReadOnlyAccess', sub('arn:${AWS::Partition}:iam::aws:policy/AWSLambdaFullAccess')),
      at: ['ManagedPolicyArns[1]'],
    },
  ],
  unknown: [{ title: 'the policy is given on deployment', template: { Parameters: { Policy: { Type: 'String' } }, Resources: role(ref('Policy')) } }],
} satisfies Examples;
