import type { Examples } from '../../core/index.ts';

const worker = (properties: Record<string, unknown> = {}) => ({
  Type: 'AWS::Lambda::Function',
  Properties: { Code: { ZipFile: 'exports.handler = async () => {};' }, Role: 'arn:aws:iam::123456789012:role/worker', ...properties },
});
const arn = (id: string) => ({ 'Fn::GetAtt': [id, 'Arn'] });
const Hourly = {
  Type: 'AWS::Events::Rule',
  Properties: { ScheduleExpression: 'rate(1 hour)', Targets: [{ Id: 'worker', Arn: arn('Worker') }] },
};
const Dead = { Type: 'AWS::SQS::Queue' };
const onFailure = (destination: object) => ({
  Type: 'AWS::Lambda::EventInvokeConfig',
  Properties: { FunctionName: { Ref: 'Worker' }, Qualifier: '$LATEST', MaximumRetryAttempts: 1, ...destination },
});

export default {
  pass: [
    { title: 'it has a dead-letter queue', resources: { Worker: worker({ DeadLetterConfig: { TargetArn: arn('Dead') } }), Dead, Hourly } },
    {
      title: 'failures have a destination',
      resources: { Worker: worker(), Dead, Hourly, Invocations: onFailure({ DestinationConfig: { OnFailure: { Destination: arn('Dead') } } }) },
    },
  ],
  fail: [
    { title: 'a rule calls it', resources: { Worker: worker(), Hourly }, at: [''] },
    {
      title: 'a schedule calls its alias, and only successes have a destination',
      resources: {
        Worker: worker(),
        Dead,
        Live: { Type: 'AWS::Lambda::Alias', Properties: { FunctionName: { Ref: 'Worker' }, FunctionVersion: '1', Name: 'live' } },
        Schedule: {
          Type: 'AWS::Scheduler::Schedule',
          Properties: {
            FlexibleTimeWindow: { Mode: 'OFF' },
            ScheduleExpression: 'rate(1 hour)',
            Target: { Arn: { Ref: 'Live' }, RoleArn: 'arn:aws:iam::123456789012:role/schedule' },
          },
        },
        Invocations: onFailure({ DestinationConfig: { OnSuccess: { Destination: arn('Dead') } } }),
      },
      at: [''],
    },
    {
      title: 'AWS Config is let in',
      resources: {
        Worker: worker({ DeadLetterConfig: {} }),
        May: {
          Type: 'AWS::Lambda::Permission',
          Properties: { Action: 'lambda:InvokeFunction', FunctionName: { Ref: 'Worker' }, Principal: 'config.amazonaws.com' },
        },
      },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'who is let in is given on deployment',
      template: {
        Parameters: { Who: { Type: 'String' } },
        Resources: {
          Worker: worker(),
          May: {
            Type: 'AWS::Lambda::Permission',
            Properties: { Action: 'lambda:InvokeFunction', FunctionName: { Ref: 'Worker' }, Principal: { Ref: 'Who' } },
          },
        },
      },
    },
  ],
  notApplicable: [
    { title: 'nothing calls it', resources: { Worker: worker() } },
    {
      title: 'a mapping reads a queue for it, which keeps what fails',
      resources: {
        Worker: worker(),
        Jobs: { Type: 'AWS::SQS::Queue' },
        Source: { Type: 'AWS::Lambda::EventSourceMapping', Properties: { FunctionName: { Ref: 'Worker' }, EventSourceArn: arn('Jobs') } },
      },
    },
  ],
} satisfies Examples;
