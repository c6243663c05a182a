import type { Examples } from '../../core/index.ts';

const channel = { Type: 'AWS::Config::DeliveryChannel', Properties: { S3BucketName: { Ref: 'Evidence' } } };
const bucket = (properties: Record<string, unknown>) => ({ Type: 'AWS::S3::Bucket', Properties: properties });
const lock = (rule: object) => ({ ObjectLockEnabled: true, ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: rule } });

export default {
  pass: [
    {
      title: 'the bucket keeps versions, and has no lock',
      resources: { Channel: channel, Evidence: bucket({ VersioningConfiguration: { Status: 'Enabled' } }) },
    },
    { title: 'the lock is off', resources: { Channel: channel, Evidence: bucket({ ObjectLockEnabled: false }) } },
    {
      title: 'another bucket has the lock',
      resources: { Channel: channel, Evidence: bucket({}), Vault: bucket(lock({ DefaultRetention: { Mode: 'COMPLIANCE', Days: 2557 } })) },
    },
    {
      title: 'the bucket is of another template',
      resources: { Channel: { ...channel, Properties: { S3BucketName: 'evidence-of-the-organization' } } },
    },
  ],
  fail: [
    { title: 'the bucket has Object Lock', resources: { Channel: channel, Evidence: bucket({ ObjectLockEnabled: true }) }, at: ['S3BucketName'] },
    {
      title: 'Object Lock with a default retention, and the bucket by its name',
      resources: {
        Channel: { ...channel, Properties: { S3BucketName: 'evidence' } },
        Evidence: bucket({ BucketName: 'evidence', ...lock({ DefaultRetention: { Mode: 'GOVERNANCE', Years: 7 } }) }),
      },
      at: ['S3BucketName'],
    },
    {
      title: 'the configuration alone says so',
      resources: { Channel: channel, Evidence: bucket({ ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled' } }) },
      at: ['S3BucketName'],
    },
  ],
  unknown: [
    {
      title: 'whether the bucket has a lock is given on deployment',
      template: {
        Parameters: { Lock: { Type: 'String' } },
        Resources: { Channel: channel, Evidence: bucket({ ObjectLockEnabled: { Ref: 'Lock' } }) },
      },
    },
  ],
} satisfies Examples;
