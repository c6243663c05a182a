import type { Examples } from '../../core/index.ts';

const recorder = (group: unknown) => ({
  Type: 'AWS::Config::ConfigurationRecorder',
  Properties: { RoleARN: 'arn:aws:iam::123456789012:role/config', RecordingGroup: group },
});
const exclude = (...types: string[]) => ({
  ExclusionByResourceTypes: { ResourceTypes: types },
  RecordingStrategy: { UseOnly: 'EXCLUSION_BY_RESOURCE_TYPES' },
});
const home = {
  Parameters: { HomeRegion: { Type: 'String', Default: 'eu-west-1' } },
  Conditions: { IsHome: { 'Fn::Equals': [{ Ref: 'HomeRegion' }, { Ref: 'AWS::Region' }] } },
};

export default {
  pass: [
    { title: 'IAM is included', resources: { Recorder: recorder({ AllSupported: true, IncludeGlobalResourceTypes: true }) } },
    {
      title: 'IAM is included in the home region',
      template: {
        ...home,
        Resources: { Recorder: recorder({ AllSupported: true, IncludeGlobalResourceTypes: { 'Fn::If': ['IsHome', true, false] } }) },
      },
    },
    {
      title: 'the whole group hangs on the region',
      template: {
        ...home,
        Resources: { Recorder: recorder({ 'Fn::If': ['IsHome', { AllSupported: true, IncludeGlobalResourceTypes: true }, { AllSupported: true }] }) },
      },
    },
    {
      title: 'a parameter says whether IAM is included',
      template: {
        Parameters: { RecordIam: { Type: 'String', Default: 'false' } },
        Resources: { Recorder: recorder({ AllSupported: true, IncludeGlobalResourceTypes: { Ref: 'RecordIam' } }) },
      },
    },
    {
      title: 'the recorder of the home region has a condition',
      template: {
        ...home,
        Resources: { Recorder: { ...recorder({ AllSupported: true, IncludeGlobalResourceTypes: true }), Condition: 'IsHome' } },
      },
    },
    { title: 'somebody has chosen the types', resources: { Recorder: recorder({ ResourceTypes: ['AWS::S3::Bucket'] }) } },
    { title: 'everything but some types, IAM among what is left', resources: { Recorder: recorder(exclude('AWS::EC2::NetworkInterface')) } },
  ],
  fail: [
    {
      title: 'everything supported leaves IAM out',
      resources: { Recorder: recorder({ AllSupported: true, IncludeGlobalResourceTypes: false }) },
      at: ['RecordingGroup'],
    },
    {
      title: 'IAM is included in every region, though one is home',
      template: { ...home, Resources: { Recorder: recorder({ AllSupported: true, IncludeGlobalResourceTypes: true }) } },
      at: ['RecordingGroup'],
    },
    { title: 'nothing is said of IAM', resources: { Recorder: recorder({ AllSupported: true }) }, at: ['RecordingGroup'] },
  ],
  unknown: [
    {
      title: 'whether everything is recorded is given on deployment',
      template: { Parameters: { All: { Type: 'String' } }, Resources: { Recorder: recorder({ AllSupported: { Ref: 'All' } }) } },
    },
    {
      title: 'a macro may add the recorder of the home region',
      template: { Transform: 'SomeMacro', Resources: { Recorder: recorder({ AllSupported: true }) } },
    },
  ],
  notApplicable: [
    {
      title: 'there is no recording group',
      resources: { Recorder: { Type: 'AWS::Config::ConfigurationRecorder', Properties: { RoleARN: 'arn:aws:iam::123456789012:role/config' } } },
    },
  ],
} satisfies Examples;
