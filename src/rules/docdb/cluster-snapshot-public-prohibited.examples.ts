import type { Examples } from '../../core/index.ts';

const properties = { DBClusterIdentifier: 'orders', DBClusterSnapshotIdentifier: 'before-upgrade' };
const found = (engine: string, ...restorableBy: readonly string[]) => ({ properties, state: { Subject: { engine, restorableBy } } });

export default {
  pass: [
    { title: 'nobody else may restore it', ...found('docdb') },
    { title: 'another account may restore it', ...found('docdb', '444455556666') },
  ],
  fail: [{ title: 'everybody may restore it', ...found('docdb', 'all'), at: [''] }],
  unknown: [{ title: 'it is not deployed', properties }],
  notApplicable: [{ title: 'it is a snapshot of Aurora', ...found('aurora-mysql', 'all') }],
} satisfies Examples;
