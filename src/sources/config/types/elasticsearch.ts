import type { DomainStatus } from '@aws-sdk/client-opensearch';
import { domain } from '../../../shapes/opensearch/domain.ts';
import { pascal } from '../pascal.ts';
import type { Translation } from '../translation.ts';
import { recorded } from './_recorded.ts';

const names = {
  arn: 'ARN',
  ebsenabled: 'EBSEnabled',
  ebsoptions: 'EBSOptions',
  elasticsearchClusterConfig: 'ClusterConfig',
  samloptions: 'SAMLOptions',
  tlssecurityPolicy: 'TLSSecurityPolicy',
  vpcid: 'VPCId',
  vpcoptions: 'VPCOptions',
};

export const translations: readonly Translation[] = [
  {
    type: 'AWS::Elasticsearch::Domain',
    translate(item) {
      // The older API calls the version and the cluster differently.
      const { ElasticsearchVersion: version, ...answer } = pascal<DomainStatus & { ElasticsearchVersion?: string }>(item.configuration, {
        names,
        maps: ['advancedOptions'],
        wrapped: ['endpoint'],
      });
      return [recorded(item, domain({ ...answer, EngineVersion: `Elasticsearch_${version ?? ''}` }))];
    },
  },
];
