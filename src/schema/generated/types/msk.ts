// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::MSK::BatchScramSecret': MSKBatchScramSecret;
    'AWS::MSK::Channel': MSKChannel;
    'AWS::MSK::Cluster': MSKCluster;
    'AWS::MSK::ClusterPolicy': MSKClusterPolicy;
    'AWS::MSK::Configuration': MSKConfiguration;
    'AWS::MSK::Replicator': MSKReplicator;
    'AWS::MSK::ServerlessCluster': MSKServerlessCluster;
    'AWS::MSK::Topic': MSKTopic;
    'AWS::MSK::VpcConnection': MSKVpcConnection;
  }
}

export interface MSKBatchScramSecret {
  readonly ClusterArn: string;
  readonly SecretArnList?: readonly string[];
}

export interface MSKChannel {
  readonly ChannelName: string;
  readonly ClusterArn?: string;
  readonly EncryptionConfiguration?: MSKChannelEncryptionConfiguration;
  readonly IcebergDestinationConfiguration?: MSKChannelIcebergDestinationConfiguration;
  readonly LoggingInfo?: MSKChannelChannelLoggingInfo;
  readonly S3DestinationConfiguration?: MSKChannelS3DestinationConfiguration;
  readonly Tags?: { readonly [key: string]: string };
  readonly TopicConfigurationList: readonly MSKChannelTopicConfiguration[];
}

export interface MSKChannelEncryptionConfiguration {
  readonly KmsKeyArn: string;
}

export interface MSKChannelIcebergDestinationConfiguration {
  readonly AppendOnly: boolean;
  readonly Catalog?: MSKChannelCatalog;
  readonly CompressionType?: OneOf<'ZSTD' | 'SNAPPY'>;
  readonly DataFreshnessInSeconds?: number;
  readonly DeadLetterQueueS3: MSKChannelDeadLetterQueueS3;
  readonly DestinationTableList: readonly MSKChannelDestinationTable[];
  readonly SchemaEvolution: MSKChannelSchemaEvolution;
  readonly ServiceExecutionRoleArn: string;
  readonly TableCreation: MSKChannelTableCreation;
}

export interface MSKChannelCatalog {
  readonly CatalogArn?: string;
  readonly WarehouseLocation?: string;
}

export interface MSKChannelDeadLetterQueueS3 {
  readonly BucketArn: string;
  readonly ErrorOutputPrefix: string;
  readonly ExpectedBucketOwner?: string;
}

export interface MSKChannelDestinationTable {
  readonly DestinationDatabaseName: string;
  readonly DestinationTableName: string;
  readonly PartitionSpec?: MSKChannelPartitionSpec;
}

export interface MSKChannelPartitionSpec {
  readonly PartitionStrategy: OneOf<'TIME_HOUR'>;
  readonly SourceList?: readonly MSKChannelPartitionSource[];
}

export interface MSKChannelPartitionSource {
  readonly SourceName?: string;
}

export interface MSKChannelSchemaEvolution {
  readonly EnableSchemaEvolution: boolean;
}

export interface MSKChannelTableCreation {
  readonly EnableTableCreation: boolean;
}

export interface MSKChannelChannelLoggingInfo {
  readonly CloudWatchLogs?: MSKChannelCloudWatchLogsLogDestination;
  readonly Firehose?: MSKChannelFirehoseLogDestination;
  readonly S3?: MSKChannelS3LogDestination;
}

export interface MSKChannelCloudWatchLogsLogDestination {
  readonly Enabled: boolean;
  readonly LogGroup?: string;
}

export interface MSKChannelFirehoseLogDestination {
  readonly DeliveryStream?: string;
  readonly Enabled: boolean;
}

export interface MSKChannelS3LogDestination {
  readonly Bucket?: string;
  readonly Enabled: boolean;
  readonly Prefix?: string;
}

