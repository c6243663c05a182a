import { describe, expect, it } from 'vitest';
import type { RawMap } from '../scope.ts';
import { expand, fn, made, madeOf, managed } from './testing.ts';

const arn = { 'Fn::GetAtt': ['F', 'Arn'] };
const here = (service: string, rest: string, values: RawMap) => ({
  'Fn::Sub': [`arn:\${AWS::Partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${rest}`, values],
});
const permission = (principal: string, more: RawMap = {}) => ({
  Action: 'lambda:InvokeFunction',
  FunctionName: { Ref: 'F' },
  Principal: principal,
  ...more,
});
const mapping = (more: RawMap) => ({ FunctionName: { Ref: 'F' }, ...more });
const sendTo = (principal: unknown, source: unknown, queue: unknown) => ({
  Version: '2012-10-17',
  Statement: [
    { Action: 'sqs:SendMessage', Effect: 'Allow', Principal: principal, Resource: queue, Condition: { ArnEquals: { 'aws:SourceArn': source } } },
  ],
});

/** What an event `E` of the function `F` makes: type and properties by logical id. */
const events: [string, string, RawMap, Record<string, [string, RawMap]>][] = [
  [
    'SQS',
    'SQS',
    { Queue: 'arn:q', BatchSize: 5, Enabled: false },
    { FE: ['Lambda::EventSourceMapping', mapping({ EventSourceArn: 'arn:q', BatchSize: 5, Enabled: false })] },
  ],
  [
    'Kinesis',
    'Kinesis',
    { Stream: 'arn:k', StartingPosition: 'LATEST', DestinationConfig: { OnFailure: { Type: 'SQS', Destination: 'arn:q' } } },
    {
      FE: [
        'Lambda::EventSourceMapping',
        mapping({ EventSourceArn: 'arn:k', StartingPosition: 'LATEST', DestinationConfig: { OnFailure: { Destination: 'arn:q' } } }),
      ],
    },
  ],
  [
    'DynamoDB',
    'DynamoDB',
    { Stream: { 'Fn::GetAtt': ['T', 'StreamArn'] }, StartingPosition: 'TRIM_HORIZON' },
    { FE: ['Lambda::EventSourceMapping', mapping({ EventSourceArn: { 'Fn::GetAtt': ['T', 'StreamArn'] }, StartingPosition: 'TRIM_HORIZON' })] },
  ],
  [
    'MSK',
    'MSK',
    { Stream: 'arn:m', Topics: ['t'], ConsumerGroupId: 'g' },
    {
      FE: [
        'Lambda::EventSourceMapping',
        mapping({ EventSourceArn: 'arn:m', Topics: ['t'], AmazonManagedKafkaEventSourceConfig: { ConsumerGroupId: 'g' } }),
      ],
    },
  ],
  [
    'SelfManagedKafka',
    'SelfManagedKafka',
    { KafkaBootstrapServers: ['a:1'], Topics: ['t'] },
    { FE: ['Lambda::EventSourceMapping', mapping({ Topics: ['t'], SelfManagedEventSource: { Endpoints: { KafkaBootstrapServers: ['a:1'] } } })] },
  ],
  [
    'DocumentDB',
    'DocumentDB',
    { Cluster: 'arn:c', DatabaseName: 'd' },
    { FE: ['Lambda::EventSourceMapping', mapping({ EventSourceArn: 'arn:c', DocumentDBEventSourceConfig: { DatabaseName: 'd' } })] },
  ],
  [
    'SNS',
    'SNS',
    { Topic: 'arn:t', FilterPolicy: { a: ['b'] } },
    {
      FEPermission: ['Lambda::Permission', permission('sns.amazonaws.com', { SourceArn: 'arn:t' })],
      FE: ['SNS::Subscription', { Endpoint: arn, Protocol: 'lambda', TopicArn: 'arn:t', FilterPolicy: { a: ['b'] } }],
    },
  ],
  [
    'SNS by a queue',
    'SNS',
    { Topic: 'arn:t', SqsSubscription: true },
    {
      FEQueue: ['SQS::Queue', {}],
      FEQueuePolicy: [
        'SQS::QueuePolicy',
        { PolicyDocument: sendTo('*', 'arn:t', { 'Fn::GetAtt': ['FEQueue', 'Arn'] }), Queues: [{ Ref: 'FEQueue' }] },
      ],
      FE: ['SNS::Subscription', { Endpoint: { 'Fn::GetAtt': ['FEQueue', 'Arn'] }, Protocol: 'sqs', TopicArn: 'arn:t' }],
      FEEventSourceMapping: [
        'Lambda::EventSourceMapping',
        mapping({ EventSourceArn: { 'Fn::GetAtt': ['FEQueue', 'Arn'] }, BatchSize: 10, Enabled: true }),
      ],
    },
  ],
  [
    'Schedule',
    'Schedule',
    { Schedule: 'rate(1 hour)', Enabled: false, Input: '{}', DeadLetterConfig: { Type: 'SQS' } },
    {
      FE: [
        'Events::Rule',
        {
          ScheduleExpression: 'rate(1 hour)',
          State: 'DISABLED',
          Targets: [{ Arn: arn, Id: 'FELambdaTarget', Input: '{}', DeadLetterConfig: { Arn: { 'Fn::GetAtt': ['FEQueue', 'Arn'] } } }],
        },
      ],
      FEPermission: ['Lambda::Permission', permission('events.amazonaws.com', { SourceArn: { 'Fn::GetAtt': ['FE', 'Arn'] } })],
      FEQueue: ['SQS::Queue', {}],
      FEQueuePolicy: [
        'SQS::QueuePolicy',
        {
          PolicyDocument: sendTo({ Service: 'events.amazonaws.com' }, { 'Fn::GetAtt': ['FE', 'Arn'] }, { 'Fn::GetAtt': ['FEQueue', 'Arn'] }),
          Queues: [{ Ref: 'FEQueue' }],
        },
      ],
    },
  ],
  [
    'EventBridgeRule',
    'EventBridgeRule',
    { Pattern: { source: ['a'] }, RuleName: 'r', EventBusName: 'b', InputPath: '$.x', DeadLetterConfig: { Arn: 'arn:q' } },
    {
      FE: [
        'Events::Rule',
        {
          EventBusName: 'b',
          EventPattern: { source: ['a'] },
          Name: 'r',
          Targets: [{ Arn: arn, Id: 'FELambdaTarget', InputPath: '$.x', DeadLetterConfig: { Arn: 'arn:q' } }],
        },
      ],
      FEPermission: ['Lambda::Permission', permission('events.amazonaws.com', { SourceArn: { 'Fn::GetAtt': ['FE', 'Arn'] } })],
    },
  ],
  [
    'CloudWatchEvent',
    'CloudWatchEvent',
    { Pattern: { source: ['a'] }, Target: { Id: 'mine' } },
    {
      FE: ['Events::Rule', { EventPattern: { source: ['a'] }, Targets: [{ Arn: arn, Id: 'mine' }] }],
      FEPermission: ['Lambda::Permission', permission('events.amazonaws.com', { SourceArn: { 'Fn::GetAtt': ['FE', 'Arn'] } })],
    },
  ],
  [
    'ScheduleV2',
    'ScheduleV2',
    { ScheduleExpression: 'rate(1 hour)', KmsKeyArn: 'k' },
    {
      FE: [
        'Scheduler::Schedule',
        {
          ScheduleExpression: 'rate(1 hour)',
          FlexibleTimeWindow: { Mode: 'OFF' },
          Name: 'FE',
          KmsKeyArn: 'k',
          Target: { Arn: arn, RoleArn: { 'Fn::GetAtt': ['FERole', 'Arn'] } },
        },
      ],
      FERole: [
        'IAM::Role',
        {
          AssumeRolePolicyDocument: {
            Version: '2012-10-17',
            Statement: [{ Action: ['sts:AssumeRole'], Effect: 'Allow', Principal: { Service: ['scheduler.amazonaws.com'] } }],
          },
          Policies: [
            { PolicyName: 'FELambdaPolicy', PolicyDocument: { Statement: [{ Action: 'lambda:InvokeFunction', Effect: 'Allow', Resource: arn }] } },
          ],
        },
      ],
    },
  ],
  [
    'CloudWatchLogs',
    'CloudWatchLogs',
    { LogGroupName: { Ref: 'L' }, FilterPattern: 'x' },
    {
      FEPermission: [
        'Lambda::Permission',
        permission('logs.amazonaws.com', { SourceArn: here('logs', 'log-group:${__LogGroupName__}:*', { __LogGroupName__: { Ref: 'L' } }) }),
      ],
      FE: ['Logs::SubscriptionFilter', { LogGroupName: { Ref: 'L' }, FilterPattern: 'x', DestinationArn: arn }],
    },
  ],
  [
    'IoTRule',
    'IoTRule',
    { Sql: 'select 1' },
    {
      FEPermission: [
        'Lambda::Permission',
        permission('iot.amazonaws.com', {
          SourceAccount: { 'Fn::Sub': '${AWS::AccountId}' },
          SourceArn: here('iot', 'rule/${RuleName}', { RuleName: { Ref: 'FE' } }),
        }),
      ],
      FE: ['IoT::TopicRule', { TopicRulePayload: { Sql: 'select 1', RuleDisabled: false, Actions: [{ Lambda: { FunctionArn: arn } }] } }],
    },
  ],
  [
    'AlexaSkill',
    'AlexaSkill',
    { SkillId: 's' },
    { FEPermission: ['Lambda::Permission', permission('alexa-appkit.amazon.com', { EventSourceToken: 's' })] },
  ],
];

