import type { Examples } from '../../core/index.ts';

const base = { IsLogging: true, S3BucketName: 'audit', IsMultiRegionTrail: true };
const DataResources = [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }];

export default {
  pass: [
    { title: 'reads and writes of all buckets', properties: { ...base, EventSelectors: [{ ReadWriteType: 'All', DataResources }] } },
    {
      title: 'an advanced selector for writes',
      properties: {
        ...base,
        AdvancedEventSelectors: [
          {
            FieldSelectors: [
              { Field: 'eventCategory', Equals: ['Data'] },
              { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
              { Field: 'readOnly', Equals: ['false'] },
            ],
          },
        ],
      },
    },
  ],
  fail: [
    { title: 'it does not log', properties: { ...base, IsLogging: false, EventSelectors: [{ DataResources }] }, at: ['IsLogging'] },
    { title: 'an account without any trail', type: 'AWS::::Account', state: { Subject: {} }, at: [''] },
    { title: 'one region', properties: { IsLogging: true, S3BucketName: 'audit', EventSelectors: [{ DataResources }] }, at: ['IsMultiRegionTrail'] },
    {
      title: 'the other half alone',
      properties: { ...base, EventSelectors: [{ ReadWriteType: 'ReadOnly', DataResources }] },
      at: ['EventSelectors'],
    },
    { title: 'no object events', properties: base, at: ['EventSelectors'] },
  ],
  unknown: [
    {
      title: 'what is recorded is a parameter',
      template: {
        Parameters: { Type: { Type: 'String' } },
        Resources: {
          Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { ...base, EventSelectors: [{ ReadWriteType: { Ref: 'Type' }, DataResources }] } },
        },
      },
    },
  ],
  notApplicable: [{ title: 'the account in one region', type: 'AWS::::Account', region: 'eu-central-1', state: { Subject: {} } }],
} satisfies Examples;
