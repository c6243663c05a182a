import type { Examples } from '../../core/index.ts';

const base = {
  Artifacts: { Type: 'NO_ARTIFACTS' },
  Environment: { Type: 'LINUX_CONTAINER', ComputeType: 'BUILD_GENERAL1_SMALL', Image: 'aws/codebuild/standard:7.0' },
  ServiceRole: 'arn:aws:iam::111122223333:role/build',
  Source: { Type: 'NO_SOURCE', BuildSpec: 'version: 0.2' },
};

export default {
  pass: [
    { title: 'nothing is said, so that logs go to CloudWatch', properties: base },
    { title: 'to CloudWatch', properties: { ...base, LogsConfig: { CloudWatchLogs: { Status: 'ENABLED' } } } },
    {
      title: 'to S3 alone',
      properties: { ...base, LogsConfig: { CloudWatchLogs: { Status: 'DISABLED' }, S3Logs: { Status: 'ENABLED', Location: 'logs/build' } } },
    },
    {
      title: 'to the wanted bucket',
      properties: { ...base, LogsConfig: { S3Logs: { Status: 'ENABLED', Location: 'logs/build' } } },
      parameters: { s3BucketNames: 'logs' },
    },
  ],
  fail: [
    {
      title: 'S3 alone is spoken of, and off',
      properties: { ...base, LogsConfig: { S3Logs: { Status: 'DISABLED' } } },
      at: ['LogsConfig'],
    },
    {
      title: 'all off',
      properties: { ...base, LogsConfig: { CloudWatchLogs: { Status: 'DISABLED' }, S3Logs: { Status: 'DISABLED' } } },
      at: ['LogsConfig'],
    },
    {
      title: 'to another bucket and log group',
      properties: {
        ...base,
        LogsConfig: { CloudWatchLogs: { Status: 'ENABLED', GroupName: 'web' }, S3Logs: { Status: 'ENABLED', Location: 'arn:aws:s3:::web/build' } },
      },
      parameters: { s3BucketNames: 'logs', cloudWatchGroupNames: 'build,deploy' },
      at: ['LogsConfig.S3Logs.Location', 'LogsConfig.CloudWatchLogs.GroupName'],
    },
  ],
  unknown: [
    {
      title: 'the status is a parameter',
      template: {
        Parameters: { Status: { Type: 'String' } },
        Resources: {
          Build: { Type: 'AWS::CodeBuild::Project', Properties: { ...base, LogsConfig: { CloudWatchLogs: { Status: { Ref: 'Status' } } } } },
        },
      },
    },
  ],
} satisfies Examples;
