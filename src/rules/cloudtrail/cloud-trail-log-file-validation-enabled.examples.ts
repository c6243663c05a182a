import type { Examples } from '../../core/index.ts';

const base = { IsLogging: true, S3BucketName: 'audit' };

export default {
  pass: [{ title: 'on', properties: { ...base, EnableLogFileValidation: true } }],
  fail: [
    { title: 'nothing is said', properties: base, at: ['EnableLogFileValidation'] },
    { title: 'off', properties: { ...base, EnableLogFileValidation: false }, at: ['EnableLogFileValidation'] },
  ],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { Validate: { Type: 'String' } },
        Resources: { Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { ...base, EnableLogFileValidation: { Ref: 'Validate' } } } },
      },
    },
  ],
} satisfies Examples;
