import type { Examples } from '../../core/index.ts';
import { ref, resource, sub } from '../_examples.ts';

const trust = (Principal: unknown) => ({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }] });
const role = (Principal: unknown) => ({ Role: resource('AWS::IAM::Role', { AssumeRolePolicyDocument: trust(Principal) }) });
const at = ['AssumeRolePolicyDocument.Statement[0].Principal.Service'];

export default {
  pass: [
    { title: 'a service', resources: role({ Service: 'lambda.amazonaws.com' }) },
    { title: 'several services', resources: role({ Service: ['ecs-tasks.amazonaws.com', 'edgelambda.amazonaws.com'] }) },
    { title: 'the service of a region', resources: role({ Service: sub('logs.${AWS::Region}.amazonaws.com') }) },
    { title: 'the domain of the partition', resources: role({ Service: sub('ec2.${AWS::URLSuffix}') }) },
    { title: 'a service that nobody has heard of yet', resources: role({ Service: 'quantum-toaster.amazonaws.com' }) },
    { title: 'an account', resources: role({ AWS: sub('arn:aws:iam::${AWS::AccountId}:root') }) },
    { title: 'who signs in elsewhere', resources: role({ Federated: 'cognito-identity.amazonaws.com' }) },
    { title: 'everybody', resources: role('*') },
  ],
  fail: [
    { title: 'a letter is missing', resources: role({ Service: 'lamda.amazonaws.com' }), at },
    { title: 'another domain', resources: role({ Service: 'lambda.amazon.com' }), at },
    { title: 'what people call it', resources: role({ Service: ['states.amazonaws.com', 'eventbridge.amazonaws.com'] }), at },
    { title: 'no domain', resources: role({ Service: 'config' }), at },
    {
      title: 'a service among accounts',
      resources: role({ AWS: 'lambda.amazonaws.com' }),
      at: ['AssumeRolePolicyDocument.Statement[0].Principal.AWS'],
    },
    { title: 'a service without its kind', resources: role('lambda.amazonaws.com'), at: ['AssumeRolePolicyDocument.Statement[0].Principal'] },
  ],
  unknown: [
    { title: 'the service is given on deployment', template: { Parameters: { Who: { Type: 'String' } }, Resources: role({ Service: ref('Who') }) } },
  ],
} satisfies Examples;
