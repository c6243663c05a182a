import type { Examples } from '../../core/index.ts';

const id = { ResourceValue: { Value: 'RESOURCE_ID' } };
const fixed = (...Values: unknown[]) => ({ StaticValue: { Values } });
const remediation = (TargetId: unknown, Parameters?: unknown) => ({
  Type: 'AWS::Config::RemediationConfiguration',
  Properties: { ConfigRuleName: 'versioning', TargetType: 'SSM_DOCUMENT', TargetId, ...(Parameters ? { Parameters } : {}) },
});
const one = (...given: Parameters<typeof remediation>) => ({ resources: { Remediation: remediation(...given) } });
const Mend = {
  Type: 'AWS::SSM::Document',
  Properties: {
    DocumentType: 'Automation',
    Content: {
      schemaVersion: '0.3',
      assumeRole: '{{ AutomationAssumeRole }}',
      parameters: {
        AutomationAssumeRole: { type: 'String' },
        BucketName: { type: 'String' },
        Days: { type: 'String', default: '30' },
        Note: { type: 'String', default: '' },
      },
      mainSteps: [],
    },
  },
};

export default {
  pass: [
    { title: 'those that are required are there', ...one('AWS-ConfigureS3BucketVersioning', { BucketName: id }) },
    {
      title: 'so are others',
      ...one('AWS-ConfigureS3BucketVersioning', {
        BucketName: id,
        VersioningState: fixed('Enabled'),
        AutomationAssumeRole: fixed('arn:aws:iam::123456789012:role/mend'),
      }),
    },
    {
      title: 'a document of the template gets what it requires',
      resources: { Mend, Remediation: remediation({ Ref: 'Mend' }, { BucketName: id, Days: fixed('7') }) },
    },
    { title: 'the role is told for itself', ...one('AWSConfigRemediation-EnableKeyRotation', { KeyId: id }) },
    { title: 'what the document takes is not known', ...one('Our-Own-Document', { Anything: fixed('goes') }) },
  ],
  fail: [
    { title: 'there are none', ...one('AWS-ConfigureS3BucketVersioning'), at: ['Parameters'] },
    {
      title: 'one of two is missing',
      ...one('AWS-PublishSNSNotification', { Message: id }),
      at: ['Parameters'],
    },
    { title: 'one is misspelt', ...one('AWS-ConfigureS3BucketVersioning', { BucketNames: id }), at: ['Parameters.BucketNames'] },
    {
      title: 'that of a document of the template is missing',
      resources: { Mend, Remediation: remediation({ Ref: 'Mend' }, { Note: fixed('x') }) },
      at: ['Parameters'],
    },
    {
      title: 'a document of the template does not have it',
      resources: { Mend, Remediation: remediation({ Ref: 'Mend' }, { BucketName: id, Weeks: fixed('2') }) },
      at: ['Parameters.Weeks'],
    },
    { title: 'it has no value', ...one('AWS-ConfigureS3BucketVersioning', { BucketName: {} }), at: ['Parameters.BucketName'] },
  ],
  unknown: [
    {
      title: 'which document it is, is given on deployment',
      template: { Parameters: { Which: { Type: 'String' } }, Resources: { Remediation: remediation({ Ref: 'Which' }, { BucketName: id }) } },
    },
  ],
} satisfies Examples;
