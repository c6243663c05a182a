import type { Examples } from '../../core/index.ts';

const endpoint = (ConnectionLogOptions: object) => ({
  ClientCidrBlock: '10.1.0.0/22',
  ServerCertificateArn: 'arn:aws:acm:eu-central-1:111122223333:certificate/1234abcd-12ab-34cd-56ef-1234567890ab',
  AuthenticationOptions: [
    { Type: 'federated-authentication', FederatedAuthentication: { SAMLProviderArn: 'arn:aws:iam::111122223333:saml-provider/people' } },
  ],
  ConnectionLogOptions,
});

export default {
  pass: [{ title: 'connections are logged', properties: endpoint({ Enabled: true, CloudwatchLogGroup: '/vpn/connections' }) }],
  fail: [{ title: 'they are not', properties: endpoint({ Enabled: false }), at: ['ConnectionLogOptions.Enabled'] }],
  unknown: [
    {
      title: 'it is a parameter without default',
      template: {
        Parameters: { Log: { Type: 'String' } },
        Resources: { Endpoint: { Type: 'AWS::EC2::ClientVpnEndpoint', Properties: endpoint({ Enabled: { Ref: 'Log' } }) } },
      },
    },
  ],
} satisfies Examples;
