import type { Examples } from '../../core/index.ts';
import { arn, hourly, target } from './_samples.ts';

const Log = { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: '/aws/events/hourly', RetentionInDays: 30 } };
const Hourly = hourly(target(arn('Log')));
const write = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const document = (Resource: string, Action: unknown = write, Service = 'events.amazonaws.com') =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Service }, Action, Resource }] });
const policy = (PolicyDocument: unknown) => ({ Type: 'AWS::Logs::ResourcePolicy', Properties: { PolicyName: 'events', PolicyDocument } });
const sub = (text: string) => ({ 'Fn::Sub': text });
const at = ['Targets[0].Arn'];

export default {
  pass: [
    { title: 'a policy lets it write', resources: { Log, Hourly, Policy: policy(sub(document('${Log.Arn}'))) } },
    { title: 'a policy lets it write to all groups', resources: { Log, Hourly, Policy: policy(document('*', 'logs:*')) } },
    {
      title: 'a policy lets it write to the streams of groups of events',
      resources: {
        Log,
        Hourly,
        Policy: policy(
          sub(
            document('arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:/aws/events/*:*', write, 'delivery.logs.amazonaws.com'),
          ),
        ),
      },
    },
    {
      title: 'the target is written out by name',
      resources: {
        Log,
        Hourly: hourly(target(sub('arn:aws:logs:${AWS::Region}:${AWS::AccountId}:log-group:${Log}'))),
        Policy: policy(document('*')),
      },
    },
    {
      title: 'the log group is not in the template',
      resources: { Hourly: hourly(target('arn:aws:logs:eu-west-1:123456789012:log-group:/aws/events/all')) },
    },
  ],
  fail: [
    { title: 'there is no policy', resources: { Log, Hourly }, at },
    { title: 'the policy is for another service', resources: { Log, Hourly, Policy: policy(document('*', write, 'es.amazonaws.com')) }, at },
    { title: 'the policy does not let it open streams', resources: { Log, Hourly, Policy: policy(document('*', 'logs:PutLogEvents')) }, at },
    {
      title: 'the policy is for another group',
      resources: { Log, Hourly, Policy: policy(document('arn:aws:logs:*:*:log-group:/aws/lambda/*')) },
      at,
    },
    {
      title: 'the policy is for another group of the template',
      resources: { Log, Other: { Type: 'AWS::Logs::LogGroup' }, Hourly, Policy: policy(sub(document('${Other.Arn}'))) },
      at,
    },
  ],
  unknown: [
    {
      title: 'the policy is given on deployment',
      template: { Parameters: { Policy: { Type: 'String' } }, Resources: { Log, Hourly, Policy: policy({ Ref: 'Policy' }) } },
    },
    {
      title: 'a function of the CDK may put the policy',
      resources: {
        Log,
        Hourly,
        Put: { Type: 'Custom::CloudwatchLogResourcePolicy', Properties: { ServiceToken: 'arn:aws:lambda:eu-west-1:123456789012:function:put' } },
      },
    },
  ],
} satisfies Examples;
