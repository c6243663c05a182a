import { finding, type RuleContext, rule, some } from '../../core/index.ts';

/** All services whose databases are told of by RDS have one type of cluster snapshots; what is in one is a fact of the deployed one. */
const types = ['AWS::RDS::ClusterSnapshot'] as const;
const scope = (_: object, { state }: Pick<RuleContext, 'state'>) => String(state.engine).startsWith('neptune') || 'it is no snapshot of Neptune';

export default [
  rule({
    id: 'NEPTUNE_CLUSTER_SNAPSHOT_ENCRYPTED',
    title: 'Neptune snapshots are encrypted',
    severity: 'medium',
    types,
    why: 'A snapshot is the whole graph in one piece that can be copied, shared and restored elsewhere. Without encryption nothing more than access to it is needed.',
    fix: 'Copy the snapshot with a KMS key and delete the first one; snapshots of an encrypted cluster are encrypted from the start.',
    scope,
    *check(_, { state }) {
      if (state.storageEncrypted !== true) yield finding('', 'it is not encrypted', { expected: 'encrypted storage' });
    },
  }),
  rule({
    id: 'NEPTUNE_CLUSTER_SNAPSHOT_IAM_DATABASE_AUTH_ENABLED',
    title: 'Neptune snapshots are of clusters that answer signed requests only',
    severity: 'medium',
    recommended: false,
    types,
    why: 'A cluster that is restored from the snapshot has the authentication of that time: without IAM everybody who reaches its port can read and change the graph.',
    fix: 'Switch IAM authentication on for the cluster, and take the snapshot anew.',
    scope,
    *check(_, { state }) {
      if (state.iamDatabaseAuthenticationEnabled !== true)
        yield finding('', 'its cluster did not ask for IAM authentication', { expected: 'a snapshot of a cluster with IAM authentication' });
    },
  }),
  rule({
    id: 'NEPTUNE_CLUSTER_SNAPSHOT_PUBLIC_PROHIBITED',
    title: 'Neptune snapshots are not public',
    severity: 'critical',
    types,
    why: 'A public snapshot can be copied and restored by every AWS account in the world, with the whole graph in it, and nobody sees who has done it.',
    fix: 'Take the value all from the attribute restore of the snapshot, and share it with certain accounts if need be.',
    scope,
    *check(_, { state }) {
      if (some(state.restorableBy as readonly string[] | undefined, (one) => one === 'all'))
        yield finding('', 'everybody may copy and restore it', { expected: 'certain accounts only' });
    },
  }),
];
