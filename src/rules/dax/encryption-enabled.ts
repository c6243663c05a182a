import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'DAX_ENCRYPTION_ENABLED',
  title: 'DAX clusters encrypt what they cache',
  severity: 'medium',
  types: ['AWS::DAX::Cluster'],
  why: 'A cluster writes cached items and its replication log to disk, and whoever gets at a disk reads them.',
  fix: 'Set SSESpecification.SSEEnabled to true; the cluster is then made anew.',
  *check(cluster) {
    // CloudFormation's default is no encryption.
    if (cluster.SSESpecification?.SSEEnabled !== true)
      yield finding('SSESpecification.SSEEnabled', 'the cluster does not encrypt what it stores', { expected: 'true' });
  },
});
