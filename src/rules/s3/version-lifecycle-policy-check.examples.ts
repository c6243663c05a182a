import type { Examples } from '../../core/index.ts';

const versioned = { VersioningConfiguration: { Status: 'Enabled' } };

export default {
  pass: [
    {
      title: 'old versions expire',
      properties: { ...versioned, LifecycleConfiguration: { Rules: [{ Status: 'Enabled', NoncurrentVersionExpiration: { NoncurrentDays: 30 } }] } },
    },
  ],
  fail: [
    { title: 'there is no lifecycle', properties: versioned, at: ['LifecycleConfiguration.Rules'] },
    {
      title: 'the only rule is disabled',
      properties: { ...versioned, LifecycleConfiguration: { Rules: [{ Status: 'Disabled', ExpirationInDays: 30 }] } },
      at: ['LifecycleConfiguration.Rules'],
    },
  ],
  notApplicable: [
    { title: 'there are no versions', properties: {} },
    { title: 'another bucket needs one', properties: { ...versioned, BucketName: 'web' }, parameters: { bucketNames: 'logs' } },
  ],
} satisfies Examples;
