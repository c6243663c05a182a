import type { Examples } from '../../core/index.ts';

const every = (frequency: unknown) => ({ S3BucketName: 'evidence', ConfigSnapshotDeliveryProperties: { DeliveryFrequency: frequency } });

export default {
  pass: [
    { title: 'a snapshot a day', properties: every('TwentyFour_Hours') },
    {
      title: 'the default of a parameter',
      template: {
        Parameters: { Every: { Type: 'String', Default: 'Six_Hours' } },
        Resources: { Channel: { Type: 'AWS::Config::DeliveryChannel', Properties: every({ Ref: 'Every' }) } },
      },
    },
  ],
  fail: [
    { title: 'nothing is said', properties: { S3BucketName: 'evidence' }, at: [''] },
    {
      title: 'the properties are there, the frequency is not',
      properties: { S3BucketName: 'evidence', ConfigSnapshotDeliveryProperties: {} },
      at: [''],
    },
    { title: 'a word that is not in the set', properties: every('24Hours'), at: ['ConfigSnapshotDeliveryProperties.DeliveryFrequency'] },
    { title: 'the number is right', properties: every('24_Hours'), at: ['ConfigSnapshotDeliveryProperties.DeliveryFrequency'] },
    { title: 'the letters are small', properties: every('six_hours'), at: ['ConfigSnapshotDeliveryProperties.DeliveryFrequency'] },
  ],
  unknown: [
    {
      title: 'the frequency is given on deployment',
      template: {
        Parameters: { Every: { Type: 'String' } },
        Resources: { Channel: { Type: 'AWS::Config::DeliveryChannel', Properties: every({ Ref: 'Every' }) } },
      },
    },
  ],
} satisfies Examples;
