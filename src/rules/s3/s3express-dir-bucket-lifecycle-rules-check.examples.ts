import type { Examples } from '../../core/index.ts';

const bucket = (...Rules: object[]) => ({
  DataRedundancy: 'SingleAvailabilityZone',
  LocationName: 'use1-az4',
  ...(Rules.length > 0 ? { LifecycleConfiguration: { Rules } } : {}),
});

export default {
  pass: [
    { title: 'objects expire', properties: bucket({ Status: 'Enabled', ExpirationInDays: 7 }) },
    {
      title: 'objects expire when they should',
      properties: bucket({ Status: 'Enabled', ExpirationInDays: 7 }),
      parameters: { targetExpirationDays: 7 },
    },
  ],
  fail: [
    { title: 'there is no lifecycle', properties: bucket(), at: ['LifecycleConfiguration.Rules'] },
    { title: 'the only rule is disabled', properties: bucket({ Status: 'Disabled', ExpirationInDays: 7 }), at: ['LifecycleConfiguration.Rules'] },
    {
      title: 'objects expire later than they should',
      properties: bucket({ Status: 'Enabled', ExpirationInDays: 30 }),
      parameters: { targetExpirationDays: 7 },
      at: ['LifecycleConfiguration.Rules'],
    },
  ],
} satisfies Examples;
