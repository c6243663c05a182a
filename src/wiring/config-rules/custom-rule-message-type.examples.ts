import type { Examples } from '../../core/index.ts';

const SourceIdentifier = 'arn:aws:lambda:eu-west-1:123456789012:function:judge';
const rule = (messages: unknown[], Owner = 'CUSTOM_LAMBDA', EventSource = 'aws.config') => ({
  Type: 'AWS::Config::ConfigRule',
  Properties: {
    Source: {
      Owner,
      ...(Owner === 'CUSTOM_LAMBDA' ? { SourceIdentifier } : {}),
      SourceDetails: messages.map((MessageType) => ({ EventSource, MessageType })),
    },
  },
});
const one = (...given: Parameters<typeof rule>) => ({ resources: { Rule: rule(...given) } });
const organization = (OrganizationConfigRuleTriggerTypes: string[]) => ({
  type: 'AWS::Config::OrganizationConfigRule',
  properties: {
    OrganizationConfigRuleName: 'naming',
    OrganizationCustomRuleMetadata: { LambdaFunctionArn: SourceIdentifier, OrganizationConfigRuleTriggerTypes },
  },
});
const change = 'ConfigurationItemChangeNotification';
const oversized = 'OversizedConfigurationItemChangeNotification';
const snapshot = 'ConfigurationSnapshotDeliveryCompleted';
const channel = (more: object = {}) => ({ Type: 'AWS::Config::DeliveryChannel', Properties: { S3BucketName: 'evidence', ...more } });
const daily = { ConfigSnapshotDeliveryProperties: { DeliveryFrequency: 'TwentyFour_Hours' } };

export default {
  pass: [
    { title: 'a function hears all that there is', ...one([change, oversized, 'ScheduledNotification', snapshot]) },
    { title: 'a policy hears of changes', ...one([change, oversized], 'CUSTOM_POLICY') },
    { title: 'a rule of an organization has a schedule', ...organization(['ScheduledNotification']) },
    { title: 'snapshots are delivered', resources: { Rule: rule([snapshot]), Channel: channel(daily) } },
    { title: 'who delivers snapshots is not in the template', ...one([snapshot]) },
  ],
  fail: [
    { title: 'a type is misspelt', ...one(['ConfigurationItemChangeNotifcation']), at: ['Source.SourceDetails[0].MessageType'] },
    { title: 'a policy has a schedule', ...one([change, 'ScheduledNotification'], 'CUSTOM_POLICY'), at: ['Source.SourceDetails[1].MessageType'] },
    { title: 'it listens to another service', ...one([change], 'CUSTOM_LAMBDA', 'aws.ec2'), at: ['Source.SourceDetails[0].EventSource'] },
    {
      title: 'a rule of an organization waits for snapshots',
      ...organization([snapshot]),
      at: ['OrganizationCustomRuleMetadata.OrganizationConfigRuleTriggerTypes[0]'],
    },
    { title: 'no snapshots are delivered', resources: { Rule: rule([snapshot]), Channel: channel() }, at: ['Source.SourceDetails'] },
  ],
  unknown: [
    {
      title: 'what it listens to is given on deployment',
      template: { Parameters: { Type: { Type: 'String' } }, Resources: { Rule: rule([{ Ref: 'Type' }]) } },
    },
  ],
  notApplicable: [{ title: 'AWS judges', properties: { Source: { Owner: 'AWS', SourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED' } } }],
} satisfies Examples;
