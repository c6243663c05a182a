import { finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'APIGATEWAYV2_INTEGRATION_PRIVATE_HTTPS_ENABLED',
  title: 'HTTP APIs speak HTTPS to servers in private networks',
  severity: 'medium',
  types: ['AWS::ApiGatewayV2::Integration'],
  needs: [{ type: 'AWS::ApiGatewayV2::Api', ours: 'ApiId', fields: ['ProtocolType'] }],
  why: 'Requests with tokens and data in them go through the private network in plain text, open to whoever can listen there.',
  fix: 'Add TlsConfig with the ServerNameToVerify of the certificate, and let the server behind the VPC link listen for HTTPS.',
  scope(integration, { related }) {
    if (integration.ConnectionType?.toUpperCase() !== 'VPC_LINK') return 'it does not go into a private network';
    const apis = related('AWS::ApiGatewayV2::Api');
    return apis.items.length > 0 && some(apis.items, (one) => one.properties.ProtocolType?.toUpperCase() === 'WEBSOCKET')
      ? 'it belongs to a WebSocket API'
      : true;
  },
  *check(integration) {
    if (integration.TlsConfig === undefined) yield finding('TlsConfig', 'it speaks plain HTTP');
  },
});
