import { finding, isSet, rule, string, text } from '../../core/index.ts';
import { configOf } from './_distribution.ts';

export default rule({
  id: 'CLOUDFRONT_ACCESSLOGS_ENABLED',
  title: 'CloudFront distributions log requests to a bucket',
  severity: 'medium',
  types: ['AWS::CloudFront::Distribution'],
  parameters: { S3BucketName: string({ about: 'The name of the bucket that must receive the logs.' }) },
  why: 'Without the log of requests an attack on the site, or a leak through it, leaves no trace.',
  fix: 'Set DistributionConfig.Logging.Bucket to the domain name of a bucket that allows ACLs.',
  *check(distribution, { parameters: { S3BucketName: wanted } }) {
    const config = configOf(distribution);
    if (!isSet(config.Logging, 'Bucket')) {
      yield finding('DistributionConfig.Logging', 'requests are not logged to a bucket', { expected: 'Logging with a Bucket' });
      return;
    }
    const bucket = text(config.Logging, 'Bucket');
    if (wanted !== undefined && !bucket?.equals(wanted) && !bucket?.startsWith(`${wanted}.s3`))
      yield finding('DistributionConfig.Logging.Bucket', `the logs do not go to ${wanted}`, { expected: wanted });
  },
});
