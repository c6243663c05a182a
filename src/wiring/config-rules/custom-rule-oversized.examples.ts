import type { Examples } from '../../core/index.ts';

const SourceIdentifier = 'arn:aws:lambda:eu-west-1:123456789012:function:judge';
const rule = (messages: unknown[], Owner = 'CUSTOM_LAMBDA') => ({
  type: 'AWS::Config::ConfigRule',
  properties: {
    Source: {
      Owner,
      ...(Owner === 'CUSTOM_LAMBDA' ? { SourceIdentifier } : {}),
      SourceDetails: messages.map((MessageType) => ({ EventSource: 'aws.config', MessageType })),
    },
  },
});
const organization = (OrganizationConfigRuleTriggerTypes: string[]) => ({
  type: 'AWS::Config::OrganizationConfigRule',
  properties: {
    OrganizationConfigRuleName: 'naming',
    OrganizationCustomRuleMetadata: { LambdaFunctionArn: SourceIdentifier, OrganizationConfigRuleTriggerTypes },
  },
});
const change = 'ConfigurationItemChangeNotification';
const oversized = 'OversizedConfigurationItemChangeNotification';

export default {
  pass: [
    { title: 'it listens to both', ...rule([change, oversized]) },
    { title: 'it listens to both and has a schedule', ...rule(['ScheduledNotification', oversized, change]) },
    { title: 'one is misspelt, which is told for itself', ...rule([change, 'OversizedConfigurationItemChangeNotifications']) },
    { title: 'it has a schedule alone', ...rule(['ScheduledNotification']) },
    { title: 'a policy listens to both', ...rule([change, oversized], 'CUSTOM_POLICY') },
    { title: 'so it does in an organization', ...organization([change, oversized]) },
  ],
  fail: [
    { title: 'it listens to changes alone', ...rule([change]), at: ['Source.SourceDetails'] },
    { title: 'a policy does', ...rule([change], 'CUSTOM_POLICY'), at: ['Source.SourceDetails'] },
    {
      title: 'a rule of an organization does',
      ...organization([change, 'ScheduledNotification']),
      at: ['OrganizationCustomRuleMetadata.OrganizationConfigRuleTriggerTypes'],
    },
  ],
  unknown: [
    {
      title: 'what it listens to is given on deployment',
      template: {
        Parameters: { Type: { Type: 'String' } },
        Resources: { Rule: { Type: 'AWS::Config::ConfigRule', Properties: rule([change, { Ref: 'Type' }]).properties } },
      },
    },
  ],
  notApplicable: [{ title: 'AWS judges', properties: { Source: { Owner: 'AWS', SourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED' } } }],
} satisfies Examples;
