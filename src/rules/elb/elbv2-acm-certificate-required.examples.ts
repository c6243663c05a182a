import type { Examples } from '../../core/index.ts';

const managed = 'arn:aws:acm:eu-west-1:111122223333:certificate/1a2b3c4d';
const listener = (Protocol: string, CertificateArn?: unknown, more: object = {}) => ({
  Type: 'AWS::ElasticLoadBalancingV2::Listener',
  Properties: {
    LoadBalancerArn: 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/web/0123456789abcdef',
    Protocol,
    DefaultActions: [{ Type: 'fixed-response', FixedResponseConfig: { StatusCode: '404' } }],
    ...(CertificateArn === undefined ? {} : { Certificates: [{ CertificateArn }] }),
    ...more,
  },
});

export default {
  pass: [
    { title: 'the ARN is of Certificate Manager', resources: { Web: listener('HTTPS', managed) } },
    {
      title: 'the certificate is in the template',
      resources: {
        Web: listener('TLS', { Ref: 'Certificate' }),
        Certificate: { Type: 'AWS::CertificateManager::Certificate', Properties: { DomainName: 'www.example.com' } },
      },
    },
    { title: 'the certificate is an allowed one', resources: { Web: listener('HTTPS', managed) }, parameters: { AcmCertificatesAllowed: managed } },
  ],
  fail: [
    {
      title: 'the certificate was uploaded to IAM',
      resources: { Web: listener('HTTPS', 'arn:aws:iam::111122223333:server-certificate/web') },
      at: ['Certificates[0].CertificateArn'],
    },
    { title: 'plain HTTP', resources: { Web: listener('HTTP') }, at: ['Certificates'] },
    {
      title: 'the certificate is not an allowed one',
      resources: { Web: listener('HTTPS', managed) },
      parameters: { AcmCertificatesAllowed: 'arn:aws:acm:eu-west-1:111122223333:certificate/9f8e7d6c' },
      at: ['Certificates[0].CertificateArn'],
    },
  ],
  unknown: [
    {
      title: 'the certificate is a parameter',
      template: { Parameters: { Certificate: { Type: 'String' } }, Resources: { Web: listener('HTTPS', { Ref: 'Certificate' }) } },
    },
  ],
  notApplicable: [
    {
      title: 'HTTP that is only redirected to HTTPS',
      resources: {
        Web: listener('HTTP', undefined, { DefaultActions: [{ Type: 'redirect', RedirectConfig: { Protocol: 'HTTPS', StatusCode: 'HTTP_301' } }] }),
      },
    },
  ],
} satisfies Examples;
