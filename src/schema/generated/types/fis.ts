// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::FIS::ExperimentTemplate': FISExperimentTemplate;
    'AWS::FIS::TargetAccountConfiguration': FISTargetAccountConfiguration;
  }
}

export interface FISExperimentTemplate {
  readonly Actions?: { readonly [key: string]: FISExperimentTemplateExperimentTemplateAction };
  readonly Description: string;
  readonly ExperimentOptions?: FISExperimentTemplateExperimentTemplateExperimentOptions;
  readonly ExperimentReportConfiguration?: FISExperimentTemplateExperimentTemplateExperimentReportConfiguration;
  readonly LogConfiguration?: FISExperimentTemplateExperimentTemplateLogConfiguration;
  readonly RoleArn: string;
  readonly StopConditions: readonly FISExperimentTemplateExperimentTemplateStopCondition[];
  readonly Tags?: { readonly [key: string]: string };
  readonly Targets: { readonly [key: string]: FISExperimentTemplateExperimentTemplateTarget };
}

export interface FISExperimentTemplateExperimentTemplateAction {
  readonly ActionId: string;
  readonly Description?: string;
  readonly Parameters?: { readonly [key: string]: string };
  readonly StartAfter?: readonly string[];
  readonly Targets?: { readonly [key: string]: string };
}

export interface FISExperimentTemplateExperimentTemplateExperimentOptions {
  readonly AccountTargeting?: OneOf<'multi-account' | 'single-account'>;
  readonly EmptyTargetResolutionMode?: OneOf<'fail' | 'skip'>;
}

export interface FISExperimentTemplateExperimentTemplateExperimentReportConfiguration {
  readonly DataSources?: FISExperimentTemplateDataSources;
  readonly Outputs: FISExperimentTemplateOutputs;
  readonly PostExperimentDuration?: string;
  readonly PreExperimentDuration?: string;
}

export interface FISExperimentTemplateDataSources {
  readonly CloudWatchDashboards?: readonly FISExperimentTemplateCloudWatchDashboard[];
}

export interface FISExperimentTemplateCloudWatchDashboard {
  readonly DashboardIdentifier: string;
}

export interface FISExperimentTemplateOutputs {
  readonly ExperimentReportS3Configuration: FISExperimentTemplateExperimentReportS3Configuration;
}

export interface FISExperimentTemplateExperimentReportS3Configuration {
  readonly BucketName: string;
  readonly Prefix?: string;
}

export interface FISExperimentTemplateExperimentTemplateLogConfiguration {
  readonly CloudWatchLogsConfiguration?: FISExperimentTemplateCloudWatchLogsConfiguration;
  readonly LogSchemaVersion: number;
  readonly S3Configuration?: FISExperimentTemplateS3Configuration;
}

export interface FISExperimentTemplateCloudWatchLogsConfiguration {
  readonly LogGroupArn: string;
}

export interface FISExperimentTemplateS3Configuration {
  readonly BucketName: string;
  readonly Prefix?: string;
}

export interface FISExperimentTemplateExperimentTemplateStopCondition {
  readonly Source: string;
  readonly Value?: string;
}

export interface FISExperimentTemplateExperimentTemplateTarget {
  readonly Filters?: readonly FISExperimentTemplateExperimentTemplateTargetFilter[];
  readonly Parameters?: { readonly [key: string]: string };
  readonly ResourceArns?: readonly string[];
  readonly ResourceTags?: { readonly [key: string]: string };
  readonly ResourceType: string;
  readonly SelectionMode: string;
}

export interface FISExperimentTemplateExperimentTemplateTargetFilter {
  readonly Path: string;
  readonly Values: readonly string[];
}

export interface FISTargetAccountConfiguration {
  readonly AccountId: string;
  readonly Description?: string;
  readonly ExperimentTemplateId: string;
  readonly RoleArn: string;
}
