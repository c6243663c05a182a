// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Pipes::Pipe': PipesPipe;
  }
}

export interface PipesPipe {
  readonly Description?: string;
  readonly DesiredState?: OneOf<'RUNNING' | 'STOPPED'>;
  readonly Enrichment?: string;
  readonly EnrichmentParameters?: PipesPipePipeEnrichmentParameters;
  readonly KmsKeyIdentifier?: string;
  readonly LogConfiguration?: PipesPipePipeLogConfiguration;
  readonly Name?: string;
  readonly RoleArn: string;
  readonly Source: string;
  readonly SourceParameters?: PipesPipePipeSourceParameters;
  readonly Tags?: { readonly [key: string]: string };
  readonly Target: string;
  readonly TargetParameters?: PipesPipePipeTargetParameters;
}

export interface PipesPipePipeEnrichmentParameters {
  readonly HttpParameters?: PipesPipePipeEnrichmentHttpParameters;
  readonly InputTemplate?: string;
}

export interface PipesPipePipeEnrichmentHttpParameters {
  readonly HeaderParameters?: { readonly [key: string]: string };
  readonly PathParameterValues?: readonly string[];
  readonly QueryStringParameters?: { readonly [key: string]: string };
}

export interface PipesPipePipeLogConfiguration {
  readonly CloudwatchLogsLogDestination?: PipesPipeCloudwatchLogsLogDestination;
  readonly FirehoseLogDestination?: PipesPipeFirehoseLogDestination;
  readonly IncludeExecutionData?: readonly OneOf<'ALL'>[];
  readonly Level?: OneOf<'OFF' | 'ERROR' | 'INFO' | 'TRACE'>;
  readonly S3LogDestination?: PipesPipeS3LogDestination;
}

export interface PipesPipeCloudwatchLogsLogDestination {
  readonly LogGroupArn?: string;
}

export interface PipesPipeFirehoseLogDestination {
  readonly DeliveryStreamArn?: string;
}

export interface PipesPipeS3LogDestination {
  readonly BucketName?: string;
  readonly BucketOwner?: string;
  readonly OutputFormat?: OneOf<'json' | 'plain' | 'w3c'>;
  readonly Prefix?: string;
}

export interface PipesPipePipeSourceParameters {
  readonly ActiveMQBrokerParameters?: PipesPipePipeSourceActiveMQBrokerParameters;
  readonly DynamoDBStreamParameters?: PipesPipePipeSourceDynamoDBStreamParameters;
  readonly FilterCriteria?: PipesPipeFilterCriteria;
  readonly KinesisStreamParameters?: PipesPipePipeSourceKinesisStreamParameters;
  readonly ManagedStreamingKafkaParameters?: PipesPipePipeSourceManagedStreamingKafkaParameters;
  readonly RabbitMQBrokerParameters?: PipesPipePipeSourceRabbitMQBrokerParameters;
  readonly SelfManagedKafkaParameters?: PipesPipePipeSourceSelfManagedKafkaParameters;
  readonly SqsQueueParameters?: PipesPipePipeSourceSqsQueueParameters;
}

export interface PipesPipePipeSourceActiveMQBrokerParameters {
  readonly BatchSize?: number;
  readonly Credentials: PipesPipeMQBrokerAccessCredentials;
  readonly MaximumBatchingWindowInSeconds?: number;
  readonly QueueName: string;
}

export interface PipesPipeMQBrokerAccessCredentials {
  readonly BasicAuth: string;
}

export interface PipesPipePipeSourceDynamoDBStreamParameters {
  readonly BatchSize?: number;
  readonly DeadLetterConfig?: PipesPipeDeadLetterConfig;
  readonly MaximumBatchingWindowInSeconds?: number;
  readonly MaximumRecordAgeInSeconds?: number;
  readonly MaximumRetryAttempts?: number;
  readonly OnPartialBatchItemFailure?: OneOf<'AUTOMATIC_BISECT'>;
  readonly ParallelizationFactor?: number;
  readonly StartingPosition: OneOf<'TRIM_HORIZON' | 'LATEST'>;
}

export interface PipesPipeDeadLetterConfig {
  readonly Arn?: string;
}

export interface PipesPipeFilterCriteria {
  readonly Filters?: readonly PipesPipeFilter[];
}

