// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::WorkSpaces::ConnectionAlias': WorkSpacesConnectionAlias;
    'AWS::WorkSpaces::Workspace': WorkSpacesWorkspace;
    'AWS::WorkSpaces::WorkspaceIpGroup': WorkSpacesWorkspaceIpGroup;
    'AWS::WorkSpaces::WorkspacesPool': WorkSpacesWorkspacesPool;
  }
}

export interface WorkSpacesConnectionAlias {
  readonly ConnectionString: string;
  readonly Tags?: readonly Tag[];
}

export interface WorkSpacesWorkspace {
  readonly BundleId: string;
  readonly DirectoryId: string;
  readonly RootVolumeEncryptionEnabled?: boolean;
  readonly Tags?: readonly Tag[];
  readonly UserName: string;
  readonly UserVolumeEncryptionEnabled?: boolean;
  readonly VolumeEncryptionKey?: string;
  readonly WorkspaceProperties?: WorkSpacesWorkspaceWorkspaceProperties;
}

export interface WorkSpacesWorkspaceWorkspaceProperties {
  readonly ComputeTypeName?: string;
  readonly RootVolumeSizeGib?: number;
  readonly RunningMode?: string;
  readonly RunningModeAutoStopTimeoutInMinutes?: number;
  readonly UserVolumeSizeGib?: number;
}

export interface WorkSpacesWorkspaceIpGroup {
  readonly GroupDesc?: string;
  readonly GroupName: string;
  readonly Tags?: readonly Tag[];
  readonly UserRules?: readonly WorkSpacesWorkspaceIpGroupIpRuleItem[];
}

export interface WorkSpacesWorkspaceIpGroupIpRuleItem {
  readonly IpRule: string;
  readonly RuleDesc?: string;
}

export interface WorkSpacesWorkspacesPool {
  readonly ApplicationSettings?: WorkSpacesWorkspacesPoolApplicationSettings;
  readonly BundleId: string;
  readonly Capacity: WorkSpacesWorkspacesPoolCapacity;
  readonly Description?: string;
  readonly DirectoryId: string;
  readonly PoolName: string;
  readonly RunningMode?: OneOf<'ALWAYS_ON' | 'AUTO_STOP'>;
  readonly Tags?: readonly Tag[];
  readonly TimeoutSettings?: WorkSpacesWorkspacesPoolTimeoutSettings;
}

export interface WorkSpacesWorkspacesPoolApplicationSettings {
  readonly SettingsGroup?: string;
  readonly Status: OneOf<'DISABLED' | 'ENABLED'>;
}

export interface WorkSpacesWorkspacesPoolCapacity {
  readonly DesiredUserSessions: number;
}

export interface WorkSpacesWorkspacesPoolTimeoutSettings {
  readonly DisconnectTimeoutInSeconds?: number;
  readonly IdleDisconnectTimeoutInSeconds?: number;
  readonly MaxUserDurationInSeconds?: number;
}
