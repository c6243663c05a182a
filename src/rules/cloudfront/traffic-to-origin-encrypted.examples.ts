import type { Examples } from '../../core/index.ts';

const distribution = (OriginProtocolPolicy: string, ViewerProtocolPolicy: string) => ({
  DistributionConfig: {
    Enabled: true,
    DefaultCacheBehavior: { TargetOriginId: 'api', ViewerProtocolPolicy },
    Origins: [{ Id: 'api', DomainName: 'api.example.com', CustomOriginConfig: { OriginProtocolPolicy } }],
  },
});
const path = 'DistributionConfig.Origins[0].CustomOriginConfig.OriginProtocolPolicy';

export default {
  pass: [
    { title: 'the origin is spoken to over HTTPS', properties: distribution('https-only', 'allow-all') },
    { title: 'viewers must use HTTPS, and so does CloudFront', properties: distribution('match-viewer', 'redirect-to-https') },
    {
      title: 'the origin is a bucket',
      properties: {
        DistributionConfig: { Enabled: true, Origins: [{ Id: 'files', DomainName: 'files.s3.amazonaws.com', S3OriginConfig: {} }] },
      },
    },
  ],
  fail: [
    { title: 'the origin is spoken to over HTTP', properties: distribution('http-only', 'https-only'), at: [path] },
    { title: 'viewers may use HTTP, and CloudFront does the same', properties: distribution('match-viewer', 'allow-all'), at: [path] },
  ],
} satisfies Examples;
