import type { AdvancedSecurityOptions, DomainStatus, VPCDerivedInfo } from '@aws-sdk/client-opensearch';
import type { Value } from '../../core/value.ts';
import type { Described } from '../described.ts';
import { filled, given, take, told } from '../take.ts';

/**
 * A domain as DescribeDomains tells of it. Domains that run Elasticsearch are told of by the same call, and have a type of their own
 * in CloudFormation.
 */
export function domain(one: DomainStatus): Described {
  return isElasticsearch(one) ? elasticsearch(one) : openSearch(one);
}

function isElasticsearch({ EngineVersion: version }: DomainStatus): boolean {
  return /^(Elasticsearch_|\d)/.test(version ?? '');
}

function openSearch(one: DomainStatus): Described {
  const type = 'AWS::OpenSearchService::Domain';
  return {
    type,
    // By its name alone, as AWS Config has it.
    id: one.DomainName ?? '',
    ...(one.ARN === undefined ? {} : { arn: one.ARN }),
    properties: {
      ...take(type, one, [
        'ClusterConfig',
        'DeploymentStrategyOptions',
        'DomainName',
        'EncryptionAtRestOptions',
        'EngineVersion',
        'IPAddressType',
        'IdentityCenterOptions',
        'OffPeakWindowOptions',
        'SoftwareUpdateOptions',
      ]),
      ...shared(one),
    },
    state: state(one),
  };
}

function elasticsearch(one: DomainStatus): Described {
  const { MultiAZWithStandbyEnabled: _standby, NodeOptions: _nodes, ...cluster } = one.ClusterConfig ?? {};
  return {
    type: 'AWS::Elasticsearch::Domain',
    id: one.DomainId ?? '',
    name: one.DomainName ?? '',
    ...(one.ARN === undefined ? {} : { arn: one.ARN }),
    properties: {
      ...take('AWS::Elasticsearch::Domain', one, ['DomainName', 'EncryptionAtRestOptions']),
      ...given({ ElasticsearchClusterConfig: cluster, ElasticsearchVersion: one.EngineVersion?.replace('Elasticsearch_', '') }),
      ...shared(one),
    },
    state: state(one),
  };
}

function shared(one: DomainStatus) {
  return {
    ...given({
      AccessPolicies: policy(one.AccessPolicies),
      AdvancedOptions: one.AdvancedOptions,
      AdvancedSecurityOptions: security(one.AdvancedSecurityOptions),
      CognitoOptions: one.CognitoOptions,
      DomainEndpointOptions: one.DomainEndpointOptions,
      EBSOptions: one.EBSOptions,
      LogPublishingOptions: one.LogPublishingOptions,
      NodeToNodeEncryptionOptions: one.NodeToNodeEncryptionOptions,
      SnapshotOptions: one.SnapshotOptions,
      VPCOptions: network(one.VPCOptions),
    }),
  };
}

/** In the words of the API, which are also those of AWS Config's items. */
function state(one: DomainStatus) {
  return given({
    domainId: one.DomainId,
    endpoint: one.Endpoint ?? one.Endpoints?.vpc,
    ServiceSoftwareOptions: told(one.ServiceSoftwareOptions),
  });
}

/** Who is master is never told. */
function security(options: AdvancedSecurityOptions | undefined) {
  if (options === undefined) return undefined;
  const { Enabled, InternalUserDatabaseEnabled, AnonymousAuthEnabled, AnonymousAuthDisableDate, JWTOptions, SAMLOptions } = options;
  return { Enabled, InternalUserDatabaseEnabled, AnonymousAuthEnabled, AnonymousAuthDisableDate, JWTOptions, SAMLOptions };
}

function network(vpc: VPCDerivedInfo | undefined) {
  const subnets = filled(vpc?.SubnetIds);
  return subnets && { SubnetIds: subnets, SecurityGroupIds: filled(vpc?.SecurityGroupIds) };
}

function policy(text: string | undefined): Value {
  if (text === undefined || text === '') return undefined;
  try {
    return JSON.parse(text) as Value;
  } catch {
    // What is no JSON is judged as the text it is.
    return text;
  }
}
