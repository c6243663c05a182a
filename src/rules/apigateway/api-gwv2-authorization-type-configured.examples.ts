import type { Examples } from '../../core/index.ts';

const route = (RouteKey: string, more: object = {}, ApiId: unknown = 'a1b2c3d4e5') => ({
  Type: 'AWS::ApiGatewayV2::Route',
  Properties: { ApiId, RouteKey, ...more },
});
const api = (ProtocolType: string) => ({ Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'orders', ProtocolType } });

export default {
  pass: [
    { title: 'a JWT is wanted', resources: { List: route('GET /orders', { AuthorizationType: 'JWT', AuthorizerId: 'a1b2c3' }) } },
    {
      title: 'who connects is asked',
      resources: { Connect: route('$connect', { AuthorizationType: 'AWS_IAM' }) },
      parameters: { authorizationType: 'AWS_IAM' },
    },
  ],
  fail: [
    { title: 'nothing is said', resources: { List: route('GET /orders') }, at: ['AuthorizationType'] },
    { title: 'the type is NONE', resources: { List: route('GET /orders', { AuthorizationType: 'NONE' }) }, at: ['AuthorizationType'] },
    {
      title: 'the default route of an HTTP API',
      resources: { Any: route('$default', {}, { Ref: 'Api' }), Api: api('HTTP') },
      at: ['AuthorizationType'],
    },
    {
      title: 'it is another type',
      resources: { List: route('GET /orders', { AuthorizationType: 'CUSTOM', AuthorizerId: 'a1b2c3' }) },
      parameters: { authorizationType: 'JWT' },
      at: ['AuthorizationType'],
    },
  ],
  unknown: [{ title: 'the API of a default route is in another template', resources: { Any: route('$default') } }],
  notApplicable: [
    { title: 'a message of a WebSocket API', resources: { Join: route('join') } },
    { title: 'the default route of a WebSocket API', resources: { Any: route('$default', {}, { Ref: 'Api' }), Api: api('WEBSOCKET') } },
  ],
} satisfies Examples;
