import { fsxFileSystem } from '../../../shapes/fsx/file-system.ts';
import { type Reader, service } from '../reader.ts';

const fsx = service({ name: 'fsx', load: () => import('@aws-sdk/client-fsx'), client: 'FSxClient' });

export const readers: readonly Reader[] = [
  fsx.table({
    name: 'fsx-file-systems',
    types: ['AWS::FSx::FileSystem'],
    list: { command: 'DescribeFileSystems', items: (out) => out.FileSystems },
    resource: fsxFileSystem,
  }),
];
