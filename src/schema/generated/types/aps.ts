// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::APS::AnomalyDetector': APSAnomalyDetector;
    'AWS::APS::ResourcePolicy': APSResourcePolicy;
    'AWS::APS::RuleGroupsNamespace': APSRuleGroupsNamespace;
    'AWS::APS::Scraper': APSScraper;
    'AWS::APS::Workspace': APSWorkspace;
  }
}

export interface APSAnomalyDetector {
  readonly Alias: string;
  readonly Configuration: APSAnomalyDetectorAnomalyDetectorConfiguration;
  readonly EvaluationIntervalInSeconds?: number;
  readonly Labels?: readonly APSAnomalyDetectorLabel[];
  readonly MissingDataAction?: APSAnomalyDetectorMissingDataAction;
  readonly Tags?: readonly Tag[];
  readonly Workspace: string;
}

export interface APSAnomalyDetectorAnomalyDetectorConfiguration {
  readonly RandomCutForest: APSAnomalyDetectorRandomCutForestConfiguration;
}

export interface APSAnomalyDetectorRandomCutForestConfiguration {
  readonly IgnoreNearExpectedFromAbove?: APSAnomalyDetectorIgnoreNearExpected;
  readonly IgnoreNearExpectedFromBelow?: APSAnomalyDetectorIgnoreNearExpected;
  readonly Query: string;
  readonly SampleSize?: number;
  readonly ShingleSize?: number;
}

export interface APSAnomalyDetectorIgnoreNearExpected {
  readonly Amount?: number;
  readonly Ratio?: number;
}

export interface APSAnomalyDetectorLabel {
  readonly Key: string;
  readonly Value: string;
}

export interface APSAnomalyDetectorMissingDataAction {
  readonly MarkAsAnomaly?: boolean;
  readonly Skip?: boolean;
}

export interface APSResourcePolicy {
  readonly PolicyDocument: string;
  readonly WorkspaceArn: string;
}

export interface APSRuleGroupsNamespace {
  readonly Data: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
  readonly Workspace: string;
}

export interface APSScraper {
  readonly Alias?: string;
  readonly Destination: APSScraperDestination;
  readonly RoleConfiguration?: APSScraperRoleConfiguration;
  readonly ScrapeConfiguration: APSScraperScrapeConfiguration;
  readonly ScraperLoggingConfiguration?: APSScraperScraperLoggingConfiguration;
  readonly Source: APSScraperSource;
  readonly Tags?: readonly Tag[];
}

export interface APSScraperDestination {
  readonly AmpConfiguration?: APSScraperAmpConfiguration;
  readonly CloudWatchConfiguration?: APSScraperCloudWatchConfiguration;
}

export interface APSScraperAmpConfiguration {
  readonly WorkspaceArn: string;
}

export interface APSScraperCloudWatchConfiguration {
  readonly DatasetArn: string;
}

export interface APSScraperRoleConfiguration {
  readonly SourceRoleArn?: string;
  readonly TargetRoleArn?: string;
}

export interface APSScraperScrapeConfiguration {
  readonly ConfigurationBlob: string;
}

export interface APSScraperScraperLoggingConfiguration {
  readonly LoggingDestination: APSScraperScraperLoggingDestination;
  readonly ScraperComponents: readonly APSScraperScraperComponent[];
}

export interface APSScraperScraperLoggingDestination {
  readonly CloudWatchLogs?: APSScraperCloudWatchLogDestination;
}

export interface APSScraperCloudWatchLogDestination {
  readonly LogGroupArn?: string;
}

export interface APSScraperScraperComponent {
  readonly Config?: APSScraperComponentConfig;
  readonly Type: OneOf<'SERVICE_DISCOVERY' | 'COLLECTOR' | 'EXPORTER'>;
}

export interface APSScraperComponentConfig {
  readonly Options?: { readonly [key: string]: string };
}

export interface APSScraperSource {
  readonly EksConfiguration?: APSScraperEksConfiguration;
  readonly VpcConfiguration?: APSScraperVpcConfiguration;
}

export interface APSScraperEksConfiguration {
  readonly ClusterArn: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds: readonly string[];
}

export interface APSScraperVpcConfiguration {
  readonly SecurityGroupIds: readonly string[];
  readonly SubnetIds: readonly string[];
}

export interface APSWorkspace {
  readonly AlertManagerDefinition?: string;
  readonly Alias?: string;
  readonly KmsKeyArn?: string;
  readonly LoggingConfiguration?: APSWorkspaceLoggingConfiguration;
  readonly QueryLoggingConfiguration?: APSWorkspaceQueryLoggingConfiguration;
  readonly Tags?: readonly Tag[];
  readonly WorkspaceConfiguration?: APSWorkspaceWorkspaceConfiguration;
}

export interface APSWorkspaceLoggingConfiguration {
  readonly LogGroupArn?: string;
}

export interface APSWorkspaceQueryLoggingConfiguration {
  readonly Destinations: readonly APSWorkspaceLoggingDestination[];
}

export interface APSWorkspaceLoggingDestination {
  readonly CloudWatchLogs: APSWorkspaceCloudWatchLogDestination;
  readonly Filters: APSWorkspaceLoggingFilter;
}

export interface APSWorkspaceCloudWatchLogDestination {
  readonly LogGroupArn: string;
}

export interface APSWorkspaceLoggingFilter {
  readonly QspThreshold: number;
}

export interface APSWorkspaceWorkspaceConfiguration {
  readonly LimitsPerLabelSets?: readonly APSWorkspaceLimitsPerLabelSet[];
  readonly OutOfOrderTimeWindowInSeconds?: number;
  readonly RetentionPeriodInDays?: number;
  readonly RuleQueryOffsetInSeconds?: number;
}

export interface APSWorkspaceLimitsPerLabelSet {
  readonly LabelSet: readonly APSWorkspaceLabel[];
  readonly Limits: APSWorkspaceLimitsPerLabelSetEntry;
}

export interface APSWorkspaceLabel {
  readonly Name: string;
  readonly Value: string;
}

export interface APSWorkspaceLimitsPerLabelSetEntry {
  readonly MaxSeries?: number;
}
