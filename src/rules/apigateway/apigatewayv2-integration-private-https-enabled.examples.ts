import type { Examples } from '../../core/index.ts';

const integration = (more: object = {}) => ({
  ApiId: 'a1b2c3d4e5',
  IntegrationType: 'HTTP_PROXY',
  IntegrationMethod: 'ANY',
  ConnectionType: 'VPC_LINK',
  ConnectionId: 'a1b2c3',
  IntegrationUri: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/web/0123456789abcdef/0123456789abcdef',
  PayloadFormatVersion: '1.0',
  ...more,
});

export default {
  pass: [{ title: 'there is a TLS configuration', properties: integration({ TlsConfig: { ServerNameToVerify: 'web.example.com' } }) }],
  fail: [{ title: 'there is none', properties: integration(), at: ['TlsConfig'] }],
  unknown: [
    {
      title: 'the kind of connection is a parameter',
      template: {
        Parameters: { Connection: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::ApiGatewayV2::Integration', Properties: integration({ ConnectionType: { Ref: 'Connection' } }) } },
      },
    },
  ],
  notApplicable: [
    { title: 'it goes over the internet', properties: integration({ ConnectionType: 'INTERNET', IntegrationUri: 'https://www.example.com' }) },
    {
      title: 'of a WebSocket API',
      resources: {
        Web: { Type: 'AWS::ApiGatewayV2::Integration', Properties: integration({ ApiId: { Ref: 'Api' } }) },
        Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'chat', ProtocolType: 'WEBSOCKET' } },
      },
    },
  ],
} satisfies Examples;
