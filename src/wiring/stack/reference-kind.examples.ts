import type { Examples } from '../../core/index.ts';
import { resource } from './_examples.ts';

const ref = (Ref: string) => ({ Ref });
const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const worker = (more: object = {}) => resource('AWS::Lambda::Function', { Code: { ZipFile: '' }, Role: arn('Role'), ...more });
const parts = {
  Role: resource('AWS::IAM::Role', { AssumeRolePolicyDocument: { Statement: [] } }),
  Queue: resource('AWS::SQS::Queue'),
  Topic: resource('AWS::SNS::Topic'),
  Bucket: resource('AWS::S3::Bucket'),
  Key: resource('AWS::KMS::Key'),
};
const mapping = (EventSourceArn: unknown) => resource('AWS::Lambda::EventSourceMapping', { FunctionName: 'worker', EventSourceArn });
const policy = (...Queues: unknown[]) => resource('AWS::SQS::QueuePolicy', { Queues, PolicyDocument: { Statement: [] } });
const told = (Queue: unknown) =>
  resource('AWS::S3::Bucket', { NotificationConfiguration: { QueueConfigurations: [{ Event: 's3:ObjectCreated:*', Queue }] } });

export default {
  pass: [
    { title: 'ARNs where they are wanted', resources: { ...parts, Worker: worker({ DeadLetterConfig: { TargetArn: arn('Queue') } }) } },
    { title: 'Ref of a topic is its ARN', resources: { ...parts, Worker: worker({ DeadLetterConfig: { TargetArn: ref('Topic') } }) } },
    { title: 'a mapping reads a queue by its ARN', resources: { ...parts, Source: mapping(arn('Queue')) } },
    { title: 'a policy hangs on the URL of a queue', resources: { ...parts, Policy: policy(ref('Queue')) } },
    {
      title: 'the ARN is put together of a name',
      resources: { ...parts, Source: mapping({ 'Fn::Sub': 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:${Queue.QueueName}' }) },
    },
    {
      title: 'what a custom resource answers may be anything',
      resources: { ...parts, Source: mapping({ 'Fn::GetAtt': ['Thing', 'Queue'] }), Thing: resource('Custom::Thing', { ServiceToken: 'a' }) },
    },
  ],
  fail: [
    { title: 'a mapping is given the URL of its queue', resources: { ...parts, Source: mapping(ref('Queue')) }, at: ['EventSourceArn'] },
    { title: 'a function is given the name of its role', resources: { ...parts, Worker: worker({ Role: ref('Role') }) }, at: ['Role'] },
    {
      title: 'dead letters go to a URL',
      resources: { ...parts, Worker: worker({ DeadLetterConfig: { TargetArn: ref('Queue') } }) },
      at: ['DeadLetterConfig.TargetArn'],
    },
    { title: 'a policy hangs on the ARN of a queue', resources: { ...parts, Policy: policy(ref('Queue'), arn('Queue')) }, at: ['Queues[1]'] },
    {
      title: 'a bucket notifies the URL of a queue',
      resources: { ...parts, Told: told(ref('Queue')) },
      at: ['NotificationConfiguration.QueueConfigurations[0].Queue'],
    },
    {
      title: 'a policy hangs on the ARN of a bucket',
      resources: { ...parts, Policy: resource('AWS::S3::BucketPolicy', { Bucket: arn('Bucket'), PolicyDocument: { Statement: [] } }) },
      at: ['Bucket'],
    },
    {
      title: 'a log group has the id of a key',
      resources: { ...parts, Group: resource('AWS::Logs::LogGroup', { KmsKeyId: ref('Key') }) },
      at: ['KmsKeyId'],
    },
    {
      title: 'a subscription names its topic',
      resources: {
        ...parts,
        Mail: resource('AWS::SNS::Subscription', {
          Protocol: 'email',
          Endpoint: 'a@example.com',
          TopicArn: { 'Fn::GetAtt': ['Topic', 'TopicName'] },
        }),
      },
      at: ['TopicArn'],
    },
  ],
  unknown: [
    {
      title: 'the notifications hang on what is given on deployment',
      template: {
        Parameters: { Notifications: { Type: 'String' } },
        Resources: { ...parts, Told: resource('AWS::S3::Bucket', { NotificationConfiguration: { Ref: 'Notifications' } }) },
      },
    },
  ],
} satisfies Examples;
