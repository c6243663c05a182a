import type { Examples } from '../../core/index.ts';

const stage = (...MethodSettings: object[]) => ({ RestApiId: 'a1b2c3d4e5', StageName: 'live', MethodSettings });
const all = (LoggingLevel: unknown) => ({ HttpMethod: '*', ResourcePath: '/*', LoggingLevel });
const socket = (more: object = {}) => ({ Type: 'AWS::ApiGatewayV2::Stage', Properties: { ApiId: { Ref: 'Api' }, StageName: 'live', ...more } });
const api = (ProtocolType: string) => ({ Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'chat', ProtocolType } });

export default {
  pass: [
    { title: 'errors of all methods are logged', properties: stage(all('ERROR')) },
    {
      title: 'one method is logged in more detail',
      properties: stage(all('ERROR'), { HttpMethod: 'POST', ResourcePath: '/~1orders', LoggingLevel: 'INFO' }),
    },
    {
      title: 'the stage that a deployment makes is logged',
      type: 'AWS::ApiGateway::Deployment',
      properties: { RestApiId: 'a1b2c3d4e5', StageName: 'live', StageDescription: { LoggingLevel: 'INFO' } },
    },
    { title: 'a WebSocket API is logged', resources: { Live: socket({ DefaultRouteSettings: { LoggingLevel: 'INFO' } }), Api: api('WEBSOCKET') } },
  ],
  fail: [
    { title: 'nothing is said', properties: { RestApiId: 'a1b2c3d4e5', StageName: 'live' }, at: ['MethodSettings'] },
    { title: 'logging is off', properties: stage(all('OFF')), at: ['MethodSettings[0].LoggingLevel'] },
    {
      title: 'the setting for all says nothing of it',
      properties: stage({ HttpMethod: '*', ResourcePath: '/*', MetricsEnabled: true }),
      at: ['MethodSettings[0].LoggingLevel'],
    },
    {
      title: 'it is off for one method',
      properties: stage(all('ERROR'), { HttpMethod: 'POST', ResourcePath: '/~1orders', LoggingLevel: 'OFF' }),
      at: ['MethodSettings[1].LoggingLevel'],
    },
    {
      title: 'only one method is logged',
      properties: stage({ HttpMethod: 'POST', ResourcePath: '/~1orders', LoggingLevel: 'INFO' }),
      at: ['MethodSettings'],
    },
    {
      title: 'errors alone will not do',
      properties: stage(all('ERROR')),
      parameters: { loggingLevel: 'INFO' },
      at: ['MethodSettings[0].LoggingLevel'],
    },
    { title: 'a WebSocket API is not logged', resources: { Live: socket(), Api: api('WEBSOCKET') }, at: ['DefaultRouteSettings.LoggingLevel'] },
    {
      title: 'one route of a WebSocket API is not',
      resources: {
        Live: socket({ DefaultRouteSettings: { LoggingLevel: 'ERROR' }, RouteSettings: { join: { LoggingLevel: 'OFF' } } }),
        Api: api('WEBSOCKET'),
      },
      at: ['RouteSettings.join.LoggingLevel'],
    },
  ],
  unknown: [
    {
      title: 'the level is a parameter',
      template: {
        Parameters: { Level: { Type: 'String' } },
        Resources: { Live: { Type: 'AWS::ApiGateway::Stage', Properties: stage(all({ Ref: 'Level' })) } },
      },
    },
    {
      title: 'the API is in another template',
      resources: { Live: { Type: 'AWS::ApiGatewayV2::Stage', Properties: { ApiId: 'a1b2c3d4e5', StageName: 'live' } } },
    },
  ],
  notApplicable: [
    { title: 'an HTTP API', resources: { Live: socket(), Api: api('HTTP') } },
    { title: 'a deployment without a stage', type: 'AWS::ApiGateway::Deployment', properties: { RestApiId: 'a1b2c3d4e5' } },
  ],
} satisfies Examples;
