import type { Examples } from '../../core/index.ts';
import { invokable } from './_permission-samples.ts';
import { arn, hourly, target, topic } from './_samples.ts';

const Hourly = hourly(target(arn('Worker')));
const sub = (text: string) => ({ 'Fn::Sub': text });
const at = ['SourceArn'];

export default {
  pass: [
    { title: 'the rule targets the function', resources: { ...invokable({ SourceArn: arn('Hourly') }), Hourly } },
    {
      title: 'any rule of the account',
      resources: { ...invokable({ SourceArn: sub('arn:aws:events:${AWS::Region}:${AWS::AccountId}:rule/*') }), Hourly },
    },
    {
      title: 'the rule is named by its name, and targets the function by an alias',
      resources: {
        ...invokable({ FunctionName: { Ref: 'Live' }, SourceArn: sub('arn:aws:events:${AWS::Region}:${AWS::AccountId}:rule/hourly') }),
        Live: { Type: 'AWS::Lambda::Alias', Properties: { FunctionName: { Ref: 'Worker' }, FunctionVersion: '1', Name: 'live' } },
        Hourly: { Type: 'AWS::Events::Rule', Properties: { Name: 'hourly', ScheduleExpression: 'rate(1 hour)', Targets: [target({ Ref: 'Live' })] } },
      },
    },
    { title: 'the rule is not in the template', resources: invokable({ SourceArn: 'arn:aws:events:eu-west-1:123456789012:rule/nightly' }) },
    {
      title: 'it is for another service',
      resources: { ...invokable({ Principal: 'sns.amazonaws.com', SourceArn: { Ref: 'Topic' } }), Topic: topic },
    },
    { title: 'it names no source', resources: invokable() },
  ],
  fail: [
    {
      title: 'the rule has other targets',
      resources: { ...invokable({ SourceArn: arn('Other') }), Hourly, Other: hourly(target('arn:aws:sqs:eu-west-1:123456789012:jobs')) },
      at,
    },
    { title: 'the source is a topic', resources: { ...invokable({ SourceArn: { Ref: 'Topic' } }), Hourly, Topic: topic }, at },
    { title: 'the source is a bucket written out', resources: { ...invokable({ SourceArn: 'arn:aws:s3:::uploads' }), Hourly }, at },
  ],
  unknown: [
    {
      title: 'what the rule targets is given on deployment',
      template: {
        Parameters: { Target: { Type: 'String' } },
        Resources: { ...invokable({ SourceArn: arn('Other') }), Other: hourly(target({ Ref: 'Target' })) },
      },
    },
  ],
} satisfies Examples;