describe('an event', () => {
  it.each(events)('%s makes what SAM makes of it', (_, type, properties, expected) => {
    const { F: _f, FRole: _r, ...rest } = madeOf({ Events: { E: { Type: type, Properties: properties } } });
    const plain = Object.fromEntries(Object.entries(rest).map(([id, one]) => [id, [one.Type.slice('AWS::'.length), one.Properties]]));
    expect(plain).toEqual(expected);
  });

  it.each(events)('%s tells where it stands', (_, type, properties, expected) => {
    const { origins } = expand({ F: fn({ Events: { E: { Type: type, Properties: properties } } }) });
    for (const id of Object.keys(expected)) expect(origins.get(id)).toEqual(['Resources', 'F', 'Properties', 'Events', 'E']);
    expect(origins.get('FRole')).toEqual(['Resources', 'F']);
  });

  it.each([
    ['SQS', { Queue: 'q' }, 'service-role/AWSLambdaSQSQueueExecutionRole'],
    ['Kinesis', { Stream: 's' }, 'service-role/AWSLambdaKinesisExecutionRole'],
    ['DynamoDB', { Stream: 's' }, 'service-role/AWSLambdaDynamoDBExecutionRole'],
    ['MSK', { Stream: 's' }, 'service-role/AWSLambdaMSKExecutionRole'],
    ['SNS', { Topic: 't', SqsSubscription: true }, 'service-role/AWSLambdaSQSQueueExecutionRole'],
  ])('%s lets the function read its source', (Type, Properties, path) => {
    const { FRole } = madeOf({ Events: { E: { Type, Properties }, E2: { Type, Properties } } });
    expect(FRole?.Properties.ManagedPolicyArns).toEqual([managed('service-role/AWSLambdaBasicExecutionRole'), managed(path)]);
  });

  it.each([
    [
      'MQ',
      { Broker: 'b', SourceAccessConfigurations: [{ Type: 'BASIC_AUTH', URI: 'arn:s' }] },
      'SamAutoGeneratedAMQPolicy',
      ['secretsmanager:GetSecretValue', 'mq:DescribeBroker'],
    ],
    [
      'MSK',
      { Stream: 'm', SourceAccessConfigurations: [{ Type: 'CLIENT_CERTIFICATE_TLS_AUTH', URI: 'arn:s' }] },
      'MSKExecutionRolePolicy',
      ['secretsmanager:GetSecretValue'],
    ],
    [
      'Kinesis',
      { Stream: 'k', DestinationConfig: { OnFailure: { Type: 'S3', Destination: 'arn:b' } } },
      'FES3Policy',
      ['s3:PutObject', 's3:ListBucket'],
    ],
    [
      'MSK',
      {
        Stream: 'm',
        SchemaRegistryConfig: { SchemaRegistryURI: { 'Fn::Sub': 'arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:registry/r' } },
      },
      'MSKExecutionRolePolicy',
      ['glue:GetRegistry', 'glue:GetSchemaVersion'],
    ],
  ])('%s adds an inline policy to the role', (Type, Properties, name, actions) => {
    const policies = madeOf({ Events: { E: { Type, Properties } } }).FRole?.Properties.Policies as {
      PolicyName: string;
      PolicyDocument: { Statement: { Action: string | string[] }[] };
    }[];
    expect(policies.map((one) => one.PolicyName)).toEqual([name]);
    expect(policies[0]?.PolicyDocument.Statement.flatMap((one) => one.Action)).toEqual(actions);
  });

  it('goes to the alias, where one is published', () => {
    const Events = { E: { Type: 'SQS', Properties: { Queue: 'q' } }, S: { Type: 'SNS', Properties: { Topic: 't' } } };
    const { FE, FSPermission, FS } = madeOf({ AutoPublishAlias: 'live', Events });
    for (const one of [FE, FSPermission]) expect(one?.Properties.FunctionName).toEqual({ Ref: 'FAliaslive' });
    expect(FS?.Properties.Endpoint).toEqual({ Ref: 'FAliaslive' });
  });

  it('hangs on the condition of its function', () => {
    const resources = made({ F: fn({ Events: { E: { Type: 'SNS', Properties: { Topic: 't' } } } }, { Condition: 'C' }) });
    expect([resources.FE?.Condition, resources.FEPermission?.Condition]).toEqual(['C', 'C']);
  });

  it('of a type that is not known is said to be left out', () => {
    const { notExpanded, incomplete } = expand({ F: fn({ Events: { E: { Type: 'Novel' }, X: 3 } }) });
    expect(notExpanded).toEqual([
      { id: 'FE', type: 'SAM event Novel' },
      { id: 'FX', type: 'SAM event unknown' },
    ]);
    expect(incomplete).toBe(true);
  });
});

