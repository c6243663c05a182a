import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'the log is sent', properties: { Engine: 'aurora-postgresql', EnableCloudwatchLogsExports: ['postgresql'] } }],
  fail: [
    { title: 'no log is sent', properties: { Engine: 'aurora-postgresql' }, at: ['EnableCloudwatchLogsExports'] },
    {
      title: 'another log is sent',
      properties: { Engine: 'aurora-postgresql', EnableCloudwatchLogsExports: ['instance'] },
      at: ['EnableCloudwatchLogsExports'],
    },
  ],
  notApplicable: [{ title: 'another engine', properties: { Engine: 'aurora-mysql' } }],
} satisfies Examples;
