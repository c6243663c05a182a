import type { Examples } from '../../core/index.ts';

const monitor = { Name: 'web', Domain: 'www.example.com' };

export default {
  pass: [{ title: 'data is copied', properties: { ...monitor, CwLogEnabled: true } }],
  fail: [
    { title: 'nothing is said, so nothing is copied', properties: monitor, at: ['CwLogEnabled'] },
    { title: 'nothing is copied', properties: { ...monitor, CwLogEnabled: false }, at: ['CwLogEnabled'] },
  ],
  unknown: [
    {
      title: 'a parameter decides',
      template: {
        Parameters: { Copy: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::RUM::AppMonitor', Properties: { ...monitor, CwLogEnabled: { Ref: 'Copy' } } } },
      },
    },
  ],
} satisfies Examples;
