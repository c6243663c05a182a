import type { Examples } from '../../core/index.ts';

const recorder = { Type: 'AWS::Config::ConfigurationRecorder', Properties: { RoleARN: 'arn:aws:iam::123456789012:role/config' } };
const channel = { Type: 'AWS::Config::DeliveryChannel', Properties: { S3BucketName: 'evidence' } };
const byStage = {
  Parameters: { Stage: { Type: 'String' } },
  Conditions: {
    IsLive: { 'Fn::Equals': [{ Ref: 'Stage' }, 'live'] },
    IsTest: { 'Fn::Not': [{ Condition: 'IsLive' }] },
    IsStrict: { 'Fn::Equals': [{ Ref: 'Strict' }, 'yes'] },
  },
};

export default {
  pass: [
    { title: 'there is one of each', resources: { Recorder: recorder, Channel: channel } },
    {
      title: 'of two recorders one is made, by a condition',
      template: {
        Parameters: { ...byStage.Parameters, Strict: { Type: 'String' } },
        Conditions: byStage.Conditions,
        Resources: { Live: { ...recorder, Condition: 'IsLive' }, Test: { ...recorder, Condition: 'IsTest' } },
      },
    },
  ],
  fail: [
    {
      title: 'there are two recorders, by different names',
      resources: {
        Recorder: recorder,
        Iam: { Type: recorder.Type, Properties: { Name: 'iam', ...recorder.Properties, RecordingGroup: { ResourceTypes: ['AWS::IAM::Role'] } } },
        Channel: channel,
      },
      at: [''],
    },
    { title: 'there are two channels', resources: { Recorder: recorder, Channel: channel, Archive: channel }, at: [''] },
  ],
  unknown: [
    {
      title: 'the first recorder hangs on a condition',
      template: {
        Parameters: { ...byStage.Parameters, Strict: { Type: 'String' } },
        Conditions: byStage.Conditions,
        Resources: { Strict: { ...recorder, Condition: 'IsStrict' }, Recorder: recorder },
      },
    },
  ],
} satisfies Examples;
