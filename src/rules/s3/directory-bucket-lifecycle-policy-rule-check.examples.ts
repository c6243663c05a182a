import type { Examples } from '../../core/index.ts';

const bucket = { DataRedundancy: 'SingleAvailabilityZone', LocationName: 'use1-az4' };

export default {
  pass: [
    {
      title: 'uploads that never ended are removed',
      properties: {
        ...bucket,
        LifecycleConfiguration: { Rules: [{ Status: 'Enabled', AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 } }] },
      },
    },
  ],
  fail: [
    { title: 'there is no lifecycle', properties: bucket, at: ['LifecycleConfiguration.Rules'] },
    {
      title: 'the only rule is disabled',
      properties: { ...bucket, LifecycleConfiguration: { Rules: [{ Status: 'Disabled', ExpirationInDays: 7 }] } },
      at: ['LifecycleConfiguration.Rules'],
    },
  ],
} satisfies Examples;
