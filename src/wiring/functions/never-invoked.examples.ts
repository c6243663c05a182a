import type { Examples } from '../../core/index.ts';

const worker = {
  Type: 'AWS::Lambda::Function',
  Properties: { Code: { ZipFile: 'exports.handler = async () => {};' }, Role: 'arn:aws:iam::123456789012:role/worker' },
};
const called = { ...worker, Properties: { ...worker.Properties, FunctionName: 'worker' } };
const other = { 'Fn::GetAtt': ['Other', 'Arn'] };
const arn = { 'Fn::GetAtt': ['Worker', 'Arn'] };
const rule = (target: unknown) => ({
  Type: 'AWS::Events::Rule',
  Properties: { ScheduleExpression: 'rate(1 hour)', Targets: [{ Id: 'worker', Arn: target }] },
});
const permission = (properties: object) => ({
  Type: 'AWS::Lambda::Permission',
  Properties: { Action: 'lambda:InvokeFunction', FunctionName: { Ref: 'Worker' }, ...properties },
});
const trust = (service: string) => ({ Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }] });
const mayInvoke = (resource: unknown) => ({
  Type: 'AWS::IAM::ManagedPolicy',
  Properties: { PolicyDocument: { Statement: [{ Effect: 'Allow', Action: 'lambda:InvokeFunction', Resource: resource }] }, Roles: [{ Ref: 'Role' }] },
});
const role = (service: string) => ({ Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: trust(service) } });

