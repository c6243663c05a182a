import type { Examples } from '../../core/index.ts';

const SourceIdentifier = 'VPC_FLOW_LOGS_ENABLED';
const rule = (Source: object) => ({ type: 'AWS::Config::ConfigRule', properties: { Source } });
const SourceDetails = [{ EventSource: 'aws.config', MessageType: 'ScheduledNotification', MaximumExecutionFrequency: 'Six_Hours' }];

export default {
  pass: [
    { title: 'there are none', ...rule({ Owner: 'AWS', SourceIdentifier }) },
    { title: 'the list is empty', ...rule({ Owner: 'AWS', SourceIdentifier, SourceDetails: [] }) },
  ],
  fail: [
    { title: 'it has a schedule', ...rule({ Owner: 'AWS', SourceIdentifier, SourceDetails }), at: ['Source.SourceDetails'] },
    {
      title: 'it has a policy',
      ...rule({ Owner: 'AWS', SourceIdentifier, CustomPolicyDetails: { PolicyRuntime: 'guard-2.x.x', PolicyText: 'rule a { b exists }' } }),
      at: ['Source.CustomPolicyDetails'],
    },
  ],
  unknown: [
    {
      title: 'who judges is given on deployment',
      template: {
        Parameters: { Who: { Type: 'String' } },
        Resources: { Rule: { Type: 'AWS::Config::ConfigRule', Properties: { Source: { Owner: { Ref: 'Who' }, SourceIdentifier, SourceDetails } } } },
      },
    },
  ],
  notApplicable: [
    {
      title: 'a function judges',
      ...rule({ Owner: 'CUSTOM_LAMBDA', SourceIdentifier: 'arn:aws:lambda:eu-west-1:123456789012:function:judge', SourceDetails }),
    },
  ],
} satisfies Examples;
