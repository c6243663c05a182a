import type { Examples } from '../../core/index.ts';

const worker = {
  Type: 'AWS::Lambda::Function',
  Properties: { Code: { ZipFile: 'exports.handler = async () => {};' }, Role: 'arn:aws:iam::123456789012:role/worker' },
};
const rule = {
  Type: 'AWS::Events::Rule',
  Properties: { ScheduleExpression: 'rate(1 hour)', Targets: [{ Id: 'worker', Arn: { 'Fn::GetAtt': ['Worker', 'Arn'] } }] },
};
const permission = (properties: object) => ({
  Type: 'AWS::Lambda::Permission',
  Properties: { Action: 'lambda:InvokeFunction', FunctionName: { Ref: 'Worker' }, Principal: 'events.amazonaws.com', ...properties },
});
const fromRule = { SourceArn: { 'Fn::GetAtt': ['Hourly', 'Arn'] } };

export default {
  pass: [
    { title: 'the permission names the rule', resources: { Worker: worker, Hourly: rule, May: permission(fromRule) } },
    {
      title: 'the permission is for any rule of the account, by the ARN of the function',
      resources: {
        Worker: worker,
        Hourly: rule,
        May: permission({
          FunctionName: { 'Fn::GetAtt': ['Worker', 'Arn'] },
          SourceArn: { 'Fn::Sub': 'arn:aws:events:${AWS::Region}:${AWS::AccountId}:rule/*' },
        }),
      },
    },
    {
      title: 'both are written out by name',
      resources: {
        Worker: { ...worker, Properties: { ...worker.Properties, FunctionName: 'worker' } },
        Hourly: { Type: 'AWS::Events::Rule', Properties: { Name: 'hourly', ...rule.Properties } },
        May: permission({
          FunctionName: 'worker',
          SourceArn: { 'Fn::Sub': 'arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/hourly' },
        }),
      },
    },
    {
      title: 'the alias that is invoked has the permission',
      resources: {
        Worker: worker,
        Live: { Type: 'AWS::Lambda::Alias', Properties: { FunctionName: { Ref: 'Worker' }, FunctionVersion: '1', Name: 'live' } },
        Hourly: { ...rule, Properties: { ...rule.Properties, Targets: [{ Id: 'worker', Arn: { Ref: 'Live' } }] } },
        May: permission({ FunctionName: { Ref: 'Live' }, ...fromRule }),
      },
    },
    {
      title: 'the alias that is invoked is written out, behind the name of the function',
      resources: {
        Worker: { ...worker, Properties: { ...worker.Properties, FunctionName: 'worker' } },
        Live: { Type: 'AWS::Lambda::Alias', Properties: { FunctionName: { Ref: 'Worker' }, FunctionVersion: '1', Name: 'live' } },
        Hourly: { ...rule, Properties: { ...rule.Properties, Targets: [{ Id: 'worker', Arn: { Ref: 'Live' } }] } },
        May: permission({ FunctionName: 'worker:live', ...fromRule }),
      },
    },
    {
      title: 'the function is not in the template',
      resources: {
        Hourly: {
          ...rule,
          Properties: { ...rule.Properties, Targets: [{ Id: 'worker', Arn: 'arn:aws:lambda:eu-west-1:123456789012:function:worker' }] },
        },
      },
    },
  ],
  fail: [
    { title: 'there is no permission', resources: { Worker: worker, Hourly: rule }, at: ['Targets[0].Arn'] },
    {
      title: 'the permission is for another rule',
      resources: {
        Worker: worker,
        Hourly: rule,
        Daily: { Type: 'AWS::Events::Rule', Properties: { ScheduleExpression: 'rate(1 day)', Targets: [] } },
        May: permission({ SourceArn: { 'Fn::GetAtt': ['Daily', 'Arn'] } }),
      },
      at: ['Targets[0].Arn'],
    },
    {
      title: 'the permission is for another service',
      resources: { Worker: worker, Hourly: rule, May: permission({ Principal: 's3.amazonaws.com' }) },
      at: ['Targets[0].Arn'],
    },
    {
      title: 'the permission asks for an organization, which a service has none of',
      resources: { Worker: worker, Hourly: rule, May: permission({ PrincipalOrgID: 'o-1234567890' }) },
      at: ['Targets[0].Arn'],
    },
  ],
  unknown: [
    {
      title: 'which function the permission is for is given on deployment',
      template: {
        Parameters: { Which: { Type: 'String' } },
        Resources: { Worker: worker, Hourly: rule, May: permission({ FunctionName: { Ref: 'Which' } }) },
      },
    },
  ],
} satisfies Examples;
