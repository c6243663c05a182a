// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::AuditManager::Assessment': AuditManagerAssessment;
    'AWS::AuditManager::AssessmentFramework': AuditManagerAssessmentFramework;
  }
}

export interface AuditManagerAssessment {
  readonly AssessmentReportsDestination?: AuditManagerAssessmentAssessmentReportsDestination;
  readonly AwsAccount?: AuditManagerAssessmentAWSAccount;
  readonly Delegations?: readonly AuditManagerAssessmentDelegation[];
  readonly Description?: string;
  readonly FrameworkId?: string;
  readonly Name?: string;
  readonly Roles?: readonly AuditManagerAssessmentRole[];
  readonly Scope?: AuditManagerAssessmentScope;
  readonly Status?: OneOf<'ACTIVE' | 'INACTIVE'>;
  readonly Tags?: readonly Tag[];
}

export interface AuditManagerAssessmentAssessmentReportsDestination {
  readonly Destination?: string;
  readonly DestinationType?: OneOf<'S3'>;
}

export interface AuditManagerAssessmentAWSAccount {
  readonly EmailAddress?: string;
  readonly Id?: string;
  readonly Name?: string;
}

export interface AuditManagerAssessmentDelegation {
  readonly AssessmentId?: string;
  readonly AssessmentName?: string;
  readonly Comment?: string;
  readonly ControlSetId?: string;
  readonly CreatedBy?: string;
  readonly CreationTime?: number;
  readonly Id?: string;
  readonly LastUpdated?: number;
  readonly RoleArn?: string;
  readonly RoleType?: OneOf<'PROCESS_OWNER' | 'RESOURCE_OWNER'>;
  readonly Status?: OneOf<'IN_PROGRESS' | 'UNDER_REVIEW' | 'COMPLETE'>;
}

export interface AuditManagerAssessmentRole {
  readonly RoleArn?: string;
  readonly RoleType?: OneOf<'PROCESS_OWNER' | 'RESOURCE_OWNER'>;
}

export interface AuditManagerAssessmentScope {
  readonly AwsAccounts?: readonly AuditManagerAssessmentAWSAccount[];
  readonly AwsServices?: readonly AuditManagerAssessmentAWSService[];
}

export interface AuditManagerAssessmentAWSService {
  readonly ServiceName?: string;
}

export interface AuditManagerAssessmentFramework {
  readonly ComplianceType?: string;
  readonly ControlSets: readonly AuditManagerAssessmentFrameworkControlSet[];
  readonly Description?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface AuditManagerAssessmentFrameworkControlSet {
  readonly Controls: readonly AuditManagerAssessmentFrameworkControlSetControl[];
  readonly Name: string;
}

export interface AuditManagerAssessmentFrameworkControlSetControl {
  readonly Id: string;
}
