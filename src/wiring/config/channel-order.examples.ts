import type { Examples } from '../../core/index.ts';

const recorder = (more: object = {}, properties: object = {}) => ({
  Type: 'AWS::Config::ConfigurationRecorder',
  ...more,
  Properties: { RoleARN: 'arn:aws:iam::123456789012:role/config', RecordingGroup: { AllSupported: true }, ...properties },
});
const channel = (more: object = {}) => ({ Type: 'AWS::Config::DeliveryChannel', ...more, Properties: { S3BucketName: { Ref: 'Evidence' } } });
const around = { Evidence: { Type: 'AWS::S3::Bucket' } };
const rule = (DependsOn: string[]) => ({
  Type: 'AWS::Config::ConfigRule',
  DependsOn,
  Properties: { Source: { Owner: 'AWS', SourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED' } },
});

export default {
  pass: [
    {
      title: 'neither waits, and a rule waits for both',
      resources: { ...around, Recorder: recorder(), Channel: channel(), Rule: rule(['Recorder', 'Channel']) },
    },
    {
      title: 'both wait for the same',
      resources: { ...around, Recorder: recorder({ DependsOn: 'Evidence' }), Channel: channel({ DependsOn: ['Evidence'] }) },
    },
    {
      title: 'the recorder is started by something else, so that the channel may wait for it',
      resources: { ...around, Recorder: recorder({}, { StartedOnCreate: false }), Channel: channel({ DependsOn: 'Recorder' }) },
    },
  ],
  fail: [
    {
      title: 'the channel waits for the recorder',
      resources: { ...around, Recorder: recorder(), Channel: channel({ DependsOn: 'Recorder' }) },
      at: [''],
    },
    {
      title: 'the recorder waits for the channel',
      resources: { ...around, Recorder: recorder({ DependsOn: ['Channel'] }), Channel: channel() },
      at: [''],
    },
    {
      title: 'the channel waits for what waits for the recorder',
      resources: { ...around, Recorder: recorder(), Rule: rule(['Recorder']), Channel: channel({ DependsOn: ['Rule'] }) },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'whether the recorder starts by itself is given on deployment',
      template: {
        Parameters: { Start: { Type: 'String' } },
        Resources: { ...around, Recorder: recorder({}, { StartedOnCreate: { Ref: 'Start' } }), Channel: channel({ DependsOn: 'Recorder' }) },
      },
    },
  ],
} satisfies Examples;
