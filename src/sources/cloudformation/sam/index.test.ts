import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnownType } from '../../../schema/type-names.ts';
import type { Raw, RawMap } from '../scope.ts';
import { expandSam, madeTypes } from './index.ts';
import { code, expand, fn, made, unknown } from './testing.ts';

describe('simple tables', () => {
  it.each<[string, RawMap | undefined, RawMap]>([
    [
      'nothing said',
      undefined,
      {
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
        BillingMode: 'PAY_PER_REQUEST',
      },
    ],
    [
      'everything said',
      {
        PrimaryKey: { Name: 'pk', Type: 'Number' },
        ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 },
        SSESpecification: { SSEEnabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        TableName: 't',
        Tags: { a: 'b' },
      },
      {
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'N' }],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        ProvisionedThroughput: { ReadCapacityUnits: 1, WriteCapacityUnits: 1 },
        SSESpecification: { SSEEnabled: true },
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        TableName: 't',
        Tags: [{ Key: 'a', Value: 'b' }],
      },
    ],
  ])('%s', (_, Properties, expected) => {
    const table = { Type: 'AWS::Serverless::SimpleTable', DeletionPolicy: 'Retain', ...(Properties ? { Properties } : {}) };
    expect(made({ T: table }).T).toEqual({ Type: 'AWS::DynamoDB::Table', DeletionPolicy: 'Retain', Properties: expected });
  });
});

describe('layers', () => {
  it.each([
    ['are kept', {}, {}, 'Retain'],
    ['are not kept', { RetentionPolicy: 'delete' }, {}, 'Delete'],
    ['are kept by their attribute', {}, { DeletionPolicy: 'Delete' }, 'Delete'],
  ])('%s', (_, properties, attributes, policy) => {
    const layer = { Type: 'AWS::Serverless::LayerVersion', ...attributes, Properties: { ContentUri: 's3://b/k', ...properties } };
    expect(made({ L: layer }).L).toEqual({
      Type: 'AWS::Lambda::LayerVersion',
      DeletionPolicy: policy,
      Properties: { LayerName: 'L', Content: { S3Bucket: 'b', S3Key: 'k' } },
    });
  });
});

describe('globals', () => {
  const Globals = {
    Function: {
      ...code,
      Environment: { Variables: { A: 'g', B: 'g' } },
      Layers: ['g'],
      Architectures: ['x86_64'],
      VpcConfig: { Ref: 'V' },
      Timeout: 3,
    },
  };
  const properties = (own: RawMap, attributes: RawMap = {}) =>
    made({ F: { Type: 'AWS::Serverless::Function', ...attributes, Properties: own } }, { Globals }).F?.Properties ?? {};

  it('are merged: maps by key, lists one after the other, anything else by preference', () => {
    const own = { Environment: { Variables: { B: 'o' } }, Layers: ['o'], Architectures: ['arm64'], VpcConfig: { SubnetIds: ['s'] }, Timeout: 9 };
    expect(properties(own)).toMatchObject({
      Runtime: 'nodejs24.x',
      Environment: { Variables: { A: 'g', B: 'o' } },
      Layers: ['g', 'o'],
      Architectures: ['arm64'],
      VpcConfig: { SubnetIds: ['s'] },
      Timeout: 9,
    });
  });

  it('are declined, all or some', () => {
    expect(properties({ Runtime: 'r' }, { IgnoreGlobals: '*' })).not.toHaveProperty('Layers');
    expect(properties({}, { IgnoreGlobals: ['Layers'] })).toMatchObject({ Timeout: 3 });
    expect(properties({}, { IgnoreGlobals: ['Layers'] })).not.toHaveProperty('Layers');
  });

  it('leave the template with the transform', () => {
    const { template } = expandSam({ Transform: ['AWS::LanguageExtensions', 'AWS::Serverless-2016-10-31'], Globals, Parameters: {}, Resources: {} });
    expect(template).toEqual({ Transform: ['AWS::LanguageExtensions'], Parameters: {}, Resources: {} });
  });
});

