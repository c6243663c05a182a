import type { Examples } from '../../core/index.ts';

const trust = { Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] };
const queue = { Type: 'AWS::SQS::Queue' };
const arn = (id: string, attribute = 'Arn') => ({ 'Fn::GetAtt': [id, attribute] });
const worker = { Type: 'AWS::Lambda::Function', Properties: { Code: { ZipFile: 'exports.handler = async () => {};' }, Role: arn('Role') } };
const mapping = (source: unknown) => ({
  Type: 'AWS::Lambda::EventSourceMapping',
  Properties: { FunctionName: { Ref: 'Worker' }, EventSourceArn: source },
});
const allow = (action: unknown, resource: unknown) => ({ Effect: 'Allow', Action: action, Resource: resource });
const role = (properties: object) => ({ Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: trust, ...properties } });
const inline = (...Statement: object[]) => role({ Policies: [{ PolicyName: 'own', PolicyDocument: { Statement } }] });
const reading = ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'];
const base = { Jobs: queue, Worker: worker, Source: mapping(arn('Jobs')) };
const key = (...more: object[]) => ({
  Type: 'AWS::KMS::Key',
  Properties: {
    KeyPolicy: {
      Statement: [
        { ...allow('kms:*', '*'), Principal: { AWS: { 'Fn::Sub': 'arn:${AWS::Partition}:iam::${AWS::AccountId}:root' } } },
        ...more.map((one) => ({ ...allow('kms:Decrypt', '*'), ...one })),
      ],
    },
  },
});
const encrypted = { ...base, Jobs: { ...queue, Properties: { KmsMasterKeyId: { Ref: 'Key' } } } };
const table = {
  Type: 'AWS::DynamoDB::Table',
  Properties: {
    KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
    AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
    BillingMode: 'PAY_PER_REQUEST',
    StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
  },
};
const streamReading = ['dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:DescribeStream', 'dynamodb:ListStreams'];
const ofTable = { Table: table, Worker: worker, Source: mapping(arn('Table', 'StreamArn')) };

export default {
  pass: [
    { title: 'the role may poll the queue', resources: { ...base, Role: inline(allow(reading, arn('Jobs'))) } },
    { title: 'the role may do all to all queues', resources: { ...base, Role: inline(allow('sqs:*', '*')) } },
    {
      title: "the role has AWS's policy for it",
      resources: { ...base, Role: role({ ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaSQSQueueExecutionRole'] }) },
    },
    {
      title: 'a policy of its own gives it, one action a statement, by the name of the queue',
      resources: {
        ...base,
        Jobs: { ...queue, Properties: { QueueName: 'jobs' } },
        Role: role({}),
        May: {
          Type: 'AWS::IAM::Policy',
          Properties: {
            PolicyName: 'may',
            Roles: [{ Ref: 'Role' }],
            PolicyDocument: { Statement: reading.map((one) => allow(one, { 'Fn::Sub': 'arn:aws:sqs:${AWS::Region}:${AWS::AccountId}:jobs' })) },
          },
        },
      },
    },
    {
      title: "the queue's policy names the role",
      resources: {
        ...base,
        Role: role({}),
        Policy: {
          Type: 'AWS::SQS::QueuePolicy',
          Properties: {
            Queues: [{ Ref: 'Jobs' }],
            PolicyDocument: { Statement: [{ ...allow(reading, arn('Jobs')), Principal: { AWS: arn('Role') } }] },
          },
        },
      },
    },
    {
      title: 'the queue has a key, and the role may use it through SQS',
      resources: {
        ...encrypted,
        Key: key(),
        Role: inline(allow(reading, arn('Jobs')), {
          ...allow('kms:Decrypt', arn('Key')),
          Condition: { StringEquals: { 'kms:ViaService': { 'Fn::Sub': 'sqs.${AWS::Region}.amazonaws.com' } } },
        }),
      },
    },
    {
      title: "the key's policy names the role",
      resources: {
        ...encrypted,
        Key: key({ Principal: { AWS: arn('Role') } }),
        Role: role({}),
        May: {
          Type: 'AWS::IAM::ManagedPolicy',
          Properties: { Roles: [{ Ref: 'Role' }], PolicyDocument: { Statement: [allow(reading, arn('Jobs'))] } },
        },
      },
    },
    { title: 'the role may read the stream of the table', resources: { ...ofTable, Role: inline(allow(streamReading, arn('Table', 'StreamArn'))) } },
    {
      title: 'the role may read all streams of the table',
      resources: { ...ofTable, Role: inline(allow(streamReading, { 'Fn::Sub': '${Table.Arn}/stream/*' })) },
    },
    {
      title: 'the role is not in the template',
      resources: { ...base, Worker: { ...worker, Properties: { ...worker.Properties, Role: 'arn:aws:iam::123456789012:role/worker' } } },
    },
  ],
  fail: [
    { title: 'the role may do nothing', resources: { ...base, Role: role({}) }, at: ['EventSourceArn'] },
    {
      title: 'the role may not delete what it has read',
      resources: { ...base, Role: inline(allow(['sqs:ReceiveMessage', 'sqs:GetQueueAttributes'], arn('Jobs'))) },
      at: ['EventSourceArn'],
    },
    {
      title: 'the role may read another queue',
      resources: { ...base, Others: queue, Role: inline(allow(reading, arn('Others'))) },
      at: ['EventSourceArn'],
    },
    {
      title: 'the role is only allowed to write its log',
      resources: { ...base, Role: role({ ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole'] }) },
      at: ['EventSourceArn'],
    },
    {
      title: 'the queue has a key that the role may not use',
      resources: { ...encrypted, Key: key(), Role: inline(allow(reading, arn('Jobs'))) },
      at: ['EventSourceArn'],
    },
    {
      title: 'the role may use the key only through another service',
      resources: {
        ...encrypted,
        Key: key(),
        Role: inline(allow(reading, arn('Jobs')), {
          ...allow('kms:Decrypt', arn('Key')),
          Condition: { StringEquals: { 'kms:ViaService': { 'Fn::Sub': 'sns.${AWS::Region}.amazonaws.com' } } },
        }),
      },
      at: ['EventSourceArn'],
    },
    {
      title: 'the role may read the table, and not its stream',
      resources: { ...ofTable, Role: inline(allow('dynamodb:*', arn('Table'))) },
      at: ['EventSourceArn'],
    },
  ],
  unknown: [
    {
      title: 'a policy of the role is given on deployment',
      template: {
        Parameters: { Policy: { Type: 'String' } },
        Resources: { ...base, Role: role({ ManagedPolicyArns: [{ Ref: 'Policy' }] }) },
      },
    },
  ],
} satisfies Examples;
