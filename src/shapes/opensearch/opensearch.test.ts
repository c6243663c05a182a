import type { DomainStatus } from '@aws-sdk/client-opensearch';
import { expect, test } from 'vitest';
import { differences } from '../../testing/same-verdicts.ts';
import { domain } from './domain.ts';

const good: DomainStatus = {
  DomainId: '111122223333/search',
  DomainName: 'search',
  ARN: 'arn:aws:es:eu-west-1:111122223333:domain/search',
  EngineVersion: 'OpenSearch_2.13',
  ClusterConfig: {
    InstanceType: 'r6g.large.search',
    InstanceCount: 3,
    DedicatedMasterEnabled: true,
    DedicatedMasterCount: 3,
    ZoneAwarenessEnabled: true,
  },
  AccessPolicies: '{"Version":"2012-10-17","Statement":[]}',
  VPCOptions: { VPCId: 'vpc-1', SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-1'] },
  EncryptionAtRestOptions: { Enabled: true },
  NodeToNodeEncryptionOptions: { Enabled: true },
  DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: 'Policy-Min-TLS-1-2-PFS-2023-10' },
  AdvancedSecurityOptions: { Enabled: true, InternalUserDatabaseEnabled: true },
  LogPublishingOptions: { AUDIT_LOGS: { Enabled: true, CloudWatchLogsLogGroupArn: 'arn:aws:logs:eu-west-1:111122223333:log-group:audit' } },
  ServiceSoftwareOptions: { UpdateAvailable: true, CurrentVersion: 'R1', NewVersion: 'R2' },
};
const bare: DomainStatus = {
  DomainId: '111122223333/open',
  DomainName: 'open',
  ARN: 'arn:aws:es:eu-west-1:111122223333:domain/open',
  EngineVersion: 'OpenSearch_2.13',
  ClusterConfig: { InstanceType: 'r6g.large.search', InstanceCount: 1, DedicatedMasterEnabled: false, ZoneAwarenessEnabled: false },
  EncryptionAtRestOptions: { Enabled: false },
  NodeToNodeEncryptionOptions: { Enabled: false },
  DomainEndpointOptions: { EnforceHTTPS: false },
  AdvancedSecurityOptions: { Enabled: false },
  ServiceSoftwareOptions: { UpdateAvailable: false },
};

test('OpenSearch domains get the verdicts of their templates', async () => {
  const template = {
    Search: {
      Type: 'AWS::OpenSearchService::Domain',
      Properties: {
        DomainName: 'search',
        EngineVersion: 'OpenSearch_2.13',
        ClusterConfig: good.ClusterConfig,
        VPCOptions: { SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-1'] },
        EncryptionAtRestOptions: { Enabled: true },
        NodeToNodeEncryptionOptions: { Enabled: true },
        DomainEndpointOptions: good.DomainEndpointOptions,
        AdvancedSecurityOptions: good.AdvancedSecurityOptions,
        LogPublishingOptions: good.LogPublishingOptions,
      },
    },
    Open: { Type: 'AWS::OpenSearchService::Domain', Properties: { DomainName: 'open' } },
  };
  expect(await differences({ template, described: [domain(good), domain(bare)] })).toEqual([]);
});

test('a domain that runs Elasticsearch is one of its own type, with the verdicts of its template', async () => {
  const template = {
    Old: {
      Type: 'AWS::Elasticsearch::Domain',
      Properties: {
        DomainName: 'old',
        ElasticsearchVersion: '7.10',
        EncryptionAtRestOptions: { Enabled: true },
        LogPublishingOptions: good.LogPublishingOptions,
      },
    },
  };
  const described = domain({
    ...bare,
    DomainName: 'old',
    DomainId: '111122223333/old',
    EngineVersion: 'Elasticsearch_7.10',
    EncryptionAtRestOptions: { Enabled: true },
    LogPublishingOptions: good.LogPublishingOptions,
  });
  expect(described).toMatchObject({ id: '111122223333/old', name: 'old', properties: { ElasticsearchVersion: '7.10' } });
  expect(await differences({ template, described: [described] })).toEqual([]);
});

test('the policy is a document, and whether an update waits is a fact', () => {
  const { properties, state } = domain(good);
  expect(properties.AccessPolicies).toEqual({ Version: '2012-10-17', Statement: [] });
  expect(state).toMatchObject({ ServiceSoftwareOptions: { UpdateAvailable: true } });
});
