import type { Examples } from '../../core/index.ts';

const managed = (SourceIdentifier: unknown) => ({
  type: 'AWS::Config::ConfigRule',
  properties: { Source: { Owner: 'AWS', SourceIdentifier }, MaximumExecutionFrequency: 'Six_Hours' },
});
const custom = (...SourceDetails: object[]) => ({
  type: 'AWS::Config::ConfigRule',
  properties: {
    Source: { Owner: 'CUSTOM_LAMBDA', SourceIdentifier: 'arn:aws:lambda:eu-west-1:123456789012:function:judge', SourceDetails },
    MaximumExecutionFrequency: 'Six_Hours',
  },
});
const detail = (MessageType: string, MaximumExecutionFrequency?: string) => ({
  EventSource: 'aws.config',
  MessageType,
  ...(MaximumExecutionFrequency ? { MaximumExecutionFrequency } : {}),
});
const organization = (...OrganizationConfigRuleTriggerTypes: string[]) => ({
  type: 'AWS::Config::OrganizationConfigRule',
  properties: {
    OrganizationConfigRuleName: 'naming',
    OrganizationCustomRuleMetadata: {
      LambdaFunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:judge',
      OrganizationConfigRuleTriggerTypes,
      MaximumExecutionFrequency: 'Six_Hours',
    },
  },
});

export default {
  pass: [
    { title: 'the managed rule is periodic', ...managed('VPC_FLOW_LOGS_ENABLED') },
    { title: 'the managed rule is both', ...managed('INCOMING_SSH_DISABLED') },
    { title: 'the custom rule waits for snapshots', ...custom(detail('ConfigurationSnapshotDeliveryCompleted')) },
    { title: 'the schedule of the custom rule has it as well', ...custom(detail('ScheduledNotification', 'Six_Hours')) },
    { title: 'in an organization it stands beside the triggers', ...organization('ScheduledNotification') },
  ],
  fail: [
    { title: 'the managed rule runs on changes alone', ...managed('S3_BUCKET_VERSIONING_ENABLED'), at: ['MaximumExecutionFrequency'] },
    { title: 'the custom rule runs on changes alone', ...custom(detail('ConfigurationItemChangeNotification')), at: ['MaximumExecutionFrequency'] },
    {
      title: 'the schedule of the custom rule has none, and runs once a day',
      ...custom(detail('ScheduledNotification')),
      at: ['MaximumExecutionFrequency'],
    },
    {
      title: 'the rule of the organization runs on changes alone',
      ...organization('ConfigurationItemChangeNotification'),
      at: ['OrganizationCustomRuleMetadata.MaximumExecutionFrequency'],
    },
  ],
  unknown: [
    {
      title: 'which rule it is, is given on deployment',
      template: {
        Parameters: { Which: { Type: 'String' } },
        Resources: { Rule: { Type: 'AWS::Config::ConfigRule', Properties: managed({ Ref: 'Which' }).properties } },
      },
    },
  ],
  notApplicable: [{ title: 'it has none', properties: { Source: { Owner: 'AWS', SourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED' } } }],
} satisfies Examples;
