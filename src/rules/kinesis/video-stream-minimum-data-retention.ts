import { finding, integer, rule } from '../../core/index.ts';

export default rule({
  id: 'KINESIS_VIDEO_STREAM_MINIMUM_DATA_RETENTION',
  title: 'Kinesis video streams keep their footage long enough',
  severity: 'medium',
  types: ['AWS::KinesisVideo::Stream'],
  parameters: { minDataRetentionInHours: integer({ about: 'The number of hours for which footage must be kept at least.', required: true }) },
  why: 'Footage that is gone when somebody asks for it, after a theft or an accident, cannot be had again.',
  fix: 'Set DataRetentionInHours to at least the hours that you must be able to look back.',
  *check(stream, { parameters: { minDataRetentionInHours: least } }) {
    // Nothing is kept by default.
    const hours = stream.DataRetentionInHours ?? 0;
    if (hours < least)
      yield finding('DataRetentionInHours', `footage is kept for ${hours} hours, which is less than ${least}`, { expected: `${least} or more` });
  },
});
