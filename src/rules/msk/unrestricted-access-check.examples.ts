import type { Examples } from '../../core/index.ts';

const cluster = { ClusterName: 'events', KafkaVersion: '3.6.0', NumberOfBrokerNodes: 3 };

export default {
  pass: [
    {
      title: 'clients authenticate by IAM, and access without is off',
      properties: { ...cluster, ClientAuthentication: { Sasl: { Iam: { Enabled: true } }, Unauthenticated: { Enabled: false } } },
    },
    { title: 'clients authenticate by a password', properties: { ...cluster, ClientAuthentication: { Sasl: { Scram: { Enabled: true } } } } },
    {
      title: 'clients authenticate by certificates',
      properties: {
        ...cluster,
        ClientAuthentication: { Tls: { CertificateAuthorityArnList: ['arn:aws:acm-pca:eu-central-1:111122223333:certificate-authority/a'] } },
      },
    },
  ],
  fail: [
    {
      title: 'access without authentication is on beside IAM',
      properties: { ...cluster, ClientAuthentication: { Sasl: { Iam: { Enabled: true } }, Unauthenticated: { Enabled: true } } },
      at: ['ClientAuthentication.Unauthenticated.Enabled'],
    },
    { title: 'nothing is said of authentication', properties: cluster, at: ['ClientAuthentication'] },
    {
      title: 'the only way to authenticate is off',
      properties: { ...cluster, ClientAuthentication: { Sasl: { Iam: { Enabled: false } } } },
      at: ['ClientAuthentication'],
    },
  ],
  unknown: [
    {
      title: 'access without authentication is a parameter',
      template: {
        Parameters: { Open: { Type: 'String' } },
        Resources: {
          Events: {
            Type: 'AWS::MSK::Cluster',
            Properties: { ...cluster, ClientAuthentication: { Sasl: { Iam: { Enabled: true } }, Unauthenticated: { Enabled: { Ref: 'Open' } } } },
          },
        },
      },
    },
  ],
} satisfies Examples;
