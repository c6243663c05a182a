import type { Examples } from '../../core/index.ts';

const rules = (...Rules: object[]) => ({ BucketName: 'logs', LifecycleConfiguration: { Rules } });

export default {
  pass: [
    { title: 'objects expire', properties: rules({ Status: 'Enabled', ExpirationInDays: 365 }) },
    {
      title: 'objects move and expire as they should',
      properties: rules({
        Status: 'Enabled',
        Prefix: 'app/',
        ExpirationInDays: 365,
        Transitions: [{ StorageClass: 'GLACIER', TransitionInDays: 90 }],
      }),
      parameters: { targetTransitionDays: 90, targetTransitionStorageClass: 'GLACIER', targetExpirationDays: 365, targetPrefix: 'app/' },
    },
  ],
  fail: [
    { title: 'there is no lifecycle', properties: {}, at: ['LifecycleConfiguration.Rules'] },
    { title: 'the only rule is disabled', properties: rules({ Status: 'Disabled', ExpirationInDays: 365 }), at: ['LifecycleConfiguration.Rules'] },
    {
      title: 'objects expire later than they should',
      properties: rules({ Status: 'Enabled', ExpirationInDays: 365 }),
      parameters: { targetExpirationDays: 90 },
      at: ['LifecycleConfiguration.Rules'],
    },
  ],
  notApplicable: [{ title: 'another bucket needs one', properties: { BucketName: 'web' }, parameters: { bucketNames: 'logs' } }],
} satisfies Examples;