export interface PipesPipeFilter {
  readonly Pattern?: string;
}

export interface PipesPipePipeSourceKinesisStreamParameters {
  readonly BatchSize?: number;
  readonly DeadLetterConfig?: PipesPipeDeadLetterConfig;
  readonly MaximumBatchingWindowInSeconds?: number;
  readonly MaximumRecordAgeInSeconds?: number;
  readonly MaximumRetryAttempts?: number;
  readonly OnPartialBatchItemFailure?: OneOf<'AUTOMATIC_BISECT'>;
  readonly ParallelizationFactor?: number;
  readonly StartingPosition: OneOf<'TRIM_HORIZON' | 'LATEST' | 'AT_TIMESTAMP'>;
  readonly StartingPositionTimestamp?: string;
}

export interface PipesPipePipeSourceManagedStreamingKafkaParameters {
  readonly BatchSize?: number;
  readonly ConsumerGroupID?: string;
  readonly Credentials?: PipesPipeMSKAccessCredentials;
  readonly MaximumBatchingWindowInSeconds?: number;
  readonly StartingPosition?: OneOf<'TRIM_HORIZON' | 'LATEST'>;
  readonly TopicName: string;
}

export interface PipesPipeMSKAccessCredentials {
  readonly ClientCertificateTlsAuth?: string;
  readonly SaslScram512Auth?: string;
}

export interface PipesPipePipeSourceRabbitMQBrokerParameters {
  readonly BatchSize?: number;
  readonly Credentials: PipesPipeMQBrokerAccessCredentials;
  readonly MaximumBatchingWindowInSeconds?: number;
  readonly QueueName: string;
  readonly VirtualHost?: string;
}

export interface PipesPipePipeSourceSelfManagedKafkaParameters {
  readonly AdditionalBootstrapServers?: readonly string[];
  readonly BatchSize?: number;
  readonly ConsumerGroupID?: string;
  readonly Credentials?: PipesPipeSelfManagedKafkaAccessConfigurationCredentials;
  readonly MaximumBatchingWindowInSeconds?: number;
  readonly ServerRootCaCertificate?: string;
  readonly StartingPosition?: OneOf<'TRIM_HORIZON' | 'LATEST'>;
  readonly TopicName: string;
  readonly Vpc?: PipesPipeSelfManagedKafkaAccessConfigurationVpc;
}

export interface PipesPipeSelfManagedKafkaAccessConfigurationCredentials {
  readonly BasicAuth?: string;
  readonly ClientCertificateTlsAuth?: string;
  readonly SaslScram256Auth?: string;
  readonly SaslScram512Auth?: string;
}

export interface PipesPipeSelfManagedKafkaAccessConfigurationVpc {
  readonly SecurityGroup?: readonly string[];
  readonly Subnets?: readonly string[];
}

export interface PipesPipePipeSourceSqsQueueParameters {
  readonly BatchSize?: number;
  readonly MaximumBatchingWindowInSeconds?: number;
}

export interface PipesPipePipeTargetParameters {
  readonly BatchJobParameters?: PipesPipePipeTargetBatchJobParameters;
  readonly CloudWatchLogsParameters?: PipesPipePipeTargetCloudWatchLogsParameters;
  readonly EcsTaskParameters?: PipesPipePipeTargetEcsTaskParameters;
  readonly EventBridgeEventBusParameters?: PipesPipePipeTargetEventBridgeEventBusParameters;
  readonly HttpParameters?: PipesPipePipeTargetHttpParameters;
  readonly InputTemplate?: string;
  readonly KinesisStreamParameters?: PipesPipePipeTargetKinesisStreamParameters;
  readonly LambdaFunctionParameters?: PipesPipePipeTargetLambdaFunctionParameters;
  readonly RedshiftDataParameters?: PipesPipePipeTargetRedshiftDataParameters;
  readonly SageMakerPipelineParameters?: PipesPipePipeTargetSageMakerPipelineParameters;
  readonly SqsQueueParameters?: PipesPipePipeTargetSqsQueueParameters;
  readonly StepFunctionStateMachineParameters?: PipesPipePipeTargetStateMachineParameters;
  readonly TimestreamParameters?: PipesPipePipeTargetTimestreamParameters;
}

