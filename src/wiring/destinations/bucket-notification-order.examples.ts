import type { Examples } from '../../core/index.ts';
import { allow, bucket, get, queue, queuePolicy, ref, resource, sourceAccount, sourceArn } from '../_examples.ts';

const s3 = 's3.amazonaws.com';
const tells = { NotificationConfiguration: { QueueConfigurations: [{ Event: 's3:ObjectCreated:*', Queue: get('Inbox') }] } };
const letIn = (more: object = sourceAccount) => queuePolicy(ref('Inbox'), allow(s3, 'sqs:SendMessage', get('Inbox'), more));
const worker = resource('AWS::Lambda::Function', {
  Code: { ZipFile: 'exports.handler = async () => {};' },
  Role: 'arn:aws:iam::123456789012:role/worker',
});
const invokes = { NotificationConfiguration: { LambdaConfigurations: [{ Event: 's3:ObjectCreated:*', Function: get('Worker') }] } };
const may = resource('AWS::Lambda::Permission', { Action: 'lambda:InvokeFunction', FunctionName: ref('Worker'), Principal: s3 });

export default {
  pass: [
    { title: 'the bucket waits for the policy', resources: { Uploads: bucket(tells, { DependsOn: 'Policy' }), Inbox: queue(), Policy: letIn() } },
    {
      title: 'the bucket waits for what waits for the policy',
      resources: {
        Uploads: bucket(tells, { DependsOn: ['Ready'] }),
        Ready: resource('AWS::CloudFormation::WaitConditionHandle', {}, { DependsOn: ['Policy'] }),
        Inbox: queue(),
        Policy: letIn(),
      },
    },
    { title: 'the bucket waits for the permission', resources: { Uploads: bucket(invokes, { DependsOn: ['May'] }), Worker: worker, May: may } },
    { title: 'nothing lets it in, which is another matter', resources: { Uploads: bucket(tells), Inbox: queue() } },
  ],
  fail: [
    {
      title: 'nothing makes the bucket wait for the policy',
      resources: { Uploads: bucket(tells), Inbox: queue(), Policy: letIn() },
      at: ['NotificationConfiguration.QueueConfigurations[0].Queue'],
    },
    {
      title: 'the policy refers to the bucket',
      resources: { Uploads: bucket(tells), Inbox: queue(), Policy: letIn(sourceArn(get('Uploads'))) },
      at: ['NotificationConfiguration.QueueConfigurations[0].Queue'],
    },
    {
      title: 'nothing makes the bucket wait for the permission',
      resources: { Uploads: bucket(invokes), Worker: worker, May: may },
      at: ['NotificationConfiguration.LambdaConfigurations[0].Function'],
    },
  ],
  unknown: [
    {
      title: 'whether the policy lets it in is known on deployment',
      template: {
        Parameters: { From: { Type: 'String' } },
        Resources: { Uploads: bucket(tells), Inbox: queue(), Policy: letIn(sourceArn(ref('From'))) },
      },
    },
  ],
} satisfies Examples;
