// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Shield::DRTAccess': ShieldDRTAccess;
    'AWS::Shield::ProactiveEngagement': ShieldProactiveEngagement;
    'AWS::Shield::Protection': ShieldProtection;
    'AWS::Shield::ProtectionGroup': ShieldProtectionGroup;
  }
}

export interface ShieldDRTAccess {
  readonly LogBucketList?: readonly string[];
  readonly RoleArn: string;
}

export interface ShieldProactiveEngagement {
  readonly EmergencyContactList: readonly ShieldProactiveEngagementEmergencyContact[];
  readonly ProactiveEngagementStatus: OneOf<'ENABLED' | 'DISABLED'>;
}

export interface ShieldProactiveEngagementEmergencyContact {
  readonly ContactNotes?: string;
  readonly EmailAddress: string;
  readonly PhoneNumber?: string;
}

export interface ShieldProtection {
  readonly ApplicationLayerAutomaticResponseConfiguration?: ShieldProtectionApplicationLayerAutomaticResponseConfiguration;
  readonly HealthCheckArns?: readonly string[];
  readonly Name: string;
  readonly ResourceArn: string;
  readonly Tags?: readonly Tag[];
}

export interface ShieldProtectionApplicationLayerAutomaticResponseConfiguration {
  readonly Action: ShieldProtectionAction;
  readonly Status: OneOf<'ENABLED' | 'DISABLED'>;
}

export interface ShieldProtectionAction {
  readonly Block?: unknown;
  readonly Count?: unknown;
}

export interface ShieldProtectionGroup {
  readonly Aggregation: OneOf<'SUM' | 'MEAN' | 'MAX'>;
  readonly Members?: readonly string[];
  readonly Pattern: OneOf<'ALL' | 'ARBITRARY' | 'BY_RESOURCE_TYPE'>;
  readonly ProtectionGroupId: string;
  readonly ResourceType?: OneOf<'CLOUDFRONT_DISTRIBUTION' | 'ROUTE_53_HOSTED_ZONE' | 'ELASTIC_IP_ALLOCATION' | 'CLASSIC_LOAD_BALANCER' | 'APPLICATION_LOAD_BALANCER' | 'GLOBAL_ACCELERATOR'>;
  readonly Tags?: readonly Tag[];
}
