import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'logs go to a bucket', properties: { ClusterType: 'single-node', LoggingProperties: { BucketName: 'logs' } } },
    {
      title: 'logs go to the bucket that is asked for',
      properties: { LoggingProperties: { BucketName: 'logs' } },
      parameters: { bucketNames: 'logs,audit' },
    },
    { title: 'logs go to CloudWatch', properties: { LoggingProperties: { LogDestinationType: 'cloudwatch', LogExports: ['connectionlog'] } } },
  ],
  fail: [
    { title: 'nothing is logged', properties: { ClusterType: 'single-node' }, at: ['LoggingProperties'] },
    {
      title: 'logs go elsewhere',
      properties: { LoggingProperties: { BucketName: 'web' } },
      parameters: { bucketNames: 'logs' },
      at: ['LoggingProperties.BucketName'],
    },
  ],
} satisfies Examples;
