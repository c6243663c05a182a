// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Events::ApiDestination': EventsApiDestination;
    'AWS::Events::Archive': EventsArchive;
    'AWS::Events::Connection': EventsConnection;
    'AWS::Events::Endpoint': EventsEndpoint;
    'AWS::Events::EventBus': EventsEventBus;
    'AWS::Events::EventBusPolicy': EventsEventBusPolicy;
    'AWS::Events::Rule': EventsRule;
  }
}

export interface EventsApiDestination {
  readonly ConnectionArn: string;
  readonly Description?: string;
  readonly HttpMethod: OneOf<'GET' | 'HEAD' | 'POST' | 'OPTIONS' | 'PUT' | 'DELETE' | 'PATCH'>;
  readonly InvocationEndpoint: string;
  readonly InvocationRateLimitPerSecond?: number;
  readonly Name?: string;
}

export interface EventsArchive {
  readonly ArchiveName?: string;
  readonly Description?: string;
  readonly EventPattern?: unknown;
  readonly KmsKeyIdentifier?: string;
  readonly RetentionDays?: number;
  readonly SourceArn: string;
}

export interface EventsConnection {
  readonly AuthParameters?: EventsConnectionAuthParameters;
  readonly AuthorizationType?: OneOf<'API_KEY' | 'BASIC' | 'OAUTH_CLIENT_CREDENTIALS'>;
  readonly Description?: string;
  readonly InvocationConnectivityParameters?: EventsConnectionInvocationConnectivityParameters;
  readonly KmsKeyIdentifier?: string;
  readonly Name?: string;
}

export interface EventsConnectionAuthParameters {
  readonly ApiKeyAuthParameters?: EventsConnectionApiKeyAuthParameters;
  readonly BasicAuthParameters?: EventsConnectionBasicAuthParameters;
  readonly ConnectivityParameters?: EventsConnectionConnectivityParameters;
  readonly InvocationHttpParameters?: EventsConnectionConnectionHttpParameters;
  readonly OAuthParameters?: EventsConnectionOAuthParameters;
}

export interface EventsConnectionApiKeyAuthParameters {
  readonly ApiKeyName: string;
  readonly ApiKeyValue: string;
}

export interface EventsConnectionBasicAuthParameters {
  readonly Password: string;
  readonly Username: string;
}

export interface EventsConnectionConnectivityParameters {
  readonly ResourceParameters: EventsConnectionResourceParameters;
}

export interface EventsConnectionResourceParameters {
  readonly ResourceAssociationArn?: string;
  readonly ResourceConfigurationArn: string;
}

export interface EventsConnectionConnectionHttpParameters {
  readonly BodyParameters?: readonly EventsConnectionParameter[];
  readonly HeaderParameters?: readonly EventsConnectionParameter[];
  readonly QueryStringParameters?: readonly EventsConnectionParameter[];
}

export interface EventsConnectionParameter {
  readonly IsValueSecret?: boolean;
  readonly Key: string;
  readonly Value: string;
}

export interface EventsConnectionOAuthParameters {
  readonly AuthorizationEndpoint: string;
  readonly ClientParameters: EventsConnectionClientParameters;
  readonly HttpMethod: OneOf<'GET' | 'POST' | 'PUT'>;
  readonly OAuthHttpParameters?: EventsConnectionConnectionHttpParameters;
}

export interface EventsConnectionClientParameters {
  readonly ClientID: string;
  readonly ClientSecret: string;
}

export interface EventsConnectionInvocationConnectivityParameters {
  readonly ResourceParameters: EventsConnectionResourceParameters;
}

export interface EventsEndpoint {
  readonly Description?: string;
  readonly EventBuses: readonly EventsEndpointEndpointEventBus[];
  readonly Name?: string;
  readonly ReplicationConfig?: EventsEndpointReplicationConfig;
  readonly RoleArn?: string;
  readonly RoutingConfig: EventsEndpointRoutingConfig;
}

export interface EventsEndpointEndpointEventBus {
  readonly EventBusArn: string;
}

export interface EventsEndpointReplicationConfig {
  readonly State: OneOf<'ENABLED' | 'DISABLED'>;
}

export interface EventsEndpointRoutingConfig {
  readonly FailoverConfig: EventsEndpointFailoverConfig;
}

export interface EventsEndpointFailoverConfig {
  readonly Primary: EventsEndpointPrimary;
  readonly Secondary: EventsEndpointSecondary;
}

export interface EventsEndpointPrimary {
  readonly HealthCheck: string;
}

export interface EventsEndpointSecondary {
  readonly Route: string;
}

export interface EventsEventBus {
  readonly DeadLetterConfig?: EventsEventBusDeadLetterConfig;
  readonly Description?: string;
  readonly EventSourceName?: string;
  readonly KmsKeyIdentifier?: string;
  readonly LogConfig?: EventsEventBusLogConfig;
  readonly Name: string;
  readonly Policy?: PolicyDocument;
  readonly Tags?: readonly Tag[];
}

export interface EventsEventBusDeadLetterConfig {
  readonly Arn?: string;
}

export interface EventsEventBusLogConfig {
  readonly IncludeDetail?: OneOf<'FULL' | 'NONE'>;
  readonly Level?: OneOf<'INFO' | 'ERROR' | 'TRACE' | 'OFF'>;
}

export interface EventsEventBusPolicy {
  readonly Action?: string;
  readonly Condition?: EventsEventBusPolicyCondition;
  readonly EventBusName?: string;
  readonly Principal?: string;
  readonly Statement?: unknown;
  readonly StatementId: string;
}

