import type { Examples, ExamplesByRule } from '../../core/index.ts';

const properties = { DBClusterIdentifier: 'graph', DBClusterSnapshotIdentifier: 'before-upgrade' };
const found = (facts: object, engine = 'neptune') => ({ properties, state: { Subject: { engine, ...facts } } });

function examplesFor(good: object, bad: object): Examples {
  return {
    pass: [{ title: 'it is as it should be', ...found(good) }],
    fail: [{ title: 'it is not as it should be', ...found(bad), at: [''] }],
    unknown: [{ title: 'it is not deployed', properties }],
    notApplicable: [{ title: 'it is a snapshot of Aurora', ...found(bad, 'aurora-mysql') }],
  };
}

export default {
  NEPTUNE_CLUSTER_SNAPSHOT_ENCRYPTED: examplesFor({ storageEncrypted: true }, { storageEncrypted: false }),
  NEPTUNE_CLUSTER_SNAPSHOT_IAM_DATABASE_AUTH_ENABLED: examplesFor(
    { iamDatabaseAuthenticationEnabled: true },
    { iamDatabaseAuthenticationEnabled: false },
  ),
  NEPTUNE_CLUSTER_SNAPSHOT_PUBLIC_PROHIBITED: examplesFor({ restorableBy: ['444455556666'] }, { restorableBy: ['all'] }),
} satisfies ExamplesByRule;
