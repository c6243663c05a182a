import { describe, expect, it } from 'vitest';
import type { RawMap } from '../scope.ts';
import { made, managed } from './testing.ts';

const machine = (properties: RawMap, attributes: RawMap = {}) => ({ Type: 'AWS::Serverless::StateMachine', ...attributes, Properties: properties });
const createdBy = { Key: 'stateMachine:createdBy', Value: 'SAM' };
const starting = (id: string) => [
  {
    PolicyName: `${id}StartExecutionPolicy`,
    PolicyDocument: { Statement: [{ Action: 'states:StartExecution', Effect: 'Allow', Resource: { Ref: 'M' } }] },
  },
];

describe('a state machine', () => {
  const properties = {
    Definition: { StartAt: 'A', States: {} },
    Name: 'n',
    Type: 'EXPRESS',
    Logging: { Level: 'ALL' },
    Tracing: { Enabled: true },
    Tags: { a: 'b' },
  };

  it('has a role, and the properties that SAM names otherwise', () => {
    const { M, MRole } = made({ M: machine({ ...properties, Policies: ['AWSLambdaRole'] }, { Condition: 'C' }) });
    const tags = [createdBy, { Key: 'a', Value: 'b' }];
    expect(M).toEqual({
      Type: 'AWS::StepFunctions::StateMachine',
      Condition: 'C',
      Properties: {
        DefinitionString: JSON.stringify({ StartAt: 'A', States: {} }, null, 4),
        RoleArn: { 'Fn::GetAtt': ['MRole', 'Arn'] },
        StateMachineName: 'n',
        StateMachineType: 'EXPRESS',
        LoggingConfiguration: { Level: 'ALL' },
        TracingConfiguration: { Enabled: true },
        Tags: tags,
      },
    });
    expect(MRole).toMatchObject({
      Condition: 'C',
      Properties: { ManagedPolicyArns: [managed('service-role/AWSLambdaRole'), managed('AWSXrayWriteOnlyAccess')], Tags: tags },
    });
    expect(MRole?.Properties.AssumeRolePolicyDocument).toMatchObject({ Statement: [{ Principal: { Service: ['states.amazonaws.com'] } }] });
  });

  it('keeps functions out of the text of its definition', () => {
    const Definition = { B: [{ Ref: 'X' }, '{{resolve:ssm:p}}'], A: { 'Fn::GetAtt': ['F', 'Arn'] } };
    const { M } = made({ M: machine({ Definition, DefinitionSubstitutions: { own: 'o' } }) });
    expect(JSON.parse(String(M?.Properties.DefinitionString))).toEqual({
      A: '${definition_substitution_1}',
      B: ['${definition_substitution_2}', '${definition_substitution_3}'],
    });
    expect(M?.Properties.DefinitionSubstitutions).toEqual({
      own: 'o',
      definition_substitution_1: { 'Fn::GetAtt': ['F', 'Arn'] },
      definition_substitution_2: { Ref: 'X' },
      definition_substitution_3: '{{resolve:ssm:p}}',
    });
  });

  it('may have its definition in S3, and a role of the author', () => {
    const resources = made({ M: machine({ DefinitionUri: 's3://b/k?versionId=1', Role: 'arn:r' }) });
    expect(Object.keys(resources)).toEqual(['M']);
    expect(resources.M?.Properties).toEqual({ DefinitionS3Location: { Bucket: 'b', Key: 'k', Version: '1' }, RoleArn: 'arn:r', Tags: [createdBy] });
  });

  it('publishes an alias', () => {
    const { MVersion, MAliaslive } = made({ M: machine({ ...properties, AutoPublishAlias: 'live' }) });
    expect(MVersion).toEqual({
      Type: 'AWS::StepFunctions::StateMachineVersion',
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: { StateMachineArn: { Ref: 'M' }, StateMachineRevisionId: { 'Fn::GetAtt': ['M', 'StateMachineRevisionId'] } },
    });
    expect(MAliaslive?.Properties).toEqual({
      Name: 'live',
      DeploymentPreference: { Type: 'ALL_AT_ONCE', StateMachineVersionArn: { Ref: 'MVersion' } },
    });
  });

  it.each<[string, RawMap, string, RawMap]>([
    ['Schedule', { Schedule: 'rate(1 hour)', State: 'DISABLED' }, 'AWS::Events::Rule', { ScheduleExpression: 'rate(1 hour)', State: 'DISABLED' }],
    ['EventBridgeRule', { Pattern: { source: ['a'] } }, 'AWS::Events::Rule', { EventPattern: { source: ['a'] } }],
  ])('is started by %s', (Type, Properties, type, expected) => {
    const { ME, MERole } = made({ M: machine({ ...properties, PermissionsBoundary: 'arn:b', Events: { E: { Type, Properties } } }) });
    const target = { Arn: { Ref: 'M' }, Id: 'MEStepFunctionsTarget', RoleArn: { 'Fn::GetAtt': ['MERole', 'Arn'] } };
    expect(ME).toEqual({ Type: type, Properties: { ...expected, Targets: [target] } });
    expect(MERole?.Properties).toMatchObject({ Policies: starting('MERole'), PermissionsBoundary: 'arn:b' });
  });

  it('is started by EventBridge Scheduler', () => {
    const { ME, MERole } = made({
      M: machine({ ...properties, Events: { E: { Type: 'ScheduleV2', Properties: { ScheduleExpression: 'rate(1 hour)' } } } }),
    });
    expect(ME?.Properties.Target).toEqual({ Arn: { Ref: 'M' }, RoleArn: { 'Fn::GetAtt': ['MERole', 'Arn'] } });
    expect(MERole?.Properties.Policies).toEqual(starting('ME'));
  });

  it('is started by an API', () => {
    const resources = made({ M: machine({ ...properties, Events: { E: { Type: 'Api', Properties: { Path: '/m', Method: 'post' } } } }) });
    expect(resources.ServerlessRestApi?.Properties.Body).toHaveProperty(['paths', '/m', 'post', 'x-amazon-apigateway-integration'], {
      type: 'aws',
      httpMethod: 'POST',
      uri: { 'Fn::Sub': 'arn:${AWS::Partition}:apigateway:${AWS::Region}:states:action/StartExecution' },
      responses: { 200: { statusCode: '200' }, 400: { statusCode: '400' } },
      credentials: { 'Fn::GetAtt': ['MERole', 'Arn'] },
      requestTemplates: {
        'application/json': { 'Fn::Sub': '{"input": "$util.escapeJavaScript($input.json(\'$\'))", "stateMachineArn": "${M}"}' },
      },
    });
  });
});
