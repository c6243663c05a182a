import type { Examples } from '../../core/index.ts';

const base = {
  Artifacts: { Type: 'NO_ARTIFACTS' },
  Environment: { Type: 'LINUX_CONTAINER', ComputeType: 'BUILD_GENERAL1_SMALL', Image: 'aws/codebuild/standard:7.0' },
  ServiceRole: 'arn:aws:iam::111122223333:role/build',
  Source: { Type: 'NO_SOURCE', BuildSpec: 'version: 0.2' },
};
const logs = (more: object) => ({ LogsConfig: { S3Logs: { Status: 'ENABLED', Location: 'logs/build', ...more } } });

export default {
  pass: [
    { title: 'nothing is said', properties: { ...base, ...logs({}) } },
    { title: 'encrypted', properties: { ...base, ...logs({ EncryptionDisabled: false }) } },
    {
      title: 'the project may',
      properties: { ...base, Name: 'docs', ...logs({ EncryptionDisabled: true }) },
      parameters: { exemptedProjects: 'docs' },
    },
  ],
  fail: [{ title: 'not encrypted', properties: { ...base, ...logs({ EncryptionDisabled: true }) }, at: ['LogsConfig.S3Logs.EncryptionDisabled'] }],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { Plain: { Type: 'String' } },
        Resources: { Build: { Type: 'AWS::CodeBuild::Project', Properties: { ...base, ...logs({ EncryptionDisabled: { Ref: 'Plain' } }) } } },
      },
    },
  ],
  notApplicable: [{ title: 'no logs in S3', properties: base }],
} satisfies Examples;
