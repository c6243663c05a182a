import type { Examples } from '../../core/index.ts';

const recorder = (RecordingGroup?: object) => ({
  Type: 'AWS::Config::ConfigurationRecorder',
  Properties: { RoleARN: 'arn:aws:iam::123456789012:role/config', ...(RecordingGroup ? { RecordingGroup } : {}) },
});
const rule = (SourceIdentifier: string, ...ComplianceResourceTypes: string[]) => ({
  Type: 'AWS::Config::ConfigRule',
  Properties: {
    Source: { Owner: 'AWS', SourceIdentifier },
    ...(ComplianceResourceTypes.length > 0 ? { Scope: { ComplianceResourceTypes } } : {}),
  },
});
const custom = (MessageType: string, ...ComplianceResourceTypes: string[]) => ({
  Type: 'AWS::Config::ConfigRule',
  Properties: {
    Source: {
      Owner: 'CUSTOM_LAMBDA',
      SourceIdentifier: 'arn:aws:lambda:eu-west-1:123456789012:function:judge',
      SourceDetails: [{ EventSource: 'aws.config', MessageType }],
    },
    Scope: { ComplianceResourceTypes },
  },
});
const only = (...ResourceTypes: unknown[]) => recorder({ AllSupported: false, ResourceTypes });
const without = (...ResourceTypes: string[]) =>
  recorder({ RecordingStrategy: { UseOnly: 'EXCLUSION_BY_RESOURCE_TYPES' }, ExclusionByResourceTypes: { ResourceTypes } });

export default {
  pass: [
    {
      title: 'everything is recorded',
      resources: { Recorder: recorder({ AllSupported: true }), Rule: rule('S3_BUCKET_VERSIONING_ENABLED', 'AWS::S3::Bucket') },
    },
    { title: 'so it is without a group', resources: { Recorder: recorder(), Rule: rule('S3_BUCKET_VERSIONING_ENABLED') } },
    { title: 'its type is recorded', resources: { Recorder: only('AWS::S3::Bucket'), Rule: rule('S3_BUCKET_VERSIONING_ENABLED') } },
    { title: 'another type is left out', resources: { Recorder: without('AWS::EC2::Volume'), Rule: rule('S3_BUCKET_VERSIONING_ENABLED') } },
    {
      title: 'users are recorded with what is global',
      resources: { Recorder: recorder({ AllSupported: true, IncludeGlobalResourceTypes: true }), Rule: rule('IAM_USER_NO_POLICIES_CHECK') },
    },
    { title: 'it runs from time to time', resources: { Recorder: only('AWS::S3::Bucket'), Rule: rule('VPC_FLOW_LOGS_ENABLED') } },
    { title: 'so does a custom one', resources: { Recorder: only('AWS::S3::Bucket'), Rule: custom('ScheduledNotification', 'AWS::EC2::VPC') } },
    { title: 'who records is not in the template', resources: { Rule: rule('S3_BUCKET_VERSIONING_ENABLED') } },
  ],
  fail: [
    {
      title: 'its type is not recorded',
      resources: { Recorder: only('AWS::EC2::Volume'), Rule: rule('S3_BUCKET_VERSIONING_ENABLED') },
      at: ['Source.SourceIdentifier'],
    },
    {
      title: 'one type of its scope is not',
      resources: {
        Recorder: only('AWS::S3::Bucket'),
        Rule: custom('ConfigurationItemChangeNotification', 'AWS::S3::Bucket', 'AWS::SQS::Queue'),
      },
      at: ['Scope.ComplianceResourceTypes[1]'],
    },
    {
      title: 'its type is left out',
      resources: { Recorder: without('AWS::S3::Bucket'), Rule: rule('S3_BUCKET_VERSIONING_ENABLED') },
      at: ['Source.SourceIdentifier'],
    },
    {
      title: 'users are not recorded without what is global',
      resources: { Recorder: recorder({ AllSupported: true }), Rule: rule('IAM_USER_NO_POLICIES_CHECK') },
      at: ['Source.SourceIdentifier'],
    },
  ],
  unknown: [
    {
      title: 'what is recorded is given on deployment',
      template: {
        Parameters: { Type: { Type: 'String' } },
        Resources: { Recorder: only('AWS::EC2::Volume', { Ref: 'Type' }), Rule: rule('S3_BUCKET_VERSIONING_ENABLED') },
      },
    },
    {
      title: 'users are recorded in one region',
      template: {
        Parameters: { Home: { Type: 'String' } },
        Conditions: { IsHome: { 'Fn::Equals': [{ Ref: 'Home' }, { Ref: 'AWS::Region' }] } },
        Resources: {
          Recorder: recorder({ AllSupported: true, IncludeGlobalResourceTypes: { 'Fn::If': ['IsHome', true, false] } }),
          Rule: rule('IAM_USER_NO_POLICIES_CHECK'),
        },
      },
    },
  ],
} satisfies Examples;
