import * as gateway from '@aws-sdk/client-api-gateway';
import * as http from '@aws-sdk/client-apigatewayv2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { readLive } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers as restReaders } from './apigateway.ts';
import { readers as httpReaders } from './apigatewayv2.ts';

const Tags = [{ Key: 'Owner', Value: 'shop' }];
const seen = { unseen: [], gaps: {} };
/** Where the emulator is: ARNs name it. */
const at = { account: '123456789012', region: 'us-east-1' };

let moto: Moto;
beforeAll(async () => {
  if (motoCommand() !== undefined) moto = await startMoto();
}, 90_000);
afterAll(() => moto?.stop());

test('REST APIs are judged as their templates are', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const client = new gateway.APIGatewayClient(moto.client());
  const { id: restApiId = '', rootResourceId: resourceId = '' } = await client.send(
    new gateway.CreateRestApiCommand({ name: 'shop', endpointConfiguration: { types: ['REGIONAL'] }, tags: { Owner: 'shop' } }),
  );
  const method = { restApiId, resourceId, httpMethod: 'GET' };
  await client.send(new gateway.PutMethodCommand({ ...method, authorizationType: 'NONE' }));
  await client.send(new gateway.PutIntegrationCommand({ ...method, type: 'MOCK' }));
  const { id: deploymentId = '' } = await client.send(new gateway.CreateDeploymentCommand({ restApiId }));
  await client.send(new gateway.CreateStageCommand({ restApiId, deploymentId, stageName: 'live', tracingEnabled: true, tags: { Owner: 'shop' } }));
  await client.send(
    new gateway.UpdateStageCommand({
      restApiId,
      stageName: 'live',
      patchOperations: [{ op: 'replace', path: '/*/*/logging/loglevel', value: 'INFO' }],
    }),
  );
  await client.send(new gateway.CreateStageCommand({ restApiId, deploymentId, stageName: 'bare' }));
  await client.send(new gateway.CreateDomainNameCommand({ domainName: 'api.example.com', securityPolicy: 'TLS_1_0' }));
  const template = {
    Api: { Type: 'AWS::ApiGateway::RestApi', Properties: { Name: 'shop', EndpointConfiguration: { Types: ['REGIONAL'] }, Tags } },
    Live: {
      Type: 'AWS::ApiGateway::Stage',
      Properties: {
        RestApiId: { Ref: 'Api' },
        StageName: 'live',
        TracingEnabled: true,
        MethodSettings: [{ ResourcePath: '/*', HttpMethod: '*', LoggingLevel: 'INFO' }],
        Tags,
      },
    },
    Bare: { Type: 'AWS::ApiGateway::Stage', Properties: { RestApiId: { Ref: 'Api' }, StageName: 'bare' } },
    Name: { Type: 'AWS::ApiGateway::DomainName', Properties: { DomainName: 'api.example.com', SecurityPolicy: 'TLS_1_0' } },
  };
  const { described, unseen, gaps } = await readLive(restReaders, moto);
  expect({ unseen, gaps }).toEqual(seen);
  expect(await differences({ template, described, at })).toEqual([]);
});

test('HTTP and WebSocket APIs are judged as their templates are', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const client = new http.ApiGatewayV2Client(moto.client());
  const { ApiId = '' } = await client.send(
    new http.CreateApiCommand({ Name: 'chat', ProtocolType: 'WEBSOCKET', RouteSelectionExpression: '$request.body.a', Tags: { Owner: 'shop' } }),
  );
  await client.send(
    new http.CreateStageCommand({
      ApiId,
      StageName: 'live',
      Description: 'all',
      DefaultRouteSettings: { LoggingLevel: 'ERROR', DetailedMetricsEnabled: true },
    }),
  );
  await client.send(new http.CreateRouteCommand({ ApiId, RouteKey: '$connect' }));
  await client.send(
    new http.CreateIntegrationCommand({
      ApiId,
      IntegrationType: 'HTTP_PROXY',
      ConnectionType: 'VPC_LINK',
      ConnectionId: 'v',
      IntegrationUri: 'arn:l',
    }),
  );
  const template = {
    Api: {
      Type: 'AWS::ApiGatewayV2::Api',
      Properties: { Name: 'chat', ProtocolType: 'WEBSOCKET', RouteSelectionExpression: '$request.body.a', Tags: { Owner: 'shop' } },
    },
    Live: {
      Type: 'AWS::ApiGatewayV2::Stage',
      Properties: {
        ApiId: { Ref: 'Api' },
        StageName: 'live',
        Description: 'all',
        DefaultRouteSettings: { LoggingLevel: 'ERROR', DetailedMetricsEnabled: true },
      },
    },
    Connect: { Type: 'AWS::ApiGatewayV2::Route', Properties: { ApiId: { Ref: 'Api' }, RouteKey: '$connect' } },
    Inside: {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: { ApiId: { Ref: 'Api' }, IntegrationType: 'HTTP_PROXY', ConnectionType: 'VPC_LINK', ConnectionId: 'v', IntegrationUri: 'arn:l' },
    },
  };
  const { described, unseen, gaps } = await readLive(httpReaders, moto);
  expect({ unseen, gaps }).toEqual(seen);
  expect(await differences({ template, described, at })).toEqual([]);
});
