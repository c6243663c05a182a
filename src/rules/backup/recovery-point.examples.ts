import type { ExamplesByRule } from '../../core/index.ts';

const found = (properties: Readonly<Record<string, unknown>>) => ({
  properties: { RecoveryPointArn: 'arn:aws:backup:eu-west-1:111122223333:recovery-point:1', ...properties },
  state: { Subject: {} },
});

export default {
  BACKUP_RECOVERY_POINT_ENCRYPTED: {
    pass: [{ title: 'it is encrypted', ...found({ IsEncrypted: true }) }],
    fail: [{ title: 'it is not encrypted', ...found({ IsEncrypted: false }), at: ['IsEncrypted'] }],
  },
  BACKUP_RECOVERY_POINT_MINIMUM_RETENTION_CHECK: {
    pass: [
      { title: 'it is kept for five weeks', ...found({ Lifecycle: { DeleteAfterDays: 35 } }) },
      { title: 'it is kept for ever', ...found({}) },
      { title: 'it is kept for the days that are given', ...found({ Lifecycle: { DeleteAfterDays: 7 } }), parameters: { requiredRetentionDays: 7 } },
    ],
    fail: [{ title: 'it is kept for a week', ...found({ Lifecycle: { DeleteAfterDays: 7 } }), at: ['Lifecycle.DeleteAfterDays'] }],
  },
} satisfies ExamplesByRule;