describe('a bucket that invokes', () => {
  const event = { Type: 'S3', Properties: { Bucket: { Ref: 'B' }, Events: ['s3:ObjectCreated:*', 's3:ObjectRemoved:*'], Filter: { S3Key: {} } } };
  const bucket = { Type: 'AWS::S3::Bucket', DependsOn: 'T', Properties: { BucketName: 'b' } };

  it('is told so', () => {
    const { B, FEPermission } = madeOf({ Events: { E: event } }, { B: bucket });
    const configuration = (Event: string) => ({ Function: arn, Filter: { S3Key: {} }, Event });
    expect(B).toEqual({
      Type: 'AWS::S3::Bucket',
      DependsOn: ['T', 'FEPermission'],
      Properties: {
        BucketName: 'b',
        NotificationConfiguration: { LambdaConfigurations: [configuration('s3:ObjectCreated:*'), configuration('s3:ObjectRemoved:*')] },
      },
    });
    expect(FEPermission?.Properties).toEqual(permission('s3.amazonaws.com', { SourceAccount: { Ref: 'AWS::AccountId' } }));
  });

  it('refers to the permission in a tag, where that hangs on a condition', () => {
    const { B } = made({ B: bucket, F: fn({ Events: { E: event } }, { Condition: 'C' }) });
    expect(B?.DependsOn).toBe('T');
    expect(B?.Properties.Tags).toEqual([
      { Key: 'sam:ConditionalDependsOn:FEPermission', Value: { 'Fn::If': ['C', { Ref: 'FEPermission' }, 'no dependency'] } },
    ]);
  });

  it('is said to be left out, where it is of another template', () => {
    const { notExpanded } = expand({ F: fn({ Events: { E: { Type: 'S3', Properties: { Bucket: 'other', Events: 'x' } } } }) });
    expect(notExpanded).toEqual([{ id: 'FE', type: 'SAM event S3' }]);
  });
});

it('a user pool gets its triggers', () => {
  const event = { Type: 'Cognito', Properties: { UserPool: { Ref: 'P' }, Trigger: ['PreSignUp', 'PostConfirmation'] } };
  const pool = { Type: 'AWS::Cognito::UserPool', Properties: { LambdaConfig: { PreSignUp: 'mine' } } };
  const { P, FCognitoPermission } = madeOf({ Events: { E: event } }, { P: pool });
  expect(P?.Properties).toEqual({ LambdaConfig: { PreSignUp: 'mine', PostConfirmation: arn } });
  expect(FCognitoPermission?.Properties).toEqual(permission('cognito-idp.amazonaws.com', { SourceArn: { 'Fn::GetAtt': ['P', 'Arn'] } }));
});
