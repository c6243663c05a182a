import { describe, expect, it } from 'vitest';
import { fn, made, madeOf, managed, noValue, unknown } from './testing.ts';

const createdBy = { Key: 'lambda:createdBy', Value: 'SAM' };

describe('a function', () => {
  it('comes to a Lambda function with a role of its own', () => {
    const resources = madeOf({});
    expect(Object.keys(resources)).toEqual(['F', 'FRole']);
    expect(resources.F).toEqual({
      Type: 'AWS::Lambda::Function',
      Properties: {
        Code: { S3Bucket: 'bucket', S3Key: 'key' },
        Runtime: 'nodejs24.x',
        Handler: 'index.handler',
        Role: { 'Fn::GetAtt': ['FRole', 'Arn'] },
        Tags: [createdBy],
      },
    });
    expect(resources.FRole).toEqual({
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Action: ['sts:AssumeRole'], Effect: 'Allow', Principal: { Service: ['lambda.amazonaws.com'] } }],
        },
        ManagedPolicyArns: [managed('service-role/AWSLambdaBasicExecutionRole')],
        Tags: [createdBy],
      },
    });
  });

  it.each<[string, Record<string, unknown>, string, unknown]>([
    ['Tracing', { Tracing: 'Active' }, 'TracingConfig', { Mode: 'Active' }],
    ['Tracing by a parameter', { Tracing: { Ref: 'Mode' } }, 'TracingConfig', { Mode: { Ref: 'Mode' } }],
    ['Tracing that is off', { Tracing: 'Disabled' }, 'TracingConfig', undefined],
    ['DeadLetterQueue', { DeadLetterQueue: { Type: 'SQS', TargetArn: 'arn' } }, 'DeadLetterConfig', { TargetArn: 'arn' }],
    ['Tags', { Tags: { a: 'b', c: null } }, 'Tags', [createdBy, { Key: 'a', Value: 'b' }, { Key: 'c', Value: '' }]],
    [
      'Tags by a condition',
      { Tags: { 'Fn::If': ['C', { a: 'b' }, noValue] } },
      'Tags',
      { 'Fn::If': ['C', [createdBy, { Key: 'a', Value: 'b' }], noValue] },
    ],
    ['a list of tags', { Tags: [{ Key: 'a', Value: 'b' }] }, 'Tags', [createdBy, { Key: 'a', Value: 'b' }]],
    ['VpcConfig', { VpcConfig: { SubnetIds: ['s'] } }, 'VpcConfig', { SubnetIds: ['s'] }],
    ['Environment', { Environment: { Variables: { A: { Ref: 'T' } } } }, 'Environment', { Variables: { A: { Ref: 'T' } } }],
    ['KmsKeyArn', { KmsKeyArn: 'k' }, 'KmsKeyArn', 'k'],
    ['Architectures', { Architectures: ['arm64'] }, 'Architectures', ['arm64']],
    ['EphemeralStorage', { EphemeralStorage: { Size: 512 } }, 'EphemeralStorage', { Size: 512 }],
    ['ReservedConcurrentExecutions', { ReservedConcurrentExecutions: 0 }, 'ReservedConcurrentExecutions', 0],
    ['a property that is empty', { Description: null }, 'Description', undefined],
    ['a property that SAM does not know', { Novelty: 1 }, 'Novelty', 1],
    [
      'CapacityProviderConfig',
      { CapacityProviderConfig: { Arn: 'a', PerExecutionEnvironmentMaxConcurrency: 2 } },
      'CapacityProviderConfig',
      { LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn: 'a', PerExecutionEnvironmentMaxConcurrency: 2 } },
    ],
    ['AutoPublishCodeSha256', { AutoPublishAlias: 'a', AutoPublishCodeSha256: 'hash', Description: 'text' }, 'Description', 'text hash'],
  ])('%s', (_, properties, name, expected) => {
    expect(madeOf(properties).F?.Properties[name]).toEqual(expected);
  });

  it.each<[string, Record<string, unknown>, unknown]>([
    ['an address', { CodeUri: 's3://b/some/key.zip?versionId=7' }, { S3Bucket: 'b', S3Key: 'some/key.zip', S3ObjectVersion: '7' }],
    ['a map', { CodeUri: { Bucket: { Ref: 'B' }, Key: 'k', Version: 'v' } }, { S3Bucket: { Ref: 'B' }, S3Key: 'k', S3ObjectVersion: 'v' }],
    ['a folder, uploaded later', { CodeUri: './src' }, { S3Bucket: unknown, S3Key: unknown }],
    ['nothing', { CodeUri: undefined }, { S3Bucket: unknown, S3Key: unknown }],
    ['inline', { CodeUri: undefined, InlineCode: 'x', SourceKMSKeyArn: 'k' }, { ZipFile: 'x', SourceKMSKeyArn: 'k' }],
    ['an image', { PackageType: 'Image', ImageUri: '1.dkr.ecr/r:t' }, { ImageUri: '1.dkr.ecr/r:t' }],
    ['an image, built later', { PackageType: 'Image' }, { ImageUri: unknown }],
    [
      'by a condition',
      { CodeUri: { 'Fn::If': ['C', 's3://a/b', { Bucket: 'c', Key: 'd' }] } },
      { 'Fn::If': ['C', { S3Bucket: 'a', S3Key: 'b' }, { S3Bucket: 'c', S3Key: 'd' }] },
    ],
  ])('takes its code from %s', (_, properties, expected) => {
    expect(madeOf(properties).F?.Properties.Code).toEqual(expected);
  });

  it('keeps its attributes, and hands on those that hold for all of what it makes', () => {
    const attributes = { Condition: 'C', DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain', Metadata: { a: 1 }, DependsOn: ['T'] };
    const { F, FRole } = made({ F: fn({}, attributes) });
    expect(F).toMatchObject(attributes);
    expect(FRole).toMatchObject({ Condition: 'C', DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain', Metadata: { a: 1 } });
    expect(FRole).not.toHaveProperty('DependsOn');
  });

  it('gives its tags to all that it makes, on demand', () => {
    const resources = madeOf({ Tags: { a: 'b' }, PropagateTags: true, EventInvokeConfig: { DestinationConfig: { OnSuccess: { Type: 'SQS' } } } });
    for (const id of ['F', 'FRole', 'FEventInvokeConfigOnSuccessQueue']) expect(resources[id]?.Properties.Tags).toEqual([{ Key: 'a', Value: 'b' }]);
  });
});

describe('a published alias', () => {
  const published = {
    AutoPublishAlias: { Ref: 'Name' },
    VersionDescription: 'd',
    ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 1 },
  };
  const resources = madeOf(published, {}, { Parameters: { Name: { Type: 'String', Default: 'live-a_b' } } });

  it('points at a version that is kept', () => {
    expect(resources.FVersion).toEqual({
      Type: 'AWS::Lambda::Version',
      DeletionPolicy: 'Retain',
      Properties: { FunctionName: { Ref: 'F' }, Description: 'd' },
    });
    expect(resources.FAliasliveDaUb).toEqual({
      Type: 'AWS::Lambda::Alias',
      Properties: {
        Name: 'live-a_b',
        FunctionName: { Ref: 'F' },
        FunctionVersion: { 'Fn::GetAtt': ['FVersion', 'Version'] },
        ProvisionedConcurrencyConfig: { ProvisionedConcurrentExecutions: 1 },
      },
    });
  });

  it.each([
    ['what the author says', { VersionDeletionPolicy: 'Delete' }, 'Delete'],
    ['nothing to keep for managed instances', { CapacityProviderConfig: { Arn: 'a' } }, 'Delete'],
  ])('keeps its versions by %s', (_, properties, policy) => {
    expect(madeOf({ AutoPublishAlias: 'live', ...properties }).FVersion?.DeletionPolicy).toBe(policy);
  });

  it('is shifted to step by step', () => {
    const preference = { Type: 'Canary10Percent5Minutes', Alarms: [{ Ref: 'A' }], Hooks: { PreTraffic: { Ref: 'H' } } };
    const { FAliaslive, FDeploymentGroup, CodeDeployServiceRole } = madeOf({ AutoPublishAlias: 'live', DeploymentPreference: preference });
    expect(FAliaslive?.UpdatePolicy).toEqual({
      CodeDeployLambdaAliasUpdate: {
        ApplicationName: { Ref: 'ServerlessDeploymentApplication' },
        DeploymentGroupName: { Ref: 'FDeploymentGroup' },
        BeforeAllowTrafficHook: { Ref: 'H' },
      },
    });
    expect(FDeploymentGroup?.Properties).toMatchObject({
      DeploymentConfigName: 'CodeDeployDefault.LambdaCanary10Percent5Minutes',
      AlarmConfiguration: { Enabled: true, Alarms: [{ Name: { Ref: 'A' } }] },
      ServiceRoleArn: { 'Fn::GetAtt': ['CodeDeployServiceRole', 'Arn'] },
    });
    expect(CodeDeployServiceRole?.Properties.ManagedPolicyArns).toEqual([managed('service-role/AWSCodeDeployRoleForLambda')]);
  });

  it('is not, where that is off', () => {
    expect(madeOf({ AutoPublishAlias: 'live', DeploymentPreference: { Enabled: false } })).not.toHaveProperty('FDeploymentGroup');
  });
});

