import type { Examples } from '../../core/index.ts';
import { allow, bucketPolicy, get, key, queue, queuePolicy, ref, resource, sub, topic, topicPolicy, useKey } from '../_examples.ts';

const permission = (Principal: unknown) => ({
  May: resource('AWS::Lambda::Permission', { Action: 'lambda:InvokeFunction', FunctionName: 'worker', Principal }),
});

export default {
  pass: [
    { title: 'a key for a service', resources: { Key: key(useKey('logs.eu-west-1.amazonaws.com')) } },
    {
      title: 'a queue for two services',
      resources: {
        Inbox: queue(),
        Policy: queuePolicy(ref('Inbox'), {
          ...allow('', 'sqs:SendMessage', get('Inbox')),
          Principal: { Service: ['sns.amazonaws.com', 's3.amazonaws.com'] },
        }),
      },
    },
    {
      title: 'a bucket for log delivery',
      resources: { Policy: bucketPolicy('logs', allow('logging.s3.amazonaws.com', 's3:PutObject', 'arn:aws:s3:::logs/*')) },
    },
    { title: 'a permission for an account', resources: permission('123456789012') },
    { title: 'a permission for a service', resources: permission('events.amazonaws.com') },
    { title: 'a permission for a role', resources: permission('arn:aws:iam::123456789012:role/x') },
    {
      title: 'a policy for everybody who comes from a topic',
      resources: {
        Policy: queuePolicy('https://sqs.eu-west-1.amazonaws.com/123456789012/x', {
          Effect: 'Allow',
          Principal: '*',
          Action: 'sqs:SendMessage',
          Resource: '*',
        }),
      },
    },
    {
      title: 'a policy written as JSON',
      resources: {
        Policy: resource('AWS::Logs::ResourcePolicy', {
          PolicyName: 'events',
          PolicyDocument: sub(
            '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":["events.amazonaws.com"]},"Action":"logs:PutLogEvents","Resource":"arn:aws:logs:${AWS::Region}:${AWS::AccountId}:log-group:/x:*"}]}',
          ),
        }),
      },
    },
  ],
  fail: [
    { title: 'a key for nobody', resources: { Key: key(useKey('event.amazonaws.com')) }, at: ['KeyPolicy.Statement[1].Principal.Service'] },
    {
      title: 'a topic for what CloudWatch is not called',
      resources: { Alerts: topic(), Policy: topicPolicy(ref('Alerts'), allow('cloudwacth.amazonaws.com', 'sns:Publish', ref('Alerts'))) },
      at: ['PolicyDocument.Statement[0].Principal.Service'],
    },
    {
      title: 'a bucket for log delivery the wrong way round',
      resources: { Policy: bucketPolicy('logs', allow('s3.logging.amazonaws.com', 's3:PutObject', 'arn:aws:s3:::logs/*')) },
      at: ['PolicyDocument.Statement[0].Principal.Service'],
    },
    { title: 'a permission for nobody', resources: permission('evnts.amazonaws.com'), at: ['Principal'] },
  ],
  unknown: [
    {
      title: 'the service is given on deployment',
      template: { Parameters: { Who: { Type: 'String' } }, Resources: { Key: key(useKey('x', { Principal: { Service: ref('Who') } })) } },
    },
  ],
} satisfies Examples;
