import type { Examples } from '../../core/index.ts';

const worker = (more: object = {}) => ({
  Type: 'AWS::Lambda::Function',
  Properties: { Code: { ZipFile: 'exports.handler = async () => {};' }, Role: 'arn:aws:iam::123456789012:role/worker', ...more },
});

export default {
  pass: [{ title: 'a share is reserved', resources: { Worker: worker({ ReservedConcurrentExecutions: 5 }) } }],
  fail: [{ title: 'nothing is said', resources: { Worker: worker() }, at: [''] }],
  unknown: [
    {
      title: 'whether a share is reserved hangs on a condition',
      template: {
        Parameters: { Share: { Type: 'String' } },
        Conditions: { Shared: { 'Fn::Equals': [{ Ref: 'Share' }, 'yes'] } },
        Resources: { Worker: worker({ ReservedConcurrentExecutions: { 'Fn::If': ['Shared', 5, { Ref: 'AWS::NoValue' }] } }) },
      },
    },
  ],
  notApplicable: [
    {
      title: 'only a custom resource calls it',
      resources: { Worker: worker(), Thing: { Type: 'Custom::Thing', Properties: { ServiceToken: { 'Fn::GetAtt': ['Worker', 'Arn'] } } } },
    },
  ],
} satisfies Examples;
