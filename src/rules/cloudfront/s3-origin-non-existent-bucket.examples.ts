import type { Examples } from '../../core/index.ts';

const distribution = (DomainName: unknown) => ({ DistributionConfig: { Enabled: true, Origins: [{ Id: 'files', DomainName, S3OriginConfig: {} }] } });

export default {
  pass: [
    {
      title: 'the bucket is in the stack',
      resources: {
        Files: { Type: 'AWS::S3::Bucket', Properties: {} },
        Web: { Type: 'AWS::CloudFront::Distribution', Properties: distribution({ 'Fn::GetAtt': ['Files', 'RegionalDomainName'] }) },
      },
    },
    {
      title: 'a bucket of that name is in the stack',
      resources: {
        Files: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'files' } },
        Web: { Type: 'AWS::CloudFront::Distribution', Properties: distribution('files.s3.eu-west-1.amazonaws.com') },
      },
    },
    { title: 'the bucket is there', properties: distribution('files.s3.amazonaws.com'), state: { Subject: { missingBuckets: [] } } },
  ],
  fail: [
    {
      title: 'the bucket is gone',
      properties: distribution('files.s3.amazonaws.com'),
      state: { Subject: { missingBuckets: ['files'] } },
      at: ['DistributionConfig.Origins[0].DomainName'],
    },
  ],
  unknown: [{ title: 'a template does not tell of buckets elsewhere', properties: distribution('files.s3.amazonaws.com') }],
} satisfies Examples;
