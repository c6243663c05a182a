import type { Examples } from '../../core/index.ts';

const base = { IsLogging: true, S3BucketName: 'audit' };
const group = { CloudWatchLogsLogGroupArn: 'arn:aws:logs:eu-central-1:111122223333:log-group:audit:*' };

export default {
  pass: [
    { title: 'a log group by its ARN', properties: { ...base, ...group } },
    {
      title: 'a log group of the template',
      resources: {
        Trail: { Type: 'AWS::CloudTrail::Trail', Properties: { ...base, CloudWatchLogsLogGroupArn: { 'Fn::GetAtt': ['Audit', 'Arn'] } } },
        Audit: { Type: 'AWS::Logs::LogGroup' },
      },
    },
    {
      title: 'delivered an hour ago',
      properties: { ...base, ...group },
      parameters: { expectedDeliveryWindowAge: 2 },
      state: { Subject: { latestCloudWatchLogsDeliveryTime: '2026-10-31T23:00:00Z' } },
      asOf: '2026-11-01T00:00:00.000Z',
    },
  ],
  fail: [
    { title: 'none', properties: base, at: ['CloudWatchLogsLogGroupArn'] },
    {
      title: 'delivered yesterday',
      properties: { ...base, ...group },
      parameters: { expectedDeliveryWindowAge: 2 },
      state: { Subject: { latestCloudWatchLogsDeliveryTime: '2026-10-31T00:00:00Z' } },
      asOf: '2026-11-01T00:00:00.000Z',
      at: ['CloudWatchLogsLogGroupArn'],
    },
  ],
  unknown: [{ title: 'when it was delivered, no template tells', properties: { ...base, ...group }, parameters: { expectedDeliveryWindowAge: 2 } }],
} satisfies Examples;
