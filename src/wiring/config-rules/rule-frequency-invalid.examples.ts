import type { Examples } from '../../core/index.ts';

const managed = (MaximumExecutionFrequency?: unknown) => ({
  type: 'AWS::Config::ConfigRule',
  properties: {
    Source: { Owner: 'AWS', SourceIdentifier: 'VPC_FLOW_LOGS_ENABLED' },
    ...(MaximumExecutionFrequency === undefined ? {} : { MaximumExecutionFrequency }),
  },
});
const custom = (...SourceDetails: object[]) => ({
  type: 'AWS::Config::ConfigRule',
  properties: { Source: { Owner: 'CUSTOM_LAMBDA', SourceIdentifier: 'arn:aws:lambda:eu-west-1:123456789012:function:judge', SourceDetails } },
});
const detail = (MessageType: string, MaximumExecutionFrequency?: string) => ({
  EventSource: 'aws.config',
  MessageType,
  ...(MaximumExecutionFrequency ? { MaximumExecutionFrequency } : {}),
});

export default {
  pass: [
    { title: 'it is one of the five', ...managed('Six_Hours') },
    { title: 'there is none', ...managed() },
    { title: 'a schedule has one', ...custom(detail('ScheduledNotification', 'TwentyFour_Hours')) },
    { title: 'a schedule goes without', ...custom(detail('ScheduledNotification'), detail('ConfigurationItemChangeNotification')) },
    { title: 'it stands beside a misspelt schedule, which is told for itself', ...custom(detail('ScheduleNotification', 'One_Hour')) },
  ],
  fail: [
    { title: 'it is in another spelling', ...managed('24_Hours'), at: ['MaximumExecutionFrequency'] },
    { title: 'it is a schedule expression', ...managed('rate(1 hour)'), at: ['MaximumExecutionFrequency'] },
    { title: 'there is none so short', ...managed('Ten_Minutes'), at: ['MaximumExecutionFrequency'] },
    {
      title: 'that of a schedule is none',
      ...custom(detail('ScheduledNotification', 'Twenty_Four_Hours')),
      at: ['Source.SourceDetails[0].MaximumExecutionFrequency'],
    },
    {
      title: 'it stands beside a change',
      ...custom(detail('ConfigurationItemChangeNotification', 'One_Hour')),
      at: ['Source.SourceDetails[0].MaximumExecutionFrequency'],
    },
    {
      title: 'that of an organization is none',
      type: 'AWS::Config::OrganizationConfigRule',
      properties: {
        OrganizationConfigRuleName: 'keys',
        OrganizationManagedRuleMetadata: { RuleIdentifier: 'VPC_FLOW_LOGS_ENABLED', MaximumExecutionFrequency: 'Hourly' },
      },
      at: ['OrganizationManagedRuleMetadata.MaximumExecutionFrequency'],
    },
  ],
  unknown: [
    {
      title: 'it is given on deployment',
      template: {
        Parameters: { Often: { Type: 'String' } },
        Resources: { Rule: { Type: 'AWS::Config::ConfigRule', Properties: managed({ Ref: 'Often' }).properties } },
      },
    },
  ],
} satisfies Examples;
