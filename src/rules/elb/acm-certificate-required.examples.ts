import type { Examples } from '../../core/index.ts';

const listener = (SSLCertificateId?: unknown) => ({
  LoadBalancerPort: '443',
  InstancePort: '8080',
  Protocol: 'HTTPS',
  ...(SSLCertificateId === undefined ? {} : { SSLCertificateId }),
});
const plain = { LoadBalancerPort: '80', InstancePort: '8080', Protocol: 'HTTP' };
const balancer = (...Listeners: unknown[]) => ({ Type: 'AWS::ElasticLoadBalancing::LoadBalancer', Properties: { Listeners } });

export default {
  pass: [
    {
      title: 'the ARN is of Certificate Manager',
      resources: { Web: balancer(listener('arn:aws:acm:eu-west-1:111122223333:certificate/1a2b3c4d')) },
    },
    {
      title: 'the certificate is in the template',
      resources: {
        Web: balancer(plain, listener({ Ref: 'Certificate' })),
        Certificate: { Type: 'AWS::CertificateManager::Certificate', Properties: { DomainName: 'www.example.com' } },
      },
    },
    {
      title: 'the ARN is put together',
      template: {
        Parameters: { Id: { Type: 'String' } },
        Resources: { Web: balancer(listener({ 'Fn::Sub': `arn:\${AWS::Partition}:acm:\${AWS::Region}:\${AWS::AccountId}:certificate/\${Id}` })) },
      },
    },
  ],
  fail: [
    {
      title: 'the certificate was uploaded to IAM',
      resources: { Web: balancer(listener('arn:aws:iam::111122223333:server-certificate/web')) },
      at: ['Listeners[0].SSLCertificateId'],
    },
    {
      title: 'the certificate is uploaded to IAM by the template',
      resources: {
        Web: balancer(plain, listener({ 'Fn::GetAtt': ['Certificate', 'Arn'] })),
        Certificate: { Type: 'AWS::IAM::ServerCertificate', Properties: { ServerCertificateName: 'web' } },
      },
      at: ['Listeners[1].SSLCertificateId'],
    },
    { title: 'there is no certificate', resources: { Web: balancer(listener()) }, at: ['Listeners[0].SSLCertificateId'] },
  ],
  unknown: [
    {
      title: 'the certificate is a parameter',
      template: { Parameters: { Certificate: { Type: 'String' } }, Resources: { Web: balancer(listener({ Ref: 'Certificate' })) } },
    },
  ],
  notApplicable: [{ title: 'only plain listeners', resources: { Web: balancer(plain) } }],
} satisfies Examples;
