import type { Examples } from '../../core/index.ts';

const SourceIdentifier = 'arn:aws:lambda:eu-west-1:123456789012:function:judge';
const rule = (Source: object) => ({ type: 'AWS::Config::ConfigRule', properties: { Source } });
const change = { EventSource: 'aws.config', MessageType: 'ConfigurationItemChangeNotification' };
const organization = (OrganizationConfigRuleTriggerTypes: string[]) => ({
  type: 'AWS::Config::OrganizationConfigRule',
  properties: {
    OrganizationConfigRuleName: 'naming',
    OrganizationCustomRuleMetadata: { LambdaFunctionArn: SourceIdentifier, OrganizationConfigRuleTriggerTypes },
  },
});

export default {
  pass: [
    { title: 'changes wake a function', ...rule({ Owner: 'CUSTOM_LAMBDA', SourceIdentifier, SourceDetails: [change] }) },
    { title: 'changes wake a policy', ...rule({ Owner: 'CUSTOM_POLICY', SourceDetails: [change] }) },
    { title: 'so they do in an organization', ...organization(['ConfigurationItemChangeNotification']) },
  ],
  fail: [
    { title: 'nothing wakes the function', ...rule({ Owner: 'CUSTOM_LAMBDA', SourceIdentifier }), at: ['Source.SourceDetails'] },
    { title: 'the list is empty', ...rule({ Owner: 'CUSTOM_LAMBDA', SourceIdentifier, SourceDetails: [] }), at: ['Source.SourceDetails'] },
    { title: 'nothing wakes the policy', ...rule({ Owner: 'CUSTOM_POLICY' }), at: ['Source.SourceDetails'] },
    {
      title: 'nothing wakes it in an organization',
      ...organization([]),
      at: ['OrganizationCustomRuleMetadata.OrganizationConfigRuleTriggerTypes'],
    },
  ],
  unknown: [
    {
      title: 'who judges is given on deployment',
      template: {
        Parameters: { Who: { Type: 'String' } },
        Resources: { Rule: { Type: 'AWS::Config::ConfigRule', Properties: { Source: { Owner: { Ref: 'Who' }, SourceIdentifier } } } },
      },
    },
  ],
  notApplicable: [{ title: 'AWS judges', ...rule({ Owner: 'AWS', SourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED' }) }],
} satisfies Examples;
