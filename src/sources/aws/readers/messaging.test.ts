import * as events from '@aws-sdk/client-eventbridge';
import * as firehose from '@aws-sdk/client-firehose';
import * as iam from '@aws-sdk/client-iam';
import type * as kinesis from '@aws-sdk/client-kinesis';
import * as lambda from '@aws-sdk/client-lambda';
import * as sfn from '@aws-sdk/client-sfn';
import * as sns from '@aws-sdk/client-sns';
import * as sqs from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { readLive } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers as busReaders } from './eventbridge.ts';
import { readers as deliveryReaders } from './firehose.ts';
import { readers as streamReaders } from './kinesis.ts';
import { readers as functionReaders } from './lambda.ts';
import { readers as topicReaders } from './sns.ts';
import { readers as queueReaders } from './sqs.ts';
import { readers as machineReaders } from './stepfunctions.ts';

const Tags = [{ Key: 'Owner', Value: 'shop' }];
const seen = { unseen: [], gaps: {} };
/** Where the emulator is: ARNs name it. */
const at = { account: '123456789012', region: 'us-east-1' };

let moto: Moto;
beforeAll(async () => {
  if (motoCommand() !== undefined) moto = await startMoto();
}, 90_000);
beforeEach(() => moto?.reset());
afterAll(() => moto?.stop());

const zip = Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64');
const trust = JSON.stringify({ Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] });

async function role(): Promise<string> {
  const made = await new iam.IAMClient(moto.client()).send(new iam.CreateRoleCommand({ RoleName: 'worker', AssumeRolePolicyDocument: trust }));
  return made.Role?.Arn ?? '';
}

test('functions, their permissions and what feeds them are judged as their templates are', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const client = new lambda.LambdaClient(moto.client());
  const Role = await role();
  const queues = new sqs.SQSClient(moto.client());
  await queues.send(new sqs.CreateQueueCommand({ QueueName: 'work' }));
  const EventSourceArn = 'arn:aws:sqs:us-east-1:123456789012:work';
  const Code = { ZipFile: zip };
  const common = { Role, Runtime: 'nodejs22.x' as const, Handler: 'index.handler', Code };
  await client.send(
    new lambda.CreateFunctionCommand({ ...common, FunctionName: 'charge', TracingConfig: { Mode: 'Active' }, Tags: { Owner: 'shop' } }),
  );
  await client.send(new lambda.PutFunctionConcurrencyCommand({ FunctionName: 'charge', ReservedConcurrentExecutions: 5 }));
  await client.send(new lambda.CreateFunctionCommand({ ...common, FunctionName: 'open' }));
  const anybody = { FunctionName: 'open', StatementId: 'any', Action: 'lambda:InvokeFunction', Principal: '*' };
  await client.send(new lambda.AddPermissionCommand(anybody));
  await client.send(new lambda.CreateEventSourceMappingCommand({ FunctionName: 'charge', EventSourceArn, BatchSize: 5 }));
  const template = {
    Charge: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        ...common,
        Code: { ZipFile: '' },
        FunctionName: 'charge',
        TracingConfig: { Mode: 'Active' },
        ReservedConcurrentExecutions: 5,
        Tags,
      },
    },
    Open: { Type: 'AWS::Lambda::Function', Properties: { ...common, Code: { ZipFile: '' }, FunctionName: 'open' } },
    Anybody: { Type: 'AWS::Lambda::Permission', Properties: { FunctionName: 'open', Action: 'lambda:InvokeFunction', Principal: '*' } },
    Mapping: { Type: 'AWS::Lambda::EventSourceMapping', Properties: { FunctionName: 'charge', EventSourceArn, BatchSize: 5 } },
  };
  const { described, unseen, gaps } = await readLive(functionReaders, moto);
  // What the emulator lacks is unknown of each function, and no URL of one is told.
  const lacking = /GetRuntimeManagementConfig|GetFunctionRecursionConfig|ListFunctionUrlConfigs/;
  expect(unseen.filter((one) => !lacking.test(one.reason))).toEqual([]);
  expect(Object.keys(gaps)).toEqual(['AWS::Lambda::Url']);
  expect(await differences({ template, described, at })).toEqual([]);
});