export interface PipesPipePipeTargetBatchJobParameters {
  readonly ArrayProperties?: PipesPipeBatchArrayProperties;
  readonly ContainerOverrides?: PipesPipeBatchContainerOverrides;
  readonly DependsOn?: readonly PipesPipeBatchJobDependency[];
  readonly JobDefinition: string;
  readonly JobName: string;
  readonly Parameters?: { readonly [key: string]: string };
  readonly RetryStrategy?: PipesPipeBatchRetryStrategy;
}

export interface PipesPipeBatchArrayProperties {
  readonly Size?: number;
}

export interface PipesPipeBatchContainerOverrides {
  readonly Command?: readonly string[];
  readonly Environment?: readonly PipesPipeBatchEnvironmentVariable[];
  readonly InstanceType?: string;
  readonly ResourceRequirements?: readonly PipesPipeBatchResourceRequirement[];
}

export interface PipesPipeBatchEnvironmentVariable {
  readonly Name?: string;
  readonly Value?: string;
}

export interface PipesPipeBatchResourceRequirement {
  readonly Type: OneOf<'GPU' | 'MEMORY' | 'VCPU'>;
  readonly Value: string;
}

export interface PipesPipeBatchJobDependency {
  readonly JobId?: string;
  readonly Type?: OneOf<'N_TO_N' | 'SEQUENTIAL'>;
}

export interface PipesPipeBatchRetryStrategy {
  readonly Attempts?: number;
}

export interface PipesPipePipeTargetCloudWatchLogsParameters {
  readonly LogStreamName?: string;
  readonly Timestamp?: string;
}

export interface PipesPipePipeTargetEcsTaskParameters {
  readonly CapacityProviderStrategy?: readonly PipesPipeCapacityProviderStrategyItem[];
  readonly EnableECSManagedTags?: boolean;
  readonly EnableExecuteCommand?: boolean;
  readonly Group?: string;
  readonly LaunchType?: OneOf<'EC2' | 'FARGATE' | 'EXTERNAL'>;
  readonly NetworkConfiguration?: PipesPipeNetworkConfiguration;
  readonly Overrides?: PipesPipeEcsTaskOverride;
  readonly PlacementConstraints?: readonly PipesPipePlacementConstraint[];
  readonly PlacementStrategy?: readonly PipesPipePlacementStrategy[];
  readonly PlatformVersion?: string;
  readonly PropagateTags?: OneOf<'TASK_DEFINITION'>;
  readonly ReferenceId?: string;
  readonly Tags?: readonly Tag[];
  readonly TaskCount?: number;
  readonly TaskDefinitionArn: string;
}

export interface PipesPipeCapacityProviderStrategyItem {
  readonly Base?: number;
  readonly CapacityProvider: string;
  readonly Weight?: number;
}

export interface PipesPipeNetworkConfiguration {
  readonly AwsvpcConfiguration?: PipesPipeAwsVpcConfiguration;
}

export interface PipesPipeAwsVpcConfiguration {
  readonly AssignPublicIp?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly SecurityGroups?: readonly string[];
  readonly Subnets: readonly string[];
}

export interface PipesPipeEcsTaskOverride {
  readonly ContainerOverrides?: readonly PipesPipeEcsContainerOverride[];
  readonly Cpu?: string;
  readonly EphemeralStorage?: PipesPipeEcsEphemeralStorage;
  readonly ExecutionRoleArn?: string;
  readonly InferenceAcceleratorOverrides?: readonly PipesPipeEcsInferenceAcceleratorOverride[];
  readonly Memory?: string;
  readonly TaskRoleArn?: string;
}

export interface PipesPipeEcsContainerOverride {
  readonly Command?: readonly string[];
  readonly Cpu?: number;
  readonly Environment?: readonly PipesPipeEcsEnvironmentVariable[];
  readonly EnvironmentFiles?: readonly PipesPipeEcsEnvironmentFile[];
  readonly Memory?: number;
  readonly MemoryReservation?: number;
  readonly Name?: string;
  readonly ResourceRequirements?: readonly PipesPipeEcsResourceRequirement[];
}

export interface PipesPipeEcsEnvironmentVariable {
  readonly Name?: string;
  readonly Value?: string;
}

