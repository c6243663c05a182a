// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::CloudFormation::ChangeSet': CloudFormationChangeSet;
    'AWS::CloudFormation::CustomResource': CloudFormationCustomResource;
    'AWS::CloudFormation::GeneratedTemplate': CloudFormationGeneratedTemplate;
    'AWS::CloudFormation::GuardHook': CloudFormationGuardHook;
    'AWS::CloudFormation::HookDefaultVersion': CloudFormationHookDefaultVersion;
    'AWS::CloudFormation::HookTypeConfig': CloudFormationHookTypeConfig;
    'AWS::CloudFormation::HookVersion': CloudFormationHookVersion;
    'AWS::CloudFormation::LambdaHook': CloudFormationLambdaHook;
    'AWS::CloudFormation::Macro': CloudFormationMacro;
    'AWS::CloudFormation::ModuleDefaultVersion': CloudFormationModuleDefaultVersion;
    'AWS::CloudFormation::ModuleVersion': CloudFormationModuleVersion;
    'AWS::CloudFormation::PublicTypeVersion': CloudFormationPublicTypeVersion;
    'AWS::CloudFormation::Publisher': CloudFormationPublisher;
    'AWS::CloudFormation::ResourceDefaultVersion': CloudFormationResourceDefaultVersion;
    'AWS::CloudFormation::ResourceVersion': CloudFormationResourceVersion;
    'AWS::CloudFormation::Stack': CloudFormationStack;
    'AWS::CloudFormation::StackSet': CloudFormationStackSet;
    'AWS::CloudFormation::TypeActivation': CloudFormationTypeActivation;
    'AWS::CloudFormation::WaitCondition': CloudFormationWaitCondition;
    'AWS::CloudFormation::WaitConditionHandle': CloudFormationWaitConditionHandle;
  }
}

export interface CloudFormationChangeSet {
  readonly Capabilities?: readonly (OneOf<'CAPABILITY_IAM' | 'CAPABILITY_NAMED_IAM' | 'CAPABILITY_AUTO_EXPAND'>)[];
  readonly ChangeSetName: string;
  readonly ChangeSetType?: OneOf<'CREATE' | 'UPDATE' | 'IMPORT'>;
  readonly DeploymentMode?: OneOf<'REVERT_DRIFT'>;
  readonly Description?: string;
  readonly ImportExistingResources?: boolean;
  readonly IncludeNestedStacks?: boolean;
  readonly NotificationARNs?: readonly string[];
  readonly OnStackFailure?: OneOf<'DO_NOTHING' | 'ROLLBACK' | 'DELETE'>;
  readonly RoleARN?: string;
  readonly StackName: string;
  readonly Tags?: readonly CloudFormationChangeSetTagsItems[];
  readonly TemplateBody?: string;
  readonly TemplateURL?: string;
  readonly UsePreviousTemplate?: boolean;
}

export interface CloudFormationChangeSetTagsItems {
  readonly Key: string;
  readonly Value: string;
}

export interface CloudFormationCustomResource {
  readonly ServiceTimeout?: number;
  readonly ServiceToken: string;
}

export interface CloudFormationGeneratedTemplate {
  readonly GeneratedTemplateName: string;
  readonly TemplateConfiguration?: CloudFormationGeneratedTemplateTemplateConfiguration;
}

export interface CloudFormationGeneratedTemplateTemplateConfiguration {
  readonly DeletionPolicy?: OneOf<'DELETE' | 'RETAIN'>;
  readonly UpdateReplacePolicy?: OneOf<'DELETE' | 'RETAIN'>;
}

export interface CloudFormationGuardHook {
  readonly Alias: string;
  readonly ExecutionRole: string;
  readonly FailureMode: OneOf<'FAIL' | 'WARN'>;
  readonly HookStatus: OneOf<'ENABLED' | 'DISABLED'>;
  readonly LogBucket?: string;
  readonly Options?: CloudFormationGuardHookOptions;
  readonly RuleLocation: CloudFormationGuardHookS3Location;
  readonly StackFilters?: CloudFormationGuardHookStackFilters;
  readonly TargetFilters?: CloudFormationGuardHookTargetFilters;
  readonly TargetOperations: readonly (OneOf<'RESOURCE' | 'STACK' | 'CHANGE_SET' | 'CLOUD_CONTROL'>)[];
}

export interface CloudFormationGuardHookOptions {
  readonly InputParams?: CloudFormationGuardHookS3Location | readonly CloudFormationGuardHookS3Location[];
}

export interface CloudFormationGuardHookS3Location {
  readonly Uri: string;
  readonly VersionId?: string;
}

