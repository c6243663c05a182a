import type { Examples } from '../../core/index.ts';

const logging = (Logging?: object) => ({ DistributionConfig: { Enabled: true, ...(Logging ? { Logging } : {}) } });

export default {
  pass: [
    { title: 'requests are logged', properties: logging({ Bucket: 'logs.s3.amazonaws.com' }) },
    {
      title: 'they are logged to a bucket of the stack',
      resources: {
        Logs: { Type: 'AWS::S3::Bucket', Properties: {} },
        Web: { Type: 'AWS::CloudFront::Distribution', Properties: logging({ Bucket: { 'Fn::GetAtt': ['Logs', 'DomainName'] } }) },
      },
    },
    { title: 'the logs go where they should', properties: logging({ Bucket: 'logs.s3.amazonaws.com' }), parameters: { S3BucketName: 'logs' } },
  ],
  fail: [
    { title: 'nothing is logged', properties: logging(), at: ['DistributionConfig.Logging'] },
    { title: 'no bucket is named', properties: logging({ Prefix: 'web/' }), at: ['DistributionConfig.Logging'] },
    {
      title: 'the logs go elsewhere',
      properties: logging({ Bucket: 'old.s3.amazonaws.com' }),
      parameters: { S3BucketName: 'logs' },
      at: ['DistributionConfig.Logging.Bucket'],
    },
  ],
} satisfies Examples;
