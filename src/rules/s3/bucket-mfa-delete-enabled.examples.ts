import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    {
      title: 'a version is deleted with a second factor only',
      properties: { VersioningConfiguration: { Status: 'Enabled' } },
      state: { Subject: { mfaDelete: 'Enabled' } },
    },
  ],
  fail: [
    { title: 'there are no versions', properties: {}, at: ['VersioningConfiguration.Status'] },
    {
      title: 'MFA delete is off',
      properties: { VersioningConfiguration: { Status: 'Enabled' } },
      state: { Subject: { mfaDelete: 'Disabled' } },
      at: ['VersioningConfiguration'],
    },
  ],
  unknown: [{ title: 'a template does not tell', properties: { VersioningConfiguration: { Status: 'Enabled' } } }],
  notApplicable: [
    {
      title: 'the bucket has a lifecycle',
      properties: { LifecycleConfiguration: { Rules: [{ Status: 'Enabled', ExpirationInDays: 90 }] } },
    },
  ],
} satisfies Examples;
