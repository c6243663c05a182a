import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'a year', properties: { RetentionInDays: 365 } },
    { title: 'for ever', properties: { LogGroupName: 'web' } },
    { title: 'as long as is asked for', properties: { RetentionInDays: 30 }, parameters: { MinRetentionTime: 30 } },
  ],
  fail: [
    { title: 'a month', properties: { RetentionInDays: 30 }, at: ['RetentionInDays'] },
    {
      title: 'a group that is looked at, and less than is asked for',
      properties: { LogGroupName: 'web', RetentionInDays: 365 },
      parameters: { LogGroupNames: 'web,logs', MinRetentionTime: 400 },
      at: ['RetentionInDays'],
    },
  ],
  unknown: [
    {
      title: 'the retention is a parameter',
      template: {
        Parameters: { Days: { Type: 'Number' } },
        Resources: { Group: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: { Ref: 'Days' } } } },
      },
    },
  ],
  notApplicable: [{ title: 'another group', properties: { LogGroupName: 'web', RetentionInDays: 1 }, parameters: { LogGroupNames: 'logs' } }],
} satisfies Examples;
