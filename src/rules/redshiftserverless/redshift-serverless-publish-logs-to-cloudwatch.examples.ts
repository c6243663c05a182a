import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'both logs are sent', properties: { NamespaceName: 'reports', LogExports: ['userlog', 'connectionlog'] } },
    {
      title: 'what is asked for is sent',
      properties: { NamespaceName: 'reports', LogExports: ['useractivitylog'] },
      parameters: { logType: 'useractivitylog' },
    },
  ],
  fail: [
    { title: 'no log is sent', properties: { NamespaceName: 'reports' }, at: ['LogExports'] },
    { title: 'one of them is missing', properties: { NamespaceName: 'reports', LogExports: ['connectionlog'] }, at: ['LogExports'] },
  ],
} satisfies Examples;