export interface MSKChannelS3DestinationConfiguration {
  readonly DataFreshnessInSeconds?: number;
  readonly DeadLetterQueueS3: MSKChannelDeadLetterQueueS3;
  readonly ServiceExecutionRoleArn: string;
  readonly Storage: MSKChannelS3Storage;
}

export interface MSKChannelS3Storage {
  readonly BucketArn: string;
  readonly CompressionType: OneOf<'NONE' | 'GZIP' | 'ZSTD'>;
  readonly ExpectedBucketOwner?: string;
  readonly OutputKeyTemplate?: string;
  readonly OutputPrefix?: string;
  readonly StorageClass: OneOf<'STANDARD' | 'INTELLIGENT_TIERING' | 'GLACIER_IR'>;
}

export interface MSKChannelTopicConfiguration {
  readonly RecordConverter: MSKChannelRecordConverter;
  readonly RecordSchema?: MSKChannelRecordSchema;
  readonly TopicArn: string;
}

export interface MSKChannelRecordConverter {
  readonly ValueConverter: OneOf<'BYTE_ARRAY' | 'JSON' | 'JSON_SCHEMA_GSR' | 'STRING'>;
}

export interface MSKChannelRecordSchema {
  readonly GsrArn: string;
}

export interface MSKCluster {
  readonly BrokerNodeGroupInfo: MSKClusterBrokerNodeGroupInfo;
  readonly ClientAuthentication?: MSKClusterClientAuthentication;
  readonly ClusterName: string;
  readonly ConfigurationInfo?: MSKClusterConfigurationInfo;
  readonly CurrentVersion?: string;
  readonly EncryptionInfo?: MSKClusterEncryptionInfo;
  readonly EnhancedMonitoring?: OneOf<'DEFAULT' | 'PER_BROKER' | 'PER_TOPIC_PER_BROKER' | 'PER_TOPIC_PER_PARTITION'>;
  readonly KafkaVersion: string;
  readonly LoggingInfo?: MSKClusterLoggingInfo;
  readonly NumberOfBrokerNodes: number;
  readonly OpenMonitoring?: MSKClusterOpenMonitoring;
  readonly Rebalancing?: MSKClusterRebalancing;
  readonly StorageMode?: OneOf<'LOCAL' | 'TIERED'>;
  readonly Tags?: { readonly [key: string]: string };
  readonly ZookeeperAccess?: MSKClusterZookeeperAccess;
}

export interface MSKClusterBrokerNodeGroupInfo {
  readonly BrokerAZDistribution?: string;
  readonly ClientSubnets: readonly string[];
  readonly ConnectivityInfo?: MSKClusterConnectivityInfo;
  readonly InstanceType: string;
  readonly SecurityGroups?: readonly string[];
  readonly StorageInfo?: MSKClusterStorageInfo;
}

export interface MSKClusterConnectivityInfo {
  readonly NetworkType?: OneOf<'IPV4' | 'DUAL'>;
  readonly PublicAccess?: MSKClusterPublicAccess;
  readonly VpcConnectivity?: MSKClusterVpcConnectivity;
}

export interface MSKClusterPublicAccess {
  readonly Type?: string;
}

export interface MSKClusterVpcConnectivity {
  readonly ClientAuthentication?: MSKClusterVpcConnectivityClientAuthentication;
}

export interface MSKClusterVpcConnectivityClientAuthentication {
  readonly Sasl?: MSKClusterVpcConnectivitySasl;
  readonly Tls?: MSKClusterVpcConnectivityTls;
}

export interface MSKClusterVpcConnectivitySasl {
  readonly Iam?: MSKClusterVpcConnectivityIam;
  readonly Scram?: MSKClusterVpcConnectivityScram;
}

export interface MSKClusterVpcConnectivityIam {
  readonly Enabled: boolean;
}

export interface MSKClusterVpcConnectivityScram {
  readonly Enabled: boolean;
}

export interface MSKClusterVpcConnectivityTls {
  readonly Enabled: boolean;
}

