import type { Examples } from '../../core/index.ts';

const worker = (more: object = {}) => ({
  Type: 'AWS::Lambda::Function',
  Properties: { Code: { ZipFile: 'exports.handler = async () => {};' }, Role: 'arn:aws:iam::123456789012:role/worker', ...more },
});
const group = (name?: unknown) => ({ Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 90, ...(name ? { LogGroupName: name } : {}) } });

export default {
  pass: [
    { title: 'a group is named after the function', resources: { Worker: worker(), Log: group({ 'Fn::Sub': '/aws/lambda/${Worker}' }) } },
    {
      title: 'both names are written out',
      resources: { Worker: worker({ FunctionName: 'worker' }), Log: group('/aws/lambda/worker') },
    },
    {
      title: 'both names are put together in the same way',
      resources: {
        Worker: worker({ FunctionName: { 'Fn::Sub': '${AWS::StackName}-worker' } }),
        Log: group({ 'Fn::Join': ['', ['/aws/lambda/', { Ref: 'AWS::StackName' }, '-worker']] }),
      },
    },
    { title: 'the function names its group', resources: { Worker: worker({ LoggingConfig: { LogGroup: { Ref: 'Log' } } }), Log: group() } },
  ],
  fail: [
    { title: 'there is none', resources: { Worker: worker() }, at: [''] },
    {
      title: 'the group has the name of another function',
      resources: { Worker: worker({ FunctionName: 'worker' }), Log: group('/aws/lambda/wroker') },
      at: [''],
    },
    { title: 'the group is nobody’s', resources: { Worker: worker(), Log: group() }, at: [''] },
  ],
  unknown: [
    {
      title: 'the name of a group is given on deployment',
      template: { Parameters: { Name: { Type: 'String' } }, Resources: { Worker: worker({ FunctionName: 'worker' }), Log: group({ Ref: 'Name' }) } },
    },
    { title: 'a macro may add it', template: { Transform: 'SomeMacro', Resources: { Worker: worker() } } },
  ],
  notApplicable: [
    {
      title: 'only a custom resource calls it',
      resources: { Worker: worker(), Thing: { Type: 'Custom::Thing', Properties: { ServiceToken: { 'Fn::GetAtt': ['Worker', 'Arn'] } } } },
    },
  ],
} satisfies Examples;
