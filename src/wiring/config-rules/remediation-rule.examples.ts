import type { Examples } from '../../core/index.ts';

const rule = (ConfigRuleName?: unknown) => ({
  Type: 'AWS::Config::ConfigRule',
  Properties: { ...(ConfigRuleName ? { ConfigRuleName } : {}), Source: { Owner: 'AWS', SourceIdentifier: 'S3_BUCKET_VERSIONING_ENABLED' } },
});
const remediation = (ConfigRuleName: unknown, DependsOn?: string) => ({
  Type: 'AWS::Config::RemediationConfiguration',
  ...(DependsOn ? { DependsOn } : {}),
  Properties: { ConfigRuleName, TargetType: 'SSM_DOCUMENT', TargetId: 'AWS-ConfigureS3BucketVersioning' },
});

export default {
  pass: [
    { title: 'it refers to the rule', resources: { Versioning: rule(), Remediation: remediation({ Ref: 'Versioning' }) } },
    {
      title: 'it names the rule and waits for it',
      resources: { Versioning: rule('versioning'), Remediation: remediation('versioning', 'Versioning') },
    },
    { title: 'the rule is not in the template', resources: { Remediation: remediation('versioning') } },
    {
      title: 'the rules of the template have no names, so it is for another',
      resources: { Versioning: rule(), Remediation: remediation('encryption') },
    },
  ],
  fail: [
    {
      title: 'no rule is called that',
      resources: { Versioning: rule('versioning'), Remediation: remediation('versionning') },
      at: ['ConfigRuleName'],
    },
    {
      title: 'no rule is called anything like that',
      resources: { Versioning: rule({ 'Fn::Sub': '${AWS::StackName}-versioning' }), Remediation: remediation('encryption') },
      at: ['ConfigRuleName'],
    },
    {
      title: 'it does not wait for the rule',
      resources: { Versioning: rule('versioning'), Remediation: remediation('versioning') },
      at: ['ConfigRuleName'],
    },
    {
      title: 'it names the ARN of the rule',
      resources: { Versioning: rule(), Remediation: remediation({ 'Fn::GetAtt': ['Versioning', 'Arn'] }) },
      at: ['ConfigRuleName'],
    },
    { title: 'the Ref is forgotten', resources: { Versioning: rule(), Remediation: remediation('Versioning') }, at: ['ConfigRuleName'] },
    {
      title: 'it refers to something else',
      resources: { Versioning: rule(), Topic: { Type: 'AWS::SNS::Topic' }, Remediation: remediation({ Ref: 'Topic' }) },
      at: ['ConfigRuleName'],
    },
  ],
  unknown: [
    {
      title: 'which rule it is for is given on deployment',
      template: {
        Parameters: { Rule: { Type: 'String' } },
        Resources: { Versioning: rule('versioning'), Remediation: remediation({ Ref: 'Rule' }) },
      },
    },
  ],
} satisfies Examples;
