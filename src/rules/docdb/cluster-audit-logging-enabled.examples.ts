import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'the audit log is sent', properties: { EnableCloudwatchLogsExports: ['audit', 'profiler'] } }],
  fail: [
    { title: 'no log is sent', properties: {}, at: ['EnableCloudwatchLogsExports'] },
    { title: 'another log is sent', properties: { EnableCloudwatchLogsExports: ['profiler'] }, at: ['EnableCloudwatchLogsExports'] },
  ],
} satisfies Examples;
