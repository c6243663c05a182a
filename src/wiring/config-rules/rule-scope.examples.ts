import type { Examples } from '../../core/index.ts';

const managed = (SourceIdentifier: string, Scope?: object) => ({
  type: 'AWS::Config::ConfigRule',
  properties: { Source: { Owner: 'AWS', SourceIdentifier }, ...(Scope ? { Scope } : {}) },
});
const custom = (MessageType: string, Scope: object) => ({
  type: 'AWS::Config::ConfigRule',
  properties: {
    Source: {
      Owner: 'CUSTOM_LAMBDA',
      SourceIdentifier: 'arn:aws:lambda:eu-west-1:123456789012:function:judge',
      SourceDetails: [{ EventSource: 'aws.config', MessageType }],
    },
    Scope,
  },
});
const types = (...ComplianceResourceTypes: unknown[]) => ({ ComplianceResourceTypes });
const change = 'ConfigurationItemChangeNotification';

export default {
  pass: [
    { title: 'the rule judges the type', ...managed('S3_BUCKET_VERSIONING_ENABLED', types('AWS::S3::Bucket')) },
    { title: 'it judges one of the types', ...managed('S3_BUCKET_VERSIONING_ENABLED', types('AWS::SQS::Queue', 'AWS::S3::Bucket')) },
    { title: 'a custom rule judges what it likes', ...custom(change, types('AWS::SQS::Queue', 'Acme::Tools::Robot')) },
    { title: 'one resource has one type', ...custom(change, { ...types('AWS::S3::Bucket'), ComplianceResourceId: 'evidence' }) },
    { title: 'a tag has both', ...custom(change, { TagKey: 'Environment', TagValue: 'production' }) },
  ],
  fail: [
    {
      title: 'a type is misspelt',
      ...custom(change, types('AWS::S3::Bucket', 'AWS::S3::Buckets')),
      at: ['Scope.ComplianceResourceTypes[1]'],
    },
    {
      title: 'it is the name of CloudFormation',
      ...custom(change, types('AWS::CertificateManager::Certificate')),
      at: ['Scope.ComplianceResourceTypes[0]'],
    },
    {
      title: 'the managed rule judges something else',
      ...managed('S3_BUCKET_VERSIONING_ENABLED', types('AWS::EC2::Volume')),
      at: ['Scope.ComplianceResourceTypes'],
    },
    { title: 'the managed rule is periodic', ...managed('VPC_FLOW_LOGS_ENABLED', types('AWS::EC2::VPC')), at: ['Scope'] },
    { title: 'the custom rule is', ...custom('ScheduledNotification', types('AWS::EC2::VPC')), at: ['Scope'] },
    { title: 'one resource has no type', ...custom(change, { ComplianceResourceId: 'evidence' }), at: ['Scope.ComplianceResourceId'] },
    { title: 'a tag has a value alone', ...custom(change, { TagValue: 'production' }), at: ['Scope.TagValue'] },
  ],
  unknown: [
    {
      title: 'the type is given on deployment',
      template: {
        Parameters: { Type: { Type: 'String' } },
        Resources: { Rule: { Type: 'AWS::Config::ConfigRule', Properties: custom(change, types({ Ref: 'Type' })).properties } },
      },
    },
  ],
  notApplicable: [{ title: 'there is none', ...managed('S3_BUCKET_VERSIONING_ENABLED') }],
} satisfies Examples;
