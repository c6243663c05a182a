// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::KafkaConnect::Connector': KafkaConnectConnector;
    'AWS::KafkaConnect::CustomPlugin': KafkaConnectCustomPlugin;
    'AWS::KafkaConnect::WorkerConfiguration': KafkaConnectWorkerConfiguration;
  }
}

export interface KafkaConnectConnector {
  readonly Capacity: KafkaConnectConnectorCapacity;
  readonly ConnectorConfiguration: { readonly [key: string]: string };
  readonly ConnectorDescription?: string;
  readonly ConnectorName: string;
  readonly KafkaCluster: KafkaConnectConnectorKafkaCluster;
  readonly KafkaClusterClientAuthentication: KafkaConnectConnectorKafkaClusterClientAuthentication;
  readonly KafkaClusterEncryptionInTransit: KafkaConnectConnectorKafkaClusterEncryptionInTransit;
  readonly KafkaConnectVersion: string;
  readonly LogDelivery?: KafkaConnectConnectorLogDelivery;
  readonly NetworkType?: OneOf<'IPV4' | 'DUAL'>;
  readonly Plugins: readonly KafkaConnectConnectorPlugin[];
  readonly ServiceExecutionRoleArn: string;
  readonly Tags?: readonly Tag[];
  readonly WorkerConfiguration?: KafkaConnectConnectorWorkerConfiguration;
}

export interface KafkaConnectConnectorCapacity {
  readonly AutoScaling?: KafkaConnectConnectorAutoScaling;
  readonly ProvisionedCapacity?: KafkaConnectConnectorProvisionedCapacity;
}

export interface KafkaConnectConnectorAutoScaling {
  readonly MaxAutoscalingTaskCount?: number;
  readonly MaxWorkerCount: number;
  readonly McuCount: number;
  readonly MinWorkerCount: number;
  readonly ScaleInPolicy: KafkaConnectConnectorScaleInPolicy;
  readonly ScaleOutPolicy: KafkaConnectConnectorScaleOutPolicy;
}

export interface KafkaConnectConnectorScaleInPolicy {
  readonly CpuUtilizationPercentage: number;
}

export interface KafkaConnectConnectorScaleOutPolicy {
  readonly CpuUtilizationPercentage: number;
}

export interface KafkaConnectConnectorProvisionedCapacity {
  readonly McuCount: number;
  readonly WorkerCount: number;
}

export interface KafkaConnectConnectorKafkaCluster {
  readonly ApacheKafkaCluster: KafkaConnectConnectorApacheKafkaCluster;
}

export interface KafkaConnectConnectorApacheKafkaCluster {
  readonly BootstrapServers: string;
  readonly Vpc: KafkaConnectConnectorVpc;
}

export interface KafkaConnectConnectorVpc {
  readonly SecurityGroups: readonly string[];
  readonly Subnets: readonly string[];
}

export interface KafkaConnectConnectorKafkaClusterClientAuthentication {
  readonly AuthenticationType: OneOf<'NONE' | 'IAM'>;
}

export interface KafkaConnectConnectorKafkaClusterEncryptionInTransit {
  readonly EncryptionType: OneOf<'PLAINTEXT' | 'TLS'>;
}

export interface KafkaConnectConnectorLogDelivery {
  readonly WorkerLogDelivery: KafkaConnectConnectorWorkerLogDelivery;
}

export interface KafkaConnectConnectorWorkerLogDelivery {
  readonly CloudWatchLogs?: KafkaConnectConnectorCloudWatchLogsLogDelivery;
  readonly Firehose?: KafkaConnectConnectorFirehoseLogDelivery;
  readonly S3?: KafkaConnectConnectorS3LogDelivery;
}

export interface KafkaConnectConnectorCloudWatchLogsLogDelivery {
  readonly Enabled: boolean;
  readonly LogGroup?: string;
}

export interface KafkaConnectConnectorFirehoseLogDelivery {
  readonly DeliveryStream?: string;
  readonly Enabled: boolean;
}

export interface KafkaConnectConnectorS3LogDelivery {
  readonly Bucket?: string;
  readonly Enabled: boolean;
  readonly Prefix?: string;
}

export interface KafkaConnectConnectorPlugin {
  readonly CustomPlugin: KafkaConnectConnectorCustomPlugin;
}

export interface KafkaConnectConnectorCustomPlugin {
  readonly CustomPluginArn: string;
  readonly Revision: number;
}

export interface KafkaConnectConnectorWorkerConfiguration {
  readonly Revision: number;
  readonly WorkerConfigurationArn: string;
}

export interface KafkaConnectCustomPlugin {
  readonly ContentType: OneOf<'JAR' | 'ZIP'>;
  readonly Description?: string;
  readonly Location: KafkaConnectCustomPluginCustomPluginLocation;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface KafkaConnectCustomPluginCustomPluginLocation {
  readonly S3Location: KafkaConnectCustomPluginS3Location;
}

export interface KafkaConnectCustomPluginS3Location {
  readonly BucketArn: string;
  readonly FileKey: string;
  readonly ObjectVersion?: string;
}

export interface KafkaConnectWorkerConfiguration {
  readonly Description?: string;
  readonly Name: string;
  readonly PropertiesFileContent: string;
  readonly Tags?: readonly Tag[];
}
