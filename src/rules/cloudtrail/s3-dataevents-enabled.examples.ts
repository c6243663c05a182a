import type { Examples } from '../../core/index.ts';

const base = { IsLogging: true, S3BucketName: 'audit' };
const objects = (...Values: unknown[]) => ({ EventSelectors: [{ DataResources: [{ Type: 'AWS::S3::Object', Values }] }] });

export default {
  pass: [
    { title: 'all buckets', properties: { ...base, ...objects('arn:aws:s3') } },
    { title: 'all buckets of whatever partition', properties: { ...base, ...objects({ 'Fn::Sub': 'arn:${AWS::Partition}:s3:::' }) } },
    {
      title: 'an advanced selector',
      properties: {
        ...base,
        AdvancedEventSelectors: [
          {
            FieldSelectors: [
              { Field: 'eventCategory', Equals: ['Data'] },
              { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
            ],
          },
        ],
      },
    },
    { title: 'the bucket that is asked for', properties: { ...base, ...objects('arn:aws:s3:::data/') }, parameters: { S3BucketNames: 'data' } },
  ],
  fail: [
    { title: 'an account without any trail', type: 'AWS::::Account', state: { Subject: {} }, at: [''] },
    { title: 'no selector', properties: base, at: ['EventSelectors'] },
    { title: 'one bucket of all', properties: { ...base, ...objects('arn:aws:s3:::data/') }, at: ['EventSelectors'] },
    {
      title: 'events of functions are something else',
      properties: { ...base, EventSelectors: [{ DataResources: [{ Type: 'AWS::Lambda::Function', Values: ['arn:aws:lambda'] }] }] },
      at: ['EventSelectors'],
    },
  ],
  unknown: [
    {
      title: 'the bucket is a parameter',
      template: {
        Parameters: { Arn: { Type: 'String' } },
        Resources: { Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { ...base, ...objects({ Ref: 'Arn' }) } } },
      },
    },
  ],
  notApplicable: [{ title: 'the account in one region', type: 'AWS::::Account', region: 'eu-central-1', state: { Subject: {} } }],
} satisfies Examples;
