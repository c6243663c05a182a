import { CreateAccessPointCommand, CreateFileSystemCommand, EFSClient } from '@aws-sdk/client-efs';
import * as cache from '@aws-sdk/client-elasticache';
import { CreateDomainCommand, OpenSearchClient } from '@aws-sdk/client-opensearch';
import * as redshift from '@aws-sdk/client-redshift';
import type { Place, Row } from './row.ts';

async function warehouse(place: Place, ClusterIdentifier: string, more: object): Promise<string> {
  const common = { NodeType: 'ra3.xlplus', MasterUserPassword: 'Not-for-anybody-1', ClusterType: 'single-node', ClusterSubnetGroupName: 'data' };
  await place
    .client(redshift.RedshiftClient)
    .send(new redshift.CreateClusterCommand({ ...common, ClusterIdentifier, MasterUsername: 'keeper', ...more }));
  return ClusterIdentifier;
}

async function replicas(place: Place, ReplicationGroupId: string, more: object): Promise<string> {
  const common = { ReplicationGroupDescription: ReplicationGroupId, Engine: 'redis', CacheNodeType: 'cache.t3.micro', NumCacheClusters: 2 };
  await place.client(cache.ElastiCacheClient).send(new cache.CreateReplicationGroupCommand({ ...common, ReplicationGroupId, ...more }));
  return ReplicationGroupId;
}

async function domain(place: Place, DomainName: string, more: object): Promise<string> {
  await place.client(OpenSearchClient).send(new CreateDomainCommand({ DomainName, EngineVersion: 'OpenSearch_2.19', ...more }));
  return DomainName;
}

