import type { Examples } from '../../core/index.ts';
import { allow, document, get, key, queue, queuePolicy, ref, resource, useKey } from '../_examples.ts';

const rights = (Action: unknown) => ({
  Rights: resource('AWS::IAM::ManagedPolicy', { PolicyDocument: document({ Effect: 'Allow', Action, Resource: '*' }) }),
});

export default {
  pass: [
    { title: 'actions that there are, in any spelling', resources: rights(['sqs:SendMessage', 'SNS:publish', 's3:*', 'logs:Create*', '*']) },
    { title: 'one that nobody has heard of yet', resources: rights('sqs:TeleportMessage') },
    { title: 'of a service of which not all is known', resources: rights('gamelift:CreateFleets') },
    { title: 'in the policy of a key', resources: { Key: key(useKey('sns.amazonaws.com')) } },
  ],
  fail: [
    { title: 'a letter is missing', resources: rights('sqs:SendMesage'), at: ['PolicyDocument.Statement[0].Action'] },
    { title: 'a letter too many, among others', resources: rights(['sns:Publish', 's3:PutObjects']), at: ['PolicyDocument.Statement[0].Action[1]'] },
    { title: 'a service that there is not', resources: rights('lamda:Invoke*'), at: ['PolicyDocument.Statement[0].Action'] },
    {
      title: 'in the policy of a queue',
      resources: { Inbox: queue(), Policy: queuePolicy(ref('Inbox'), allow('sns.amazonaws.com', 'sqs:SendMessages', get('Inbox'))) },
      at: ['PolicyDocument.Statement[0].Action'],
    },
    {
      title: 'in an inline policy',
      resources: {
        Role: resource('AWS::IAM::Role', {
          AssumeRolePolicyDocument: document(),
          Policies: [{ PolicyName: 'rights', PolicyDocument: document({ Effect: 'Deny', NotAction: ['dynamodb:PutItm'], Resource: '*' }) }],
        }),
      },
      at: ['Policies[0].PolicyDocument.Statement[0].NotAction[0]'],
    },
  ],
  unknown: [{ title: 'the action is given on deployment', template: { Parameters: { What: { Type: 'String' } }, Resources: rights(ref('What')) } }],
} satisfies Examples;
