import type { Examples } from '../../core/index.ts';

const job = (Name: string, GlueVersion?: unknown) => ({
  Role: 'arn:aws:iam::111122223333:role/etl',
  Command: { Name, ScriptLocation: 's3://scripts-111122223333/clean.py' },
  ...(GlueVersion === undefined ? {} : { GlueVersion }),
});
const parameters = { minimumSupportedGlueVersion: '3.0' };

export default {
  pass: [
    { title: 'exactly the version', properties: job('glueetl', '3.0'), parameters },
    { title: 'a newer version', properties: job('gluestreaming', '5.0'), parameters },
    { title: 'the deployed job got a newer one', properties: job('glueetl'), state: { Subject: { GlueVersion: '5.0' } }, parameters },
  ],
  fail: [
    { title: 'an older version', properties: job('glueetl', '2.0'), parameters, at: ['GlueVersion'] },
    { title: 'a very old version of a streaming job', properties: job('gluestreaming', '0.9'), parameters, at: ['GlueVersion'] },
  ],
  unknown: [
    { title: 'no version is named', properties: job('glueetl'), parameters },
    {
      title: 'the version is a parameter',
      template: {
        Parameters: { Version: { Type: 'String' } },
        Resources: { Clean: { Type: 'AWS::Glue::Job', Properties: job('glueetl', { Ref: 'Version' }) } },
      },
      parameters,
    },
  ],
  notApplicable: [{ title: 'a Python shell job', properties: job('pythonshell', '1.0'), parameters }],
} satisfies Examples;
