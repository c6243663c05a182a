import { finding, rule, string } from '../../core/index.ts';

export default rule({
  id: 'KINESIS_STREAM_BACKUP_RETENTION_CHECK',
  title: 'Kinesis streams keep their records long enough',
  severity: 'medium',
  types: ['AWS::Kinesis::Stream'],
  recommended: false,
  parameters: {
    minimumBackupRetentionPeriod: string({ about: 'The number of hours for which records must be kept at least, from 24 to 8760.', default: '168' }),
  },
  why: 'If a consumer is down over a weekend, or has written nonsense, records that are gone from the stream cannot be read again.',
  fix: 'Set RetentionPeriodHours to at least the hours that you need to notice and mend a broken consumer.',
  *check(stream, { parameters: { minimumBackupRetentionPeriod: least } }) {
    const hours = stream.RetentionPeriodHours ?? 24;
    if (hours < Number(least))
      yield finding('RetentionPeriodHours', `records are kept for ${hours} hours, which is less than ${least}`, { expected: `${least} or more` });
  },
});
