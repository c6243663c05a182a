// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::GuardDuty::CustomDetectionRuleAssociation': GuardDutyCustomDetectionRuleAssociation;
    'AWS::GuardDuty::Detector': GuardDutyDetector;
    'AWS::GuardDuty::Filter': GuardDutyFilter;
    'AWS::GuardDuty::IPSet': GuardDutyIPSet;
    'AWS::GuardDuty::MalwareProtectionPlan': GuardDutyMalwareProtectionPlan;
    'AWS::GuardDuty::Master': GuardDutyMaster;
    'AWS::GuardDuty::Member': GuardDutyMember;
    'AWS::GuardDuty::PublishingDestination': GuardDutyPublishingDestination;
    'AWS::GuardDuty::ThreatEntitySet': GuardDutyThreatEntitySet;
    'AWS::GuardDuty::ThreatIntelSet': GuardDutyThreatIntelSet;
    'AWS::GuardDuty::TrustedEntitySet': GuardDutyTrustedEntitySet;
  }
}

export interface GuardDutyCustomDetectionRuleAssociation {
  readonly Mode: OneOf<'LIVE' | 'DRY_RUN'>;
  readonly RuleId: string;
  readonly Tags?: readonly GuardDutyCustomDetectionRuleAssociationTagItem[];
}

export interface GuardDutyCustomDetectionRuleAssociationTagItem {
  readonly Key: string;
  readonly Value: string;
}

export interface GuardDutyDetector {
  readonly DataSources?: GuardDutyDetectorCFNDataSourceConfigurations;
  readonly Enable: boolean;
  readonly Features?: readonly GuardDutyDetectorCFNFeatureConfiguration[];
  readonly FindingPublishingFrequency?: string;
  readonly Tags?: readonly GuardDutyDetectorTagItem[];
}

export interface GuardDutyDetectorCFNDataSourceConfigurations {
  readonly Kubernetes?: GuardDutyDetectorCFNKubernetesConfiguration;
  readonly MalwareProtection?: GuardDutyDetectorCFNMalwareProtectionConfiguration;
  readonly S3Logs?: GuardDutyDetectorCFNS3LogsConfiguration;
}

export interface GuardDutyDetectorCFNKubernetesConfiguration {
  readonly AuditLogs: GuardDutyDetectorCFNKubernetesAuditLogsConfiguration;
}

export interface GuardDutyDetectorCFNKubernetesAuditLogsConfiguration {
  readonly Enable: boolean;
}

export interface GuardDutyDetectorCFNMalwareProtectionConfiguration {
  readonly ScanEc2InstanceWithFindings?: GuardDutyDetectorCFNScanEc2InstanceWithFindingsConfiguration;
}

export interface GuardDutyDetectorCFNScanEc2InstanceWithFindingsConfiguration {
  readonly EbsVolumes?: boolean;
}

export interface GuardDutyDetectorCFNS3LogsConfiguration {
  readonly Enable: boolean;
}

export interface GuardDutyDetectorCFNFeatureConfiguration {
  readonly AdditionalConfiguration?: readonly GuardDutyDetectorCFNFeatureAdditionalConfiguration[];
  readonly Name: string;
  readonly Status: OneOf<'ENABLED' | 'DISABLED'>;
}

export interface GuardDutyDetectorCFNFeatureAdditionalConfiguration {
  readonly Name?: string;
  readonly Status?: string;
}

export interface GuardDutyDetectorTagItem {
  readonly Key: string;
  readonly Value: string;
}

export interface GuardDutyFilter {
  readonly Action?: string;
  readonly Description?: string;
  readonly DetectorId: string;
  readonly FindingCriteria: GuardDutyFilterFindingCriteria;
  readonly Name: string;
  readonly Rank?: number;
  readonly Tags?: readonly GuardDutyFilterTagItem[];
}

export interface GuardDutyFilterFindingCriteria {
  readonly Criterion?: { readonly [key: string]: GuardDutyFilterCondition };
  readonly ItemType?: GuardDutyFilterCondition;
}

