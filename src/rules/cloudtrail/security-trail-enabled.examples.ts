import type { Examples } from '../../core/index.ts';

const good = { IsLogging: true, S3BucketName: 'audit', IsMultiRegionTrail: true, EnableLogFileValidation: true, KMSKeyId: 'alias/audit' };

export default {
  pass: [
    { title: 'everything', properties: good },
    {
      title: 'another trail has everything',
      resources: {
        Small: { Type: 'AWS::CloudTrail::Trail', Properties: { IsLogging: true, S3BucketName: 'logs' } },
        Great: { Type: 'AWS::CloudTrail::Trail', Properties: good },
      },
    },
    {
      title: 'selectors that record all management events',
      properties: { ...good, EventSelectors: [{ ReadWriteType: 'All', IncludeManagementEvents: true }] },
    },
  ],
  fail: [
    { title: 'an account without any trail', type: 'AWS::::Account', state: { Subject: {} }, at: [''] },
    { title: 'one region', properties: { ...good, IsMultiRegionTrail: false }, at: ['IsMultiRegionTrail'] },
    {
      title: 'no key, no validation',
      properties: { IsLogging: true, S3BucketName: 'audit', IsMultiRegionTrail: true },
      at: ['EnableLogFileValidation', 'KMSKeyId'],
    },
    { title: 'writes alone', properties: { ...good, EventSelectors: [{ ReadWriteType: 'WriteOnly' }] }, at: ['EventSelectors'] },
    { title: 'no global services', properties: { ...good, IncludeGlobalServiceEvents: false }, at: ['IncludeGlobalServiceEvents'] },
  ],
  unknown: [
    {
      title: 'validation is a parameter',
      template: {
        Parameters: { Validate: { Type: 'String' } },
        Resources: { Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { ...good, EnableLogFileValidation: { Ref: 'Validate' } } } },
      },
    },
  ],
  notApplicable: [{ title: 'the account in one region', type: 'AWS::::Account', region: 'eu-central-1', state: { Subject: {} } }],
} satisfies Examples;