export interface CloudFormationGuardHookStackFilters {
  readonly FilteringCriteria: OneOf<'ALL' | 'ANY'>;
  readonly StackNames?: CloudFormationGuardHookStackNames;
  readonly StackRoles?: CloudFormationGuardHookStackRoles;
}

export interface CloudFormationGuardHookStackNames {
  readonly Exclude?: readonly string[];
  readonly Include?: readonly string[];
}

export interface CloudFormationGuardHookStackRoles {
  readonly Exclude?: readonly string[];
  readonly Include?: readonly string[];
}

export interface CloudFormationGuardHookTargetFilters {
  readonly Actions?: readonly (OneOf<'CREATE' | 'UPDATE' | 'DELETE'>)[];
  readonly InvocationPoints?: readonly OneOf<'PRE_PROVISION'>[];
  readonly TargetNames?: readonly string[];
  readonly Targets: readonly CloudFormationGuardHookHookTarget[];
}

export interface CloudFormationGuardHookHookTarget {
  readonly Action: OneOf<'CREATE' | 'UPDATE' | 'DELETE'>;
  readonly InvocationPoint: OneOf<'PRE_PROVISION'>;
  readonly TargetName: string;
}

export interface CloudFormationHookDefaultVersion {
  readonly TypeName?: string;
  readonly TypeVersionArn?: string;
  readonly VersionId?: string;
}

export interface CloudFormationHookTypeConfig {
  readonly Configuration: string;
  readonly ConfigurationAlias?: OneOf<'default'>;
  readonly TypeArn?: string;
  readonly TypeName?: string;
}

export interface CloudFormationHookVersion {
  readonly ExecutionRoleArn?: string;
  readonly LoggingConfig?: CloudFormationHookVersionLoggingConfig;
  readonly SchemaHandlerPackage: string;
  readonly TypeName: string;
}

export interface CloudFormationHookVersionLoggingConfig {
  readonly LogGroupName?: string;
  readonly LogRoleArn?: string;
}

export interface CloudFormationLambdaHook {
  readonly Alias: string;
  readonly AutoUpdate?: boolean;
  readonly ExecutionRole: string;
  readonly FailureMode: OneOf<'FAIL' | 'WARN'>;
  readonly HookStatus: OneOf<'ENABLED' | 'DISABLED'>;
  readonly LambdaFunction: string;
  readonly LoggingConfig?: CloudFormationLambdaHookLoggingConfig;
  readonly StackFilters?: CloudFormationLambdaHookStackFilters;
  readonly TargetFilters?: CloudFormationLambdaHookTargetFilters;
  readonly TargetOperations: readonly (OneOf<'RESOURCE' | 'STACK' | 'CHANGE_SET' | 'CLOUD_CONTROL'>)[];
}

export interface CloudFormationLambdaHookLoggingConfig {
  readonly LogGroupName: string;
  readonly LogRoleArn: string;
}

export interface CloudFormationLambdaHookStackFilters {
  readonly FilteringCriteria: OneOf<'ALL' | 'ANY'>;
  readonly StackNames?: CloudFormationLambdaHookStackNames;
  readonly StackRoles?: CloudFormationLambdaHookStackRoles;
}

export interface CloudFormationLambdaHookStackNames {
  readonly Exclude?: readonly string[];
  readonly Include?: readonly string[];
}

export interface CloudFormationLambdaHookStackRoles {
  readonly Exclude?: readonly string[];
  readonly Include?: readonly string[];
}

export interface CloudFormationLambdaHookTargetFilters {
  readonly Actions?: readonly (OneOf<'CREATE' | 'UPDATE' | 'DELETE'>)[];
  readonly InvocationPoints?: readonly OneOf<'PRE_PROVISION'>[];
  readonly TargetNames?: readonly string[];
  readonly Targets: readonly CloudFormationLambdaHookHookTarget[];
}

export interface CloudFormationLambdaHookHookTarget {
  readonly Action: OneOf<'CREATE' | 'UPDATE' | 'DELETE'>;
  readonly InvocationPoint: OneOf<'PRE_PROVISION'>;
  readonly TargetName: string;
}

export interface CloudFormationMacro {
  readonly Description?: string;
  readonly FunctionName: string;
  readonly LogGroupName?: string;
  readonly LogRoleARN?: string;
  readonly Name: string;
}

export interface CloudFormationModuleDefaultVersion {
  readonly Arn?: string;
  readonly ModuleName?: string;
  readonly VersionId?: string;
}

export interface CloudFormationModuleVersion {
  readonly ModuleName: string;
  readonly ModulePackage: string;
}

