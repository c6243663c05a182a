import type { Examples } from '../../core/index.ts';

const id = (Value: unknown = 'RESOURCE_ID') => ({ ResourceValue: { Value } });
const fixed = (...Values: string[]) => ({ StaticValue: { Values } });
const remediation = (TargetId: string, Parameters?: object, ConfigRuleName: unknown = 'versioning') => ({
  Type: 'AWS::Config::RemediationConfiguration',
  Properties: { ConfigRuleName, TargetType: 'SSM_DOCUMENT', TargetId, ...(Parameters ? { Parameters } : {}) },
});
const one = (...given: Parameters<typeof remediation>) => ({ resources: { Remediation: remediation(...given) } });
const role = fixed('arn:aws:iam::123456789012:role/mend');

export default {
  pass: [
    { title: 'it is told the id', ...one('AWS-ConfigureS3BucketVersioning', { BucketName: id() }) },
    { title: 'so is a document of somebody else', ...one('Our-Own-Document', { Which: id(), How: fixed('gently') }) },
    {
      title: 'the document puts the account right',
      ...one('AWSConfigRemediation-SetIAMPasswordPolicy', { AutomationAssumeRole: role, RequireNumbers: fixed('true') }),
    },
    {
      title: 'the rule is about the account',
      resources: {
        Mfa: { Type: 'AWS::Config::ConfigRule', Properties: { Source: { Owner: 'AWS', SourceIdentifier: 'ROOT_ACCOUNT_MFA_ENABLED' } } },
        Remediation: remediation('Our-Own-Document', { How: fixed('gently') }, { Ref: 'Mfa' }),
      },
    },
  ],
  fail: [
    { title: 'there are no parameters', ...one('AWS-ConfigureS3BucketVersioning'), at: ['Parameters'] },
    { title: 'the name is always the same', ...one('AWS-ConfigureS3BucketVersioning', { BucketName: fixed('evidence') }), at: ['Parameters'] },
    { title: 'a document of somebody else is not told', ...one('Our-Own-Document', { How: fixed('gently') }), at: ['Parameters'] },
    {
      title: 'the dynamic value is none',
      ...one('AWS-ConfigureS3BucketVersioning', { BucketName: id('RESOURCE_NAME') }),
      at: ['Parameters.BucketName.ResourceValue.Value'],
    },
  ],
  unknown: [
    {
      title: 'which rule it is for is given on deployment',
      template: {
        Parameters: { Rule: { Type: 'String' } },
        Resources: {
          Mfa: {
            Type: 'AWS::Config::ConfigRule',
            Properties: { ConfigRuleName: 'mfa', Source: { Owner: 'AWS', SourceIdentifier: 'ROOT_ACCOUNT_MFA_ENABLED' } },
          },
          Remediation: remediation('Our-Own-Document', { How: fixed('gently') }, { Ref: 'Rule' }),
        },
      },
    },
  ],
} satisfies Examples;
