import { CreateEventBusCommand, EventBridgeClient, PutPermissionCommand } from '@aws-sdk/client-eventbridge';
import { CreateDeliveryStreamCommand, FirehoseClient } from '@aws-sdk/client-firehose';
import { CreateStreamCommand, EnableEnhancedMonitoringCommand, KinesisClient, StartStreamEncryptionCommand } from '@aws-sdk/client-kinesis';
import { CreateTopicCommand, SetTopicAttributesCommand, SNSClient } from '@aws-sdk/client-sns';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { allow, type Place, type Row } from './row.ts';

async function queue(place: Place, QueueName: string, Attributes: Record<string, string>): Promise<string> {
  await place.client(SQSClient).send(new CreateQueueCommand({ QueueName, Attributes }));
  return place.arn('sqs', QueueName);
}

async function topic(place: Place, Name: string, Attributes: Record<string, string>): Promise<string> {
  const client = place.client(SNSClient);
  const { TopicArn } = await client.send(new CreateTopicCommand({ Name }));
  for (const [AttributeName, AttributeValue] of Object.entries(Attributes))
    await client.send(new SetTopicAttributesCommand({ TopicArn, AttributeName, AttributeValue }));
  return place.keep(Name, TopicArn);
}

export const rows: readonly Row[] = [
  {
    type: 'AWS::SQS::Queue',
    what: 'is encrypted and for its account',
    make: (place) => queue(place, 'orders', { SqsManagedSseEnabled: 'true' }),
    fails: [],
  },
  {
    type: 'AWS::SQS::Queue',
    what: 'is for anybody',
    make: (place) => queue(place, 'open', { Policy: allow('*', 'sqs:*', place.arn('sqs', 'open')) }),
    fails: ['SQS_QUEUE_NO_PUBLIC_ACCESS', 'SQS_QUEUE_POLICY_FULL_ACCESS_CHECK'],
  },
  {
    type: 'AWS::SNS::Topic',
    what: 'is encrypted with a key of AWS',
    make: (place) => topic(place, 'alarms', { KmsMasterKeyId: 'alias/aws/sns' }),
    fails: [],
  },
  {
    type: 'AWS::SNS::Topic',
    what: 'lets anybody publish',
    make: (place) => topic(place, 'open', { Policy: allow('*', 'sns:Publish', place.arn('sns', 'open')) }),
    fails: ['SNS_ENCRYPTED_KMS', 'SNS_TOPIC_NO_PUBLIC_ACCESS'],
  },
  {
    type: 'AWS::Kinesis::Stream',
    what: 'is encrypted, and keeps records for a week',
    async make(place) {
      const client = place.client(KinesisClient);
      await client.send(new CreateStreamCommand({ StreamName: 'clicks', ShardCount: 1 }));
      await client.send(new StartStreamEncryptionCommand({ StreamName: 'clicks', EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' }));
      await client.send(new EnableEnhancedMonitoringCommand({ StreamName: 'clicks', ShardLevelMetrics: ['ALL'] }));
      return 'clicks';
    },
    fails: [],
  },
  {
    type: 'AWS::Kinesis::Stream',
    what: 'is not encrypted',
    async make(place) {
      await place.client(KinesisClient).send(new CreateStreamCommand({ StreamName: 'plain', ShardCount: 1 }));
      return 'plain';
    },
    fails: ['KINESIS_STREAM_ENCRYPTED'],
  },
  {
    type: 'AWS::KinesisFirehose::DeliveryStream',
    what: 'is not encrypted',
    async make(place) {
      const destination = { RoleARN: `arn:aws:iam::${place.account}:role/deliver`, BucketARN: `arn:aws:s3:::${place.kept('logs')}` };
      await place
        .client(FirehoseClient)
        .send(new CreateDeliveryStreamCommand({ DeliveryStreamName: 'plain', ExtendedS3DestinationConfiguration: destination }));
      return 'plain';
    },
    fails: ['KINESIS_FIREHOSE_DELIVERY_STREAM_ENCRYPTED'],
  },
  {
    type: 'AWS::KinesisFirehose::DeliveryStream',
    what: 'is encrypted',
    async make(place) {
      const destination = { RoleARN: `arn:aws:iam::${place.account}:role/deliver`, BucketARN: `arn:aws:s3:::${place.kept('logs')}` };
      await place.client(FirehoseClient).send(
        new CreateDeliveryStreamCommand({
          DeliveryStreamName: 'sealed',
          ExtendedS3DestinationConfiguration: destination,
          DeliveryStreamEncryptionConfigurationInput: { KeyType: 'AWS_OWNED_CMK' },
        }),
      );
      return 'sealed';
    },
    fails: [],
  },
  {
    type: 'AWS::Events::EventBus',
    what: 'takes events of one other account',
    async make(place) {
      const client = place.client(EventBridgeClient);
      await client.send(new CreateEventBusCommand({ Name: 'orders' }));
      await client.send(
        new PutPermissionCommand({ EventBusName: 'orders', Action: 'events:PutEvents', Principal: '111122223333', StatementId: 'partner' }),
      );
      return 'orders';
    },
    fails: [],
  },
  {
    type: 'AWS::Events::EventBus',
    what: 'has no policy',
    async make(place) {
      await place.client(EventBridgeClient).send(new CreateEventBusCommand({ Name: 'plain' }));
      return 'plain';
    },
    fails: ['CUSTOM_EVENTBUS_POLICY_ATTACHED'],
  },
];
