import type { Examples } from '../../core/index.ts';

const recorder = (properties: object = {}) => ({
  Type: 'AWS::Config::ConfigurationRecorder',
  Properties: { RoleARN: 'arn:aws:iam::123456789012:role/config', RecordingGroup: { AllSupported: true }, ...properties },
});
const channel = { Type: 'AWS::Config::DeliveryChannel', Properties: { S3BucketName: 'evidence' } };
const call = (Create: unknown, DependsOn: string[] = ['Channel']) => ({
  Type: 'Custom::AWS',
  DependsOn,
  Properties: { ServiceToken: 'arn:aws:lambda:eu-west-1:123456789012:function:calls', Create },
});
const start = JSON.stringify({
  service: 'ConfigService',
  action: 'startConfigurationRecorder',
  parameters: { ConfigurationRecorderName: 'default' },
});

export default {
  pass: [
    { title: 'CloudFormation starts it', resources: { Recorder: recorder(), Channel: channel } },
    {
      title: 'a call starts it once the channel is there',
      resources: { Recorder: recorder({ StartedOnCreate: false }), Channel: channel, Start: call(start) },
    },
    {
      title: 'the call is put together with the recorder’s name',
      resources: {
        Recorder: recorder({ StartedOnCreate: false }),
        Channel: channel,
        Start: call({
          'Fn::Join': [
            '',
            [
              '{"service":"@aws-sdk/client-config-service","action":"StartConfigurationRecorderCommand","parameters":{"ConfigurationRecorderName":"',
              { Ref: 'Recorder' },
              '"}}',
            ],
          ],
        }),
      },
    },
    {
      title: 'calls of other things are nothing to it',
      resources: { Recorder: recorder(), Channel: channel, Other: call('{"service":"SSM","action":"getParameter"}', []) },
    },
  ],
  fail: [
    {
      title: 'it is not started on creation, nor by anything else',
      resources: { Recorder: recorder({ StartedOnCreate: false }), Channel: channel },
      at: ['StartedOnCreate'],
    },
    {
      title: 'the call does not wait for the channel',
      resources: { Recorder: recorder({ StartedOnCreate: false }), Channel: channel, Start: call(start, ['Recorder']) },
      at: [''],
    },
    {
      title: 'a call stops it',
      resources: { Recorder: recorder(), Channel: channel, Stop: call('{"service":"ConfigService","action":"stopConfigurationRecorder"}') },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'a custom resource that waits for the channel may start it',
      resources: {
        Recorder: recorder({ StartedOnCreate: false }),
        Channel: channel,
        Begin: {
          Type: 'Custom::Begin',
          DependsOn: ['Channel'],
          Properties: { ServiceToken: 'arn:aws:lambda:eu-west-1:123456789012:function:begin' },
        },
      },
    },
    {
      title: 'whether it is started is given on deployment',
      template: {
        Parameters: { Start: { Type: 'String' } },
        Resources: { Recorder: recorder({ StartedOnCreate: { Ref: 'Start' } }), Channel: channel },
      },
    },
  ],
} satisfies Examples;
