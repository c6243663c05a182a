import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'a week', properties: { ShardCount: 1, RetentionPeriodHours: 168 } },
    { title: 'a day, which is enough here', properties: { ShardCount: 1 }, parameters: { minimumBackupRetentionPeriod: '24' } },
  ],
  fail: [
    { title: 'nothing is said, so a day', properties: { ShardCount: 1 }, at: ['RetentionPeriodHours'] },
    { title: 'two days', properties: { ShardCount: 1, RetentionPeriodHours: 48 }, at: ['RetentionPeriodHours'] },
    {
      title: 'a week, where a month is wanted',
      properties: { ShardCount: 1, RetentionPeriodHours: 168 },
      parameters: { minimumBackupRetentionPeriod: '720' },
      at: ['RetentionPeriodHours'],
    },
  ],
  unknown: [
    {
      title: 'the hours are a parameter',
      template: {
        Parameters: { Hours: { Type: 'Number' } },
        Resources: { Clicks: { Type: 'AWS::Kinesis::Stream', Properties: { ShardCount: 1, RetentionPeriodHours: { Ref: 'Hours' } } } },
      },
    },
  ],
} satisfies Examples;
