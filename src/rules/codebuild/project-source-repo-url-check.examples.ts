import type { Examples } from '../../core/index.ts';

const base = {
  Artifacts: { Type: 'NO_ARTIFACTS' },
  Environment: { Type: 'LINUX_CONTAINER', ComputeType: 'BUILD_GENERAL1_SMALL', Image: 'aws/codebuild/standard:7.0' },
  ServiceRole: 'arn:aws:iam::111122223333:role/build',
  Source: { Type: 'NO_SOURCE', BuildSpec: 'version: 0.2' },
};

export default {
  pass: [
    { title: 'no source, so no URL', properties: base },
    { title: 'a URL without credentials', properties: { ...base, Source: { Type: 'GITHUB', Location: 'https://github.com/example/web.git' } } },
    {
      title: 'connected by OAuth',
      properties: { ...base, Source: { Type: 'BITBUCKET', Location: 'https://bitbucket.org/example/web.git', Auth: { Type: 'OAUTH' } } },
    },
    {
      title: 'the repository is a parameter, the host is not',
      template: {
        Parameters: { Repository: { Type: 'String' } },
        Resources: {
          Build: {
            Type: 'AWS::CodeBuild::Project',
            Properties: { ...base, Source: { Type: 'GITHUB', Location: { 'Fn::Sub': 'https://github.com/example/${Repository}.git' } } },
          },
        },
      },
    },
  ],
  fail: [
    {
      title: 'name and password',
      properties: { ...base, Source: { Type: 'BITBUCKET', Location: 'https://name:secret@bitbucket.org/example/web.git' } },
      at: ['Source.Location'],
    },
    {
      title: 'a token of a second source',
      properties: {
        ...base,
        SecondarySources: [{ Type: 'GITHUB', SourceIdentifier: 'docs', Location: 'https://token@github.com/example/docs.git' }],
      },
      at: ['SecondarySources[0].Location'],
    },
    {
      title: 'a token that comes by a parameter',
      template: {
        Parameters: { Token: { Type: 'String', NoEcho: true } },
        Resources: {
          Build: {
            Type: 'AWS::CodeBuild::Project',
            Properties: { ...base, Source: { Type: 'GITHUB', Location: { 'Fn::Sub': 'https://${Token}@github.com/example/web.git' } } },
          },
        },
      },
      at: ['Source.Location'],
    },
  ],
  unknown: [
    {
      title: 'the URL is a parameter',
      template: {
        Parameters: { Url: { Type: 'String' } },
        Resources: { Build: { Type: 'AWS::CodeBuild::Project', Properties: { ...base, Source: { Type: 'GITHUB', Location: { Ref: 'Url' } } } } },
      },
    },
  ],
} satisfies Examples;
