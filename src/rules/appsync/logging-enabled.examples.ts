import type { Examples } from '../../core/index.ts';

const api = (FieldLogLevel?: unknown) => ({
  Name: 'orders',
  AuthenticationType: 'AWS_IAM',
  ...(FieldLogLevel === undefined ? {} : { LogConfig: { FieldLogLevel, CloudWatchLogsRoleArn: 'arn:aws:iam::111122223333:role/logs' } }),
});

export default {
  pass: [
    { title: 'errors are logged', properties: api('ERROR') },
    { title: 'everything is logged, as wanted', properties: api('ALL'), parameters: { fieldLoggingLevel: 'ALL' } },
  ],
  fail: [
    { title: 'nothing is said', properties: api(), at: ['LogConfig.FieldLogLevel'] },
    { title: 'nothing is logged', properties: api('NONE'), at: ['LogConfig.FieldLogLevel'] },
    { title: 'errors alone will not do', properties: api('ERROR'), parameters: { fieldLoggingLevel: 'ALL' }, at: ['LogConfig.FieldLogLevel'] },
  ],
  unknown: [
    {
      title: 'the level is a parameter',
      template: {
        Parameters: { Level: { Type: 'String' } },
        Resources: { Api: { Type: 'AWS::AppSync::GraphQLApi', Properties: api({ Ref: 'Level' }) } },
      },
    },
  ],
} satisfies Examples;