describe('references', () => {
  const resources = {
    F: fn({ AutoPublishAlias: 'live' }),
    A: { Type: 'AWS::Serverless::Api', Properties: { StageName: 'v1' } },
    App: { Type: 'AWS::Serverless::Application' },
  };

  it.each<[Raw, Raw]>([
    [{ Ref: 'F' }, { Ref: 'F' }],
    [{ 'Fn::GetAtt': ['F', 'Arn'] }, { 'Fn::GetAtt': ['F', 'Arn'] }],
    [{ Ref: 'F.Alias' }, { Ref: 'FAliaslive' }],
    [{ Ref: 'F.Version' }, { Ref: 'FVersion' }],
    [{ 'Fn::GetAtt': 'F.Version.Version' }, { 'Fn::GetAtt': ['FVersion', 'Version'] }],
    [{ 'Fn::GetAtt': ['F', 'Version.Version'] }, { 'Fn::GetAtt': ['FVersion', 'Version'] }],
    [{ Ref: 'A.Stage' }, { Ref: 'Av1Stage' }],
    [{ 'Fn::Sub': '${A}/${A.Stage}/${A.Deployment}/${F.Arn}' }, { 'Fn::Sub': '${A}/${Av1Stage}/${ADeployment}/${F.Arn}' }],
    [{ 'Fn::Sub': ['${F.Alias} ${x}', { x: { Ref: 'A.Stage' } }] }, { 'Fn::Sub': ['${FAliaslive} ${x}', { x: { Ref: 'Av1Stage' } }] }],
    [{ 'Fn::GetAtt': ['App', 'Outputs.X'] }, unknown],
    [{ 'Fn::Sub': 'a ${App.Outputs.X}' }, { 'Fn::Sub': ['a ${App}', { App: unknown }] }],
  ])('%j', (written, meant) => {
    const { template } = expand(resources, { Outputs: { O: { Value: written } } });
    expect(template.Outputs).toEqual({ O: { Value: meant } });
  });
});

describe('what is not expanded', () => {
  it.each([
    [{ X: { Type: 'AWS::Serverless::GraphQLApi' } }, 'X', 'AWS::Serverless::GraphQLApi'],
    [{ T: { Type: 'AWS::SQS::Queue', Connectors: { C: {} } } }, 'TC', 'AWS::Serverless::Connector'],
    [{ 'Fn::ForEach::L': ['I', ['a'], { 'F${I}': { Type: 'AWS::Serverless::Function' } }] }, 'Fn::ForEach::L', 'a loop over SAM resources'],
    [{ F: fn(), FRole: { Type: 'AWS::IAM::Role' } }, 'FRole', 'AWS::IAM::Role'],
    [{ A: { Type: 'AWS::Serverless::HttpApi', Properties: { Domain: { 'Fn::If': ['C', {}, {}] } } } }, 'A', 'SAM domain'],
    [{ F: fn({ Events: ['x'] }) }, 'F', 'SAM events'],
  ])('%j is said to be left out', (resources, id, type) => {
    const { notExpanded, incomplete } = expand(resources as RawMap);
    expect(notExpanded).toEqual([{ id, type }]);
    expect(incomplete).toBe(true);
  });

  it('leaves plain resources, and properties that are no map, as they are', () => {
    const queue = { Type: 'AWS::SQS::Queue', Properties: { QueueName: { Ref: 'N' } } };
    const { template, notExpanded, incomplete } = expand({ Q: queue, F: { Type: 'AWS::Serverless::Function', Properties: ['wrong'] } });
    expect(template.Resources).toMatchObject({ Q: queue, F: { Type: 'AWS::Lambda::Function', Properties: ['wrong'] } });
    expect({ notExpanded, incomplete }).toEqual({ notExpanded: [], incomplete: false });
  });

  it('does not reach beyond a template whose paths have any name', () => {
    expand({ F: fn({ Events: { E: { Type: 'Api', Properties: { Path: '__proto__', Method: 'get' } } } }) });
    expect(({} as { get?: unknown }).get).toBeUndefined();
  });
});

