import type { Examples } from '../../core/index.ts';

const base = { RoleArn: 'arn:aws:iam::111122223333:role/orders', DefinitionString: '{}' };
const arn = 'arn:aws:logs:eu-central-1:111122223333:log-group:orders';
const Destinations = [{ CloudWatchLogsLogGroup: { LogGroupArn: `${arn}:*` } }];

export default {
  pass: [
    { title: 'failures', properties: { ...base, LoggingConfiguration: { Level: 'ERROR', Destinations } } },
    {
      title: 'at least the wanted level',
      properties: { ...base, LoggingConfiguration: { Level: 'ALL', Destinations } },
      parameters: { logLevel: 'ERROR' },
    },
    {
      title: 'to the wanted log group',
      properties: { ...base, LoggingConfiguration: { Level: 'ALL', Destinations } },
      parameters: { cloudWatchLogGroupArns: arn },
    },
  ],
  fail: [
    { title: 'nothing is said', properties: base, at: ['LoggingConfiguration.Level'] },
    { title: 'off', properties: { ...base, LoggingConfiguration: { Level: 'OFF' } }, at: ['LoggingConfiguration.Level'] },
    {
      title: 'less than the wanted level',
      properties: { ...base, LoggingConfiguration: { Level: 'FATAL', Destinations } },
      parameters: { logLevel: 'ERROR' },
      at: ['LoggingConfiguration.Level'],
    },
    {
      title: 'to another log group',
      properties: { ...base, LoggingConfiguration: { Level: 'ALL', Destinations } },
      parameters: { cloudWatchLogGroupArns: 'arn:aws:logs:eu-central-1:111122223333:log-group:audit' },
      at: ['LoggingConfiguration.Destinations'],
    },
  ],
  unknown: [
    {
      title: 'the level is a parameter',
      template: {
        Parameters: { Level: { Type: 'String' } },
        Resources: {
          Orders: {
            Type: 'AWS::StepFunctions::StateMachine',
            Properties: { ...base, LoggingConfiguration: { Level: { Ref: 'Level' }, Destinations } },
          },
        },
      },
    },
  ],
} satisfies Examples;
