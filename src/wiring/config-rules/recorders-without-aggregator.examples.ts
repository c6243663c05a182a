import type { Examples } from '../../core/index.ts';

const recorder = (IncludeGlobalResourceTypes: unknown) => ({
  Type: 'AWS::Config::ConfigurationRecorder',
  Properties: { RoleARN: 'arn:aws:iam::123456789012:role/config', RecordingGroup: { AllSupported: true, IncludeGlobalResourceTypes } },
});
const Aggregator = {
  Type: 'AWS::Config::ConfigurationAggregator',
  Properties: { AccountAggregationSources: [{ AccountIds: [{ Ref: 'AWS::AccountId' }], AllAwsRegions: true }] },
};
const home = {
  Parameters: { Home: { Type: 'String' } },
  Conditions: { IsHome: { 'Fn::Equals': [{ Ref: 'Home' }, { Ref: 'AWS::Region' }] } },
};
const inOne = recorder({ 'Fn::If': ['IsHome', true, false] });

export default {
  pass: [
    { title: 'there is one recorder, in one region', resources: { Recorder: recorder(true) } },
    {
      title: 'the home region has an aggregator',
      template: { ...home, Resources: { Recorder: inOne, Aggregator: { ...Aggregator, Condition: 'IsHome' } } },
    },
  ],
  fail: [{ title: 'the template is for several regions, one of which records IAM', template: { ...home, Resources: { Recorder: inOne } }, at: [''] }],
  unknown: [
    {
      title: 'whether it is for several is given on deployment',
      template: { Parameters: { Global: { Type: 'String' } }, Resources: { Recorder: recorder({ Ref: 'Global' }) } },
    },
  ],
} satisfies Examples;
