import type { Examples } from '../../core/index.ts';

const base = {
  Artifacts: { Type: 'NO_ARTIFACTS' },
  Environment: { Type: 'LINUX_CONTAINER', ComputeType: 'BUILD_GENERAL1_SMALL', Image: 'aws/codebuild/standard:7.0' },
  ServiceRole: 'arn:aws:iam::111122223333:role/build',
  Source: { Type: 'NO_SOURCE', BuildSpec: 'version: 0.2' },
};
const privileged = { ...base.Environment, PrivilegedMode: true };

export default {
  pass: [
    { title: 'nothing is said', properties: base },
    { title: 'off', properties: { ...base, Environment: { ...base.Environment, PrivilegedMode: false } } },
    { title: 'the project may', properties: { ...base, Name: 'images', Environment: privileged }, parameters: { exemptedProjects: 'images' } },
  ],
  fail: [{ title: 'on', properties: { ...base, Name: 'web', Environment: privileged }, at: ['Environment.PrivilegedMode'] }],
  unknown: [
    {
      title: 'it is a parameter',
      template: {
        Parameters: { Privileged: { Type: 'String' } },
        Resources: {
          Build: {
            Type: 'AWS::CodeBuild::Project',
            Properties: { ...base, Environment: { ...base.Environment, PrivilegedMode: { Ref: 'Privileged' } } },
          },
        },
      },
    },
  ],
} satisfies Examples;
