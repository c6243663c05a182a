// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::CodePipeline::CustomActionType': CodePipelineCustomActionType;
    'AWS::CodePipeline::Pipeline': CodePipelinePipeline;
    'AWS::CodePipeline::Webhook': CodePipelineWebhook;
  }
}

export interface CodePipelineCustomActionType {
  readonly Category: string;
  readonly ConfigurationProperties?: readonly CodePipelineCustomActionTypeConfigurationProperties[];
  readonly InputArtifactDetails: CodePipelineCustomActionTypeArtifactDetails;
  readonly OutputArtifactDetails: CodePipelineCustomActionTypeArtifactDetails;
  readonly Provider: string;
  readonly Settings?: CodePipelineCustomActionTypeSettings;
  readonly Tags?: readonly Tag[];
  readonly Version: string;
}

export interface CodePipelineCustomActionTypeConfigurationProperties {
  readonly Description?: string;
  readonly Key: boolean;
  readonly Name: string;
  readonly Queryable?: boolean;
  readonly Required: boolean;
  readonly Secret: boolean;
  readonly Type?: string;
}

export interface CodePipelineCustomActionTypeArtifactDetails {
  readonly MaximumCount: number;
  readonly MinimumCount: number;
}

export interface CodePipelineCustomActionTypeSettings {
  readonly EntityUrlTemplate?: string;
  readonly ExecutionUrlTemplate?: string;
  readonly RevisionUrlTemplate?: string;
  readonly ThirdPartyConfigurationUrl?: string;
}

export interface CodePipelinePipeline {
  readonly ArtifactStore?: CodePipelinePipelineArtifactStore;
  readonly ArtifactStores?: readonly CodePipelinePipelineArtifactStoreMap[];
  readonly DisableInboundStageTransitions?: readonly CodePipelinePipelineStageTransition[];
  readonly ExecutionMode?: OneOf<'QUEUED' | 'SUPERSEDED' | 'PARALLEL'>;
  readonly Name?: string;
  readonly PipelineType?: OneOf<'V1' | 'V2'>;
  readonly RestartExecutionOnUpdate?: boolean;
  readonly RoleArn: string;
  readonly Stages: readonly CodePipelinePipelineStageDeclaration[];
  readonly Tags?: readonly Tag[];
  readonly Triggers?: readonly CodePipelinePipelinePipelineTriggerDeclaration[];
  readonly Variables?: readonly CodePipelinePipelineVariableDeclaration[];
}

export interface CodePipelinePipelineArtifactStore {
  readonly EncryptionKey?: CodePipelinePipelineEncryptionKey;
  readonly Location: string;
  readonly Type: OneOf<'S3'>;
}

export interface CodePipelinePipelineEncryptionKey {
  readonly Id: string;
  readonly Type: string;
}

export interface CodePipelinePipelineArtifactStoreMap {
  readonly ArtifactStore: CodePipelinePipelineArtifactStore;
  readonly Region: string;
}

export interface CodePipelinePipelineStageTransition {
  readonly Reason: string;
  readonly StageName: string;
}

export interface CodePipelinePipelineStageDeclaration {
  readonly Actions: readonly CodePipelinePipelineActionDeclaration[];
  readonly BeforeEntry?: CodePipelinePipelineBeforeEntryConditions;
  readonly Blockers?: readonly CodePipelinePipelineBlockerDeclaration[];
  readonly Name: string;
  readonly OnFailure?: CodePipelinePipelineFailureConditions;
  readonly OnSuccess?: CodePipelinePipelineSuccessConditions;
}

export interface CodePipelinePipelineActionDeclaration {
  readonly ActionTypeId: CodePipelinePipelineActionTypeId;
  readonly Commands?: readonly string[];
  readonly Configuration?: unknown;
  readonly EnvironmentVariables?: readonly CodePipelinePipelineEnvironmentVariable[];
  readonly InputArtifacts?: readonly CodePipelinePipelineInputArtifact[];
  readonly Name: string;
  readonly Namespace?: string;
  readonly OutputArtifacts?: readonly CodePipelinePipelineOutputArtifact[];
  readonly OutputVariables?: readonly string[];
  readonly Region?: string;
  readonly RoleArn?: string;
  readonly RunOrder?: number;
  readonly TimeoutInMinutes?: number;
}

export interface CodePipelinePipelineActionTypeId {
  readonly Category: OneOf<'Source' | 'Build' | 'Test' | 'Deploy' | 'Invoke' | 'Approval' | 'Compute'>;
  readonly Owner: string;
  readonly Provider: string;
  readonly Version: string;
}

