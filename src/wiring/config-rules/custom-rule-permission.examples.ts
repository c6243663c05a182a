import type { Examples } from '../../core/index.ts';

const Judge = {
  Type: 'AWS::Lambda::Function',
  Properties: { Code: { ZipFile: 'exports.handler = async () => {};' }, Role: 'arn:aws:iam::123456789012:role/judge' },
};
const rule = (SourceIdentifier: unknown = { 'Fn::GetAtt': ['Judge', 'Arn'] }) => ({
  Type: 'AWS::Config::ConfigRule',
  DependsOn: 'May',
  Properties: {
    Source: {
      Owner: 'CUSTOM_LAMBDA',
      SourceIdentifier,
      SourceDetails: [{ EventSource: 'aws.config', MessageType: 'ScheduledNotification' }],
    },
  },
});
const may = (more: object = {}) => ({
  Type: 'AWS::Lambda::Permission',
  Properties: { Action: 'lambda:InvokeFunction', FunctionName: { Ref: 'Judge' }, Principal: 'config.amazonaws.com', ...more },
});
const { DependsOn: _, ...alone } = rule();
const account = { SourceAccount: { Ref: 'AWS::AccountId' } };

export default {
  pass: [
    { title: 'the account may', resources: { Judge, Rule: rule(), May: may(account) } },
    { title: 'any account may', resources: { Judge, Rule: rule(), May: may() } },
    {
      title: 'every rule of the account may, by the ARN of the function',
      resources: {
        Judge,
        Rule: rule(),
        May: may({
          FunctionName: { 'Fn::GetAtt': ['Judge', 'Arn'] },
          SourceArn: { 'Fn::Sub': 'arn:aws:config:${AWS::Region}:${AWS::AccountId}:config-rule/*' },
        }),
      },
    },
    {
      title: 'the alias has the permission',
      resources: {
        Judge,
        Live: { Type: 'AWS::Lambda::Alias', Properties: { FunctionName: { Ref: 'Judge' }, FunctionVersion: '1', Name: 'live' } },
        Rule: rule({ Ref: 'Live' }),
        May: may({ FunctionName: { Ref: 'Live' } }),
      },
    },
    {
      title: 'the function is not in the template',
      resources: { Rule: { ...alone, Properties: rule('arn:aws:lambda:eu-west-1:123456789012:function:judge').Properties } },
    },
  ],
  fail: [
    { title: 'there is no permission', resources: { Judge, Rule: alone }, at: ['Source.SourceIdentifier'] },
    {
      title: 'another service may',
      resources: { Judge, Rule: rule(), May: may({ Principal: 'events.amazonaws.com' }) },
      at: ['Source.SourceIdentifier'],
    },
    {
      title: 'another rule may',
      resources: { Judge, Rule: alone, Other: alone, May: may({ SourceArn: { 'Fn::GetAtt': ['Other', 'Arn'] } }) },
      at: ['Source.SourceIdentifier'],
    },
    {
      title: 'the permission is for another action',
      resources: { Judge, Rule: rule(), May: may({ Action: 'lambda:GetFunction' }) },
      at: ['Source.SourceIdentifier'],
    },
    {
      title: 'it asks for a bucket',
      resources: { Judge, Rule: rule(), May: may({ SourceArn: 'arn:aws:s3:::evidence' }) },
      at: ['Source.SourceIdentifier'],
    },
  ],
  unknown: [
    {
      title: 'which account may is given on deployment',
      template: {
        Parameters: { Account: { Type: 'String' } },
        Resources: { Judge, Rule: rule(), May: may({ SourceAccount: { Ref: 'Account' } }) },
      },
    },
  ],
  notApplicable: [{ title: 'AWS judges', properties: { Source: { Owner: 'AWS', SourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED' } } }],
} satisfies Examples;
