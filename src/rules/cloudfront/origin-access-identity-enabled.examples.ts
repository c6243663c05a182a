import type { Examples } from '../../core/index.ts';

const distribution = (...Origins: object[]) => ({ DistributionConfig: { Enabled: true, Origins } });
const bucket = { Id: 'bucket', DomainName: 'web.s3.eu-west-1.amazonaws.com' };

export default {
  pass: [
    {
      title: 'an identity is used',
      properties: distribution({ ...bucket, S3OriginConfig: { OriginAccessIdentity: 'origin-access-identity/cloudfront/E127EXAMPLE51Z' } }),
    },
    {
      title: 'the origin is no bucket',
      properties: distribution({ Id: 'api', DomainName: 'example.com', CustomOriginConfig: { OriginProtocolPolicy: 'https-only' } }),
    },
  ],
  fail: [
    {
      title: 'the identity is empty',
      properties: distribution({ ...bucket, S3OriginConfig: { OriginAccessIdentity: '' } }),
      at: ['DistributionConfig.Origins[0].S3OriginConfig.OriginAccessIdentity'],
    },
    {
      title: 'access control is used instead',
      properties: distribution({ ...bucket, OriginAccessControlId: 'E2QWRUHEXAMPLE' }),
      at: ['DistributionConfig.Origins[0].S3OriginConfig.OriginAccessIdentity'],
    },
  ],
} satisfies Examples;
