import type { Examples } from '../../core/index.ts';

const stage = (ClientCertificateId?: unknown) => ({
  Type: 'AWS::ApiGateway::Stage',
  Properties: { RestApiId: 'a1b2c3d4e5', StageName: 'live', ...(ClientCertificateId === undefined ? {} : { ClientCertificateId }) },
});
const certificate = { Type: 'AWS::ApiGateway::ClientCertificate', Properties: {} };

export default {
  pass: [
    { title: 'there is a certificate', resources: { Live: stage({ Ref: 'Certificate' }), Certificate: certificate } },
    { title: 'the certificate is an allowed one', resources: { Live: stage('a1b2c3') }, parameters: { CertificateIDs: 'a1b2c3,d4e5f6' } },
  ],
  fail: [
    { title: 'there is none', resources: { Live: stage() }, at: ['ClientCertificateId'] },
    {
      title: 'it is not an allowed one',
      resources: { Live: stage('a1b2c3') },
      parameters: { CertificateIDs: 'd4e5f6' },
      at: ['ClientCertificateId'],
    },
    {
      title: 'a deployment makes a stage without one',
      resources: { Live: { Type: 'AWS::ApiGateway::Deployment', Properties: { RestApiId: 'a1b2c3d4e5', StageName: 'live' } } },
      at: ['StageDescription.ClientCertificateId'],
    },
  ],
  unknown: [
    {
      title: 'whether it is allowed is known only after deployment',
      resources: { Live: stage({ Ref: 'Certificate' }), Certificate: certificate },
      parameters: { CertificateIDs: 'd4e5f6' },
    },
  ],
  notApplicable: [
    { title: 'a deployment without a stage', resources: { First: { Type: 'AWS::ApiGateway::Deployment', Properties: { RestApiId: 'a1b2c3d4e5' } } } },
  ],
} satisfies Examples;
