import { describe, expect, it } from 'vitest';
import type { RawMap } from '../scope.ts';
import { expand, fn, made, noValue } from './testing.ts';

const event = (Path: string, Method: string, more: RawMap = {}) => ({ Type: 'Api', Properties: { Path, Method, ...more } });
const api = (properties: RawMap, attributes: RawMap = {}) => ({
  Type: 'AWS::Serverless::Api',
  ...attributes,
  Properties: { StageName: 'v1', ...properties },
});
const integration = (id: string) => ({
  type: 'aws_proxy',
  httpMethod: 'POST',
  uri: {
    'Fn::Sub': `arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${id}.Arn}/invocations`,
  },
});
const key = 'x-amazon-apigateway-integration';

/** The document of the API `A`, with one route of the function `F` that leads to it. */
function bodyOf(properties: RawMap, eventMore: RawMap = {}): Record<string, never> {
  const resources = made({ A: api(properties), F: fn({ Events: { E: event('/x', 'get', { RestApiId: { Ref: 'A' }, ...eventMore }) } }) });
  return resources.A?.Properties.Body as never;
}

describe('an implicit API', () => {
  const resources = made({ F: fn({ Events: { G: event('/a/{id}/', 'GET'), P: event('/a/{proxy+}', 'any') } }) });

  it('has a route for each event, a deployment and a stage', () => {
    expect(Object.keys(resources)).toEqual([
      'F',
      'FRole',
      'FGPermissionProd',
      'FPPermissionProd',
      'ServerlessRestApi',
      'ServerlessRestApiDeployment',
      'ServerlessRestApiProdStage',
    ]);
    expect(resources.ServerlessRestApi).toEqual({
      Type: 'AWS::ApiGateway::RestApi',
      Properties: {
        Body: {
          swagger: '2.0',
          info: { version: '1.0', title: { Ref: 'AWS::StackName' } },
          paths: {
            '/a/{id}/': { get: { [key]: integration('F'), responses: {} } },
            '/a/{proxy+}': { 'x-amazon-apigateway-any-method': { [key]: integration('F'), responses: {} } },
          },
        },
      },
    });
    expect(resources.ServerlessRestApiDeployment?.Properties).toEqual({ RestApiId: { Ref: 'ServerlessRestApi' }, StageName: 'Stage' });
    expect(resources.ServerlessRestApiProdStage?.Properties).toEqual({
      RestApiId: { Ref: 'ServerlessRestApi' },
      DeploymentId: { Ref: 'ServerlessRestApiDeployment' },
      StageName: 'Prod',
    });
  });

  it.each([
    ['FGPermissionProd', 'GET/a/*'],
    ['FPPermissionProd', '*/a/*'],
  ])('may invoke by %s', (id, route) => {
    expect(resources[id]?.Properties).toEqual({
      Action: 'lambda:InvokeFunction',
      FunctionName: { Ref: 'F' },
      Principal: 'apigateway.amazonaws.com',
      SourceArn: {
        'Fn::Sub': [
          `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:\${__ApiId__}/\${__Stage__}/${route}`,
          { __ApiId__: { Ref: 'ServerlessRestApi' }, __Stage__: '*' },
        ],
      },
    });
  });

  it('stands where its first event stands', () => {
    const { origins } = expand({ F: fn({ Events: { E: event('/', 'get') } }) });
    for (const id of ['ServerlessRestApi', 'ServerlessRestApiProdStage'])
      expect(origins.get(id)).toEqual(['Resources', 'F', 'Properties', 'Events', 'E']);
  });

  it('takes the globals of APIs', () => {
    const { ServerlessRestApiProdStage } = made({ F: fn({ Events: { E: event('/', 'get') } }) }, { Globals: { Api: { TracingEnabled: true } } });
    expect(ServerlessRestApiProdStage?.Properties.TracingEnabled).toBe(true);
  });

  it('hangs on a condition when all of its routes do', () => {
    const resources = made({
      F: fn({ Events: { E: event('/x', 'get') } }, { Condition: 'C', DeletionPolicy: 'Delete' }),
      G: fn({ Events: { E: event('/x', 'put') } }, { Condition: 'D', DeletionPolicy: 'Retain' }),
    });
    const { ServerlessRestApi } = resources;
    expect(ServerlessRestApi).toMatchObject({ Condition: 'ServerlessRestApiCondition', DeletionPolicy: 'Retain' });
    expect(ServerlessRestApi?.Properties.Body).toHaveProperty(['paths', '/x'], {
      'Fn::If': [
        'ServerlessRestApiSLASHxPathCondition',
        {
          get: {
            'Fn::If': ['C', { [key]: { ...integration('F'), uri: { 'Fn::If': ['C', integration('F').uri, noValue] } }, responses: {} }, noValue],
          },
          put: {
            'Fn::If': ['D', { [key]: { ...integration('G'), uri: { 'Fn::If': ['D', integration('G').uri, noValue] } }, responses: {} }, noValue],
          },
        },
        noValue,
      ],
    });
    const { template } = expand({
      F: fn({ Events: { E: event('/x', 'get') } }, { Condition: 'C' }),
      G: fn({ Events: { E: event('/y', 'put') } }, { Condition: 'D' }),
    });
    expect(template.Conditions).toEqual({ ServerlessRestApiCondition: { 'Fn::Or': [{ Condition: 'C' }, { Condition: 'D' }] } });
  });
});

