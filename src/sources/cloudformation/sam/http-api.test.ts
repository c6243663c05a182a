import { describe, expect, it } from 'vitest';
import type { RawMap } from '../scope.ts';
import { fn, made } from './testing.ts';

const key = 'x-amazon-apigateway-integration';
const event = (more: RawMap = {}) => ({ Type: 'HttpApi', Properties: more });
const api = (properties: RawMap = {}) => ({ Type: 'AWS::Serverless::HttpApi', Properties: properties });
const integration = {
  type: 'aws_proxy',
  httpMethod: 'POST',
  payloadFormatVersion: '2.0',
  uri: { 'Fn::Sub': 'arn:${AWS::Partition}:apigateway:${AWS::Region}:lambda:path/2015-03-31/functions/${F.Arn}/invocations' },
};
const createdBy = { name: 'httpapi:createdBy', 'x-amazon-apigateway-tag-value': 'SAM' };

function operation(resources: ReturnType<typeof made>, path: string, method: string): RawMap {
  const body = resources.A?.Properties.Body as { paths: Record<string, Record<string, RawMap>> };
  return body.paths[path]?.[method] as RawMap;
}

describe('an implicit HTTP API', () => {
  const resources = made({ F: fn({ Events: { All: event(), One: event({ Path: '/x/{id}', Method: 'get' }) } }) });

  it('has the default route and others, and a stage that deploys by itself', () => {
    expect(resources.ServerlessHttpApi).toEqual({
      Type: 'AWS::ApiGatewayV2::Api',
      Properties: {
        Body: {
          openapi: '3.0.1',
          info: { version: '1.0', title: { Ref: 'AWS::StackName' } },
          tags: [createdBy],
          paths: {
            $default: { 'x-amazon-apigateway-any-method': { [key]: integration, isDefaultRoute: true, responses: {} } },
            '/x/{id}': { get: { [key]: integration, parameters: [{ name: 'id', in: 'path', required: true }], responses: {} } },
          },
        },
      },
    });
    expect(resources.ServerlessHttpApiApiGatewayDefaultStage?.Properties).toEqual({
      ApiId: { Ref: 'ServerlessHttpApi' },
      StageName: '$default',
      Tags: { 'httpapi:createdBy': 'SAM' },
      AutoDeploy: true,
    });
  });

  it('needs one permission for the default route and all others of the same function', () => {
    expect(resources).not.toHaveProperty('FOnePermission');
    expect(resources.FAllPermission?.Properties.SourceArn).toEqual({
      'Fn::Sub': [
        'arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:${__ApiId__}/${__Stage__}/*',
        { __ApiId__: { Ref: 'ServerlessHttpApi' }, __Stage__: '*' },
      ],
    });
  });
});

