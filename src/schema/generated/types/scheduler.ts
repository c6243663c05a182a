// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Scheduler::Schedule': SchedulerSchedule;
    'AWS::Scheduler::ScheduleGroup': SchedulerScheduleGroup;
  }
}

export interface SchedulerSchedule {
  readonly Description?: string;
  readonly EndDate?: string;
  readonly FlexibleTimeWindow: SchedulerScheduleFlexibleTimeWindow;
  readonly GroupName?: string;
  readonly KmsKeyArn?: string;
  readonly Name?: string;
  readonly ScheduleExpression: string;
  readonly ScheduleExpressionTimezone?: string;
  readonly StartDate?: string;
  readonly State?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly Target: SchedulerScheduleTarget;
}

export interface SchedulerScheduleFlexibleTimeWindow {
  readonly MaximumWindowInMinutes?: number;
  readonly Mode: OneOf<'OFF' | 'FLEXIBLE'>;
}

export interface SchedulerScheduleTarget {
  readonly Arn: string;
  readonly DeadLetterConfig?: SchedulerScheduleDeadLetterConfig;
  readonly EcsParameters?: SchedulerScheduleEcsParameters;
  readonly EventBridgeParameters?: SchedulerScheduleEventBridgeParameters;
  readonly Input?: string;
  readonly KinesisParameters?: SchedulerScheduleKinesisParameters;
  readonly RetryPolicy?: SchedulerScheduleRetryPolicy;
  readonly RoleArn: string;
  readonly SageMakerPipelineParameters?: SchedulerScheduleSageMakerPipelineParameters;
  readonly SqsParameters?: SchedulerScheduleSqsParameters;
}

export interface SchedulerScheduleDeadLetterConfig {
  readonly Arn?: string;
}

export interface SchedulerScheduleEcsParameters {
  readonly CapacityProviderStrategy?: readonly SchedulerScheduleCapacityProviderStrategyItem[];
  readonly EnableECSManagedTags?: boolean;
  readonly EnableExecuteCommand?: boolean;
  readonly Group?: string;
  readonly LaunchType?: OneOf<'EC2' | 'FARGATE' | 'EXTERNAL'>;
  readonly NetworkConfiguration?: SchedulerScheduleNetworkConfiguration;
  readonly PlacementConstraints?: readonly SchedulerSchedulePlacementConstraint[];
  readonly PlacementStrategy?: readonly SchedulerSchedulePlacementStrategy[];
  readonly PlatformVersion?: string;
  readonly PropagateTags?: OneOf<'TASK_DEFINITION'>;
  readonly ReferenceId?: string;
  readonly Tags?: readonly { readonly [key: string]: string }[];
  readonly TaskCount?: number;
  readonly TaskDefinitionArn: string;
}

export interface SchedulerScheduleCapacityProviderStrategyItem {
  readonly Base?: number;
  readonly CapacityProvider: string;
  readonly Weight?: number;
}

export interface SchedulerScheduleNetworkConfiguration {
  readonly AwsvpcConfiguration?: SchedulerScheduleAwsVpcConfiguration;
}

export interface SchedulerScheduleAwsVpcConfiguration {
  readonly AssignPublicIp?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly SecurityGroups?: readonly string[];
  readonly Subnets: readonly string[];
}

export interface SchedulerSchedulePlacementConstraint {
  readonly Expression?: string;
  readonly Type?: OneOf<'distinctInstance' | 'memberOf'>;
}

export interface SchedulerSchedulePlacementStrategy {
  readonly Field?: string;
  readonly Type?: OneOf<'random' | 'spread' | 'binpack'>;
}

export interface SchedulerScheduleEventBridgeParameters {
  readonly DetailType: string;
  readonly Source: string;
}

export interface SchedulerScheduleKinesisParameters {
  readonly PartitionKey: string;
}

export interface SchedulerScheduleRetryPolicy {
  readonly MaximumEventAgeInSeconds?: number;
  readonly MaximumRetryAttempts?: number;
}

export interface SchedulerScheduleSageMakerPipelineParameters {
  readonly PipelineParameterList?: readonly SchedulerScheduleSageMakerPipelineParameter[];
}

export interface SchedulerScheduleSageMakerPipelineParameter {
  readonly Name: string;
  readonly Value: string;
}

export interface SchedulerScheduleSqsParameters {
  readonly MessageGroupId?: string;
}

export interface SchedulerScheduleGroup {
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
}