export interface GuardDutyFilterCondition {
  readonly Eq?: readonly string[];
  readonly Equals?: readonly string[];
  readonly GreaterThan?: number;
  readonly GreaterThanOrEqual?: number;
  readonly Gt?: number;
  readonly Gte?: number;
  readonly LessThan?: number;
  readonly LessThanOrEqual?: number;
  readonly Lt?: number;
  readonly Lte?: number;
  readonly Matches?: readonly string[];
  readonly Neq?: readonly string[];
  readonly NotEquals?: readonly string[];
  readonly NotMatches?: readonly string[];
}

export interface GuardDutyFilterTagItem {
  readonly Key: string;
  readonly Value: string;
}

export interface GuardDutyIPSet {
  readonly Activate?: boolean;
  readonly DetectorId?: string;
  readonly ExpectedBucketOwner?: string;
  readonly Format: string;
  readonly Location: string;
  readonly Name?: string;
  readonly Tags?: readonly GuardDutyIPSetTagItem[];
}

export interface GuardDutyIPSetTagItem {
  readonly Key: string;
  readonly Value: string;
}

export interface GuardDutyMalwareProtectionPlan {
  readonly Actions?: GuardDutyMalwareProtectionPlanCFNActions;
  readonly ProtectedResource: GuardDutyMalwareProtectionPlanCFNProtectedResource;
  readonly Role: string;
  readonly Tags?: readonly GuardDutyMalwareProtectionPlanTagItem[];
}

export interface GuardDutyMalwareProtectionPlanCFNActions {
  readonly Tagging?: GuardDutyMalwareProtectionPlanCFNTagging;
}

export interface GuardDutyMalwareProtectionPlanCFNTagging {
  readonly Status?: string;
}

export interface GuardDutyMalwareProtectionPlanCFNProtectedResource {
  readonly S3Bucket: GuardDutyMalwareProtectionPlanS3Bucket;
}

export interface GuardDutyMalwareProtectionPlanS3Bucket {
  readonly BucketName?: string;
  readonly ObjectPrefixes?: readonly string[];
}

export interface GuardDutyMalwareProtectionPlanTagItem {
  readonly Key: string;
  readonly Value: string;
}

export interface GuardDutyMaster {
  readonly DetectorId: string;
  readonly InvitationId?: string;
  readonly MasterId: string;
}

export interface GuardDutyMember {
  readonly DetectorId?: string;
  readonly DisableEmailNotification?: boolean;
  readonly Email: string;
  readonly MemberId?: string;
  readonly Message?: string;
  readonly Status?: string;
}

export interface GuardDutyPublishingDestination {
  readonly DestinationProperties: GuardDutyPublishingDestinationCFNDestinationProperties;
  readonly DestinationType: string;
  readonly DetectorId: string;
  readonly Tags?: readonly GuardDutyPublishingDestinationTagItem[];
}

export interface GuardDutyPublishingDestinationCFNDestinationProperties {
  readonly DestinationArn?: string;
  readonly KmsKeyArn?: string;
}

export interface GuardDutyPublishingDestinationTagItem {
  readonly Key: string;
  readonly Value: string;
}

export interface GuardDutyThreatEntitySet {
  readonly Activate?: boolean;
  readonly DetectorId?: string;
  readonly ExpectedBucketOwner?: string;
  readonly Format: string;
  readonly Location: string;
  readonly Name?: string;
  readonly Tags?: readonly GuardDutyThreatEntitySetTagItem[];
}

export interface GuardDutyThreatEntitySetTagItem {
  readonly Key: string;
  readonly Value: string;
}

export interface GuardDutyThreatIntelSet {
  readonly Activate?: boolean;
  readonly DetectorId?: string;
  readonly ExpectedBucketOwner?: string;
  readonly Format: string;
  readonly Location: string;
  readonly Name?: string;
  readonly Tags?: readonly GuardDutyThreatIntelSetTagItem[];
}

export interface GuardDutyThreatIntelSetTagItem {
  readonly Key: string;
  readonly Value: string;
}

export interface GuardDutyTrustedEntitySet {
  readonly Activate?: boolean;
  readonly DetectorId?: string;
  readonly ExpectedBucketOwner?: string;
  readonly Format: string;
  readonly Location: string;
  readonly Name?: string;
  readonly Tags?: readonly GuardDutyTrustedEntitySetTagItem[];
}

export interface GuardDutyTrustedEntitySetTagItem {
  readonly Key: string;
  readonly Value: string;
}
