// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Detective::Graph': DetectiveGraph;
    'AWS::Detective::MemberInvitation': DetectiveMemberInvitation;
    'AWS::Detective::OrganizationAdmin': DetectiveOrganizationAdmin;
  }
}

export interface DetectiveGraph {
  readonly AutoEnableMembers?: boolean;
  readonly Tags?: readonly Tag[];
}

export interface DetectiveMemberInvitation {
  readonly DisableEmailNotification?: boolean;
  readonly GraphArn: string;
  readonly MemberEmailAddress: string;
  readonly MemberId: string;
  readonly Message?: string;
}

export interface DetectiveOrganizationAdmin {
  readonly AccountId: string;
}
