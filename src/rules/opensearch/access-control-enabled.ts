import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'OPENSEARCH_ACCESS_CONTROL_ENABLED',
  title: 'OpenSearch domains say who may do what with which index',
  severity: 'high',
  types: ['AWS::OpenSearchService::Domain'],
  why: 'Without fine-grained access control, who may reach the domain may read and delete every index. A dashboard for one team opens the data of all.',
  fix: 'Set AdvancedSecurityOptions.Enabled to true with MasterUserOptions. It takes encryption at rest, encryption between nodes and EnforceHTTPS.',
  *check(domain) {
    if (domain.AdvancedSecurityOptions?.Enabled !== true)
      yield finding('AdvancedSecurityOptions.Enabled', 'everybody who may reach it may do everything', { expected: 'true' });
  },
});
