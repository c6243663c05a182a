import type { Examples } from '../../core/index.ts';

const base = { Code: { ZipFile: 'exports.handler = async () => 1' }, Role: 'arn:aws:iam::111122223333:role/web' };

export default {
  pass: [{ title: 'JSON', properties: { ...base, LoggingConfig: { LogFormat: 'JSON' } } }],
  fail: [
    { title: 'nothing is said', properties: base, at: ['LoggingConfig.LogFormat'] },
    { title: 'plain text', properties: { ...base, LoggingConfig: { LogFormat: 'Text' } }, at: ['LoggingConfig.LogFormat'] },
  ],
  unknown: [
    {
      title: 'the format is a parameter',
      template: {
        Parameters: { Format: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::Lambda::Function', Properties: { ...base, LoggingConfig: { LogFormat: { Ref: 'Format' } } } } },
      },
    },
  ],
} satisfies Examples;
