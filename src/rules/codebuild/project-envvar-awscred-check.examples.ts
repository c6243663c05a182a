import type { Examples } from '../../core/index.ts';

const base = {
  Artifacts: { Type: 'NO_ARTIFACTS' },
  Environment: { Type: 'LINUX_CONTAINER', ComputeType: 'BUILD_GENERAL1_SMALL', Image: 'aws/codebuild/standard:7.0' },
  ServiceRole: 'arn:aws:iam::111122223333:role/build',
  Source: { Type: 'NO_SOURCE', BuildSpec: 'version: 0.2' },
};
const withVariables = (...EnvironmentVariables: object[]) => ({ ...base, Environment: { ...base.Environment, EnvironmentVariables } });

export default {
  pass: [
    { title: 'no variables', properties: base },
    { title: 'another variable', properties: withVariables({ Name: 'STAGE', Value: 'production' }) },
    { title: 'from a secret', properties: withVariables({ Name: 'AWS_SECRET_ACCESS_KEY', Type: 'SECRETS_MANAGER', Value: 'build:key' }) },
  ],
  fail: [
    {
      title: 'the id of a key, and the key',
      properties: withVariables(
        { Name: 'STAGE', Value: 'production' },
        { Name: 'AWS_ACCESS_KEY_ID', Value: 'id' },
        { Name: 'AWS_SECRET_ACCESS_KEY', Type: 'PLAINTEXT', Value: 'key' },
      ),
      at: ['Environment.EnvironmentVariables[1]', 'Environment.EnvironmentVariables[2]'],
    },
    {
      title: 'the value comes by a parameter, and still ends up in plain text',
      template: {
        Parameters: { Key: { Type: 'String', NoEcho: true } },
        Resources: { Build: { Type: 'AWS::CodeBuild::Project', Properties: withVariables({ Name: 'AWS_ACCESS_KEY_ID', Value: { Ref: 'Key' } }) } },
      },
      at: ['Environment.EnvironmentVariables[0]'],
    },
  ],
  unknown: [
    {
      title: 'the type is a parameter',
      template: {
        Parameters: { Type: { Type: 'String' } },
        Resources: {
          Build: { Type: 'AWS::CodeBuild::Project', Properties: withVariables({ Name: 'AWS_ACCESS_KEY_ID', Type: { Ref: 'Type' }, Value: 'id' }) },
        },
      },
    },
  ],
} satisfies Examples;