test('topics, subscriptions and queues are judged as their templates are', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const topics = new sns.SNSClient(moto.client());
  const queues = new sqs.SQSClient(moto.client());
  const [topicArn, dead] = ['arn:aws:sns:us-east-1:123456789012:orders', 'arn:aws:sqs:us-east-1:123456789012:dead'];
  const open = (Resource: string, Action: string) => ({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', Action, Resource }] });
  await queues.send(new sqs.CreateQueueCommand({ QueueName: 'dead' }));
  const RedrivePolicy = { deadLetterTargetArn: dead, maxReceiveCount: 3 };
  const QueueUrl = (
    await queues.send(
      new sqs.CreateQueueCommand({
        QueueName: 'orders',
        Attributes: { RedrivePolicy: JSON.stringify(RedrivePolicy), VisibilityTimeout: '45' },
        tags: { Owner: 'shop' },
      }),
    )
  ).QueueUrl;
  const everything = open('arn:aws:sqs:us-east-1:123456789012:orders', 'sqs:*');
  await queues.send(new sqs.SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy: JSON.stringify(everything) } }));
  await topics.send(new sns.CreateTopicCommand({ Name: 'orders', Tags, Attributes: { KmsMasterKeyId: 'alias/orders' } }));
  const publish = open(topicArn, 'SNS:Publish');
  await topics.send(new sns.SetTopicAttributesCommand({ TopicArn: topicArn, AttributeName: 'Policy', AttributeValue: JSON.stringify(publish) }));
  await topics.send(new sns.CreateTopicCommand({ Name: 'plain' }));
  await topics.send(
    new sns.SubscribeCommand({
      TopicArn: topicArn,
      Protocol: 'sqs',
      Endpoint: 'arn:aws:sqs:us-east-1:123456789012:orders',
      Attributes: { RedrivePolicy: JSON.stringify({ deadLetterTargetArn: dead }), RawMessageDelivery: 'true' },
    }),
  );
  const template = {
    Orders: { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'orders', KmsMasterKeyId: 'alias/orders', Tags } },
    Open: { Type: 'AWS::SNS::TopicPolicy', Properties: { Topics: [{ Ref: 'Orders' }], PolicyDocument: publish } },
    Plain: { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'plain' } },
    Queue: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'orders', RedrivePolicy, VisibilityTimeout: 45, Tags } },
    QueuePolicy: { Type: 'AWS::SQS::QueuePolicy', Properties: { Queues: [{ Ref: 'Queue' }], PolicyDocument: everything } },
    Dead: { Type: 'AWS::SQS::Queue', Properties: { QueueName: 'dead' } },
  };
  const { described, unseen, gaps } = await readLive([...topicReaders, ...queueReaders], moto);
  expect({ unseen, gaps }).toEqual(seen);
  const types = ['AWS::SNS::Topic', 'AWS::SQS::Queue', 'AWS::SQS::QueuePolicy'];
  expect(await differences({ template, described, types, at })).toEqual([]);
  // SNS itself gives every topic a policy: the emulator's plain one as well.
  expect(described.filter((one) => one.type === 'AWS::SNS::TopicPolicy')).toHaveLength(2);
  expect(described.find((one) => one.type === 'AWS::SNS::Subscription')?.properties).toMatchObject({
    RawMessageDelivery: true,
    RedrivePolicy: { deadLetterTargetArn: dead },
  });
});

test('buses and rules are read with their targets, but not the bus that AWS makes', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const client = new events.EventBridgeClient(moto.client());
  await client.send(new events.CreateEventBusCommand({ Name: 'orders' }));
  await client.send(new events.CreateEventBusCommand({ Name: 'bare' }));
  await client.send(
    new events.PutPermissionCommand({ EventBusName: 'orders', Action: 'events:PutEvents', Principal: '111122223333', StatementId: 'one' }),
  );
  await client.send(new events.PutRuleCommand({ Name: 'placed', EventBusName: 'orders', EventPattern: '{"source":["shop"]}' }));
  const target = { Id: 't', Arn: 'arn:aws:sqs:us-east-1:123456789012:orders' };
  await client.send(new events.PutTargetsCommand({ Rule: 'placed', EventBusName: 'orders', Targets: [target] }));
  await client.send(new events.PutRuleCommand({ Name: 'nightly', ScheduleExpression: 'rate(1 day)' }));
  const template = {
    Orders: { Type: 'AWS::Events::EventBus', Properties: { Name: 'orders', Policy: { Statement: [{ Effect: 'Allow' }] } } },
    Bare: { Type: 'AWS::Events::EventBus', Properties: { Name: 'bare' } },
  };
  // Endpoints over two regions are not in the emulator.
  const { described, unseen, gaps } = await readLive(busReaders.slice(0, 2), moto);
  expect({ unseen, gaps }).toEqual(seen);
  expect(await differences({ template, described, at })).toEqual([]);
  const rules = described.filter((one) => one.type === 'AWS::Events::Rule');
  expect(rules.map((one) => one.name).sort()).toEqual(['nightly', 'orders|placed']);
  expect(rules.find((one) => one.name === 'orders|placed')?.properties).toMatchObject({ EventPattern: { source: ['shop'] }, Targets: [target] });
});

