import type { Examples } from '../../core/index.ts';

const queue = (Event: unknown, Queue: unknown = 'arn:aws:sqs:eu-west-1:111122223333:uploads') => ({
  NotificationConfiguration: { QueueConfigurations: [{ Event, Queue }] },
});

const madeByTheCdk = (NotificationConfiguration: object) => ({
  Uploads: { Type: 'AWS::S3::Bucket', Properties: {} },
  Notifications: {
    Type: 'Custom::S3BucketNotifications',
    Properties: {
      ServiceToken: 'arn:aws:lambda:eu-west-1:111122223333:function:notifications',
      BucketName: { Ref: 'Uploads' },
      NotificationConfiguration,
    },
  },
});
const apiQueue = { QueueConfigurations: [{ Events: ['s3:ObjectCreated:*'], QueueArn: 'arn:aws:sqs:eu-west-1:111122223333:uploads' }] };

export default {
  pass: [
    { title: 'the CDK sets a queue', resources: madeByTheCdk(apiQueue) },
    { title: 'the CDK sets EventBridge', resources: madeByTheCdk({ EventBridgeConfiguration: {} }) },
    {
      title: 'the CDK sets the wanted queue and event',
      resources: madeByTheCdk(apiQueue),
      parameters: { destinationArn: 'arn:aws:sqs:eu-west-1:111122223333:uploads', eventTypes: 's3:ObjectCreated:*' },
    },
    { title: 'a queue is notified', properties: queue('s3:ObjectCreated:*') },
    { title: 'EventBridge is notified', properties: { NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } } } },
    {
      title: 'the wanted queue is notified of the wanted event',
      properties: queue('s3:ObjectRemoved:*'),
      parameters: { destinationArn: 'arn:aws:sqs:eu-west-1:111122223333:uploads', eventTypes: 's3:ObjectRemoved:*' },
    },
  ],
  fail: [
    {
      title: 'the CDK sets another event',
      resources: madeByTheCdk(apiQueue),
      parameters: { eventTypes: 's3:ObjectRemoved:*' },
      at: ['NotificationConfiguration'],
    },
    { title: 'nothing is said', properties: {}, at: ['NotificationConfiguration'] },
    {
      title: 'another destination is wanted',
      properties: queue('s3:ObjectCreated:*'),
      parameters: { destinationArn: 'arn:aws:sqs:eu-west-1:111122223333:audit' },
      at: ['NotificationConfiguration'],
    },
    {
      title: 'another event is wanted',
      properties: queue('s3:ObjectCreated:*'),
      parameters: { eventTypes: 's3:ObjectRemoved:*' },
      at: ['NotificationConfiguration'],
    },
  ],
  unknown: [
    {
      title: 'the event is a parameter without default',
      template: {
        Parameters: { Event: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::S3::Bucket', Properties: queue({ Ref: 'Event' }) } },
      },
      parameters: { eventTypes: 's3:ObjectRemoved:*' },
    },
  ],
} satisfies Examples;
