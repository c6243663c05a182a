import type { Examples } from '../../core/index.ts';
import { arn, may, queue, role, schedule, worker } from './_samples.ts';

const scheduler = 'scheduler.amazonaws.com';
const invoking = may('lambda:InvokeFunction', arn('Worker'));
const Hourly = schedule({ Arn: arn('Worker'), RoleArn: arn('Role') });
const universal = schedule({ Arn: 'arn:aws:scheduler:::aws-sdk:ec2:stopInstances', RoleArn: arn('Role'), Input: '{}' });
const at = ['Target.RoleArn'];
const scoped = (SourceArn: unknown) => {
  const { Type, Properties } = role(scheduler, invoking);
  const [statement] = Properties.AssumeRolePolicyDocument.Statement;
  const Statement = [{ ...statement, Condition: { StringEquals: { 'aws:SourceArn': SourceArn, 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } } }];
  return { Type, Properties: { ...Properties, AssumeRolePolicyDocument: { Version: '2012-10-17', Statement } } };
};

export default {
  pass: [
    { title: 'the role may invoke the function', resources: { Worker: worker, Hourly, Role: role(scheduler, invoking) } },
    {
      title: 'the role may invoke it and its versions',
      resources: { Worker: worker, Hourly, Role: role(scheduler, may(['lambda:Invoke*'], [arn('Worker'), { 'Fn::Sub': '${Worker.Arn}:*' }])) },
    },
    {
      title: 'the role may send to the queue',
      resources: {
        Queue: queue,
        Hourly: schedule({ Arn: arn('Queue'), RoleArn: arn('Role') }),
        Role: role(scheduler, may('sqs:SendMessage', arn('Queue'))),
      },
    },
    {
      title: 'the role may invoke the alias',
      resources: {
        Worker: worker,
        Live: { Type: 'AWS::Lambda::Alias', Properties: { FunctionName: { Ref: 'Worker' }, FunctionVersion: '1', Name: 'live' } },
        Hourly: schedule({ Arn: { Ref: 'Live' }, RoleArn: arn('Role') }),
        Role: role(scheduler, may('lambda:InvokeFunction', [{ Ref: 'Live' }, { 'Fn::Sub': '${Live}:*' }])),
      },
    },
    {
      title: 'the role is for the group of the schedule',
      resources: {
        Group: { Type: 'AWS::Scheduler::ScheduleGroup', Properties: {} },
        Worker: worker,
        Hourly: schedule({ Arn: arn('Worker'), RoleArn: arn('Role') }, { GroupName: { Ref: 'Group' } }),
        Role: scoped(arn('Group')),
      },
    },
    {
      title: 'the role is for the group that is there by default',
      resources: { Worker: worker, Hourly, Role: scoped({ 'Fn::Sub': 'arn:aws:scheduler:${AWS::Region}:${AWS::AccountId}:schedule-group/default' }) },
    },
    { title: 'any call of the SDK', resources: { Hourly: universal, Role: role(scheduler, may('ec2:StopInstances', '*')) } },
    {
      title: 'the role is not in the template',
      resources: { Worker: worker, Hourly: schedule({ Arn: arn('Worker'), RoleArn: 'arn:aws:iam::123456789012:role/invoke' }) },
    },
  ],
  fail: [
    {
      title: 'EventBridge may assume the role, and Scheduler may not',
      resources: { Worker: worker, Hourly, Role: role('events.amazonaws.com', invoking) },
      at,
    },
    { title: 'the role may do nothing', resources: { Worker: worker, Hourly, Role: role(scheduler) }, at },
    {
      title: 'the role may invoke another function',
      resources: { Worker: worker, Other: worker, Hourly, Role: role(scheduler, may('lambda:InvokeFunction', arn('Other'))) },
      at,
    },
    {
      title: 'the role is for another group',
      resources: { Worker: worker, Hourly, Role: scoped({ 'Fn::Sub': 'arn:aws:scheduler:${AWS::Region}:${AWS::AccountId}:schedule-group/nightly' }) },
      at,
    },
    { title: 'there is no role', resources: { Worker: worker, Hourly: schedule({ Arn: arn('Worker') }) }, at },
    {
      title: 'the name of the role stands for its ARN',
      resources: { Worker: worker, Hourly: schedule({ Arn: arn('Worker'), RoleArn: { Ref: 'Role' } }), Role: role(scheduler, invoking) },
      at,
    },
    { title: 'the role may do another call of the SDK', resources: { Hourly: universal, Role: role(scheduler, may('ec2:StartInstances', '*')) }, at },
  ],
  unknown: [
    {
      title: 'what the role may do is given on deployment',
      template: {
        Parameters: { On: { Type: 'String' } },
        Resources: { Worker: worker, Hourly, Role: role(scheduler, may('lambda:InvokeFunction', { Ref: 'On' })) },
      },
    },
  ],
} satisfies Examples;
