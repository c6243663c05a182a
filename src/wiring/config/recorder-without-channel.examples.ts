import type { Examples } from '../../core/index.ts';

const recorder = { Type: 'AWS::Config::ConfigurationRecorder', Properties: { RoleARN: 'arn:aws:iam::123456789012:role/config' } };
const channel = { Type: 'AWS::Config::DeliveryChannel', Properties: { S3BucketName: 'evidence' } };

export default {
  pass: [{ title: 'the recorder has a channel', resources: { Recorder: recorder, Channel: channel } }],
  fail: [{ title: 'there is no channel', resources: { Recorder: recorder }, at: [''] }],
  unknown: [
    {
      title: 'a macro may add the channel',
      template: { Transform: 'SomeMacro', Resources: { Recorder: recorder } },
    },
    {
      title: 'the channel hangs on a condition',
      template: {
        Parameters: { Deliver: { Type: 'String' } },
        Conditions: { Delivers: { 'Fn::Equals': [{ Ref: 'Deliver' }, 'yes'] } },
        Resources: { Recorder: recorder, Channel: { ...channel, Condition: 'Delivers' } },
      },
    },
  ],
} satisfies Examples;
