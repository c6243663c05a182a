// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::ResilienceHub::App': ResilienceHubApp;
    'AWS::ResilienceHub::ResiliencyPolicy': ResilienceHubResiliencyPolicy;
  }
}

export interface ResilienceHubApp {
  readonly AppAssessmentSchedule?: OneOf<'Disabled' | 'Daily'>;
  readonly AppTemplateBody: string;
  readonly Description?: string;
  readonly EventSubscriptions?: readonly ResilienceHubAppEventSubscription[];
  readonly Name: string;
  readonly PermissionModel?: ResilienceHubAppPermissionModel;
  readonly ResiliencyPolicyArn?: string;
  readonly ResourceMappings: readonly ResilienceHubAppResourceMapping[];
  readonly Tags?: { readonly [key: string]: string };
}

export interface ResilienceHubAppEventSubscription {
  readonly EventType: OneOf<'ScheduledAssessmentFailure' | 'DriftDetected'>;
  readonly Name: string;
  readonly SnsTopicArn?: string;
}

export interface ResilienceHubAppPermissionModel {
  readonly CrossAccountRoleArns?: readonly string[];
  readonly InvokerRoleName?: string;
  readonly Type: OneOf<'LegacyIAMUser' | 'RoleBased'>;
}

export interface ResilienceHubAppResourceMapping {
  readonly EksSourceName?: string;
  readonly LogicalStackName?: string;
  readonly MappingType: string;
  readonly PhysicalResourceId: ResilienceHubAppPhysicalResourceId;
  readonly ResourceName?: string;
  readonly TerraformSourceName?: string;
}

export interface ResilienceHubAppPhysicalResourceId {
  readonly AwsAccountId?: string;
  readonly AwsRegion?: string;
  readonly Identifier: string;
  readonly Type: string;
}

export interface ResilienceHubResiliencyPolicy {
  readonly DataLocationConstraint?: OneOf<'AnyLocation' | 'SameContinent' | 'SameCountry'>;
  readonly Policy: { readonly [key: string]: ResilienceHubResiliencyPolicyFailurePolicy };
  readonly PolicyDescription?: string;
  readonly PolicyName: string;
  readonly Tags?: { readonly [key: string]: string };
  readonly Tier: OneOf<'MissionCritical' | 'Critical' | 'Important' | 'CoreServices' | 'NonCritical'>;
}

export interface ResilienceHubResiliencyPolicyFailurePolicy {
  readonly RpoInSecs: number;
  readonly RtoInSecs: number;
}