test('state machines and delivery streams are judged as their templates are', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const roleArn = await role();
  const definition = '{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}';
  const machines = new sfn.SFNClient(moto.client());
  const group = 'arn:aws:logs:us-east-1:123456789012:log-group:machine:*';
  const level = { level: 'ERROR' as const, destinations: [{ cloudWatchLogsLogGroup: { logGroupArn: group } }] };
  await machines.send(
    new sfn.CreateStateMachineCommand({ name: 'logged', definition, roleArn, loggingConfiguration: level, tags: [{ key: 'Owner', value: 'shop' }] }),
  );
  await machines.send(new sfn.CreateStateMachineCommand({ name: 'silent', definition, roleArn }));
  await machines.send(new sfn.CreateActivityCommand({ name: 'wait' }));
  const deliveries = new firehose.FirehoseClient(moto.client());
  const to = { RoleARN: roleArn, BucketARN: 'arn:aws:s3:::clicks' };
  await deliveries.send(new firehose.CreateDeliveryStreamCommand({ DeliveryStreamName: 'clicks', ExtendedS3DestinationConfiguration: to }));
  await deliveries.send(
    new firehose.CreateDeliveryStreamCommand({
      DeliveryStreamName: 'kept',
      DeliveryStreamEncryptionConfigurationInput: { KeyType: 'AWS_OWNED_CMK' },
      ExtendedS3DestinationConfiguration: to,
    }),
  );
  const template = {
    Logged: {
      Type: 'AWS::StepFunctions::StateMachine',
      Properties: {
        StateMachineName: 'logged',
        RoleArn: roleArn,
        DefinitionString: definition,
        LoggingConfiguration: { Level: 'ERROR', Destinations: [{ CloudWatchLogsLogGroup: { LogGroupArn: group } }] },
        Tags,
      },
    },
    Silent: { Type: 'AWS::StepFunctions::StateMachine', Properties: { StateMachineName: 'silent', RoleArn: roleArn, DefinitionString: definition } },
    Wait: { Type: 'AWS::StepFunctions::Activity', Properties: { Name: 'wait' } },
    Open: { Type: 'AWS::KinesisFirehose::DeliveryStream', Properties: { DeliveryStreamName: 'clicks', ExtendedS3DestinationConfiguration: to } },
    Kept: {
      Type: 'AWS::KinesisFirehose::DeliveryStream',
      Properties: {
        DeliveryStreamName: 'kept',
        DeliveryStreamEncryptionConfigurationInput: { KeyType: 'AWS_OWNED_CMK' },
        ExtendedS3DestinationConfiguration: to,
      },
    },
  };
  const { described, unseen, gaps } = await readLive([...machineReaders, ...deliveryReaders], moto);
  expect({ unseen, gaps }).toEqual(seen);
  expect(await differences({ template, described, at })).toEqual([]);
});

test('streams are judged as their templates are', async () => {
  // The SDK speaks HTTP/2 with Kinesis, the emulator does not.
  const summary = (StreamName: string, more: object): kinesis.DescribeStreamSummaryOutput => ({
    StreamDescriptionSummary: {
      StreamName,
      StreamARN: `arn:aws:kinesis:us-east-1:123456789012:stream/${StreamName}`,
      StreamStatus: 'ACTIVE',
      StreamModeDetails: { StreamMode: 'PROVISIONED' },
      RetentionPeriodHours: 168,
      StreamCreationTimestamp: new Date(0),
      EnhancedMonitoring: [{ ShardLevelMetrics: [] }],
      OpenShardCount: 1,
      ...more,
    },
  });
  const template = {
    Clicks: {
      Type: 'AWS::Kinesis::Stream',
      Properties: {
        Name: 'clicks',
        RetentionPeriodHours: 168,
        ShardCount: 1,
        StreamEncryption: { EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' },
        Tags,
      },
    },
    Plain: { Type: 'AWS::Kinesis::Stream', Properties: { Name: 'plain', ShardCount: 1 } },
  };
  const { described } = await readLive(streamReaders, {
    ListStreams: () => ({ StreamNames: ['clicks', 'plain'], HasMoreStreams: false }),
    DescribeStreamSummary: ({ StreamName }: kinesis.DescribeStreamSummaryInput) =>
      StreamName === 'clicks'
        ? summary('clicks', { EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' })
        : summary('plain', { EncryptionType: 'NONE', RetentionPeriodHours: 24 }),
    ListTagsForStream: ({ StreamName }: kinesis.ListTagsForStreamInput) => ({ Tags: StreamName === 'clicks' ? Tags : [], HasMoreTags: false }),
  });
  expect(await differences({ template, described })).toEqual([]);
});
