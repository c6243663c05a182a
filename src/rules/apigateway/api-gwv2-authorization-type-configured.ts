import { finding, rule, some, string } from '../../core/index.ts';

export default rule({
  id: 'API_GWV2_AUTHORIZATION_TYPE_CONFIGURED',
  title: 'Routes of HTTP and WebSocket APIs ask for authorization',
  severity: 'medium',
  types: ['AWS::ApiGatewayV2::Route'],
  parameters: { authorizationType: string({ about: 'The type that is wanted; without it any will do.', allowed: ['AWS_IAM', 'CUSTOM', 'JWT'] }) },
  needs: [{ type: 'AWS::ApiGatewayV2::Api', ours: 'ApiId', fields: ['ProtocolType'] }],
  why: 'A route without authorization answers whoever finds its address.',
  fix: 'Set AuthorizationType to JWT, AWS_IAM or CUSTOM, with an AuthorizerId for JWT and CUSTOM.',
  scope(route, { related }) {
    const key = route.RouteKey;
    if (key === '$connect' || / /.test(key)) return true;
    // A WebSocket API authorizes who connects, and no other of its routes can.
    const later = 'a WebSocket API asks for authorization on $connect only';
    if (key !== '$default') return later;
    return some(related('AWS::ApiGatewayV2::Api'), (one) => one.properties.ProtocolType?.toUpperCase() === 'WEBSOCKET') ? later : true;
  },
  *check(route, { parameters }) {
    const wanted = parameters.authorizationType;
    // Absent is NONE.
    const type = (route.AuthorizationType ?? 'NONE').toUpperCase();
    if (type === 'NONE') yield finding('AuthorizationType', 'it answers everybody', { expected: wanted ?? 'JWT, AWS_IAM or CUSTOM' });
    else if (wanted && type !== wanted) yield finding('AuthorizationType', `the authorization is ${type}`, { expected: wanted });
  },
});
