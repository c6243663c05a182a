import type { Examples } from '../../core/index.ts';

const base = { Code: { ZipFile: 'exports.handler = async () => 1' }, Role: 'arn:aws:iam::111122223333:role/web' };

export default {
  pass: [{ title: 'active tracing', properties: { ...base, TracingConfig: { Mode: 'Active' } } }],
  fail: [
    { title: 'nothing is said', properties: base, at: ['TracingConfig.Mode'] },
    { title: 'only what the caller traces', properties: { ...base, TracingConfig: { Mode: 'PassThrough' } }, at: ['TracingConfig.Mode'] },
  ],
  unknown: [
    {
      title: 'the mode is a parameter',
      template: {
        Parameters: { Mode: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::Lambda::Function', Properties: { ...base, TracingConfig: { Mode: { Ref: 'Mode' } } } } },
      },
    },
  ],
} satisfies Examples;
