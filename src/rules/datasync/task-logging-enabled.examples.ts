import type { Examples } from '../../core/index.ts';

const task = {
  SourceLocationArn: 'arn:aws:datasync:eu-central-1:111122223333:location/loc-0123456789abcdef0',
  DestinationLocationArn: 'arn:aws:datasync:eu-central-1:111122223333:location/loc-0123456789abcdef1',
};
const CloudWatchLogGroupArn = 'arn:aws:logs:eu-central-1:111122223333:log-group:scans';
const logging = (LogLevel: unknown) => ({ ...task, CloudWatchLogGroupArn, Options: { LogLevel } });

export default {
  pass: [
    { title: 'the basics are logged', properties: logging('BASIC') },
    { title: 'every file is logged, as wanted', properties: logging('TRANSFER'), parameters: { logLevel: 'TRANSFER' } },
    { title: 'enhanced mode logs by itself', properties: { ...task, TaskMode: 'ENHANCED' } },
  ],
  fail: [
    { title: 'no log group', properties: task, at: ['CloudWatchLogGroupArn'] },
    { title: 'a log group, and no level', properties: { ...task, CloudWatchLogGroupArn }, at: ['Options.LogLevel'] },
    { title: 'logs are off', properties: logging('OFF'), at: ['Options.LogLevel'] },
    { title: 'the basics, where every file is wanted', properties: logging('BASIC'), parameters: { logLevel: 'TRANSFER' }, at: ['Options.LogLevel'] },
  ],
  unknown: [
    {
      title: 'the level is a parameter',
      template: {
        Parameters: { Level: { Type: 'String' } },
        Resources: { Scans: { Type: 'AWS::DataSync::Task', Properties: logging({ Ref: 'Level' }) } },
      },
    },
  ],
} satisfies Examples;