describe('an HTTP API', () => {
  it.each<[string, RawMap, string, unknown]>([
    ['StageName', { StageName: 'v1' }, 'StageName', 'v1'],
    ['AccessLogSettings', { StageName: 'v1', AccessLogSettings: { Format: 'f' } }, 'AccessLogSettings', { Format: 'f' }],
    [
      'DefaultRouteSettings',
      { StageName: 'v1', DefaultRouteSettings: { ThrottlingRateLimit: 1 } },
      'DefaultRouteSettings',
      { ThrottlingRateLimit: 1 },
    ],
    ['StageVariables', { StageName: 'v1', StageVariables: { a: 'b' } }, 'StageVariables', { a: 'b' }],
    ['Tags', { StageName: 'v1', Tags: { a: 'b' } }, 'Tags', { a: 'b', 'httpapi:createdBy': 'SAM' }],
  ])('%s', (_, properties, name, expected) => {
    expect(made({ A: api(properties) }).Av1Stage?.Properties[name]).toEqual(expected);
  });

  it.each<[string, RawMap, string[], unknown]>([
    ['CORS for all', { CorsConfiguration: true }, ['x-amazon-apigateway-cors'], { allowOrigins: ['*'] }],
    [
      'CORS',
      { CorsConfiguration: { AllowOrigins: ['a'], MaxAge: 3, AllowCredentials: true } },
      ['x-amazon-apigateway-cors'],
      { allowOrigins: ['a'], maxAge: 3, allowCredentials: true },
    ],
    [
      'DisableExecuteApiEndpoint',
      { DisableExecuteApiEndpoint: true },
      ['servers'],
      [{ 'x-amazon-apigateway-endpoint-configuration': { disableExecuteApiEndpoint: true } }],
    ],
    ['Name', { Name: 'n' }, ['info', 'title'], 'n'],
    [
      'a token authorizer',
      { Auth: { Authorizers: { J: { JwtConfiguration: { Issuer: 'i', audience: ['a'] }, IdentitySource: '$request.header.A' } } } },
      ['components', 'securitySchemes', 'J'],
      {
        type: 'oauth2',
        'x-amazon-apigateway-authorizer': { type: 'jwt', jwtConfiguration: { issuer: 'i', audience: ['a'] }, identitySource: '$request.header.A' },
      },
    ],
    [
      'IAM',
      { Auth: { EnableIamAuthorizer: true } },
      ['components', 'securitySchemes', 'AWS_IAM'],
      { type: 'apiKey', name: 'Authorization', in: 'header', 'x-amazon-apigateway-authtype': 'awsSigv4' },
    ],
  ])('writes %s into its document', (_, properties, path, expected) => {
    expect(made({ A: api(properties) }).A?.Properties.Body).toHaveProperty(path, expected);
  });

  it('asks for its authorizer on all routes but those that chose another', () => {
    const Auth = {
      DefaultAuthorizer: 'J',
      Authorizers: { J: { JwtConfiguration: { issuer: 'i' }, AuthorizationScopes: ['s'] }, K: { JwtConfiguration: { issuer: 'k' } } },
    };
    const route = (Path: string, more: RawMap = {}) => event({ ApiId: { Ref: 'A' }, Path, Method: 'get', ...more });
    const resources = made({
      A: api({ Auth }),
      F: fn({ Events: { X: route('/x'), Y: route('/y', { Auth: { Authorizer: 'K' } }), Z: route('/z', { Auth: { Authorizer: 'NONE' } }) } }),
    });
    expect(operation(resources, '/x', 'get').security).toEqual([{ J: ['s'] }]);
    expect(operation(resources, '/y', 'get').security).toEqual([{ K: [] }]);
    expect(operation(resources, '/z', 'get').security).toEqual([{ NONE: [] }]);
  });

  it('takes settings of a route from its event', () => {
    const route = event({
      ApiId: { Ref: 'A' },
      Path: '/x',
      Method: 'get',
      TimeoutInMillis: 9,
      PayloadFormatVersion: '1.0',
      RouteSettings: { ThrottlingRateLimit: 1 },
    });
    const resources = made({ A: api({ RouteSettings: { 'GET /x': { DetailedMetricsEnabled: true } } }), F: fn({ Events: { X: route } }) });
    expect(resources.AApiGatewayDefaultStage?.Properties.RouteSettings).toEqual({
      'GET /x': { DetailedMetricsEnabled: true, ThrottlingRateLimit: 1 },
    });
    expect(operation(resources, '/x', 'get')[key]).toEqual({ ...integration, payloadFormatVersion: '1.0', timeoutInMillis: 9 });
  });

  it('stands behind a domain of its own', () => {
    const resources = made({ A: api({ Domain: { DomainName: 'b.example.com', CertificateArn: 'arn:c', BasePath: '/v-1/' } }) });
    const [id] = Object.entries(resources).find(([, one]) => one.Type === 'AWS::ApiGatewayV2::DomainName') as [string, unknown];
    expect(id).toMatch(/^ApiGatewayDomainNameV2[0-9a-f]{10}$/);
    expect(resources[id]?.Properties).toMatchObject({ DomainNameConfigurations: [{ CertificateArn: 'arn:c', EndpointType: 'REGIONAL' }] });
    expect(resources.Av1ApiMapping?.Properties).toEqual({
      DomainName: { Ref: id },
      ApiId: { Ref: 'A' },
      Stage: { Ref: 'AApiGatewayDefaultStage' },
      ApiMappingKey: 'v-1',
    });
  });

  it('may have its document in S3', () => {
    expect(made({ A: api({ DefinitionUri: './api.yaml' }) }).A?.Properties).toEqual({
      BodyS3Location: {
        Bucket: { 'Fn::Transform': { Name: 'AWS::Serverless-2016-10-31' } },
        Key: { 'Fn::Transform': { Name: 'AWS::Serverless-2016-10-31' } },
      },
    });
  });
});
