import { expect, test } from 'vitest';
import { differences } from '../../testing/same-verdicts.ts';
import { lambdaFunction } from './function.ts';
import { layerVersion } from './layer.ts';
import { permissions } from './policy.ts';
import { eventInvokeConfig, eventSourceMapping, functionUrl } from './triggers.ts';

const arn = 'arn:aws:lambda:eu-west-1:111122223333:function:charge';
const role = 'arn:aws:iam::111122223333:role/charge';
const queue = 'arn:aws:sqs:eu-west-1:111122223333:charge';

const statement = (more: object) => ({ Sid: 'one', Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: arn, ...more });
const policy = (...statements: object[]) => JSON.stringify({ Version: '2012-10-17', Id: 'default', Statement: statements });

test('a function that keeps every rule is judged like its template', async () => {
  const template = {
    Charge: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        FunctionName: 'charge',
        Role: role,
        Runtime: 'nodejs24.x',
        Handler: 'index.handler',
        Code: { ZipFile: '' },
        TracingConfig: { Mode: 'Active' },
        ReservedConcurrentExecutions: 5,
        DeadLetterConfig: { TargetArn: queue },
        LoggingConfig: { LogFormat: 'JSON', ApplicationLogLevel: 'WARN', SystemLogLevel: 'WARN' },
        Tags: [{ Key: 'Owner', Value: 'shop' }],
      },
    },
    Api: {
      Type: 'AWS::Lambda::Permission',
      Properties: { FunctionName: 'charge', Action: 'lambda:InvokeFunction', Principal: 's3.amazonaws.com', SourceAccount: '111122223333' },
    },
    Later: {
      Type: 'AWS::Lambda::EventInvokeConfig',
      Properties: { FunctionName: 'charge', Qualifier: '$LATEST', DestinationConfig: { OnFailure: { Destination: queue } } },
    },
  };
  const described = [
    lambdaFunction({
      Configuration: {
        FunctionName: 'charge',
        FunctionArn: arn,
        Role: role,
        Runtime: 'nodejs24.x',
        Handler: 'index.handler',
        PackageType: 'Zip',
        TracingConfig: { Mode: 'Active' },
        VpcConfig: { SubnetIds: [], SecurityGroupIds: [], VpcId: '' },
        DeadLetterConfig: { TargetArn: queue },
        LoggingConfig: { LogFormat: 'JSON', ApplicationLogLevel: 'WARN', SystemLogLevel: 'WARN', LogGroup: '/aws/lambda/charge' },
      },
      Code: { RepositoryType: 'S3', Location: 'https://secret.link' },
      Concurrency: { ReservedConcurrentExecutions: 5 },
      Tags: { Owner: 'shop' },
    }),
    ...permissions(
      'charge',
      arn,
      policy(statement({ Principal: { Service: 's3.amazonaws.com' }, Condition: { StringEquals: { 'AWS:SourceAccount': '111122223333' } } })),
    ),
    eventInvokeConfig('charge', { FunctionArn: `${arn}:$LATEST`, DestinationConfig: { OnSuccess: {}, OnFailure: { Destination: queue } } }),
  ];
  expect(await differences({ template, described })).toEqual([]);
  expect(JSON.stringify(described)).not.toContain('secret.link');
});

test('a function that anybody may call is judged like its template', async () => {
  const template = {
    Charge: { Type: 'AWS::Lambda::Function', Properties: { FunctionName: 'charge', Role: role, Code: { ZipFile: '' } } },
    Open: { Type: 'AWS::Lambda::Permission', Properties: { FunctionName: 'charge', Action: 'lambda:InvokeFunction', Principal: '*' } },
    Bucket: {
      Type: 'AWS::Lambda::Permission',
      Properties: { FunctionName: 'charge', Action: 'lambda:InvokeFunction', Principal: 's3.amazonaws.com' },
    },
  };
  const described = [
    lambdaFunction({ Configuration: { FunctionName: 'charge', FunctionArn: arn, Role: role } }),
    ...permissions('charge', arn, policy(statement({ Principal: '*' }), statement({ Sid: 'two', Principal: { Service: 's3.amazonaws.com' } }))),
  ];
  expect(await differences({ template, described })).toEqual([]);
});

test('what no permission can say stands in a policy of its own', () => {
  const odd = statement({ Effect: 'Deny', Principal: '*' });
  const described = permissions('charge', arn, policy(statement({ Principal: { AWS: '444455556666' } }), odd));
  expect(described.map((one) => one.type)).toEqual(['AWS::Lambda::Permission', 'AWS::Lambda::ResourcePolicy']);
  expect(described[0]?.properties).toMatchObject({ FunctionName: 'charge', Principal: '444455556666' });
  expect(described[1]?.properties).toMatchObject({ ResourceArn: arn, PolicyDocument: { Statement: [odd] } });
});

test('mappings, URLs and layers stand for themselves', () => {
  const mapping = eventSourceMapping({
    UUID: 'u',
    FunctionArn: arn,
    EventSourceArn: queue,
    State: 'Disabling',
    DestinationConfig: { OnFailure: {} },
    BatchSize: 10,
  });
  expect(mapping).toMatchObject({ id: 'u', properties: { FunctionName: arn, EventSourceArn: queue, Enabled: false, BatchSize: 10 } });
  expect(mapping.properties).not.toHaveProperty('DestinationConfig');
  expect(
    functionUrl({
      FunctionUrl: 'https://x.lambda-url.eu-west-1.on.aws/',
      FunctionArn: `${arn}:live`,
      AuthType: 'NONE',
      CreationTime: '',
      LastModifiedTime: '',
    }),
  ).toMatchObject({ properties: { TargetFunctionArn: arn, Qualifier: 'live', AuthType: 'NONE' } });
  expect(layerVersion('deps', { LayerVersionArn: 'arn:layer:deps:1', Version: 1 }).properties).toMatchObject({ LayerName: 'deps' });
});
