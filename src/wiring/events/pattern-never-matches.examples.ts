import type { Examples } from '../../core/index.ts';
import { arn, matching } from './_samples.ts';

const changed = (detail: object) => matching({ source: ['aws.config'], 'detail-type': ['Config Rules Compliance Change'], detail });
const s3 = (name: unknown) => matching({ source: ['aws.s3'], 'detail-type': ['Object Created'], detail: { bucket: { name: [name] } } });
const configRule = (properties: object = {}) => ({
  Type: 'AWS::Config::ConfigRule',
  Properties: { ...properties, Source: { Owner: 'AWS', SourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED' } },
});
const named = configRule({ ConfigRuleName: 'bucket-versioning' });
const nameAt = ['EventPattern.detail.configRuleName[0]'];

export default {
  pass: [
    {
      title: 'all values are ones that such events have',
      resources: {
        Rule: changed({ messageType: ['ComplianceChangeNotification'], newEvaluationResult: { complianceType: ['NON_COMPLIANT'] } }),
      },
    },
    { title: 'a Config rule is named by Ref', resources: { Versioning: configRule(), Rule: changed({ configRuleName: [{ Ref: 'Versioning' }] }) } },
    { title: 'a Config rule is named by its name', resources: { Versioning: named, Rule: changed({ configRuleName: ['bucket-versioning'] }) } },
    {
      title: 'a Config rule that Security Hub makes',
      resources: { Versioning: named, Rule: changed({ configRuleName: ['securityhub-s3-1a2b3c'] }) },
    },
    { title: 'the template makes no Config rules', resources: { Rule: changed({ configRuleName: ['bucket-versioning'] }) } },
    {
      title: 'a bucket of somebody else, beside one of its own',
      resources: { Logs: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'shop-logs' } }, Rule: s3('shop-uploads') },
    },
    {
      title: 'calls that only read, which the rule asks for',
      resources: {
        Rule: matching(
          { source: ['aws.kms'], 'detail-type': ['AWS API Call via CloudTrail'], detail: { eventName: ['DescribeKey'] } },
          { State: 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS' },
        ),
      },
    },
    { title: 'events of the house have any values', resources: { Rule: matching({ source: ['shop'], detail: { state: ['anything'] } }) } },
  ],
  fail: [
    {
      title: 'a compliance type that there is not',
      resources: { Rule: changed({ newEvaluationResult: { complianceType: ['NONCOMPLIANT'] } }) },
      at: ['EventPattern.detail.newEvaluationResult.complianceType[0]'],
    },
    {
      title: 'the message type is that of other events',
      resources: { Rule: changed({ messageType: ['ConfigurationItemChangeNotification'] }) },
      at: ['EventPattern.detail.messageType[0]'],
    },
    {
      title: 'a field that such events do not have',
      resources: { Rule: changed({ configRuleNames: ['y'] }) },
      at: ['EventPattern.detail.configRuleNames'],
    },
    {
      title: 'the name of a Config rule is misspelt',
      resources: { Versioning: named, Rule: changed({ configRuleName: ['bucket-versionning'] }) },
      at: nameAt,
    },
    { title: 'no Config rule has the name', resources: { Versioning: named, Rule: changed({ configRuleName: ['public-buckets'] }) }, at: nameAt },
    {
      title: 'the logical id stands for the name',
      resources: { Versioning: configRule(), Rule: changed({ configRuleName: ['Versioning'] }) },
      at: nameAt,
    },
    { title: 'the ARN stands for the name', resources: { Versioning: named, Rule: changed({ configRuleName: [arn('Versioning')] }) }, at: nameAt },
    {
      title: 'a bucket is named by its ARN',
      resources: { Uploads: { Type: 'AWS::S3::Bucket' }, Rule: s3(arn('Uploads')) },
      at: ['EventPattern.detail.bucket.name[0]'],
    },
    {
      title: 'the name of a bucket is misspelt',
      resources: { Uploads: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'shop-uploads' } }, Rule: s3('shop-upload') },
      at: ['EventPattern.detail.bucket.name[0]'],
    },
    {
      title: 'the account is a number',
      resources: { Rule: matching({ source: ['aws.config'], account: [123456789012] }) },
      at: ['EventPattern.account[0]'],
    },
    {
      title: 'calls that only read are kept back',
      resources: {
        Rule: matching({ source: ['aws.kms'], 'detail-type': ['AWS API Call via CloudTrail'], detail: { eventName: ['DescribeKey', 'DisableKey'] } }),
      },
      at: ['EventPattern.detail.eventName[0]'],
    },
  ],
  unknown: [
    {
      title: 'the compliance type is given on deployment',
      template: {
        Parameters: { Wanted: { Type: 'String' } },
        Resources: { Rule: changed({ newEvaluationResult: { complianceType: [{ Ref: 'Wanted' }] } }) },
      },
    },
    {
      title: 'the name of the Config rule is given on deployment',
      template: {
        Parameters: { Name: { Type: 'String' } },
        Resources: { Versioning: configRule({ ConfigRuleName: { Ref: 'Name' } }), Rule: changed({ configRuleName: ['bucket-versioning'] }) },
      },
    },
  ],
} satisfies Examples;
