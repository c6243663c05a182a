import type { Examples } from '../../core/index.ts';

const worker = (more: object = {}) => ({
  Type: 'AWS::Lambda::Function',
  Properties: { Code: { ZipFile: 'exports.handler = async () => {};' }, Role: 'arn:aws:iam::123456789012:role/worker', ...more },
});

export default {
  pass: [{ title: 'it traces', resources: { Worker: worker({ TracingConfig: { Mode: 'Active' } }) } }],
  fail: [
    { title: 'nothing is said', resources: { Worker: worker() }, at: [''] },
    { title: 'it only hands traces on', resources: { Worker: worker({ TracingConfig: { Mode: 'PassThrough' } }) }, at: ['TracingConfig.Mode'] },
  ],
  unknown: [
    {
      title: 'it is given on deployment',
      template: { Parameters: { Mode: { Type: 'String' } }, Resources: { Worker: worker({ TracingConfig: { Mode: { Ref: 'Mode' } } }) } },
    },
  ],
  notApplicable: [
    {
      title: 'only a custom resource calls it',
      resources: { Worker: worker(), Thing: { Type: 'Custom::Thing', Properties: { ServiceToken: { 'Fn::GetAtt': ['Worker', 'Arn'] } } } },
    },
  ],
} satisfies Examples;
