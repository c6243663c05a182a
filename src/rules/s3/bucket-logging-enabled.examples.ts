import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'access is logged to another bucket', properties: { LoggingConfiguration: { DestinationBucketName: 'logs', LogFilePrefix: 'web/' } } },
    { title: 'the bucket logs into itself', properties: { LoggingConfiguration: { LogFilePrefix: 'access/' } } },
    {
      title: 'the logs go where they are wanted',
      properties: { LoggingConfiguration: { DestinationBucketName: 'logs', LogFilePrefix: 'web/' } },
      parameters: { targetBucket: 'logs', targetPrefix: 'web/' },
    },
  ],
  fail: [
    { title: 'nothing is said', properties: {}, at: ['LoggingConfiguration'] },
    {
      title: 'the logs go elsewhere',
      properties: { LoggingConfiguration: { DestinationBucketName: 'old-logs' } },
      parameters: { targetBucket: 'logs', targetPrefix: 'web/' },
      at: ['LoggingConfiguration.DestinationBucketName', 'LoggingConfiguration.LogFilePrefix'],
    },
  ],
  unknown: [
    {
      title: 'the destination is a bucket whose name AWS makes up',
      resources: {
        Web: { Type: 'AWS::S3::Bucket', Properties: { LoggingConfiguration: { DestinationBucketName: { Ref: 'Logs' } } } },
        Logs: { Type: 'AWS::S3::Bucket', Properties: { LoggingConfiguration: { DestinationBucketName: 'logs' } } },
      },
      parameters: { targetBucket: 'logs' },
    },
  ],
} satisfies Examples;
