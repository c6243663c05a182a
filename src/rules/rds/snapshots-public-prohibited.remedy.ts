import { call, remedy } from '../../core/remedy.ts';

interface Facts {
  /** Accounts that may restore it, and `all`. */
  readonly restore: readonly string[];
}

export default remedy<Facts>({
  rules: ['RDS_SNAPSHOTS_PUBLIC_PROHIBITED'],
  types: ['AWS::RDS::DBSnapshot', 'AWS::RDS::ClusterSnapshot'],
  does: 'takes the snapshot back from everybody, and keeps the accounts that it is shared with',
  actions: {
    read: ['rds:DescribeDBSnapshotAttributes', 'rds:DescribeDBClusterSnapshotAttributes'],
    write: ['rds:ModifyDBSnapshotAttribute', 'rds:ModifyDBClusterSnapshotAttribute'],
  },
  changes: [],
  async read({ id, type }, ask) {
    if (type === 'AWS::RDS::DBSnapshot') {
      const told = await ask('rds', 'DescribeDBSnapshotAttributes', { DBSnapshotIdentifier: id }, ['DBSnapshotNotFound', 'DBSnapshotNotFoundFault']);
      return told && { restore: valuesOf(told.DBSnapshotAttributesResult?.DBSnapshotAttributes) };
    }
    const none = ['DBClusterSnapshotNotFoundFault'];
    const told = await ask('rds', 'DescribeDBClusterSnapshotAttributes', { DBClusterSnapshotIdentifier: id }, none);
    return told && { restore: valuesOf(told.DBClusterSnapshotAttributesResult?.DBClusterSnapshotAttributes) };
  },
  plan(facts, { id, type }) {
    if (!facts.restore.includes('all')) return { steps: [], after: facts };
    const modify = (change: { readonly ValuesToAdd?: string[]; readonly ValuesToRemove?: string[] }) =>
      type === 'AWS::RDS::DBSnapshot'
        ? call('rds', 'ModifyDBSnapshotAttribute', { DBSnapshotIdentifier: id, AttributeName: 'restore', ...change })
        : call('rds', 'ModifyDBClusterSnapshotAttribute', { DBClusterSnapshotIdentifier: id, AttributeName: 'restore', ...change });
    return {
      steps: [{ ...modify({ ValuesToRemove: ['all'] }), undo: [modify({ ValuesToAdd: ['all'] })] }],
      after: { restore: facts.restore.filter((one) => one !== 'all') },
    };
  },
});

interface Attribute {
  readonly AttributeName?: string | undefined;
  readonly AttributeValues?: string[] | undefined;
}

function valuesOf(attributes: readonly Attribute[] | undefined): readonly string[] {
  return [...(attributes?.find((one) => one.AttributeName === 'restore')?.AttributeValues ?? [])].sort();
}