export interface CodePipelinePipelineEnvironmentVariable {
  readonly Name: string;
  readonly Type?: OneOf<'PLAINTEXT' | 'SECRETS_MANAGER'>;
  readonly Value: string;
}

export interface CodePipelinePipelineInputArtifact {
  readonly Name: string;
}

export interface CodePipelinePipelineOutputArtifact {
  readonly Files?: readonly string[];
  readonly Name: string;
}

export interface CodePipelinePipelineBeforeEntryConditions {
  readonly Conditions?: readonly CodePipelinePipelineCondition[];
}

export interface CodePipelinePipelineCondition {
  readonly Result?: string;
  readonly Rules?: readonly CodePipelinePipelineRuleDeclaration[];
}

export interface CodePipelinePipelineRuleDeclaration {
  readonly Commands?: readonly string[];
  readonly Configuration?: unknown;
  readonly InputArtifacts?: readonly CodePipelinePipelineInputArtifact[];
  readonly Name?: string;
  readonly Region?: string;
  readonly RoleArn?: string;
  readonly RuleTypeId?: CodePipelinePipelineRuleTypeId;
}

export interface CodePipelinePipelineRuleTypeId {
  readonly Category?: string;
  readonly Owner?: string;
  readonly Provider?: string;
  readonly Version?: string;
}

export interface CodePipelinePipelineBlockerDeclaration {
  readonly Name: string;
  readonly Type: OneOf<'Schedule'>;
}

export interface CodePipelinePipelineFailureConditions {
  readonly Conditions?: readonly CodePipelinePipelineCondition[];
  readonly Result?: OneOf<'ROLLBACK' | 'RETRY'>;
  readonly RetryConfiguration?: CodePipelinePipelineRetryConfiguration;
}

export interface CodePipelinePipelineRetryConfiguration {
  readonly RetryMode?: OneOf<'ALL_ACTIONS' | 'FAILED_ACTIONS'>;
}

export interface CodePipelinePipelineSuccessConditions {
  readonly Conditions?: readonly CodePipelinePipelineCondition[];
}

export interface CodePipelinePipelinePipelineTriggerDeclaration {
  readonly GitConfiguration?: CodePipelinePipelineGitConfiguration;
  readonly ProviderType: OneOf<'CodeStarSourceConnection'>;
}

export interface CodePipelinePipelineGitConfiguration {
  readonly PullRequest?: readonly CodePipelinePipelineGitPullRequestFilter[];
  readonly Push?: readonly CodePipelinePipelineGitPushFilter[];
  readonly SourceActionName: string;
}

export interface CodePipelinePipelineGitPullRequestFilter {
  readonly Branches?: CodePipelinePipelineGitBranchFilterCriteria;
  readonly Events?: readonly string[];
  readonly FilePaths?: CodePipelinePipelineGitFilePathFilterCriteria;
}

export interface CodePipelinePipelineGitBranchFilterCriteria {
  readonly Excludes?: readonly string[];
  readonly Includes?: readonly string[];
}

export interface CodePipelinePipelineGitFilePathFilterCriteria {
  readonly Excludes?: readonly string[];
  readonly Includes?: readonly string[];
}

export interface CodePipelinePipelineGitPushFilter {
  readonly Branches?: CodePipelinePipelineGitBranchFilterCriteria;
  readonly FilePaths?: CodePipelinePipelineGitFilePathFilterCriteria;
  readonly Tags?: CodePipelinePipelineGitTagFilterCriteria;
}

export interface CodePipelinePipelineGitTagFilterCriteria {
  readonly Excludes?: readonly string[];
  readonly Includes?: readonly string[];
}

export interface CodePipelinePipelineVariableDeclaration {
  readonly DefaultValue?: string;
  readonly Description?: string;
  readonly Name: string;
}

export interface CodePipelineWebhook {
  readonly Authentication: OneOf<'GITHUB_HMAC' | 'IP' | 'UNAUTHENTICATED'>;
  readonly AuthenticationConfiguration: CodePipelineWebhookWebhookAuthConfiguration;
  readonly Filters: readonly CodePipelineWebhookWebhookFilterRule[];
  readonly Name?: string;
  readonly RegisterWithThirdParty?: boolean;
  readonly Tags?: readonly Tag[];
  readonly TargetAction: string;
  readonly TargetPipeline: string;
  readonly TargetPipelineVersion?: number;
}

export interface CodePipelineWebhookWebhookAuthConfiguration {
  readonly AllowedIPRange?: string;
  readonly SecretToken?: string;
}

export interface CodePipelineWebhookWebhookFilterRule {
  readonly JsonPath: string;
  readonly MatchEquals?: string;
}
