import type { Examples } from '../../core/index.ts';

const parameters = { minDataRetentionInHours: 48 };

export default {
  pass: [
    { title: 'exactly the hours', properties: { Name: 'gate', DataRetentionInHours: 48 }, parameters },
    { title: 'a week', properties: { Name: 'gate', DataRetentionInHours: 168 }, parameters },
  ],
  fail: [
    { title: 'nothing is said, so nothing is kept', properties: { Name: 'gate' }, parameters, at: ['DataRetentionInHours'] },
    { title: 'a day', properties: { Name: 'gate', DataRetentionInHours: 24 }, parameters, at: ['DataRetentionInHours'] },
  ],
  unknown: [
    {
      title: 'the hours are a parameter',
      template: {
        Parameters: { Hours: { Type: 'Number' } },
        Resources: { Gate: { Type: 'AWS::KinesisVideo::Stream', Properties: { Name: 'gate', DataRetentionInHours: { Ref: 'Hours' } } } },
      },
      parameters,
    },
  ],
} satisfies Examples;
