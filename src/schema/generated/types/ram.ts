// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::RAM::Permission': RAMPermission;
    'AWS::RAM::ResourceShare': RAMResourceShare;
  }
}

export interface RAMPermission {
  readonly Name: string;
  readonly PolicyTemplate: unknown;
  readonly ResourceType: string;
  readonly Tags?: readonly Tag[];
}

export interface RAMResourceShare {
  readonly AllowExternalPrincipals?: boolean;
  readonly Name: string;
  readonly PermissionArns?: readonly string[];
  readonly Principals?: readonly string[];
  readonly ResourceArns?: readonly string[];
  readonly ResourceShareConfiguration?: RAMResourceShareResourceShareConfiguration;
  readonly Sources?: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface RAMResourceShareResourceShareConfiguration {
  readonly ExclusiveAccountAccess?: boolean;
  readonly RetainSharingOnAccountLeaveOrganization?: boolean;
}
