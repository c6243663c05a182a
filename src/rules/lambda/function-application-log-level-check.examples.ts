import type { Examples } from '../../core/index.ts';

const base = { Code: { ZipFile: 'exports.handler = async () => 1' }, Role: 'arn:aws:iam::111122223333:role/web' };

export default {
  pass: [
    {
      title: 'the wanted level',
      properties: { ...base, LoggingConfig: { LogFormat: 'JSON', ApplicationLogLevel: 'WARN' } },
      parameters: { logLevel: 'WARN' },
    },
    { title: 'INFO is what Lambda does by itself', properties: { ...base, LoggingConfig: { LogFormat: 'JSON' } }, parameters: { logLevel: 'INFO' } },
  ],
  fail: [
    {
      title: 'another level',
      properties: { ...base, LoggingConfig: { LogFormat: 'JSON', ApplicationLogLevel: 'DEBUG' } },
      parameters: { logLevel: 'WARN' },
      at: ['LoggingConfig.ApplicationLogLevel'],
    },
    {
      title: 'no level, and another than the usual one is wanted',
      properties: { ...base, LoggingConfig: { LogFormat: 'JSON' } },
      parameters: { logLevel: 'DEBUG' },
      at: ['LoggingConfig.ApplicationLogLevel'],
    },
  ],
  unknown: [
    {
      title: 'the level is a parameter',
      template: {
        Parameters: { Level: { Type: 'String' } },
        Resources: {
          Web: {
            Type: 'AWS::Lambda::Function',
            Properties: { ...base, LoggingConfig: { LogFormat: 'JSON', ApplicationLogLevel: { Ref: 'Level' } } },
          },
        },
      },
      parameters: { logLevel: 'WARN' },
    },
  ],
  notApplicable: [{ title: 'plain text', properties: base, parameters: { logLevel: 'WARN' } }],
} satisfies Examples;
