import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'ELASTICSEARCH_ENCRYPTED_AT_REST',
  title: 'Elasticsearch domains encrypt what they store',
  severity: 'medium',
  types: ['AWS::Elasticsearch::Domain'],
  why: 'Indexes, logs and automated snapshots of a domain hold copies of the most searched data. Without encryption they lie on disk in clear.',
  fix: 'Set EncryptionAtRestOptions.Enabled to true, with a KmsKeyId of your own if you want to control who can read.',
  *check(domain) {
    // Only the console switches it on by itself.
    if (domain.EncryptionAtRestOptions?.Enabled !== true)
      yield finding('EncryptionAtRestOptions.Enabled', 'what it stores is not encrypted', { expected: 'true' });
  },
});
