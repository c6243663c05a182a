import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'OPENSEARCH_IN_VPC_ONLY',
  title: 'OpenSearch domains stand in a VPC',
  severity: 'critical',
  types: ['AWS::OpenSearchService::Domain'],
  why: 'A domain outside a VPC has an endpoint on the internet. One wrong line in its access policy then opens all its indexes to everybody, as has happened often.',
  fix: 'Set VPCOptions.SubnetIds and SecurityGroupIds. A domain cannot be moved into a VPC: make a new one and restore a snapshot into it.',
  *check(domain) {
    if (!domain.VPCOptions?.SubnetIds?.length) yield finding('VPCOptions', 'its endpoint is on the internet', { expected: 'VPCOptions.SubnetIds' });
  },
});
