import type { Examples } from '../../core/index.ts';

const remediation = (TargetId: unknown, TargetType: unknown = 'SSM_DOCUMENT') => ({
  Type: 'AWS::Config::RemediationConfiguration',
  Properties: { ConfigRuleName: 'versioning', TargetType, TargetId },
});
const one = (...given: Parameters<typeof remediation>) => ({ resources: { Remediation: remediation(...given) } });
const document = (more: object = {}) => ({
  Type: 'AWS::SSM::Document',
  Properties: { Content: { schemaVersion: '0.3', mainSteps: [] }, ...more },
});
const automation = document({ DocumentType: 'Automation' });

export default {
  pass: [
    { title: 'it is one of AWS', ...one('AWS-ConfigureS3BucketVersioning') },
    { title: 'it is one of the template', resources: { Remediation: remediation({ Ref: 'Mend' }), Mend: automation } },
    {
      title: 'it is one of the template by name',
      resources: { Remediation: remediation('Mend-Buckets'), Mend: document({ Name: 'Mend-Buckets', DocumentType: 'Automation' }) },
    },
    { title: 'it is one of somebody else', ...one('arn:aws:ssm:eu-west-1:123456789012:document/Mend-Buckets') },
  ],
  fail: [
    { title: 'its name is misspelt', ...one('AWS-ConfigureS3BucketVersionning'), at: ['TargetId'] },
    {
      title: 'the name of one of the template is misspelt',
      resources: { Remediation: remediation('Mend-Bucket'), Mend: document({ Name: 'Mend-Buckets', DocumentType: 'Automation' }) },
      at: ['TargetId'],
    },
    { title: 'the target is of no type that there is', ...one('AWS-ConfigureS3BucketVersioning', 'LAMBDA'), at: ['TargetType'] },
    { title: 'it is a command', resources: { Remediation: remediation({ Ref: 'Mend' }), Mend: document() }, at: ['TargetId'] },
    {
      title: 'it is a session',
      resources: { Remediation: remediation({ Ref: 'Mend' }), Mend: document({ DocumentType: 'Session' }) },
      at: ['TargetId'],
    },
    { title: 'it is no document', resources: { Remediation: remediation({ Ref: 'Topic' }), Topic: { Type: 'AWS::SNS::Topic' } }, at: ['TargetId'] },
  ],
  unknown: [
    {
      title: 'which document it is, is given on deployment',
      template: { Parameters: { Which: { Type: 'String' } }, Resources: { Remediation: remediation({ Ref: 'Which' }), Mend: automation } },
    },
  ],
} satisfies Examples;
