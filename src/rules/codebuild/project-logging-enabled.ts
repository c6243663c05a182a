import { anyOf, finding, independently, isSet, rule, string, text } from '../../core/index.ts';

const names = (list: string) => list.split(',').map((one) => one.trim());

export default rule({
  id: 'CODEBUILD_PROJECT_LOGGING_ENABLED',
  title: 'CodeBuild projects keep the logs of their builds',
  severity: 'medium',
  types: ['AWS::CodeBuild::Project'],
  parameters: {
    s3BucketNames: string({ about: 'Names of buckets, with commas, one of which logs in S3 must go to.' }),
    cloudWatchGroupNames: string({ about: 'Names of log groups, with commas, one of which logs in CloudWatch must go to.' }),
  },
  why: 'When something bad gets into what is delivered, the logs of the builds are where one finds out when and by which step.',
  fix: 'Set Status of LogsConfig.CloudWatchLogs or of LogsConfig.S3Logs to ENABLED, or leave LogsConfig out: CodeBuild then writes to CloudWatch.',
  *check(project, { parameters }) {
    const { s3BucketNames, cloudWatchGroupNames } = parameters;
    const logs = project.LogsConfig;
    const isOn = anyOf(
      // CodeBuild writes to CloudWatch where nothing is said.
      () => !isSet(logs, 'CloudWatchLogs') && !isSet(logs, 'S3Logs'),
      () => logs?.CloudWatchLogs?.Status === 'ENABLED',
      () => logs?.S3Logs?.Status === 'ENABLED',
    );
    if (!isOn) {
      yield finding('LogsConfig', 'neither CloudWatch logs nor S3 logs are enabled', { expected: 'Status ENABLED of one of them' });
      return;
    }
    yield* independently(
      function* () {
        if (s3BucketNames === undefined || logs?.S3Logs?.Status !== 'ENABLED') return;
        const location = text(logs.S3Logs, 'Location');
        const bucket = location?.known ? location.value.replace(/^arn:[^:]*:s3:::/, '').split('/')[0] : location?.value;
        if (!names(s3BucketNames).includes(bucket ?? ''))
          yield finding('LogsConfig.S3Logs.Location', 'the bucket is not one of those wanted', { expected: s3BucketNames });
      },
      function* () {
        if (cloudWatchGroupNames === undefined || logs?.CloudWatchLogs?.Status !== 'ENABLED') return;
        if (!text(logs.CloudWatchLogs, 'GroupName')?.isOneOf(names(cloudWatchGroupNames)))
          yield finding('LogsConfig.CloudWatchLogs.GroupName', 'the log group is not one of those wanted', { expected: cloudWatchGroupNames });
      },
    );
  },
});
