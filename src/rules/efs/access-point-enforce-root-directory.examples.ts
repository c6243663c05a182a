import type { Examples } from '../../core/index.ts';

const point = (properties: object) => ({ FileSystemId: 'fs-0123456789abcdef0', ...properties });

export default {
  pass: [
    { title: 'a directory of its own', properties: point({ RootDirectory: { Path: '/web' } }) },
    { title: 'an approved directory', properties: point({ RootDirectory: { Path: '/web' } }), parameters: { approvedDirectories: '/web,/logs' } },
    {
      title: 'a directory whose name is known in part',
      template: {
        Parameters: { Stage: { Type: 'String' } },
        Resources: { Point: { Type: 'AWS::EFS::AccessPoint', Properties: point({ RootDirectory: { Path: { 'Fn::Sub': '/web/${Stage}' } } }) } },
      },
    },
  ],
  fail: [
    { title: 'nothing is said, so it is the root', properties: point({}), at: ['RootDirectory.Path'] },
    { title: 'the root', properties: point({ RootDirectory: { Path: '/' } }), at: ['RootDirectory.Path'] },
    {
      title: 'a directory that is not approved',
      properties: point({ RootDirectory: { Path: '/home' } }),
      parameters: { approvedDirectories: '/web,/logs' },
      at: ['RootDirectory.Path'],
    },
  ],
  unknown: [
    {
      title: 'the directory is a parameter without default',
      template: {
        Parameters: { Path: { Type: 'String' } },
        Resources: { Point: { Type: 'AWS::EFS::AccessPoint', Properties: point({ RootDirectory: { Path: { Ref: 'Path' } } }) } },
      },
    },
  ],
} satisfies Examples;
