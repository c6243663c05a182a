import type { Examples } from '../../core/index.ts';

const template = {
  Description: 'Stop an instance',
  RoleArn: 'arn:aws:iam::111122223333:role/fis',
  StopConditions: [{ Source: 'none' }],
  Targets: {},
};

export default {
  pass: [
    {
      title: 'logs go to a bucket',
      properties: { ...template, LogConfiguration: { LogSchemaVersion: 2, S3Configuration: { BucketName: 'logs', Prefix: 'fis' } } },
    },
    {
      title: 'logs go to a log group of the same template',
      resources: {
        Group: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 365 } },
        Stop: {
          Type: 'AWS::FIS::ExperimentTemplate',
          Properties: {
            ...template,
            LogConfiguration: { LogSchemaVersion: 2, CloudWatchLogsConfiguration: { LogGroupArn: { 'Fn::GetAtt': ['Group', 'Arn'] } } },
          },
        },
      },
    },
  ],
  fail: [{ title: 'nothing is said of logs', properties: template, at: ['LogConfiguration'] }],
  unknown: [
    {
      title: 'logs hang on a condition',
      template: {
        Parameters: { Bucket: { Type: 'String' } },
        Conditions: { HasBucket: { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: 'Bucket' }, ''] }] } },
        Resources: {
          Stop: {
            Type: 'AWS::FIS::ExperimentTemplate',
            Properties: {
              ...template,
              LogConfiguration: {
                'Fn::If': ['HasBucket', { LogSchemaVersion: 2, S3Configuration: { BucketName: { Ref: 'Bucket' } } }, { Ref: 'AWS::NoValue' }],
              },
            },
          },
        },
      },
    },
  ],
} satisfies Examples;
