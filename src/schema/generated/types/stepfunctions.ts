// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::StepFunctions::Activity': StepFunctionsActivity;
    'AWS::StepFunctions::StateMachine': StepFunctionsStateMachine;
    'AWS::StepFunctions::StateMachineAlias': StepFunctionsStateMachineAlias;
    'AWS::StepFunctions::StateMachineVersion': StepFunctionsStateMachineVersion;
  }
}

export interface StepFunctionsActivity {
  readonly EncryptionConfiguration?: StepFunctionsActivityEncryptionConfiguration;
  readonly Name: string;
  readonly Tags?: readonly StepFunctionsActivityTagsEntry[];
}

export interface StepFunctionsActivityEncryptionConfiguration {
  readonly KmsDataKeyReusePeriodSeconds?: number;
  readonly KmsKeyId?: string;
  readonly Type: OneOf<'CUSTOMER_MANAGED_KMS_KEY' | 'AWS_OWNED_KEY'>;
}

export interface StepFunctionsActivityTagsEntry {
  readonly Key: string;
  readonly Value: string;
}

export interface StepFunctionsStateMachine {
  readonly Definition?: unknown;
  readonly DefinitionS3Location?: StepFunctionsStateMachineS3Location;
  readonly DefinitionString?: string;
  readonly DefinitionSubstitutions?: { readonly [key: string]: string | number | boolean };
  readonly EncryptionConfiguration?: StepFunctionsStateMachineEncryptionConfiguration;
  readonly LoggingConfiguration?: StepFunctionsStateMachineLoggingConfiguration;
  readonly RoleArn: string;
  readonly StateMachineName?: string;
  readonly StateMachineType?: OneOf<'STANDARD' | 'EXPRESS'>;
  readonly Tags?: readonly StepFunctionsStateMachineTagsEntry[];
  readonly TracingConfiguration?: StepFunctionsStateMachineTracingConfiguration;
}

export interface StepFunctionsStateMachineS3Location {
  readonly Bucket: string;
  readonly Key: string;
  readonly Version?: string;
}

export interface StepFunctionsStateMachineEncryptionConfiguration {
  readonly KmsDataKeyReusePeriodSeconds?: number;
  readonly KmsKeyId?: string;
  readonly Type: OneOf<'CUSTOMER_MANAGED_KMS_KEY' | 'AWS_OWNED_KEY'>;
}

export interface StepFunctionsStateMachineLoggingConfiguration {
  readonly Destinations?: readonly StepFunctionsStateMachineLogDestination[];
  readonly IncludeExecutionData?: boolean;
  readonly Level?: OneOf<'ALL' | 'ERROR' | 'FATAL' | 'OFF'>;
}

export interface StepFunctionsStateMachineLogDestination {
  readonly CloudWatchLogsLogGroup?: StepFunctionsStateMachineCloudWatchLogsLogGroup;
}

export interface StepFunctionsStateMachineCloudWatchLogsLogGroup {
  readonly LogGroupArn?: string;
}

export interface StepFunctionsStateMachineTagsEntry {
  readonly Key: string;
  readonly Value: string;
}

export interface StepFunctionsStateMachineTracingConfiguration {
  readonly Enabled?: boolean;
}

export interface StepFunctionsStateMachineAlias {
  readonly DeploymentPreference?: StepFunctionsStateMachineAliasDeploymentPreference;
  readonly Description?: string;
  readonly Name?: string;
  readonly RoutingConfiguration?: readonly StepFunctionsStateMachineAliasRoutingConfigurationVersion[];
  readonly StateMachineArn?: string;
}

export interface StepFunctionsStateMachineAliasDeploymentPreference {
  readonly Alarms?: readonly string[];
  readonly Interval?: number;
  readonly Percentage?: number;
  readonly StateMachineVersionArn: string;
  readonly Type: OneOf<'LINEAR' | 'ALL_AT_ONCE' | 'CANARY'>;
}

export interface StepFunctionsStateMachineAliasRoutingConfigurationVersion {
  readonly StateMachineVersionArn: string;
  readonly Weight: number;
}

export interface StepFunctionsStateMachineVersion {
  readonly Description?: string;
  readonly StateMachineArn: string;
  readonly StateMachineRevisionId?: string;
}
