import type { Examples } from '../../core/index.ts';
import { bucket, ref } from '../_examples.ts';

const logged = bucket({ LoggingConfiguration: { DestinationBucketName: ref('Logs') } });
const encrypted = (SSEAlgorithm: unknown) => ({
  BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm } }] },
});
const at = ['LoggingConfiguration.DestinationBucketName'];

export default {
  pass: [
    { title: 'a bucket that S3 encrypts', resources: { Evidence: logged, Logs: bucket(encrypted('AES256')) } },
    { title: 'a bucket of which nothing is said', resources: { Evidence: logged, Logs: bucket() } },
    { title: 'a lock without a default', resources: { Evidence: logged, Logs: bucket({ ObjectLockEnabled: true }) } },
  ],
  fail: [
    { title: 'a bucket with a KMS key', resources: { Evidence: logged, Logs: bucket(encrypted('aws:kms')) }, at },
    {
      title: 'a bucket that retains everything',
      resources: {
        Evidence: logged,
        Logs: bucket({
          ObjectLockEnabled: true,
          ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 30 } } },
        }),
      },
      at,
    },
    {
      title: 'the bucket itself, with a KMS key',
      resources: { Evidence: bucket({ LoggingConfiguration: { LogFilePrefix: 'own/' }, ...encrypted('aws:kms:dsse') }) },
      at,
    },
  ],
  unknown: [
    {
      title: 'how it encrypts is given on deployment',
      template: { Parameters: { How: { Type: 'String' } }, Resources: { Evidence: logged, Logs: bucket(encrypted(ref('How'))) } },
    },
  ],
  notApplicable: [{ title: 'it has no access logs', resources: { Evidence: bucket() } }],
} satisfies Examples;