export interface MSKClusterStorageInfo {
  readonly EBSStorageInfo?: MSKClusterEBSStorageInfo;
}

export interface MSKClusterEBSStorageInfo {
  readonly ProvisionedThroughput?: MSKClusterProvisionedThroughput;
  readonly VolumeSize?: number;
}

export interface MSKClusterProvisionedThroughput {
  readonly Enabled?: boolean;
  readonly VolumeThroughput?: number;
}

export interface MSKClusterClientAuthentication {
  readonly Sasl?: MSKClusterSasl;
  readonly Tls?: MSKClusterTls;
  readonly Unauthenticated?: MSKClusterUnauthenticated;
}

export interface MSKClusterSasl {
  readonly Iam?: MSKClusterIam;
  readonly Scram?: MSKClusterScram;
}

export interface MSKClusterIam {
  readonly Enabled: boolean;
}

export interface MSKClusterScram {
  readonly Enabled: boolean;
}

export interface MSKClusterTls {
  readonly CertificateAuthorityArnList?: readonly string[];
  readonly Enabled?: boolean;
}

export interface MSKClusterUnauthenticated {
  readonly Enabled: boolean;
}

export interface MSKClusterConfigurationInfo {
  readonly Arn: string;
  readonly Revision: number;
}

export interface MSKClusterEncryptionInfo {
  readonly EncryptionAtRest?: MSKClusterEncryptionAtRest;
  readonly EncryptionInTransit?: MSKClusterEncryptionInTransit;
}

export interface MSKClusterEncryptionAtRest {
  readonly DataVolumeKMSKeyId: string;
}

export interface MSKClusterEncryptionInTransit {
  readonly ClientBroker?: OneOf<'TLS' | 'TLS_PLAINTEXT' | 'PLAINTEXT'>;
  readonly InCluster?: boolean;
}

export interface MSKClusterLoggingInfo {
  readonly AuthorizerLogs?: MSKClusterAuthorizerLogs;
  readonly BrokerLogs: MSKClusterBrokerLogs;
}

export interface MSKClusterAuthorizerLogs {
  readonly CloudWatchLogs?: MSKClusterCloudWatchLogs;
  readonly Firehose?: MSKClusterFirehose;
  readonly S3?: MSKClusterS3;
}

export interface MSKClusterCloudWatchLogs {
  readonly Enabled: boolean;
  readonly LogGroup?: string;
}

export interface MSKClusterFirehose {
  readonly DeliveryStream?: string;
  readonly Enabled: boolean;
}

export interface MSKClusterS3 {
  readonly Bucket?: string;
  readonly Enabled: boolean;
  readonly Prefix?: string;
}

export interface MSKClusterBrokerLogs {
  readonly CloudWatchLogs?: MSKClusterCloudWatchLogs;
  readonly Firehose?: MSKClusterFirehose;
  readonly S3?: MSKClusterS3;
}

export interface MSKClusterOpenMonitoring {
  readonly Prometheus: MSKClusterPrometheus;
}

export interface MSKClusterPrometheus {
  readonly JmxExporter?: MSKClusterJmxExporter;
  readonly NodeExporter?: MSKClusterNodeExporter;
}

export interface MSKClusterJmxExporter {
  readonly EnabledInBroker: boolean;
}

export interface MSKClusterNodeExporter {
  readonly EnabledInBroker: boolean;
}

export interface MSKClusterRebalancing {
  readonly Status: OneOf<'PAUSED' | 'ACTIVE'>;
}

export interface MSKClusterZookeeperAccess {
  readonly Enabled?: boolean;
}

export interface MSKClusterPolicy {
  readonly ClusterArn: string;
  readonly Policy: PolicyDocument;
}

export interface MSKConfiguration {
  readonly Description?: string;
  readonly KafkaVersionsList?: readonly string[];
  readonly LatestRevision?: MSKConfigurationLatestRevision;
  readonly Name: string;
  readonly ServerProperties: string;
}