describe("a function's own address", () => {
  it('is open to everybody without authorization', () => {
    const resources = madeOf({ FunctionUrlConfig: { AuthType: 'NONE', InvokeMode: 'BUFFERED' } });
    expect(resources.FUrl?.Properties).toEqual({ TargetFunctionArn: { Ref: 'F' }, AuthType: 'NONE', InvokeMode: 'BUFFERED' });
    expect(resources.FUrlPublicPermissions?.Properties).toEqual({
      Action: 'lambda:InvokeFunctionUrl',
      FunctionName: { Ref: 'F' },
      Principal: '*',
      FunctionUrlAuthType: 'NONE',
    });
    expect(resources.FURLInvokeAllowPublicAccess?.Properties).toMatchObject({ Action: 'lambda:InvokeFunction', InvokedViaFunctionUrl: true });
  });

  it('is not, with IAM', () => {
    const resources = madeOf({ AutoPublishAlias: 'live', FunctionUrlConfig: { AuthType: 'AWS_IAM' } });
    expect(resources.FUrl?.Properties).toEqual({ TargetFunctionArn: { Ref: 'FAliaslive' }, AuthType: 'AWS_IAM' });
    expect(resources).not.toHaveProperty('FUrlPublicPermissions');
  });
});

describe('asynchronous invocations', () => {
  it('end where the author says, or in a queue or a topic that is made for them', () => {
    const DestinationConfig = { OnSuccess: { Type: 'SQS' }, OnFailure: { Type: 'SNS', Destination: { 'Fn::If': ['C', 'arn:t', noValue] } } };
    const resources = madeOf({ EventInvokeConfig: { MaximumRetryAttempts: 0, DestinationConfig } });
    const [negated] = Object.keys(resources).length > 0 ? [resources.FEventInvokeConfigOnFailureTopic?.Condition] : [];
    expect(String(negated)).toMatch(/^NOTC[0-9a-f]{10}$/);
    const topic = { 'Fn::If': [negated, { Ref: 'FEventInvokeConfigOnFailureTopic' }, 'arn:t'] };
    expect(resources.FEventInvokeConfig?.Properties).toEqual({
      FunctionName: { Ref: 'F' },
      Qualifier: '$LATEST',
      MaximumRetryAttempts: 0,
      DestinationConfig: {
        OnSuccess: { Destination: { 'Fn::GetAtt': ['FEventInvokeConfigOnSuccessQueue', 'Arn'] } },
        OnFailure: { Destination: topic },
      },
    });
    expect(resources.FRole?.Properties.Policies).toMatchObject([
      { PolicyName: 'FEventInvokeConfigOnSuccessSQSPolicy' },
      { PolicyName: 'FEventInvokeConfigOnFailureSNSPolicy', PolicyDocument: { Statement: [{ Action: 'sns:publish', Resource: topic }] } },
    ]);
  });
});
