import type { Examples } from '../../core/index.ts';

const point = (properties: object) => ({ FileSystemId: 'fs-0123456789abcdef0', ...properties });
const parameters = { approvedUids: '1000,1001', approvedGids: '1000' };

export default {
  pass: [
    { title: 'it has a user', properties: point({ PosixUser: { Uid: '1500', Gid: '1500' } }) },
    { title: 'it has an approved user and group', properties: point({ PosixUser: { Uid: '1001', Gid: '1000' } }), parameters },
  ],
  fail: [
    { title: 'it has none', properties: point({}), at: ['PosixUser'] },
    {
      title: 'neither user nor group is approved',
      properties: point({ PosixUser: { Uid: '0', Gid: '0' } }),
      parameters,
      at: ['PosixUser.Uid', 'PosixUser.Gid'],
    },
  ],
  unknown: [
    {
      title: 'the user is a parameter without default',
      parameters,
      template: {
        Parameters: { User: { Type: 'String' } },
        Resources: { Point: { Type: 'AWS::EFS::AccessPoint', Properties: point({ PosixUser: { Uid: { Ref: 'User' }, Gid: '1000' } }) } },
      },
    },
  ],
} satisfies Examples;
