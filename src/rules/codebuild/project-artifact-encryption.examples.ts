import type { Examples } from '../../core/index.ts';

const base = {
  Artifacts: { Type: 'NO_ARTIFACTS' },
  Environment: { Type: 'LINUX_CONTAINER', ComputeType: 'BUILD_GENERAL1_SMALL', Image: 'aws/codebuild/standard:7.0' },
  ServiceRole: 'arn:aws:iam::111122223333:role/build',
  Source: { Type: 'NO_SOURCE', BuildSpec: 'version: 0.2' },
};
const s3 = { Type: 'S3', Location: 'artifacts' };

export default {
  pass: [
    { title: 'nothing is said', properties: { ...base, Artifacts: s3 } },
    { title: 'no artifacts', properties: base },
    { title: 'encrypted', properties: { ...base, Artifacts: { ...s3, EncryptionDisabled: false } } },
  ],
  fail: [
    { title: 'not encrypted', properties: { ...base, Artifacts: { ...s3, EncryptionDisabled: true } }, at: ['Artifacts.EncryptionDisabled'] },
    {
      title: 'the second ones are not encrypted',
      properties: { ...base, Artifacts: s3, SecondaryArtifacts: [{ ...s3, ArtifactIdentifier: 'docs', EncryptionDisabled: true }] },
      at: ['SecondaryArtifacts[0].EncryptionDisabled'],
    },
  ],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { Plain: { Type: 'String' } },
        Resources: {
          Build: { Type: 'AWS::CodeBuild::Project', Properties: { ...base, Artifacts: { ...s3, EncryptionDisabled: { Ref: 'Plain' } } } },
        },
      },
    },
  ],
} satisfies Examples;
