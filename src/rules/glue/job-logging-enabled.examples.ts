import type { Examples } from '../../core/index.ts';

const job = {
  Role: 'arn:aws:iam::111122223333:role/etl',
  GlueVersion: '4.0',
  Command: { Name: 'glueetl', ScriptLocation: 's3://scripts-111122223333/clean.py' },
};
const at = ['DefaultArguments.--enable-continuous-cloudwatch-log'];

export default {
  pass: [
    { title: 'logging is on', properties: { ...job, DefaultArguments: { '--enable-continuous-cloudwatch-log': 'true' } } },
    {
      title: 'logging is on, and runs cannot change that',
      properties: { ...job, NonOverridableArguments: { '--enable-continuous-cloudwatch-log': 'true' } },
    },
    { title: 'Glue 5.0 always logs', properties: { ...job, GlueVersion: '5.0' } },
  ],
  fail: [
    { title: 'nothing is said of logs', properties: job, at },
    {
      title: 'logging is off',
      properties: { ...job, DefaultArguments: { '--enable-continuous-cloudwatch-log': 'false', '--job-language': 'python' } },
      at,
    },
  ],
  unknown: [
    {
      title: 'logging is a parameter',
      template: {
        Parameters: { Log: { Type: 'String' } },
        Resources: {
          Clean: { Type: 'AWS::Glue::Job', Properties: { ...job, DefaultArguments: { '--enable-continuous-cloudwatch-log': { Ref: 'Log' } } } },
        },
      },
    },
  ],
} satisfies Examples;