export interface MSKConfigurationLatestRevision {
  readonly CreationTime?: string;
  readonly Description?: string;
  readonly Revision?: number;
}

export interface MSKReplicator {
  readonly Description?: string;
  readonly KafkaClusters: readonly MSKReplicatorKafkaCluster[];
  readonly LogDelivery?: MSKReplicatorLogDelivery;
  readonly ReplicationInfoList: readonly MSKReplicatorReplicationInfo[];
  readonly ReplicatorName: string;
  readonly ServiceExecutionRoleArn: string;
  readonly Tags?: readonly Tag[];
}

export interface MSKReplicatorKafkaCluster {
  readonly AmazonMskCluster?: MSKReplicatorAmazonMskCluster;
  readonly ApacheKafkaCluster?: MSKReplicatorApacheKafkaCluster;
  readonly ClientAuthentication?: MSKReplicatorKafkaClusterClientAuthentication;
  readonly EncryptionInTransit?: MSKReplicatorKafkaClusterEncryptionInTransit;
  readonly VpcConfig?: MSKReplicatorKafkaClusterClientVpcConfig;
}

export interface MSKReplicatorAmazonMskCluster {
  readonly MskClusterArn: string;
}

export interface MSKReplicatorApacheKafkaCluster {
  readonly ApacheKafkaClusterId: string;
  readonly BootstrapBrokerString: string;
}

export interface MSKReplicatorKafkaClusterClientAuthentication {
  readonly MTLS?: MSKReplicatorKafkaClusterMtlsAuthentication;
  readonly SaslOAuthBearer?: MSKReplicatorKafkaClusterSaslOAuthBearerAuthentication;
  readonly SaslScram?: MSKReplicatorKafkaClusterSaslScramAuthentication;
}

export interface MSKReplicatorKafkaClusterMtlsAuthentication {
  readonly SecretArn: string;
}

export interface MSKReplicatorKafkaClusterSaslOAuthBearerAuthentication {
  readonly ClientCredentials?: MSKReplicatorKafkaClusterOAuthClientCredentials;
  readonly ClientCredentialsAssertion?: MSKReplicatorKafkaClusterOAuthClientCredentialsAssertion;
  readonly IamJwtBearer?: MSKReplicatorKafkaClusterOAuthIamJwtBearer;
  readonly Scope?: string;
  readonly TokenEndpointAuthenticationMethod: OneOf<'POST' | 'BASIC' | 'NONE'>;
  readonly TokenEndpointTlsCertificateArn?: string;
  readonly TokenEndpointUrl: string;
}

export interface MSKReplicatorKafkaClusterOAuthClientCredentials {
  readonly TokenRequestSecretArn: string;
}

export interface MSKReplicatorKafkaClusterOAuthClientCredentialsAssertion {
  readonly Audience: string;
  readonly SigningAlgorithm: OneOf<'RS256' | 'ES384'>;
  readonly TokenRequestSecretArn?: string;
}

export interface MSKReplicatorKafkaClusterOAuthIamJwtBearer {
  readonly Audience: string;
  readonly SigningAlgorithm: OneOf<'RS256' | 'ES384'>;
  readonly TokenRequestSecretArn?: string;
}

export interface MSKReplicatorKafkaClusterSaslScramAuthentication {
  readonly Mechanism: OneOf<'SHA256' | 'SHA512'>;
  readonly SecretArn: string;
}

export interface MSKReplicatorKafkaClusterEncryptionInTransit {
  readonly EncryptionType: OneOf<'TLS'>;
  readonly RootCaCertificate?: string;
}

export interface MSKReplicatorKafkaClusterClientVpcConfig {
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds: readonly string[];
}

export interface MSKReplicatorLogDelivery {
  readonly ReplicatorLogDelivery?: MSKReplicatorReplicatorLogDelivery;
}

