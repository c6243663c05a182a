import { expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import { item } from '../../../testing/described-forms.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { describeItem } from '../translate.ts';

const account = '111122223333';
const topicArn = `arn:aws:sns:eu-west-1:${account}:orders`;
const url = `https://sqs.eu-west-1.amazonaws.com/${account}/orders`;
const tags = { Owner: 'shop' };
const Tags = [{ Key: 'Owner', Value: 'shop' }];
const open = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: '*' }, Action: 'SNS:Publish', Resource: topicArn }] };
/** What SNS gives each topic. */
const own = {
  Version: '2008-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { AWS: '*' },
      Action: ['SNS:Publish', 'SNS:Subscribe'],
      Resource: topicArn,
      Condition: { StringEquals: { 'AWS:SourceOwner': account } },
    },
  ],
};

const sends = `arn:aws:iam::${account}:role/sns`;

test.each([
  ['lets everybody in', open],
  ['lets its own account in', own],
])('an item of a topic whose policy %s is judged like its template', async (_, policy) => {
  const template = {
    Topic: {
      Type: 'AWS::SNS::Topic',
      Properties: {
        TopicName: 'orders',
        KmsMasterKeyId: 'alias/orders',
        DeliveryStatusLogging: [{ Protocol: 'lambda', FailureFeedbackRoleArn: sends }],
        Tags,
      },
    },
    Policy: { Type: 'AWS::SNS::TopicPolicy', Properties: { Topics: [{ Ref: 'Topic' }], PolicyDocument: policy } },
  };
  const configuration = {
    TopicArn: topicArn,
    Policy: JSON.stringify(policy),
    KmsMasterKeyId: 'alias/orders',
    LambdaFailureFeedbackRoleArn: sends,
    Owner: account,
  };
  const described = describeItem(item('AWS::SNS::Topic', topicArn, configuration, { arn: topicArn, tags }));
  expect(await differences({ template, described })).toEqual([]);
});

test('an item of a topic that does not show its policy leaves open what it allows', () => {
  const [, policy] = describeItem(item('AWS::SNS::Topic', topicArn, { TopicArn: topicArn }));
  expect(policy?.properties).toMatchObject({ Topics: [topicArn], PolicyDocument: { maybeAbsent: true } });
});

test('of a queue AWS Config keeps neither the policy nor where its failures go', async () => {
  const configuration = {
    QueueUrl: url,
    QueueName: 'orders',
    QueueArn: `arn:aws:sqs:eu-west-1:${account}:orders`,
    VisibilityTimeout: 30,
    SqsManagedSseEnabled: 'true',
  };
  const described = describeItem(item('AWS::SQS::Queue', url, configuration, { tags }));
  expect(described[0]?.properties).toMatchObject({ QueueName: 'orders', VisibilityTimeout: 30, SqsManagedSseEnabled: true, Tags });
  expect(described[0]?.properties.RedrivePolicy).toBeInstanceOf(Unknown);
  expect(described[1]?.properties.PolicyDocument).toBeInstanceOf(Unknown);
});

test('an item of a secret that rotates is judged like its template', async () => {
  const arn = `arn:aws:secretsmanager:eu-west-1:${account}:secret:db-AbCdEf`;
  const RotationLambdaARN = `arn:aws:lambda:eu-west-1:${account}:function:rotate`;
  const template = {
    Secret: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'db', KmsKeyId: 'alias/db', Tags } },
    Schedule: {
      Type: 'AWS::SecretsManager::RotationSchedule',
      Properties: { SecretId: { Ref: 'Secret' }, RotationLambdaARN, RotationRules: { AutomaticallyAfterDays: 30 } },
    },
  };
  const configuration = {
    ARN: arn,
    Name: 'db',
    KMSKeyId: 'alias/db',
    RotationEnabled: true,
    RotationLambdaARN,
    RotationRules: { AutomaticallyAfterDays: 30 },
  };
  const described = describeItem(item('AWS::SecretsManager::Secret', arn, configuration, { arn, tags }));
  const parameters = { SECRETSMANAGER_ROTATION_ENABLED_CHECK: { maximumAllowedRotationFrequency: 30 } };
  expect(await differences({ template, described, parameters })).toEqual([]);
  const never = describeItem(item('AWS::SecretsManager::Secret', arn, { ...configuration, RotationEnabled: false }, { arn, tags }));
  expect(never.map((one) => one.type)).toEqual(['AWS::SecretsManager::Secret']);
});

test('an item of a function is judged like its template, and what it does not show is unknown', async () => {
  const Role = `arn:aws:iam::${account}:role/charge`;
  const template = {
    Charge: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        FunctionName: 'charge',
        Role,
        Runtime: 'nodejs24.x',
        Code: { ZipFile: '' },
        TracingConfig: { Mode: 'PassThrough' },
        ReservedConcurrentExecutions: 5,
        Tags,
      },
    },
  };
  const configuration = {
    functionName: 'charge',
    functionArn: `arn:aws:lambda:eu-west-1:${account}:function:charge`,
    runtime: 'nodejs24.x',
    role: Role,
    timeout: 3,
    memorySize: 128,
    tracingConfig: { mode: 'PassThrough' },
    state: { value: 'Active' },
    vpcConfig: { subnetIds: [], securityGroupIds: [] },
    deadLetterConfig: null,
  };
  const supplementary = { Concurrency: { reservedConcurrentExecutions: 5 }, Tags: tags };
  const described = describeItem(item('AWS::Lambda::Function', 'charge', configuration, { tags, supplementary }));
  const except = {
    LAMBDA_FUNCTION_LOG_FORMAT_JSON: 'AWS Config does not record it',
    LAMBDA_FUNCTION_APPLICATION_LOG_LEVEL_CHECK: 'AWS Config does not record it',
    LAMBDA_FUNCTION_SYSTEM_LOG_LEVEL_CHECK: 'AWS Config does not record it',
  };
  expect(await differences({ template, described, except })).toEqual([]);
  expect(described[0]?.state).toMatchObject({ state: 'Active' });
  expect(described[0]?.properties.LoggingConfig).toBeInstanceOf(Unknown);
});