export const rows: readonly Row[] = [
  {
    type: 'AWS::Redshift::ClusterSubnetGroup',
    what: 'is in two zones',
    async make(place) {
      const SubnetIds = [place.kept('inner'), place.kept('inner-b')];
      const input = { ClusterSubnetGroupName: 'data', Description: 'data', SubnetIds };
      await place.client(redshift.RedshiftClient).send(new redshift.CreateClusterSubnetGroupCommand(input));
      return 'data';
    },
    fails: [],
  },
  {
    type: 'AWS::Redshift::ClusterParameterGroup',
    what: 'does not want TLS',
    async make(place) {
      const client = place.client(redshift.RedshiftClient);
      const input = { ParameterGroupName: 'loose', ParameterGroupFamily: 'redshift-1.0', Description: 'loose' };
      await client.send(new redshift.CreateClusterParameterGroupCommand(input));
      return 'loose';
    },
    fails: ['REDSHIFT_REQUIRE_TLS_SSL'],
  },
  {
    type: 'AWS::Redshift::Cluster',
    what: 'is private, encrypted and logged',
    async make(place) {
      const id = await warehouse(place, 'sales', {
        DBName: 'sales',
        Encrypted: true,
        EnhancedVpcRouting: true,
        PubliclyAccessible: false,
        AutomatedSnapshotRetentionPeriod: 14,
        AllowVersionUpgrade: true,
        ClusterParameterGroupName: 'loose',
      });
      const logging = { ClusterIdentifier: id, BucketName: place.kept('elb-logs') };
      await place.client(redshift.RedshiftClient).send(new redshift.EnableLoggingCommand(logging));
      return id;
    },
    fails: ['REDSHIFT_REQUIRE_TLS_SSL'],
  },
  {
    type: 'AWS::Redshift::Cluster',
    what: 'is public, and not encrypted',
    make: (place) => warehouse(place, 'open', { DBName: 'dev', Encrypted: false, PubliclyAccessible: true, AllowVersionUpgrade: false }),
    fails: [
      'REDSHIFT_AUDIT_LOGGING_ENABLED',
      'REDSHIFT_CLUSTER_CONFIGURATION_CHECK',
      'REDSHIFT_CLUSTER_KMS_ENABLED',
      'REDSHIFT_CLUSTER_MAINTENANCESETTINGS_CHECK',
      'REDSHIFT_CLUSTER_PUBLIC_ACCESS_CHECK',
      'REDSHIFT_ENHANCED_VPC_ROUTING_ENABLED',
      'REDSHIFT_REQUIRE_TLS_SSL',
    ],
  },
  {
    type: 'AWS::ElastiCache::ReplicationGroup',
    what: 'is encrypted, fails over and is backed up',
    make: (place) =>
      replicas(place, 'sessions', {
        AtRestEncryptionEnabled: true,
        TransitEncryptionEnabled: true,
        AuthToken: 'a-token-of-some-length',
        AutomaticFailoverEnabled: true,
        MultiAZEnabled: true,
        SnapshotRetentionLimit: 15,
        AutoMinorVersionUpgrade: true,
      }),
    fails: [],
  },
  {
    type: 'AWS::ElastiCache::ReplicationGroup',
    what: 'does none of that',
    make: (place) => replicas(place, 'plain', {}),
    fails: [
      'ELASTICACHE_AUTOMATIC_BACKUP_CHECK_ENABLED',
      'ELASTICACHE_REPL_GRP_AUTO_FAILOVER_ENABLED',
      'ELASTICACHE_REPL_GRP_ENCRYPTED_AT_REST',
      'ELASTICACHE_REPL_GRP_ENCRYPTED_IN_TRANSIT',
    ],
  },
  {
    type: 'AWS::ElastiCache::CacheCluster',
    what: 'is never backed up',
    async make(place) {
      const input = { CacheClusterId: 'single', Engine: 'redis', CacheNodeType: 'cache.t3.micro', NumCacheNodes: 1 };
      await place.client(cache.ElastiCacheClient).send(new cache.CreateCacheClusterCommand(input));
      return 'single';
    },
    fails: ['ELASTICACHE_AUTOMATIC_BACKUP_CHECK_ENABLED', 'ELASTICACHE_SUBNET_GROUP_CHECK'],
  },
  {
    type: 'AWS::OpenSearchService::Domain',
    what: 'is encrypted, in a network, doubled and logged',
    make: (place) =>
      domain(place, 'closed', {
        ClusterConfig: {
          InstanceType: 'm6g.large.search',
          InstanceCount: 3,
          DedicatedMasterEnabled: true,
          DedicatedMasterCount: 3,
          ZoneAwarenessEnabled: true,
        },
        EncryptionAtRestOptions: { Enabled: true },
        NodeToNodeEncryptionOptions: { Enabled: true },
        DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: 'Policy-Min-TLS-1-2-PFS-2023-10' },
        AdvancedSecurityOptions: { Enabled: true, InternalUserDatabaseEnabled: false },
        VPCOptions: { SubnetIds: [place.kept('inner'), place.kept('inner-b')] },
        LogPublishingOptions: {
          AUDIT_LOGS: { Enabled: true, CloudWatchLogsLogGroupArn: place.arn('logs', 'log-group:kept') },
          ES_APPLICATION_LOGS: { Enabled: true, CloudWatchLogsLogGroupArn: place.arn('logs', 'log-group:kept') },
        },
        SoftwareUpdateOptions: { AutoSoftwareUpdateEnabled: true },
      }),
    fails: [],
  },
  {
    type: 'AWS::OpenSearchService::Domain',
    what: 'is none of that',
    make: (place) => domain(place, 'open', {}),
    fails: [
      'OPENSEARCH_ACCESS_CONTROL_ENABLED',
      'OPENSEARCH_AUDIT_LOGGING_ENABLED',
      'OPENSEARCH_DATA_NODE_FAULT_TOLERANCE',
      'OPENSEARCH_ENCRYPTED_AT_REST',
      'OPENSEARCH_HTTPS_REQUIRED',
      'OPENSEARCH_IN_VPC_ONLY',
      'OPENSEARCH_LOGS_TO_CLOUDWATCH',
      'OPENSEARCH_NODE_TO_NODE_ENCRYPTION_CHECK',
    ],
  },
  {
    type: 'AWS::EFS::FileSystem',
    what: 'is encrypted and backed up',
    async make(place) {
      const client = place.client(EFSClient);
      const { FileSystemId } = await client.send(new CreateFileSystemCommand({ CreationToken: 'safe', Encrypted: true, Backup: true }));
      return place.keep('files', FileSystemId);
    },
    fails: [],
  },
  {
    type: 'AWS::EFS::FileSystem',
    what: 'is neither',
    async make(place) {
      const client = place.client(EFSClient);
      return (await client.send(new CreateFileSystemCommand({ CreationToken: 'bare', Encrypted: false }))).FileSystemId;
    },
    fails: ['EFS_AUTOMATIC_BACKUPS_ENABLED', 'EFS_ENCRYPTED_CHECK', 'EFS_FILESYSTEM_CT_ENCRYPTED'],
  },
  {
    type: 'AWS::EFS::AccessPoint',
    what: 'gives the whole of it to anybody',
    async make(place) {
      const input = { ClientToken: 'root', FileSystemId: place.kept('files') };
      return (await place.client(EFSClient).send(new CreateAccessPointCommand(input))).AccessPointId;
    },
    fails: ['EFS_ACCESS_POINT_ENFORCE_ROOT_DIRECTORY', 'EFS_ACCESS_POINT_ENFORCE_USER_IDENTITY'],
  },
  {
    type: 'AWS::EFS::AccessPoint',
    what: 'gives a folder to one user',
    async make(place) {
      const more = { PosixUser: { Uid: 1000, Gid: 1000 }, RootDirectory: { Path: '/app' } };
      const input = { ClientToken: 'door', FileSystemId: place.kept('files'), ...more };
      return (await place.client(EFSClient).send(new CreateAccessPointCommand(input))).AccessPointId;
    },
    fails: [],
  },
];
