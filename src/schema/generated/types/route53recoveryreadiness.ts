// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Route53RecoveryReadiness::Cell': Route53RecoveryReadinessCell;
    'AWS::Route53RecoveryReadiness::ReadinessCheck': Route53RecoveryReadinessReadinessCheck;
    'AWS::Route53RecoveryReadiness::RecoveryGroup': Route53RecoveryReadinessRecoveryGroup;
    'AWS::Route53RecoveryReadiness::ResourceSet': Route53RecoveryReadinessResourceSet;
  }
}

export interface Route53RecoveryReadinessCell {
  readonly CellName?: string;
  readonly Cells?: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface Route53RecoveryReadinessReadinessCheck {
  readonly ReadinessCheckName?: string;
  readonly ResourceSetName?: string;
  readonly Tags?: readonly Tag[];
}

export interface Route53RecoveryReadinessRecoveryGroup {
  readonly Cells?: readonly string[];
  readonly RecoveryGroupName?: string;
  readonly Tags?: readonly Tag[];
}

export interface Route53RecoveryReadinessResourceSet {
  readonly ResourceSetName?: string;
  readonly ResourceSetType: string;
  readonly Resources: readonly Route53RecoveryReadinessResourceSetResource[];
  readonly Tags?: readonly Tag[];
}

export interface Route53RecoveryReadinessResourceSetResource {
  readonly ComponentId?: string;
  readonly DnsTargetResource?: Route53RecoveryReadinessResourceSetDNSTargetResource;
  readonly ReadinessScopes?: readonly string[];
  readonly ResourceArn?: string;
}

export interface Route53RecoveryReadinessResourceSetDNSTargetResource {
  readonly DomainName?: string;
  readonly HostedZoneArn?: string;
  readonly RecordSetId?: string;
  readonly RecordType?: string;
  readonly TargetResource?: Route53RecoveryReadinessResourceSetTargetResource;
}

export interface Route53RecoveryReadinessResourceSetTargetResource {
  readonly NLBResource?: Route53RecoveryReadinessResourceSetNLBResource;
  readonly R53Resource?: Route53RecoveryReadinessResourceSetR53ResourceRecord;
}

export interface Route53RecoveryReadinessResourceSetNLBResource {
  readonly Arn?: string;
}

export interface Route53RecoveryReadinessResourceSetR53ResourceRecord {
  readonly DomainName?: string;
  readonly RecordSetId?: string;
}