export interface CloudFormationPublicTypeVersion {
  readonly Arn?: string;
  readonly LogDeliveryBucket?: string;
  readonly PublicVersionNumber?: string;
  readonly Type?: OneOf<'RESOURCE' | 'MODULE' | 'HOOK'>;
  readonly TypeName?: string;
}

export interface CloudFormationPublisher {
  readonly AcceptTermsAndConditions: boolean;
  readonly ConnectionArn?: string;
}

export interface CloudFormationResourceDefaultVersion {
  readonly TypeName?: string;
  readonly TypeVersionArn?: string;
  readonly VersionId?: string;
}

export interface CloudFormationResourceVersion {
  readonly ExecutionRoleArn?: string;
  readonly LoggingConfig?: CloudFormationResourceVersionLoggingConfig;
  readonly SchemaHandlerPackage: string;
  readonly TypeName: string;
}

export interface CloudFormationResourceVersionLoggingConfig {
  readonly LogGroupName?: string;
  readonly LogRoleArn?: string;
}

export interface CloudFormationStack {
  readonly NotificationARNs?: readonly string[];
  readonly Parameters?: { readonly [key: string]: string };
  readonly Tags?: readonly Tag[];
  readonly TemplateURL?: string;
  readonly TimeoutInMinutes?: number;
}

export interface CloudFormationStackSet {
  readonly AdministrationRoleARN?: string;
  readonly AutoDeployment?: CloudFormationStackSetAutoDeployment;
  readonly CallAs?: OneOf<'SELF' | 'DELEGATED_ADMIN'>;
  readonly Capabilities?: readonly string[];
  readonly Description?: string;
  readonly ExecutionRoleName?: string;
  readonly ManagedExecution?: CloudFormationStackSetManagedExecution;
  readonly OperationPreferences?: CloudFormationStackSetOperationPreferences;
  readonly Parameters?: readonly CloudFormationStackSetParameter[];
  readonly PermissionModel: OneOf<'SERVICE_MANAGED' | 'SELF_MANAGED'>;
  readonly StackInstancesGroup?: readonly CloudFormationStackSetStackInstances[];
  readonly StackSetName: string;
  readonly Tags?: readonly Tag[];
  readonly TemplateBody?: string;
  readonly TemplateURL?: string;
}

export interface CloudFormationStackSetAutoDeployment {
  readonly DependsOn?: readonly string[];
  readonly Enabled?: boolean;
  readonly RetainStacksOnAccountRemoval?: boolean;
}

export interface CloudFormationStackSetManagedExecution {
  readonly Active?: boolean;
}

export interface CloudFormationStackSetOperationPreferences {
  readonly ConcurrencyMode?: OneOf<'STRICT_FAILURE_TOLERANCE' | 'SOFT_FAILURE_TOLERANCE'>;
  readonly FailureToleranceCount?: number;
  readonly FailureTolerancePercentage?: number;
  readonly MaxConcurrentCount?: number;
  readonly MaxConcurrentPercentage?: number;
  readonly RegionConcurrencyType?: OneOf<'SEQUENTIAL' | 'PARALLEL'>;
  readonly RegionOrder?: readonly string[];
}

export interface CloudFormationStackSetParameter {
  readonly ParameterKey: string;
  readonly ParameterValue: string;
}

export interface CloudFormationStackSetStackInstances {
  readonly DeploymentTargets: CloudFormationStackSetDeploymentTargets;
  readonly ParameterOverrides?: readonly CloudFormationStackSetParameter[];
  readonly Regions: readonly string[];
}

export interface CloudFormationStackSetDeploymentTargets {
  readonly AccountFilterType?: OneOf<'NONE' | 'UNION' | 'INTERSECTION' | 'DIFFERENCE'>;
  readonly Accounts?: readonly string[];
  readonly AccountsUrl?: string;
  readonly OrganizationalUnitIds?: readonly string[];
}

export interface CloudFormationTypeActivation {
  readonly AutoUpdate?: boolean;
  readonly ExecutionRoleArn?: string;
  readonly LoggingConfig?: CloudFormationTypeActivationLoggingConfig;
  readonly MajorVersion?: string;
  readonly PublicTypeArn?: string;
  readonly PublisherId?: string;
  readonly Type?: OneOf<'RESOURCE' | 'MODULE' | 'HOOK'>;
  readonly TypeName?: string;
  readonly TypeNameAlias?: string;
  readonly VersionBump?: OneOf<'MAJOR' | 'MINOR'>;
}

export interface CloudFormationTypeActivationLoggingConfig {
  readonly LogGroupName?: string;
  readonly LogRoleArn?: string;
}

export interface CloudFormationWaitCondition {
  readonly Count?: number;
  readonly Handle?: string;
  readonly Timeout?: string;
}

export interface CloudFormationWaitConditionHandle {
}