describe('a REST API', () => {
  it.each<[string, RawMap, 'A' | 'Av1Stage', string, unknown]>([
    ['TracingEnabled', { TracingEnabled: true }, 'Av1Stage', 'TracingEnabled', true],
    ['MethodSettings', { MethodSettings: [{ LoggingLevel: 'INFO' }] }, 'Av1Stage', 'MethodSettings', [{ LoggingLevel: 'INFO' }]],
    ['AccessLogSetting', { AccessLogSetting: { Format: 'f' } }, 'Av1Stage', 'AccessLogSetting', { Format: 'f' }],
    ['CacheClusterEnabled', { CacheClusterEnabled: true }, 'Av1Stage', 'CacheClusterEnabled', true],
    ['Variables', { Variables: { a: 'b' } }, 'Av1Stage', 'Variables', { a: 'b' }],
    ['Tags', { Tags: { a: 'b' } }, 'Av1Stage', 'Tags', [{ Key: 'a', Value: 'b' }]],
    ['no tags of the API itself', { Tags: { a: 'b' } }, 'A', 'Tags', undefined],
    ['propagated tags', { Tags: { a: 'b' }, PropagateTags: true }, 'A', 'Tags', [{ Key: 'a', Value: 'b' }]],
    ['Name', { Name: 'n' }, 'A', 'Name', 'n'],
    ['Policy', { Policy: { a: 1 } }, 'A', 'Policy', { a: 1 }],
    ['EndpointConfiguration, short', { EndpointConfiguration: 'REGIONAL' }, 'A', 'EndpointConfiguration', { Types: ['REGIONAL'] }],
    [
      'EndpointConfiguration',
      { EndpointConfiguration: { Type: 'PRIVATE', VPCEndpointIds: ['v'] } },
      'A',
      'EndpointConfiguration',
      { Types: ['PRIVATE'], VpcEndpointIds: ['v'] },
    ],
    ['DefinitionUri', { DefinitionUri: 's3://b/k' }, 'A', 'BodyS3Location', { Bucket: 'b', Key: 'k' }],
    [
      'DefinitionBody that a macro makes',
      { DefinitionBody: { 'Fn::Transform': { Name: 'AWS::Include' } } },
      'A',
      'Body',
      { 'Fn::Transform': { Name: 'AWS::Include' } },
    ],
  ])('%s', (_, properties, id, name, expected) => {
    expect(made({ A: api(properties) })[id]?.Properties[name]).toEqual(expected);
  });

  it.each<[unknown, string]>([
    ['v1', 'Av1Stage'],
    ['my-stage', 'AStagea9d64949ee'],
    [{ Ref: 'Stage' }, 'AStage'],
  ])('names its stage %j by %s', (StageName, id) => {
    expect(Object.keys(made({ A: api({ StageName }) }))).toEqual(['A', 'ADeployment', id]);
  });

  it('may be one that is not of SAM, or of another template', () => {
    const resources = made({
      R: { Type: 'AWS::ApiGateway::RestApi', Properties: {} },
      F: fn({ Events: { E: event('/', 'get', { RestApiId: { Ref: 'R' } }), I: event('/', 'get', { RestApiId: { 'Fn::ImportValue': 'x' } }) } }),
    });
    expect(Object.keys(resources)).toEqual(['R', 'F', 'FRole', 'FEPermissionStage', 'FIPermissionAllStages']);
  });

  it('leaves the document of its author alone, unless definitions are merged', () => {
    const DefinitionBody = { swagger: '2.0', paths: { '/x': { get: { summary: 's', [key]: { type: 'mock' } } } } };
    expect(bodyOf({ DefinitionBody })).toEqual(DefinitionBody);
    expect(bodyOf({ DefinitionBody, MergeDefinitions: true })).toEqual({
      swagger: '2.0',
      paths: { '/x': { get: { summary: 's', [key]: integration('F'), responses: {} } } },
    });
  });

  it('has authorizers, one of them for all routes', () => {
    const Authorizers = { Pool: { UserPoolArn: 'arn:p' }, Token: { FunctionArn: { 'Fn::GetAtt': ['F', 'Arn'] } } };
    const Auth = { DefaultAuthorizer: 'Pool', Authorizers };
    const body = bodyOf({ Auth }) as unknown as { securityDefinitions: RawMap; paths: Record<string, { get: RawMap }> };
    expect(body.securityDefinitions).toMatchObject({
      Pool: {
        'x-amazon-apigateway-authtype': 'cognito_user_pools',
        'x-amazon-apigateway-authorizer': { type: 'cognito_user_pools', providerARNs: ['arn:p'] },
      },
      Token: { 'x-amazon-apigateway-authtype': 'custom', 'x-amazon-apigateway-authorizer': { type: 'token' } },
    });
    expect(body.paths['/x']?.get.security).toEqual([{ Pool: [] }]);
    const { ATokenAuthorizerPermission } = made({ A: api({ Auth }) });
    expect(ATokenAuthorizerPermission?.Properties).toMatchObject({
      Principal: 'apigateway.amazonaws.com',
      FunctionName: { 'Fn::GetAtt': ['F', 'Arn'] },
    });
  });

  it.each<[string, RawMap, unknown]>([
    ['its own authorizer', { Authorizer: 'B', AuthorizationScopes: ['s'] }, [{ B: ['s'] }]],
    ['IAM', { Authorizer: 'AWS_IAM' }, [{ AWS_IAM: [] }]],
    ['an API key', { ApiKeyRequired: true }, [{ api_key: [] }, { A: [] }]],
  ])('a route may ask for %s', (_, Auth, security) => {
    const Authorizers = { A: { UserPoolArn: 'arn:a' }, B: { UserPoolArn: 'arn:b' } };
    const body = bodyOf({ Auth: { DefaultAuthorizer: 'A', Authorizers } }, { Auth }) as unknown as { paths: Record<string, { get: RawMap }> };
    expect(body.paths['/x']?.get.security).toEqual(security);
  });

  it('says who may call it', () => {
    const policy = bodyOf({ Auth: { ResourcePolicy: { IpRangeWhitelist: ['10.0.0.0/8'] } } })['x-amazon-apigateway-policy'];
    const Resource = [{ 'Fn::Sub': ['execute-api:/${__Stage__}/GET/x', { __Stage__: 'v1' }] }];
    expect(policy).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Effect: 'Allow', Action: 'execute-api:Invoke', Resource, Principal: '*' },
        { Effect: 'Deny', Action: 'execute-api:Invoke', Resource, Principal: '*', Condition: { NotIpAddress: { 'aws:SourceIp': ['10.0.0.0/8'] } } },
      ],
    });
  });

  it('answers preflight requests, in OpenAPI 3 too', () => {
    const paths = (body: unknown) =>
      (body as { paths: Record<string, { options: { responses: Record<string, { headers: RawMap }> } & RawMap }> }).paths['/x']?.options;
    expect(paths(bodyOf({ Cors: "'*'" }))).toMatchObject({ consumes: ['application/json'], [key]: { type: 'mock' } });
    const options = paths(bodyOf({ Cors: "'*'", OpenApiVersion: '3.0.1' }));
    expect(options).not.toHaveProperty('consumes');
    expect(options?.responses['200']?.headers['Access-Control-Allow-Methods']).toEqual({ schema: { type: 'string' } });
  });

  it('stands behind a domain of its own', () => {
    const Domain = {
      DomainName: 'a.example.com',
      CertificateArn: 'arn:c',
      SecurityPolicy: 'TLS_1_2',
      BasePath: ['/v-1'],
      Route53: { HostedZoneId: 'Z' },
    };
    const resources = made({ A: api({ Domain }) });
    const domain = 'ApiGatewayDomainName6c21496336';
    expect(resources[domain]?.Properties).toEqual({
      DomainName: 'a.example.com',
      RegionalCertificateArn: 'arn:c',
      EndpointConfiguration: { Types: ['REGIONAL'] },
      SecurityPolicy: 'TLS_1_2',
    });
    expect(resources.Av1BasePathMapping?.Properties).toEqual({
      DomainName: { Ref: domain },
      RestApiId: { Ref: 'A' },
      Stage: { Ref: 'Av1Stage' },
      BasePath: 'v1',
    });
    expect(Object.values(resources).find((one) => one.Type === 'AWS::Route53::RecordSetGroup')?.Properties.RecordSets).toMatchObject([
      { Name: 'a.example.com', Type: 'A', AliasTarget: { DNSName: { 'Fn::GetAtt': [domain, 'RegionalDomainName'] } } },
    ]);
  });

  it('has a usage plan with an API key, or shares one', () => {
    const plan = (CreateUsagePlan: string) => ({ Auth: { UsagePlan: { CreateUsagePlan } } });
    expect(Object.keys(made({ A: api(plan('PER_API')) }))).toEqual(['A', 'ADeployment', 'Av1Stage', 'AUsagePlan', 'AApiKey', 'AUsagePlanKey']);
    const shared = made({ A: api(plan('SHARED'), { Condition: 'C' }), B: api(plan('SHARED')) });
    expect(shared.ServerlessUsagePlan).toMatchObject({
      DependsOn: ['A', 'B'],
      Properties: { ApiStages: [{ ApiId: { Ref: 'A' } }, { ApiId: { Ref: 'B' } }] },
    });
    expect(shared.ServerlessUsagePlan).not.toHaveProperty('Condition');
  });
});