export interface MSKReplicatorReplicatorLogDelivery {
  readonly CloudWatchLogs?: MSKReplicatorCloudWatchLogs;
  readonly Firehose?: MSKReplicatorFirehose;
  readonly S3?: MSKReplicatorS3;
}

export interface MSKReplicatorCloudWatchLogs {
  readonly Enabled: boolean;
  readonly LogGroup?: string;
}

export interface MSKReplicatorFirehose {
  readonly DeliveryStream?: string;
  readonly Enabled: boolean;
}

export interface MSKReplicatorS3 {
  readonly Bucket?: string;
  readonly Enabled: boolean;
  readonly Prefix?: string;
}

export interface MSKReplicatorReplicationInfo {
  readonly ConsumerGroupReplication: MSKReplicatorConsumerGroupReplication;
  readonly SourceKafkaClusterArn?: string;
  readonly SourceKafkaClusterId?: string;
  readonly TargetCompressionType: OneOf<'NONE' | 'GZIP' | 'SNAPPY' | 'LZ4' | 'ZSTD'>;
  readonly TargetKafkaClusterArn?: string;
  readonly TargetKafkaClusterId?: string;
  readonly TopicReplication: MSKReplicatorTopicReplication;
}

export interface MSKReplicatorConsumerGroupReplication {
  readonly ConsumerGroupOffsetSyncMode?: OneOf<'LEGACY' | 'ENHANCED'>;
  readonly ConsumerGroupsToExclude?: readonly string[];
  readonly ConsumerGroupsToReplicate: readonly string[];
  readonly DetectAndCopyNewConsumerGroups?: boolean;
  readonly SynchroniseConsumerGroupOffsets?: boolean;
}

export interface MSKReplicatorTopicReplication {
  readonly CopyAccessControlListsForTopics?: boolean;
  readonly CopyTopicConfigurations?: boolean;
  readonly DetectAndCopyNewTopics?: boolean;
  readonly StartingPosition?: MSKReplicatorReplicationStartingPosition;
  readonly TopicNameConfiguration?: MSKReplicatorReplicationTopicNameConfiguration;
  readonly TopicsToExclude?: readonly string[];
  readonly TopicsToReplicate: readonly string[];
}

export interface MSKReplicatorReplicationStartingPosition {
  readonly Type?: OneOf<'LATEST' | 'EARLIEST'>;
}

export interface MSKReplicatorReplicationTopicNameConfiguration {
  readonly Type?: OneOf<'PREFIXED_WITH_SOURCE_CLUSTER_ALIAS' | 'IDENTICAL'>;
}

export interface MSKServerlessCluster {
  readonly ClientAuthentication: MSKServerlessClusterClientAuthentication;
  readonly ClusterName: string;
  readonly Tags?: { readonly [key: string]: string };
  readonly VpcConfigs: readonly MSKServerlessClusterVpcConfig[];
}

export interface MSKServerlessClusterClientAuthentication {
  readonly Sasl: MSKServerlessClusterSasl;
}

export interface MSKServerlessClusterSasl {
  readonly Iam: MSKServerlessClusterIam;
}

export interface MSKServerlessClusterIam {
  readonly Enabled: boolean;
}

export interface MSKServerlessClusterVpcConfig {
  readonly SecurityGroups?: readonly string[];
  readonly SubnetIds: readonly string[];
}

export interface MSKTopic {
  readonly ClusterArn: string;
  readonly Configs?: string;
  readonly PartitionCount: number;
  readonly ReplicationFactor: number;
  readonly TopicName: string;
}

export interface MSKVpcConnection {
  readonly Authentication: OneOf<'SASL_IAM' | 'SASL_SCRAM' | 'TLS'>;
  readonly ClientSubnets: readonly string[];
  readonly SecurityGroups: readonly string[];
  readonly Tags?: { readonly [key: string]: string };
  readonly TargetClusterArn: string;
  readonly VpcId: string;
}
