import type { Examples } from '../../core/index.ts';

const PolicyText = 'rule is_traced when resourceType == "AWS::Lambda::Function" { configuration.tracingConfig.mode == "Active" }';
const rule = (CustomPolicyDetails?: object) => ({
  type: 'AWS::Config::ConfigRule',
  properties: { Source: { Owner: 'CUSTOM_POLICY', ...(CustomPolicyDetails ? { CustomPolicyDetails } : {}) } },
});

export default {
  pass: [{ title: 'it brings both', ...rule({ PolicyRuntime: 'guard-2.x.x', PolicyText }) }],
  fail: [
    { title: 'it brings nothing', ...rule(), at: ['Source.CustomPolicyDetails'] },
    { title: 'there is no text', ...rule({ PolicyRuntime: 'guard-2.x.x' }), at: ['Source.CustomPolicyDetails.PolicyText'] },
    { title: 'the text is empty', ...rule({ PolicyRuntime: 'guard-2.x.x', PolicyText: '  ' }), at: ['Source.CustomPolicyDetails.PolicyText'] },
    { title: 'there is no runtime', ...rule({ PolicyText }), at: ['Source.CustomPolicyDetails.PolicyRuntime'] },
    { title: 'there is no such runtime', ...rule({ PolicyRuntime: 'guard-3.0', PolicyText }), at: ['Source.CustomPolicyDetails.PolicyRuntime'] },
    {
      title: 'the text is too long',
      ...rule({ PolicyRuntime: 'guard-2.x.x', PolicyText: PolicyText.repeat(100) }),
      at: ['Source.CustomPolicyDetails.PolicyText'],
    },
  ],
  unknown: [
    {
      title: 'the policy is given on deployment',
      template: {
        Parameters: { Policy: { Type: 'String' } },
        Resources: {
          Rule: { Type: 'AWS::Config::ConfigRule', Properties: rule({ PolicyRuntime: 'guard-2.x.x', PolicyText: { Ref: 'Policy' } }).properties },
        },
      },
    },
  ],
  notApplicable: [{ title: 'AWS judges', properties: { Source: { Owner: 'AWS', SourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED' } } }],
} satisfies Examples;