export interface PipesPipeEcsEnvironmentFile {
  readonly Type: OneOf<'s3'>;
  readonly Value: string;
}

export interface PipesPipeEcsResourceRequirement {
  readonly Type: OneOf<'GPU' | 'InferenceAccelerator'>;
  readonly Value: string;
}

export interface PipesPipeEcsEphemeralStorage {
  readonly SizeInGiB: number;
}

export interface PipesPipeEcsInferenceAcceleratorOverride {
  readonly DeviceName?: string;
  readonly DeviceType?: string;
}

export interface PipesPipePlacementConstraint {
  readonly Expression?: string;
  readonly Type?: OneOf<'distinctInstance' | 'memberOf'>;
}

export interface PipesPipePlacementStrategy {
  readonly Field?: string;
  readonly Type?: OneOf<'random' | 'spread' | 'binpack'>;
}

export interface PipesPipePipeTargetEventBridgeEventBusParameters {
  readonly DetailType?: string;
  readonly EndpointId?: string;
  readonly Resources?: readonly string[];
  readonly Source?: string;
  readonly Time?: string;
}

export interface PipesPipePipeTargetHttpParameters {
  readonly HeaderParameters?: { readonly [key: string]: string };
  readonly PathParameterValues?: readonly string[];
  readonly QueryStringParameters?: { readonly [key: string]: string };
}

export interface PipesPipePipeTargetKinesisStreamParameters {
  readonly PartitionKey: string;
}

export interface PipesPipePipeTargetLambdaFunctionParameters {
  readonly InvocationType?: OneOf<'REQUEST_RESPONSE' | 'FIRE_AND_FORGET'>;
}

export interface PipesPipePipeTargetRedshiftDataParameters {
  readonly Database: string;
  readonly DbUser?: string;
  readonly SecretManagerArn?: string;
  readonly Sqls: readonly string[];
  readonly StatementName?: string;
  readonly WithEvent?: boolean;
}

export interface PipesPipePipeTargetSageMakerPipelineParameters {
  readonly PipelineParameterList?: readonly PipesPipeSageMakerPipelineParameter[];
}

export interface PipesPipeSageMakerPipelineParameter {
  readonly Name: string;
  readonly Value: string;
}

export interface PipesPipePipeTargetSqsQueueParameters {
  readonly MessageDeduplicationId?: string;
  readonly MessageGroupId?: string;
}

export interface PipesPipePipeTargetStateMachineParameters {
  readonly InvocationType?: OneOf<'REQUEST_RESPONSE' | 'FIRE_AND_FORGET'>;
}

export interface PipesPipePipeTargetTimestreamParameters {
  readonly DimensionMappings: readonly PipesPipeDimensionMapping[];
  readonly EpochTimeUnit?: OneOf<'MILLISECONDS' | 'SECONDS' | 'MICROSECONDS' | 'NANOSECONDS'>;
  readonly MultiMeasureMappings?: readonly PipesPipeMultiMeasureMapping[];
  readonly SingleMeasureMappings?: readonly PipesPipeSingleMeasureMapping[];
  readonly TimeFieldType?: OneOf<'EPOCH' | 'TIMESTAMP_FORMAT'>;
  readonly TimeValue: string;
  readonly TimestampFormat?: string;
  readonly VersionValue: string;
}

export interface PipesPipeDimensionMapping {
  readonly DimensionName: string;
  readonly DimensionValue: string;
  readonly DimensionValueType: OneOf<'VARCHAR'>;
}

export interface PipesPipeMultiMeasureMapping {
  readonly MultiMeasureAttributeMappings: readonly PipesPipeMultiMeasureAttributeMapping[];
  readonly MultiMeasureName: string;
}

export interface PipesPipeMultiMeasureAttributeMapping {
  readonly MeasureValue: string;
  readonly MeasureValueType: OneOf<'DOUBLE' | 'BIGINT' | 'VARCHAR' | 'BOOLEAN' | 'TIMESTAMP'>;
  readonly MultiMeasureAttributeName: string;
}

export interface PipesPipeSingleMeasureMapping {
  readonly MeasureName: string;
  readonly MeasureValue: string;
  readonly MeasureValueType: OneOf<'DOUBLE' | 'BIGINT' | 'VARCHAR' | 'BOOLEAN' | 'TIMESTAMP'>;
}
