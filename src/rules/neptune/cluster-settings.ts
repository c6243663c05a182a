import { finding, rule } from '../../core/index.ts';

/** Rules that ask one switch of the cluster to be on; all of them are off unless said otherwise. */
export default [
  rule({
    id: 'NEPTUNE_CLUSTER_DELETION_PROTECTION_ENABLED',
    title: 'Neptune clusters are protected from deletion',
    severity: 'low',
    types: ['AWS::Neptune::DBCluster'],
    why: 'One wrong command, stack update or stolen credential is enough to delete a cluster with its graph. Protection makes that two deliberate steps.',
    fix: 'Set DeletionProtection to true.',
    *check(cluster) {
      if (cluster.DeletionProtection !== true) yield finding('DeletionProtection', 'it can be deleted in one step', { expected: 'true' });
    },
  }),
  rule({
    id: 'NEPTUNE_CLUSTER_IAM_DATABASE_AUTHENTICATION',
    title: 'Neptune clusters answer signed requests only',
    severity: 'medium',
    types: ['AWS::Neptune::DBCluster'],
    why: 'Neptune knows no passwords. Without IAM authentication everybody who reaches the port can read and change the whole graph.',
    fix: 'Set IamAuthEnabled to true, and let clients sign their requests.',
    *check(cluster) {
      if (cluster.IamAuthEnabled !== true) yield finding('IamAuthEnabled', 'requests are answered without any authentication', { expected: 'true' });
    },
  }),
  rule({
    id: 'NEPTUNE_CLUSTER_COPY_TAGS_TO_SNAPSHOT_ENABLED',
    title: 'Neptune clusters copy their tags to snapshots',
    severity: 'low',
    recommended: false,
    types: ['AWS::Neptune::DBCluster'],
    why: 'A snapshot without the tags of its cluster is missed by everything that goes by tags: who may restore it, when it is to be deleted, who pays.',
    fix: 'Set CopyTagsToSnapshot to true.',
    *check(cluster) {
      if (cluster.CopyTagsToSnapshot !== true)
        yield finding('CopyTagsToSnapshot', 'snapshots do not get the tags of the cluster', { expected: 'true' });
    },
  }),
];
