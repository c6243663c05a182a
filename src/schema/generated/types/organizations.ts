// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Organizations::Account': OrganizationsAccount;
    'AWS::Organizations::Organization': OrganizationsOrganization;
    'AWS::Organizations::OrganizationalUnit': OrganizationsOrganizationalUnit;
    'AWS::Organizations::Policy': OrganizationsPolicy;
    'AWS::Organizations::ResourcePolicy': OrganizationsResourcePolicy;
  }
}

export interface OrganizationsAccount {
  readonly AccountName: string;
  readonly Email: string;
  readonly ParentIds?: readonly string[];
  readonly RoleName?: string;
  readonly Tags?: readonly Tag[];
}

export interface OrganizationsOrganization {
  readonly FeatureSet?: OneOf<'ALL' | 'CONSOLIDATED_BILLING'>;
}

export interface OrganizationsOrganizationalUnit {
  readonly Name: string;
  readonly ParentId: string;
  readonly Tags?: readonly Tag[];
}

export interface OrganizationsPolicy {
  readonly Content: unknown;
  readonly Description?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
  readonly TargetIds?: readonly string[];
  readonly Type: OneOf<'AISERVICES_OPT_OUT_POLICY' | 'BACKUP_POLICY' | 'BEDROCK_POLICY' | 'CHATBOT_POLICY' | 'DECLARATIVE_POLICY_EC2' | 'INSPECTOR_POLICY' | 'NETWORK_SECURITY_DIRECTOR_POLICY' | 'RESOURCE_CONTROL_POLICY' | 'S3_POLICY' | 'SECURITYHUB_POLICY' | 'SERVICE_CONTROL_POLICY' | 'TAG_POLICY' | 'UPGRADE_ROLLOUT_POLICY'>;
}

export interface OrganizationsResourcePolicy {
  readonly Content: PolicyDocument;
  readonly Tags?: readonly Tag[];
}
