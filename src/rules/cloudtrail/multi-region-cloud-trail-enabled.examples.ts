import type { Examples } from '../../core/index.ts';

const base = { IsLogging: true, S3BucketName: 'audit' };

export default {
  pass: [
    { title: 'all regions', properties: { ...base, IsMultiRegionTrail: true } },
    {
      title: 'another trail records all regions',
      resources: {
        Here: { Type: 'AWS::CloudTrail::Trail', Properties: base },
        Everywhere: { Type: 'AWS::CloudTrail::Trail', Properties: { ...base, IsMultiRegionTrail: true } },
      },
    },
    {
      title: 'management events by an advanced selector',
      properties: {
        ...base,
        IsMultiRegionTrail: true,
        AdvancedEventSelectors: [{ FieldSelectors: [{ Field: 'eventCategory', Equals: ['Management'] }] }],
      },
    },
  ],
  fail: [
    { title: 'an account without any trail', type: 'AWS::::Account', state: { Subject: {} }, at: [''] },
    { title: 'one region', properties: base, at: ['IsMultiRegionTrail'] },
    { title: 'it does not log', properties: { ...base, IsMultiRegionTrail: true, IsLogging: false }, at: ['IsLogging'] },
    {
      title: 'the events of KMS are left out',
      properties: { ...base, IsMultiRegionTrail: true, EventSelectors: [{ ExcludeManagementEventSources: ['kms.amazonaws.com'] }] },
      at: ['EventSelectors'],
    },
    {
      title: 'only writes, where all is wanted',
      properties: { ...base, IsMultiRegionTrail: true, EventSelectors: [{ ReadWriteType: 'WriteOnly' }] },
      parameters: { readWriteType: 'ALL' },
      at: ['EventSelectors'],
    },
  ],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { Everywhere: { Type: 'String' } },
        Resources: { Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { ...base, IsMultiRegionTrail: { Ref: 'Everywhere' } } } },
      },
    },
  ],
  notApplicable: [{ title: 'the account in one region', type: 'AWS::::Account', region: 'eu-central-1', state: { Subject: {} } }],
} satisfies Examples;
