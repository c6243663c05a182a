import type { Examples } from '../../core/index.ts';
import { document, get, queue, ref, resource, topic } from '../_examples.ts';

const AssumeRolePolicyDocument = document({ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' });
const may = (Action: unknown, Resource: unknown = '*', more: object = {}) => ({ Effect: 'Allow', Action, Resource, ...more });
const role = (...statements: object[]) =>
  resource('AWS::IAM::Role', { AssumeRolePolicyDocument, Policies: [{ PolicyName: 'rights', PolicyDocument: document(...statements) }] });
const at = ['Policies[0].PolicyDocument.Statement[0].Resource'];

export default {
  pass: [
    { title: 'on the queue', resources: { Inbox: queue(), Role: role(may('sqs:SendMessage', get('Inbox'))) } },
    { title: 'what only reads', resources: { Inbox: queue(), Role: role(may(['sqs:GetQueueAttributes', 'sqs:List*'])) } },
    {
      title: 'what takes no resource',
      resources: { Inbox: queue(), Role: role(may(['cloudwatch:PutMetricData', 'xray:PutTraceSegments', 'config:PutEvaluations'])) },
    },
    { title: 'what administers every resource of the account', resources: { Inbox: queue(), Role: role(may('sqs:SetQueueAttributes')) } },
    { title: 'of a service that the template makes nothing of', resources: { Alerts: topic(), Role: role(may('sqs:SendMessage')) } },
    {
      title: 'with a condition',
      resources: { Inbox: queue(), Role: role(may('sqs:SendMessage', '*', { Condition: { StringEquals: { 'aws:ResourceTag/team': 'a' } } })) },
    },
    { title: 'by house policy', resources: { Inbox: queue(), Role: role(may('sqs:SendMessage')) }, parameters: { ignoredActions: 'sqs:*' } },
  ],
  fail: [
    { title: 'a queue that the template makes', resources: { Inbox: queue(), Role: role(may('sqs:SendMessage')) }, at },
    { title: 'everything that a service has', resources: { Alerts: topic(), Role: role(may('sns:*')) }, at },
    {
      title: 'among other actions and resources',
      resources: { Alerts: topic(), Role: role(may(['sns:GetTopicAttributes', 'SNS:publish'], ['*', ref('Alerts')])) },
      at,
    },
    { title: 'everything that there is, told once', resources: { Alerts: topic(), Inbox: queue(), Role: role(may(['*', 'sqs:*'])) }, at },
    {
      title: 'in a managed policy',
      resources: {
        Inbox: queue(),
        Rights: resource('AWS::IAM::ManagedPolicy', { PolicyDocument: document(may('logs:PutLogEvents'), may('sqs:Send*')) }),
      },
      at: ['PolicyDocument.Statement[1].Resource'],
    },
  ],
  unknown: [
    {
      title: 'on what is given on deployment',
      template: { Parameters: { What: { Type: 'String' } }, Resources: { Inbox: queue(), Role: role(may('sqs:SendMessage', ref('What'))) } },
    },
  ],
} satisfies Examples;
