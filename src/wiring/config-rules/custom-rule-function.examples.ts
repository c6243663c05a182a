import type { Examples } from '../../core/index.ts';

const Judge = {
  Type: 'AWS::Lambda::Function',
  Properties: { Code: { ZipFile: 'exports.handler = async () => {};' }, Role: 'arn:aws:iam::123456789012:role/judge' },
};
const rule = (SourceIdentifier: unknown) => ({
  Type: 'AWS::Config::ConfigRule',
  Properties: {
    Source: {
      Owner: 'CUSTOM_LAMBDA',
      SourceIdentifier,
      SourceDetails: [{ EventSource: 'aws.config', MessageType: 'ScheduledNotification' }],
    },
  },
});
const Live = { Type: 'AWS::Lambda::Alias', Properties: { FunctionName: { Ref: 'Judge' }, FunctionVersion: '1', Name: 'live' } };

export default {
  pass: [
    { title: 'it is the ARN of the function', resources: { Judge, Rule: rule({ 'Fn::GetAtt': ['Judge', 'Arn'] }) } },
    { title: 'it is an alias, whose Ref is its ARN', resources: { Judge, Live, Rule: rule({ Ref: 'Live' }) } },
    { title: 'the ARN is written out', resources: { Rule: rule('arn:aws:lambda:eu-west-1:123456789012:function:judge') } },
    {
      title: 'the ARN is put together',
      resources: { Rule: rule({ 'Fn::Sub': 'arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:judge' }) },
    },
  ],
  fail: [
    { title: 'it is the name of the function', resources: { Judge, Rule: rule({ Ref: 'Judge' }) }, at: ['Source.SourceIdentifier'] },
    { title: 'the name is written out', resources: { Rule: rule('judge') }, at: ['Source.SourceIdentifier'] },
    { title: 'it is a managed rule', resources: { Rule: rule('S3_BUCKET_VERSIONING_ENABLED') }, at: ['Source.SourceIdentifier'] },
    {
      title: 'it is the ARN of something else',
      resources: { Queue: { Type: 'AWS::SQS::Queue' }, Rule: rule({ 'Fn::GetAtt': ['Queue', 'Arn'] }) },
      at: ['Source.SourceIdentifier'],
    },
    { title: 'so it is written out', resources: { Rule: rule('arn:aws:sqs:eu-west-1:123456789012:judge') }, at: ['Source.SourceIdentifier'] },
  ],
  unknown: [
    {
      title: 'it is given on deployment',
      template: { Parameters: { Which: { Type: 'String' } }, Resources: { Rule: rule({ Ref: 'Which' }) } },
    },
  ],
  notApplicable: [{ title: 'AWS judges', properties: { Source: { Owner: 'AWS', SourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED' } } }],
} satisfies Examples;
