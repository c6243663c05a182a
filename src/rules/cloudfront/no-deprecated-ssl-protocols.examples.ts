import type { Examples } from '../../core/index.ts';

const distribution = (protocols?: readonly unknown[]) => ({
  DistributionConfig: {
    Enabled: true,
    Origins: [
      {
        Id: 'api',
        DomainName: 'api.example.com',
        CustomOriginConfig: { OriginProtocolPolicy: 'https-only', ...(protocols ? { OriginSSLProtocols: protocols } : {}) },
      },
    ],
  },
});
const path = 'DistributionConfig.Origins[0].CustomOriginConfig.OriginSSLProtocols';

export default {
  pass: [
    { title: 'only TLS 1.2 is allowed', properties: distribution(['TLSv1.2']) },
    {
      title: 'the origin is a bucket',
      properties: { DistributionConfig: { Enabled: true, Origins: [{ Id: 'files', DomainName: 'files.s3.amazonaws.com', S3OriginConfig: {} }] } },
    },
  ],
  fail: [
    { title: 'SSL 3.0 is allowed beside TLS', properties: distribution(['TLSv1.2', 'SSLv3']), at: [`${path}[1]`] },
    { title: 'nothing is said', properties: distribution(), at: [path] },
  ],
} satisfies Examples;
