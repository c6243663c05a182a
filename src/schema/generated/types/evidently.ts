// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Evidently::Experiment': EvidentlyExperiment;
    'AWS::Evidently::Feature': EvidentlyFeature;
    'AWS::Evidently::Launch': EvidentlyLaunch;
    'AWS::Evidently::Project': EvidentlyProject;
    'AWS::Evidently::Segment': EvidentlySegment;
  }
}

export interface EvidentlyExperiment {
  readonly Description?: string;
  readonly MetricGoals: readonly EvidentlyExperimentMetricGoalObject[];
  readonly Name: string;
  readonly OnlineAbConfig: EvidentlyExperimentOnlineAbConfigObject;
  readonly Project: string;
  readonly RandomizationSalt?: string;
  readonly RemoveSegment?: boolean;
  readonly RunningStatus?: EvidentlyExperimentRunningStatusObject;
  readonly SamplingRate?: number;
  readonly Segment?: string;
  readonly Tags?: readonly Tag[];
  readonly Treatments: readonly EvidentlyExperimentTreatmentObject[];
}

export interface EvidentlyExperimentMetricGoalObject {
  readonly DesiredChange: OneOf<'INCREASE' | 'DECREASE'>;
  readonly EntityIdKey: string;
  readonly EventPattern?: string;
  readonly MetricName: string;
  readonly UnitLabel?: string;
  readonly ValueKey: string;
}

export interface EvidentlyExperimentOnlineAbConfigObject {
  readonly ControlTreatmentName?: string;
  readonly TreatmentWeights?: readonly EvidentlyExperimentTreatmentToWeight[];
}

export interface EvidentlyExperimentTreatmentToWeight {
  readonly SplitWeight: number;
  readonly Treatment: string;
}

export interface EvidentlyExperimentRunningStatusObject {
  readonly AnalysisCompleteTime?: string;
  readonly DesiredState?: string;
  readonly Reason?: string;
  readonly Status: string;
}

export interface EvidentlyExperimentTreatmentObject {
  readonly Description?: string;
  readonly Feature: string;
  readonly TreatmentName: string;
  readonly Variation: string;
}

export interface EvidentlyFeature {
  readonly DefaultVariation?: string;
  readonly Description?: string;
  readonly EntityOverrides?: readonly EvidentlyFeatureEntityOverride[];
  readonly EvaluationStrategy?: OneOf<'ALL_RULES' | 'DEFAULT_VARIATION'>;
  readonly Name: string;
  readonly Project: string;
  readonly Tags?: readonly Tag[];
  readonly Variations: readonly EvidentlyFeatureVariationObject[];
}

export interface EvidentlyFeatureEntityOverride {
  readonly EntityId?: string;
  readonly Variation?: string;
}

export interface EvidentlyFeatureVariationObject {
  readonly BooleanValue?: boolean;
  readonly DoubleValue?: number;
  readonly LongValue?: number;
  readonly StringValue?: string;
  readonly VariationName: string;
}

export interface EvidentlyLaunch {
  readonly Description?: string;
  readonly ExecutionStatus?: EvidentlyLaunchExecutionStatusObject;
  readonly Groups: readonly EvidentlyLaunchLaunchGroupObject[];
  readonly MetricMonitors?: readonly EvidentlyLaunchMetricDefinitionObject[];
  readonly Name: string;
  readonly Project: string;
  readonly RandomizationSalt?: string;
  readonly ScheduledSplitsConfig: readonly EvidentlyLaunchStepConfig[];
  readonly Tags?: readonly Tag[];
}

export interface EvidentlyLaunchExecutionStatusObject {
  readonly DesiredState?: string;
  readonly Reason?: string;
  readonly Status: string;
}

export interface EvidentlyLaunchLaunchGroupObject {
  readonly Description?: string;
  readonly Feature: string;
  readonly GroupName: string;
  readonly Variation: string;
}

export interface EvidentlyLaunchMetricDefinitionObject {
  readonly EntityIdKey: string;
  readonly EventPattern?: string;
  readonly MetricName: string;
  readonly UnitLabel?: string;
  readonly ValueKey: string;
}

export interface EvidentlyLaunchStepConfig {
  readonly GroupWeights: readonly EvidentlyLaunchGroupToWeight[];
  readonly SegmentOverrides?: readonly EvidentlyLaunchSegmentOverride[];
  readonly StartTime: string;
}

export interface EvidentlyLaunchGroupToWeight {
  readonly GroupName: string;
  readonly SplitWeight: number;
}

export interface EvidentlyLaunchSegmentOverride {
  readonly EvaluationOrder: number;
  readonly Segment: string;
  readonly Weights: readonly EvidentlyLaunchGroupToWeight[];
}

export interface EvidentlyProject {
  readonly AppConfigResource?: EvidentlyProjectAppConfigResourceObject;
  readonly DataDelivery?: EvidentlyProjectDataDeliveryObject;
  readonly Description?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface EvidentlyProjectAppConfigResourceObject {
  readonly ApplicationId: string;
  readonly EnvironmentId: string;
}

export interface EvidentlyProjectDataDeliveryObject {
  readonly LogGroup?: string;
  readonly S3?: EvidentlyProjectS3Destination;
}

export interface EvidentlyProjectS3Destination {
  readonly BucketName: string;
  readonly Prefix?: string;
}

export interface EvidentlySegment {
  readonly Description?: string;
  readonly Name: string;
  readonly Pattern?: string;
  readonly Tags?: readonly Tag[];
}
