import type { Examples } from '../../core/index.ts';
import { arn, hourly, may, queue, role, target } from './_samples.ts';

const Machine = {
  Type: 'AWS::StepFunctions::StateMachine',
  Properties: { RoleArn: 'arn:aws:iam::123456789012:role/machine', DefinitionString: '{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}' },
};
const Stream = { Type: 'AWS::Kinesis::Stream', Properties: { ShardCount: 1 } };
const Pipeline = { Type: 'AWS::CodePipeline::Pipeline', Properties: { RoleArn: 'arn:aws:iam::123456789012:role/pipeline' } };
const pipelineArn = { 'Fn::Sub': 'arn:aws:codepipeline:${AWS::Region}:${AWS::AccountId}:${Pipeline}' };
const by = (Role: unknown, Arn: unknown = { Ref: 'Machine' }) => hourly(target(Arn, { RoleArn: Role }));
const Hourly = by(arn('Role'));
const starting = may('states:StartExecution', { Ref: 'Machine' });
const at = ['Targets[0].RoleArn'];
const sub = (text: string) => ({ 'Fn::Sub': text });
const events = 'events.amazonaws.com';

export default {
  pass: [
    { title: 'the role may start the state machine', resources: { Machine, Hourly, Role: role(events, starting) } },
    {
      title: 'a managed policy on the role allows it, for all state machines',
      resources: {
        Machine,
        Hourly,
        Role: role(events),
        Policy: {
          Type: 'AWS::IAM::ManagedPolicy',
          Properties: {
            Roles: [{ Ref: 'Role' }],
            PolicyDocument: { Statement: may(['states:*'], sub('arn:aws:states:${AWS::Region}:${AWS::AccountId}:stateMachine:*')) },
          },
        },
      },
    },
    {
      title: 'the role may write to the stream',
      resources: {
        Stream,
        Hourly: by(arn('Role'), arn('Stream')),
        Role: role(events, may(['kinesis:PutRecord', 'kinesis:PutRecords'], arn('Stream'))),
      },
    },
    {
      title: 'the role may start the pipeline, whose ARN is put together of its name on either side',
      resources: {
        Pipeline,
        Hourly: by(arn('Role'), pipelineArn),
        Role: role(events, may('codepipeline:StartPipelineExecution', pipelineArn)),
      },
    },
    { title: 'the role is not in the template', resources: { Machine, Hourly: by('arn:aws:iam::123456789012:role/start') } },
    { title: 'what is targeted lets EventBridge in by its own policy', resources: { Queue: queue, Hourly: hourly(target(arn('Queue'))) } },
    {
      title: 'the rule has the role for all its targets',
      resources: {
        Machine,
        Hourly: {
          Type: 'AWS::Events::Rule',
          Properties: { ScheduleExpression: 'rate(1 hour)', RoleArn: arn('Role'), Targets: [target({ Ref: 'Machine' })] },
        },
        Role: role(events, starting),
      },
    },
  ],
  fail: [
    { title: 'there is no role', resources: { Machine, Hourly: hourly(target({ Ref: 'Machine' })) }, at },
    {
      title: 'there is no role for a build that is not in the template',
      resources: { Hourly: hourly(target('arn:aws:codebuild:eu-west-1:123456789012:project/scan')) },
      at,
    },
    { title: 'another service may assume the role', resources: { Machine, Hourly, Role: role('states.amazonaws.com', starting) }, at },
    { title: 'the role may do nothing', resources: { Machine, Hourly, Role: role(events) }, at },
    { title: 'the role may do something else', resources: { Machine, Hourly, Role: role(events, may('lambda:InvokeFunction', '*')) }, at },
    {
      title: 'the role may start another state machine',
      resources: { Machine, Other: Machine, Hourly, Role: role(events, may('states:StartExecution', { Ref: 'Other' })) },
      at,
    },
    { title: 'the name of the role stands for its ARN', resources: { Machine, Hourly: by({ Ref: 'Role' }), Role: role(events, starting) }, at },
  ],
  unknown: [
    {
      title: 'what the role may do is given on deployment',
      template: {
        Parameters: { On: { Type: 'String' } },
        Resources: { Machine, Hourly, Role: role(events, may('states:StartExecution', { Ref: 'On' })) },
      },
    },
    {
      title: 'a policy of the role is not in the template',
      resources: {
        Machine,
        Hourly,
        Role: { ...role(events), Properties: { ...role(events).Properties, ManagedPolicyArns: ['arn:aws:iam::123456789012:policy/start'] } },
      },
    },
  ],
} satisfies Examples;
