import type { Examples } from '../../core/index.ts';

const recorder = { Type: 'AWS::Config::ConfigurationRecorder', Properties: { RoleARN: 'arn:aws:iam::123456789012:role/config' } };
const channel = { Type: 'AWS::Config::DeliveryChannel', Properties: { S3BucketName: 'evidence' } };
const homeOnly = {
  Parameters: { HomeRegion: { Type: 'String' } },
  Conditions: { IsHome: { 'Fn::Equals': [{ Ref: 'HomeRegion' }, { Ref: 'AWS::Region' }] } },
};

export default {
  pass: [
    { title: 'the channel has a recorder', resources: { Recorder: recorder, Channel: channel } },
    {
      title: 'both hang on the same condition',
      template: { ...homeOnly, Resources: { Recorder: { ...recorder, Condition: 'IsHome' }, Channel: { ...channel, Condition: 'IsHome' } } },
    },
  ],
  fail: [{ title: 'there is no recorder', resources: { Channel: channel }, at: [''] }],
  unknown: [
    {
      title: 'the recorder hangs on a condition',
      template: { ...homeOnly, Resources: { Recorder: { ...recorder, Condition: 'IsHome' }, Channel: channel } },
    },
    { title: 'a macro may add the recorder', template: { Transform: 'SomeMacro', Resources: { Channel: channel } } },
  ],
} satisfies Examples;
