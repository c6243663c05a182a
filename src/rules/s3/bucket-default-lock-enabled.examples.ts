import type { Examples } from '../../core/index.ts';

const locked = {
  ObjectLockEnabled: true,
  ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 30 } } },
};

export default {
  pass: [
    { title: 'new objects are kept for 30 days', properties: locked },
    { title: 'the wanted mode is set', properties: locked, parameters: { mode: 'GOVERNANCE' } },
  ],
  fail: [
    { title: 'nothing is said', properties: {}, at: ['ObjectLockEnabled'] },
    { title: 'lock is possible, but not configured', properties: { ObjectLockEnabled: true }, at: ['ObjectLockConfiguration.ObjectLockEnabled'] },
    {
      title: 'there is no default retention',
      properties: { ObjectLockEnabled: true, ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled' } },
      at: ['ObjectLockConfiguration.Rule.DefaultRetention'],
    },
    {
      title: 'another mode is wanted',
      properties: locked,
      parameters: { mode: 'COMPLIANCE' },
      at: ['ObjectLockConfiguration.Rule.DefaultRetention.Mode'],
    },
  ],
} satisfies Examples;
