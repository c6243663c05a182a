import { expect, test } from 'vitest';
import { differences } from '../../../testing/same-verdicts.ts';
import type { ConfigItem } from '../item.ts';
import { translations as first } from './apigateway.ts';
import { translations as second } from './apigatewayv2.ts';

function translate(type: string, path: string, configuration: object, tags = {}) {
  const arn = `arn:aws:apigateway:eu-west-1::${path}`;
  const item: ConfigItem = {
    type,
    id: arn,
    arn,
    account: '111122223333',
    region: 'eu-west-1',
    partition: 'aws',
    capturedAt: '2026-11-01T00:00:00.000Z',
    tags,
    configuration: configuration as ConfigItem['configuration'],
    supplementary: {},
    relationships: [],
  };
  return [...first, ...second].find((one) => one.type === type)?.translate(item) ?? [];
}

const log = 'arn:aws:logs:eu-west-1:111122223333:log-group:api';
const parameters = { API_GW_ENDPOINT_TYPE_CHECK: { endpointConfigurationTypes: 'PRIVATE' } };

test('items of REST APIs and their stages are judged like their templates', async () => {
  const template = {
    Api: { Type: 'AWS::ApiGateway::RestApi', Properties: { Name: 'shop', EndpointConfiguration: { Types: ['REGIONAL'] } } },
    Good: {
      Type: 'AWS::ApiGateway::Stage',
      Properties: {
        RestApiId: 'a1',
        StageName: 'live',
        AccessLogSetting: { DestinationArn: log, Format: '$context.requestId' },
        CacheClusterEnabled: true,
        ClientCertificateId: 'c1',
        TracingEnabled: true,
        MethodSettings: [{ ResourcePath: '/*', HttpMethod: '*', LoggingLevel: 'INFO', CachingEnabled: true, CacheDataEncrypted: true }],
        Tags: [{ Key: 'Owner', Value: 'shop' }],
      },
    },
    Bare: { Type: 'AWS::ApiGateway::Stage', Properties: { RestApiId: 'a1', StageName: 'test' } },
    Guard: {
      Type: 'AWS::WAFv2::WebACLAssociation',
      Properties: {
        ResourceArn: 'arn:aws:apigateway:eu-west-1::/restapis/a1/stages/live',
        WebACLArn: 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/w/1',
      },
    },
  };
  const described = [
    ...translate('AWS::ApiGateway::RestApi', '/restapis/a1', {
      id: 'a1',
      name: 'shop',
      endpointConfiguration: { types: ['REGIONAL'] },
      description: null,
    }),
    ...translate(
      'AWS::ApiGateway::Stage',
      '/restapis/a1/stages/live',
      {
        stageName: 'live',
        deploymentId: 'd1',
        accessLogSettings: { destinationArn: log, format: '$context.requestId' },
        cacheClusterEnabled: true,
        cacheClusterStatus: 'AVAILABLE',
        clientCertificateId: 'c1',
        tracingEnabled: true,
        methodSettings: { '*/*': { loggingLevel: 'INFO', cachingEnabled: true, cacheDataEncrypted: true, metricsEnabled: false } },
        webAclArn: 'arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/w/1',
      },
      { Owner: 'shop' },
    ),
    ...translate('AWS::ApiGateway::Stage', '/restapis/a1/stages/test', {
      stageName: 'test',
      cacheClusterEnabled: false,
      methodSettings: {},
      tracingEnabled: false,
    }),
  ];
  expect(described.map((one) => one.name)).toEqual(['a1', 'live', 'test']);
  expect(await differences({ template, described, parameters, types: ['AWS::ApiGateway::RestApi', 'AWS::ApiGateway::Stage'] })).toEqual([]);
});

test('items of HTTP and WebSocket APIs are judged like their templates', async () => {
  const template = {
    Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'chat', ProtocolType: 'WEBSOCKET', RouteSelectionExpression: '$request.body.a' } },
    Good: {
      Type: 'AWS::ApiGatewayV2::Stage',
      Properties: {
        ApiId: { Ref: 'Api' },
        StageName: 'live',
        Description: 'for everybody',
        AccessLogSettings: { DestinationArn: log, Format: 'x' },
        DefaultRouteSettings: { DetailedMetricsEnabled: true, LoggingLevel: 'ERROR' },
        RouteSettings: { $connect: { LoggingLevel: 'OFF' } },
      },
    },
    Bare: { Type: 'AWS::ApiGatewayV2::Stage', Properties: { ApiId: { Ref: 'Api' }, StageName: 'test' } },
  };
  const described = [
    ...translate('AWS::ApiGatewayV2::Api', '/apis/b2', {
      apiId: 'b2',
      name: 'chat',
      protocolType: 'WEBSOCKET',
      tags: { internalId: 'b2' },
      routeSelectionExpression: '$request.body.a',
    }),
    ...translate('AWS::ApiGatewayV2::Stage', '/apis/b2/stages/live', {
      stageName: 'live',
      description: 'for everybody',
      accessLogSettings: { destinationArn: log, format: 'x' },
      defaultRouteSettings: { detailedMetricsEnabled: true, loggingLevel: 'ERROR' },
      routeSettings: { $connect: { loggingLevel: 'OFF' } },
      stageVariables: {},
    }),
    ...translate('AWS::ApiGatewayV2::Stage', '/apis/b2/stages/test', {
      stageName: 'test',
      defaultRouteSettings: { detailedMetricsEnabled: false },
      routeSettings: {},
    }),
  ];
  expect(await differences({ template, described })).toEqual([]);
  expect(described[0]?.properties).not.toHaveProperty('Tags');
  expect(described[1]?.properties).toMatchObject({ ApiId: 'b2', RouteSettings: { $connect: { LoggingLevel: 'OFF' } } });
});