export interface EventsEventBusPolicyCondition {
  readonly Key?: string;
  readonly Type?: string;
  readonly Value?: string;
}

export interface EventsRule {
  readonly Description?: string;
  readonly EventBusName?: string;
  readonly EventPattern?: unknown;
  readonly Name?: string;
  readonly RoleArn?: string;
  readonly ScheduleExpression?: string;
  readonly State?: OneOf<'DISABLED' | 'ENABLED' | 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS'>;
  readonly Tags?: readonly Tag[];
  readonly Targets?: readonly EventsRuleTarget[];
}

export interface EventsRuleTarget {
  readonly AppSyncParameters?: EventsRuleAppSyncParameters;
  readonly Arn: string;
  readonly BatchParameters?: EventsRuleBatchParameters;
  readonly DeadLetterConfig?: EventsRuleDeadLetterConfig;
  readonly EcsParameters?: EventsRuleEcsParameters;
  readonly HttpParameters?: EventsRuleHttpParameters;
  readonly Id: string;
  readonly Input?: string;
  readonly InputPath?: string;
  readonly InputTransformer?: EventsRuleInputTransformer;
  readonly KinesisParameters?: EventsRuleKinesisParameters;
  readonly RedshiftDataParameters?: EventsRuleRedshiftDataParameters;
  readonly RetryPolicy?: EventsRuleRetryPolicy;
  readonly RoleArn?: string;
  readonly RunCommandParameters?: EventsRuleRunCommandParameters;
  readonly SageMakerPipelineParameters?: EventsRuleSageMakerPipelineParameters;
  readonly SqsParameters?: EventsRuleSqsParameters;
}

export interface EventsRuleAppSyncParameters {
  readonly GraphQLOperation: string;
}

export interface EventsRuleBatchParameters {
  readonly ArrayProperties?: EventsRuleBatchArrayProperties;
  readonly JobDefinition: string;
  readonly JobName: string;
  readonly RetryStrategy?: EventsRuleBatchRetryStrategy;
}

export interface EventsRuleBatchArrayProperties {
  readonly Size?: number;
}

export interface EventsRuleBatchRetryStrategy {
  readonly Attempts?: number;
}

export interface EventsRuleDeadLetterConfig {
  readonly Arn?: string;
}

export interface EventsRuleEcsParameters {
  readonly CapacityProviderStrategy?: readonly EventsRuleCapacityProviderStrategyItem[];
  readonly EnableECSManagedTags?: boolean;
  readonly EnableExecuteCommand?: boolean;
  readonly Group?: string;
  readonly LaunchType?: string;
  readonly NetworkConfiguration?: EventsRuleNetworkConfiguration;
  readonly PlacementConstraints?: readonly EventsRulePlacementConstraint[];
  readonly PlacementStrategies?: readonly EventsRulePlacementStrategy[];
  readonly PlatformVersion?: string;
  readonly PropagateTags?: string;
  readonly ReferenceId?: string;
  readonly TagList?: readonly Tag[];
  readonly TaskCount?: number;
  readonly TaskDefinitionArn: string;
}

export interface EventsRuleCapacityProviderStrategyItem {
  readonly Base?: number;
  readonly CapacityProvider: string;
  readonly Weight?: number;
}

export interface EventsRuleNetworkConfiguration {
  readonly AwsVpcConfiguration?: EventsRuleAwsVpcConfiguration;
}

export interface EventsRuleAwsVpcConfiguration {
  readonly AssignPublicIp?: string;
  readonly SecurityGroups?: readonly string[];
  readonly Subnets: readonly string[];
}

export interface EventsRulePlacementConstraint {
  readonly Expression?: string;
  readonly Type?: string;
}

export interface EventsRulePlacementStrategy {
  readonly Field?: string;
  readonly Type?: string;
}

export interface EventsRuleHttpParameters {
  readonly HeaderParameters?: { readonly [key: string]: string };
  readonly PathParameterValues?: readonly string[];
  readonly QueryStringParameters?: { readonly [key: string]: string };
}

export interface EventsRuleInputTransformer {
  readonly InputPathsMap?: { readonly [key: string]: string };
  readonly InputTemplate: string;
}

export interface EventsRuleKinesisParameters {
  readonly PartitionKeyPath: string;
}

export interface EventsRuleRedshiftDataParameters {
  readonly Database: string;
  readonly DbUser?: string;
  readonly SecretManagerArn?: string;
  readonly Sql?: string;
  readonly Sqls?: readonly string[];
  readonly StatementName?: string;
  readonly WithEvent?: boolean;
}

export interface EventsRuleRetryPolicy {
  readonly MaximumEventAgeInSeconds?: number;
  readonly MaximumRetryAttempts?: number;
}

export interface EventsRuleRunCommandParameters {
  readonly RunCommandTargets: readonly EventsRuleRunCommandTarget[];
}

export interface EventsRuleRunCommandTarget {
  readonly Key: string;
  readonly Values: readonly string[];
}

export interface EventsRuleSageMakerPipelineParameters {
  readonly PipelineParameterList?: readonly EventsRuleSageMakerPipelineParameter[];
}

export interface EventsRuleSageMakerPipelineParameter {
  readonly Name: string;
  readonly Value: string;
}

export interface EventsRuleSqsParameters {
  readonly MessageGroupId: string;
}
