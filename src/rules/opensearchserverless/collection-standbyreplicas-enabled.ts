import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'OPENSEARCHSERVERLESS_COLLECTION_STANDBYREPLICAS_ENABLED',
  title: 'OpenSearch Serverless collections have standby replicas in another availability zone',
  severity: 'medium',
  recommended: false,
  types: ['AWS::OpenSearchServerless::Collection'],
  why: 'Without standby replicas a collection is down with its availability zone, until new capacity has started and loaded the indexes.',
  fix: 'Leave StandbyReplicas out or set it to ENABLED. It cannot be changed later: the collection has to be made anew.',
  *check(collection) {
    // Enabled unless said otherwise.
    if (collection.StandbyReplicas === 'DISABLED') yield finding('StandbyReplicas', 'it has no standby replicas', { expected: 'ENABLED' });
  },
});