export default {
  pass: [
    { title: 'an EventBridge rule targets it', resources: { Worker: worker, Hourly: rule(arn) } },
    {
      title: 'a rule targets it by an ARN that is written out',
      resources: { Worker: called, Hourly: rule({ 'Fn::Sub': 'arn:aws:lambda:${AWS::Region}:${AWS::AccountId}:function:worker' }) },
    },
    {
      title: 'a rule targets its alias',
      resources: {
        Worker: worker,
        Live: { Type: 'AWS::Lambda::Alias', Properties: { FunctionName: { Ref: 'Worker' }, FunctionVersion: '1', Name: 'live' } },
        Hourly: rule({ Ref: 'Live' }),
      },
    },
    {
      title: 'a mapping reads a queue for it',
      resources: {
        Worker: worker,
        Jobs: { Type: 'AWS::SQS::Queue' },
        Source: {
          Type: 'AWS::Lambda::EventSourceMapping',
          Properties: { FunctionName: { Ref: 'Worker' }, EventSourceArn: { 'Fn::GetAtt': ['Jobs', 'Arn'] } },
        },
      },
    },
    { title: 'a custom resource is made by it', resources: { Worker: worker, Thing: { Type: 'Custom::Thing', Properties: { ServiceToken: arn } } } },
    {
      title: 'it sets how long the log of another is kept',
      resources: {
        Worker: worker,
        Other: worker,
        Retention: { Type: 'Custom::LogRetention', Properties: { ServiceToken: arn, LogGroupName: { 'Fn::Sub': '/aws/lambda/${Other}' } } },
        Hourly: rule({ 'Fn::GetAtt': ['Other', 'Arn'] }),
      },
    },
    {
      title: 'a rule of AWS Config is judged by it',
      resources: {
        Worker: worker,
        Rule: { Type: 'AWS::Config::ConfigRule', Properties: { Source: { Owner: 'CUSTOM_LAMBDA', SourceIdentifier: arn } } },
      },
    },
    {
      title: 'another function is given its name',
      resources: {
        Worker: called,
        Caller: { ...worker, Properties: { ...worker.Properties, Environment: { Variables: { NEXT: 'worker' } } } },
        Hourly: rule({ 'Fn::GetAtt': ['Caller', 'Arn'] }),
      },
    },
    {
      title: 'the role of another function has the right to call it',
      resources: {
        Worker: worker,
        Role: role('lambda.amazonaws.com'),
        May: mayInvoke(arn),
        Caller: { ...worker, Properties: { ...worker.Properties, Role: { 'Fn::GetAtt': ['Role', 'Arn'] } } },
        Hourly: rule({ 'Fn::GetAtt': ['Caller', 'Arn'] }),
      },
    },
    { title: 'another account may call it', resources: { Worker: worker, May: permission({ Principal: '210987654321' }) } },
    {
      title: 'a bucket that is not in the template may call it',
      resources: { Worker: worker, May: permission({ Principal: 's3.amazonaws.com', SourceArn: 'arn:aws:s3:::elsewhere' }) },
    },
    {
      title: 'a gateway may call it',
      resources: { Worker: worker, May: permission({ Principal: 'apigateway.amazonaws.com' }) },
    },
    {
      title: 'a widget of a dashboard is drawn by it',
      resources: {
        Worker: worker,
        Other: worker,
        Hourly: rule(other),
        Board: {
          Type: 'AWS::CloudWatch::Dashboard',
          Properties: { DashboardBody: { 'Fn::Sub': '{"widgets":[{"type":"custom","properties":{"endpoint":"${Worker.Arn}"}}]}' } },
        },
      },
    },
    {
      title: 'CodeDeploy calls it before it moves the traffic of another',
      resources: {
        Worker: { ...worker, Properties: { ...worker.Properties, FunctionName: 'CodeDeployHook_before' } },
        Other: worker,
        Hourly: rule(other),
        Deployments: {
          Type: 'AWS::CodeDeploy::DeploymentGroup',
          Properties: { ApplicationName: 'other', ServiceRoleArn: 'arn:aws:iam::123456789012:role/deployments' },
        },
      },
    },
    {
      title: 'a state machine calls it',
      resources: {
        Worker: worker,
        Machine: {
          Type: 'AWS::StepFunctions::StateMachine',
          Properties: {
            RoleArn: 'arn:aws:iam::123456789012:role/machine',
            DefinitionString: { 'Fn::Sub': '{"StartAt":"A","States":{"A":{"Type":"Task","End":true,"Resource":"${Worker.Arn}"}}}' },
          },
        },
      },
    },
  ],
  notApplicable: [
    {
      title: 'a library of functions, which other stacks call',
      resources: {
        Worker: worker,
        Other: worker,
        Log: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: { 'Fn::Sub': '/aws/lambda/${Worker}' } } },
      },
    },
  ],
  fail: [
    { title: 'a rule targets another, and nothing names it', resources: { Worker: worker, Other: worker, Hourly: rule(other) }, at: [''] },
    {
      title: 'a rule waits for it and targets something else',
      resources: { Worker: worker, Jobs: { Type: 'AWS::SQS::Queue' }, Hourly: { ...rule({ 'Fn::GetAtt': ['Jobs', 'Arn'] }), DependsOn: 'Worker' } },
      at: [''],
    },
    {
      title: 'only its log group, an alarm and an unused alias name it',
      resources: {
        Worker: worker,
        Log: { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: { 'Fn::Sub': '/aws/lambda/${Worker}' } } },
        Errors: {
          Type: 'AWS::CloudWatch::Alarm',
          Properties: {
            ComparisonOperator: 'GreaterThanThreshold',
            EvaluationPeriods: 1,
            Dimensions: [{ Name: 'FunctionName', Value: { Ref: 'Worker' } }],
          },
        },
        Live: { Type: 'AWS::Lambda::Alias', Properties: { FunctionName: { Ref: 'Worker' }, FunctionVersion: '1', Name: 'live' } },
        Board: {
          Type: 'AWS::CloudWatch::Dashboard',
          Properties: {
            DashboardBody: {
              'Fn::Sub': '{"widgets":[{"type":"metric","properties":{"metrics":[["AWS/Lambda","Errors","FunctionName","${Worker}"]]}}]}',
            },
          },
        },
        Other: worker,
        Hourly: rule(other),
      },
      at: [''],
    },
    {
      title: 'a rule is let in that does not target it',
      resources: {
        Worker: worker,
        Hourly: { Type: 'AWS::Events::Rule', Properties: { ScheduleExpression: 'rate(1 hour)', Targets: [] } },
        May: permission({ Principal: 'events.amazonaws.com', SourceArn: { 'Fn::GetAtt': ['Hourly', 'Arn'] } }),
      },
      at: [''],
    },
    {
      title: 'AWS Config is let in, and no rule of it names the function',
      resources: { Worker: worker, May: permission({ Principal: 'config.amazonaws.com', SourceAccount: { Ref: 'AWS::AccountId' } }) },
      at: [''],
    },
    {
      title: 'a role of the scheduler has the right to call it, and no schedule does',
      resources: { Worker: worker, Role: role('scheduler.amazonaws.com'), May: mayInvoke(arn), Other: worker, Hourly: rule(other) },
      at: [''],
    },
  ],
  unknown: [
    {
      title: 'what the rule targets is given on deployment, and may be the function by its name',
      template: { Parameters: { Target: { Type: 'String' } }, Resources: { Worker: called, Hourly: rule({ Ref: 'Target' }) } },
    },
    {
      title: 'who is let in is given on deployment',
      template: { Parameters: { Who: { Type: 'String' } }, Resources: { Worker: worker, May: permission({ Principal: { Ref: 'Who' } }) } },
    },
    {
      title: 'a macro may add what calls it',
      template: { Transform: 'SomeMacro', Resources: { Worker: worker } },
    },
    {
      title: 'the rule that targets it is made under a condition',
      template: {
        Parameters: { Often: { Type: 'String' } },
        Conditions: { IsOften: { 'Fn::Equals': [{ Ref: 'Often' }, 'yes'] } },
        Resources: { Worker: worker, Hourly: { ...rule(arn), Condition: 'IsOften' } },
      },
    },
  ],
} satisfies Examples;
