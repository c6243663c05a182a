import type { Examples } from '../../core/index.ts';

const Judge = {
  Type: 'AWS::Lambda::Function',
  Properties: { Code: { ZipFile: 'exports.handler = async () => {};' }, Role: 'arn:aws:iam::123456789012:role/judge' },
};
const rule = (DependsOn?: string | string[]) => ({
  Type: 'AWS::Config::ConfigRule',
  ...(DependsOn ? { DependsOn } : {}),
  Properties: {
    Source: {
      Owner: 'CUSTOM_LAMBDA',
      SourceIdentifier: { 'Fn::GetAtt': ['Judge', 'Arn'] },
      SourceDetails: [{ EventSource: 'aws.config', MessageType: 'ScheduledNotification' }],
    },
  },
});
const may = (more: object = {}) => ({
  Type: 'AWS::Lambda::Permission',
  Properties: { Action: 'lambda:InvokeFunction', FunctionName: { Ref: 'Judge' }, Principal: 'config.amazonaws.com', ...more },
});

export default {
  pass: [
    { title: 'the rule waits', resources: { Judge, Rule: rule('May'), May: may() } },
    { title: 'it waits for one of two', resources: { Judge, Rule: rule(['May']), Also: may(), May: may() } },
    { title: 'there is no permission, which is told for itself', resources: { Judge, Rule: rule() } },
    { title: 'the permission is not for AWS Config', resources: { Judge, Rule: rule(), May: may({ Principal: 'events.amazonaws.com' }) } },
  ],
  fail: [
    { title: 'nothing says which is first', resources: { Judge, Rule: rule(), May: may() }, at: [''] },
    {
      title: 'the permission waits for the rule',
      resources: { Judge, Rule: rule(), May: may({ SourceArn: { 'Fn::GetAtt': ['Rule', 'Arn'] } }) },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'whether the permission is for the account is given on deployment',
      template: {
        Parameters: { Account: { Type: 'String' } },
        Resources: { Judge, Rule: rule(), May: may({ SourceAccount: { Ref: 'Account' } }) },
      },
    },
  ],
  notApplicable: [{ title: 'AWS judges', properties: { Source: { Owner: 'AWS', SourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED' } } }],
} satisfies Examples;
