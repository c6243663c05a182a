import type { Examples } from '../../core/index.ts';

const distribution = (...Origins: object[]) => ({ DistributionConfig: { Enabled: true, Origins } });
const bucket = { Id: 'bucket', DomainName: 'web.s3.eu-west-1.amazonaws.com' };
const withBucket = (origin: object) => ({
  Files: { Type: 'AWS::S3::Bucket', Properties: {} },
  Web: {
    Type: 'AWS::CloudFront::Distribution',
    Properties: distribution({ Id: 'files', DomainName: { 'Fn::GetAtt': ['Files', 'RegionalDomainName'] }, ...origin }),
  },
});

export default {
  pass: [
    { title: 'access control is used', properties: distribution({ ...bucket, OriginAccessControlId: 'E2QWRUHEXAMPLE', S3OriginConfig: {} }) },
    {
      title: 'a website of a bucket is a web server',
      properties: distribution({
        Id: 'site',
        DomainName: 'web.s3-website-eu-west-1.amazonaws.com',
        CustomOriginConfig: { OriginProtocolPolicy: 'http-only' },
      }),
    },
  ],
  fail: [
    {
      title: 'the bucket is reached openly',
      properties: distribution({ ...bucket, S3OriginConfig: { OriginAccessIdentity: '' } }),
      at: ['DistributionConfig.Origins[0].OriginAccessControlId'],
    },
    {
      title: 'the older identity is used',
      properties: distribution({ ...bucket, S3OriginConfig: { OriginAccessIdentity: 'origin-access-identity/cloudfront/E127EXAMPLE51Z' } }),
      at: ['DistributionConfig.Origins[0].OriginAccessControlId'],
    },
    { title: 'the bucket is in the stack', resources: withBucket({}), at: ['DistributionConfig.Origins[0].OriginAccessControlId'] },
  ],
} satisfies Examples;