const sample: RawMap = {
  Transform: 'AWS::Serverless-2016-10-31',
  Globals: { Function: { Tags: { a: 'b' }, Environment: { Variables: { A: '1' } } }, Api: { Auth: { ApiKeyRequired: true } } },
  Conditions: { C: { 'Fn::Equals': ['a', 'b'] } },
  Resources: {
    B: { Type: 'AWS::S3::Bucket', Properties: { NotificationConfiguration: { LambdaConfigurations: [] } } },
    P: { Type: 'AWS::Cognito::UserPool', Properties: { LambdaConfig: {} } },
    T: { Type: 'AWS::Serverless::SimpleTable', Properties: { PrimaryKey: { Name: 'id', Type: 'String' } } },
    L: { Type: 'AWS::Serverless::LayerVersion', Properties: { ContentUri: './l' } },
    F: fn(
      {
        Policies: [{ S3ReadPolicy: { BucketName: { Ref: 'B' } } }, { 'Fn::If': ['C', 'AWSLambdaRole', { Ref: 'AWS::NoValue' }] }],
        AutoPublishAlias: 'live',
        Tracing: 'Active',
        PropagateTags: true,
        DeploymentPreference: { Type: 'AllAtOnce', Alarms: ['a'], Hooks: { PreTraffic: 'x' } },
        FunctionUrlConfig: { AuthType: 'NONE' },
        DeadLetterQueue: { Type: 'SQS', TargetArn: 'arn:q' },
        EventInvokeConfig: { DestinationConfig: { OnSuccess: { Type: 'SQS' }, OnFailure: { Type: 'Lambda', Destination: 'arn:f' } } },
        Events: {
          Api: {
            Type: 'Api',
            Properties: {
              Path: '/x',
              Method: 'get',
              RestApiId: { Ref: 'A' },
              Auth: { Authorizer: 'N' },
              RequestParameters: ['method.request.header.H'],
            },
          },
          Http: { Type: 'HttpApi', Properties: { Path: '/x', Method: 'get', RouteSettings: { a: 1 } } },
          S3: { Type: 'S3', Properties: { Bucket: { Ref: 'B' }, Events: ['s3:ObjectCreated:*'] } },
          Pool: { Type: 'Cognito', Properties: { UserPool: { Ref: 'P' }, Trigger: 'PreSignUp' } },
          Sns: { Type: 'SNS', Properties: { Topic: 'arn:t', SqsSubscription: true } },
          Kafka: {
            Type: 'MSK',
            Properties: { Stream: 'arn:m', SchemaRegistryConfig: { SchemaRegistryURI: 'arn:x', AccessConfigs: [{ URI: 'u' }] } },
          },
          Rule: { Type: 'EventBridgeRule', Properties: { Pattern: {}, DeadLetterConfig: { Type: 'SQS' } } },
          Later: { Type: 'ScheduleV2', Properties: { ScheduleExpression: 'x', DeadLetterConfig: { Type: 'SQS' } } },
        },
      },
      { Condition: 'C', DependsOn: ['B'] },
    ),
    A: {
      Type: 'AWS::Serverless::Api',
      Properties: {
        StageName: 'v1',
        Cors: { AllowOrigin: "'*'" },
        Models: { M: { type: 'object' } },
        GatewayResponses: { X: { ResponseParameters: { Headers: { a: 'b' } } } },
        Auth: {
          DefaultAuthorizer: 'N',
          Authorizers: { N: { FunctionArn: 'arn:f', FunctionPayloadType: 'REQUEST', Identity: { Headers: ['A'] } } },
          ResourcePolicy: { SourceVpcWhitelist: ['vpc-1'], CustomStatements: [{}] },
          UsagePlan: { CreateUsagePlan: 'SHARED' },
        },
        Domain: { DomainName: 'd', CertificateArn: 'c', BasePath: ['a'], Route53: { HostedZoneId: 'z' } },
        DefinitionBody: { openapi: '3.0.1', paths: { '/x': { get: { 'x-amazon-apigateway-integration': {} } } } },
        MergeDefinitions: true,
      },
    },
    H: { Type: 'AWS::Serverless::HttpApi', Properties: { CorsConfiguration: true, Auth: { Authorizers: { J: { JwtConfiguration: {} } } } } },
    M: {
      Type: 'AWS::Serverless::StateMachine',
      Properties: {
        Definition: { A: { Ref: 'B' } },
        AutoPublishAlias: 'a',
        Events: { E: { Type: 'Api', Properties: { Path: '/m', Method: 'post' } } },
      },
    },
  },
};

function frozen<T extends Raw>(raw: T): T {
  if (typeof raw === 'object' && raw !== null) for (const one of Object.values(Object.freeze(raw))) frozen(one);
  return raw;
}

/** The sample with junk in the place that the numbers lead to. */
function spoiled(raw: Raw, route: readonly number[], junk: Raw): Raw {
  const [step, ...rest] = route;
  if (step === undefined || typeof raw !== 'object' || raw === null) return junk;
  const keys = Object.keys(raw);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return junk;
  const next = spoiled((raw as RawMap)[key], rest, junk);
  return Array.isArray(raw) ? raw.map((one, index) => (String(index) === key ? next : one)) : { ...raw, [key]: next };
}

describe('any template', () => {
  it('is never changed in place', () => {
    const { template } = expandSam(frozen(structuredClone(sample)));
    expect(Object.keys(template.Resources as RawMap).length).toBeGreaterThan(40);
  });

  it('comes to types that are known and told beforehand', () => {
    const types = new Set(Object.values(expandSam(sample).template.Resources as Record<string, { Type: string }>).map((one) => one.Type));
    for (const type of ['AWS::S3::Bucket', 'AWS::Cognito::UserPool']) types.delete(type);
    expect([...types].filter((type) => !madeTypes.includes(type))).toEqual([]);
    expect(madeTypes.filter((type) => !isKnownType(type))).toEqual([]);
  });

  it('that is malformed is expanded as far as it goes, and nothing of it is lost', () => {
    const junk = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<Raw>({ Ref: 'B' }, { Ref: 'AWS::NoValue' }, { 'Fn::If': ['C', {}, []] }, { 'Fn::If': [] }, {}, [], null, '', 'Fn::If'),
    );
    fc.assert(
      fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 8 }), junk, (route, value) => {
        const whole = frozen(spoiled(sample, route, value as Raw)) as RawMap;
        fc.pre(typeof whole === 'object' && whole !== null && !Array.isArray(whole));
        const resources = whole.Resources;
        const { template, notExpanded } = expandSam(whole);
        const told = new Set(notExpanded.map((one) => one.id));
        for (const id of Object.keys(typeof resources === 'object' && resources !== null && !Array.isArray(resources) ? resources : {})) {
          expect(Object.hasOwn(template.Resources as RawMap, id) || told.has(id), id).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
