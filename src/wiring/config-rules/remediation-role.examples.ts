import type { Examples } from '../../core/index.ts';

const remediation = (role: unknown, more: object = {}) => ({
  Type: 'AWS::Config::RemediationConfiguration',
  Properties: {
    ConfigRuleName: 'versioning',
    TargetType: 'SSM_DOCUMENT',
    TargetId: 'AWS-ConfigureS3BucketVersioning',
    Automatic: true,
    Parameters: {
      BucketName: { ResourceValue: { Value: 'RESOURCE_ID' } },
      ...(role === undefined ? {} : { AutomationAssumeRole: { StaticValue: { Values: [role] } } }),
    },
    ...more,
  },
});
const role = (Service: unknown = 'ssm.amazonaws.com', more: object = {}) => ({
  Type: 'AWS::IAM::Role',
  Properties: { AssumeRolePolicyDocument: { Statement: [{ Effect: 'Allow', Principal: { Service }, Action: 'sts:AssumeRole', ...more }] } },
});
const arn = { 'Fn::GetAtt': ['Mender', 'Arn'] };
const byHand = { Automatic: false };
const mend = (assumeRole?: string) => ({
  Type: 'AWS::SSM::Document',
  Properties: { DocumentType: 'Automation', Content: { schemaVersion: '0.3', ...(assumeRole ? { assumeRole } : {}), mainSteps: [] } },
});
const at = ['Parameters.AutomationAssumeRole.StaticValue.Values[0]'];

export default {
  pass: [
    { title: 'the role trusts Systems Manager', resources: { Remediation: remediation(arn), Mender: role() } },
    { title: 'it trusts others as well', resources: { Remediation: remediation(arn), Mender: role(['ec2.amazonaws.com', 'ssm.amazonaws.com']) } },
    {
      title: 'it trusts executions of the account',
      resources: {
        Remediation: remediation(arn),
        Mender: role('ssm.amazonaws.com', {
          Condition: {
            StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
            ArnLike: { 'aws:SourceArn': { 'Fn::Sub': 'arn:${AWS::Partition}:ssm:*:${AWS::AccountId}:automation-execution/*' } },
          },
        }),
      },
    },
    { title: 'the role is not in the template', resources: { Remediation: remediation('arn:aws:iam::123456789012:role/mender') } },
    { title: 'somebody starts it, and lends his rights', resources: { Remediation: remediation(undefined, byHand) } },
    {
      title: 'the document brings a role',
      resources: {
        Remediation: remediation(undefined, { ...byHand, TargetId: { Ref: 'Mend' } }),
        Mend: mend('arn:aws:iam::123456789012:role/mender'),
      },
    },
  ],
  fail: [
    { title: 'there is none', resources: { Remediation: remediation(undefined) }, at: ['Parameters.AutomationAssumeRole'] },
    {
      title: 'the document asks for one, even by hand',
      resources: { Remediation: remediation(undefined, { ...byHand, TargetId: 'AWSConfigRemediation-EnableKeyRotation' }) },
      at: ['Parameters.AutomationAssumeRole'],
    },
    {
      title: 'so does a document of the template',
      resources: { Remediation: remediation(undefined, { ...byHand, TargetId: { Ref: 'Mend' } }), Mend: mend('{{ AutomationAssumeRole }}') },
      at: ['Parameters.AutomationAssumeRole'],
    },
    { title: 'another service may assume it', resources: { Remediation: remediation(arn), Mender: role('config.amazonaws.com') }, at },
    { title: 'it is named by its name', resources: { Remediation: remediation({ Ref: 'Mender' }), Mender: role() }, at },
    { title: 'its name is written out', resources: { Remediation: remediation('mender') }, at },
  ],
  unknown: [
    {
      title: 'whom the role trusts is given on deployment',
      template: {
        Parameters: { Who: { Type: 'String' } },
        Resources: { Remediation: remediation(arn), Mender: role({ Ref: 'Who' }) },
      },
    },
  ],
} satisfies Examples;
