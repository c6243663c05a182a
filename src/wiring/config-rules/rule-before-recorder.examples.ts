import type { Examples } from '../../core/index.ts';

const Recorder = { Type: 'AWS::Config::ConfigurationRecorder', Properties: { RoleARN: 'arn:aws:iam::123456789012:role/config' } };
const Channel = { Type: 'AWS::Config::DeliveryChannel', Properties: { S3BucketName: 'evidence' } };
const rule = (DependsOn?: string | string[]) => ({
  Type: 'AWS::Config::ConfigRule',
  ...(DependsOn ? { DependsOn } : {}),
  Properties: { Source: { Owner: 'AWS', SourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED' } },
});
const pack = { Type: 'AWS::Config::ConformancePack', Properties: { ConformancePackName: 'basics', TemplateS3Uri: 's3://packs/basics.yaml' } };

export default {
  pass: [
    { title: 'the rule waits for the recorder, which is done once it has started', resources: { Recorder, Channel, Versioning: rule('Recorder') } },
    { title: 'the rule waits for both', resources: { Recorder, Channel, Versioning: rule(['Recorder', 'Channel']) } },
    {
      title: 'it waits for another rule that does',
      resources: { Recorder, Channel, Versioning: rule(['Recorder', 'Channel']), Again: rule('Versioning') },
    },
    {
      title: 'a reference is an order as well',
      resources: {
        Recorder,
        Channel,
        Versioning: {
          Type: 'AWS::Config::ConfigRule',
          Properties: {
            Description: { 'Fn::Sub': 'Recorded by ${Recorder}, delivered by ${Channel}' },
            Source: { Owner: 'AWS', SourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED' },
          },
        },
      },
    },
    { title: 'the recorder is not made by this stack', resources: { Versioning: rule() } },
  ],
  fail: [
    { title: 'there is no order', resources: { Recorder, Channel, Versioning: rule() }, at: [''] },
    { title: 'so it is with a conformance pack', resources: { Recorder, Channel, Pack: pack }, at: [''] },
    {
      title: 'it waits for something else',
      resources: { Recorder, Channel, Topic: { Type: 'AWS::SNS::Topic' }, Versioning: rule('Topic') },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'whether there is a recorder hangs on a condition',
      template: {
        Parameters: { Record: { Type: 'String' } },
        Conditions: { Records: { 'Fn::Equals': [{ Ref: 'Record' }, 'yes'] } },
        Resources: { Recorder: { ...Recorder, Condition: 'Records' }, Versioning: rule() },
      },
    },
  ],
} satisfies Examples;
