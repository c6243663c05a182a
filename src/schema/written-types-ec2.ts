import type { Tag } from './property-parts.ts';

/**
 * What EC2 has and no template can declare, and run-time facts of what it has. A fact that is
 * not there is known to be absent; what could not be seen is a veil.
 */
declare module '../core/resource.ts' {
  interface ResourceTypes {
    'AWS::EC2::Image': EC2Image;
    'AWS::EC2::Snapshot': EC2Snapshot;
  }
  interface ResourceStates {
    'AWS::EC2::Instance': EC2InstanceState;
    'AWS::EC2::Snapshot': EC2SnapshotState;
    'AWS::EC2::VPCPeeringConnection': EC2VPCPeeringConnectionState;
    'AWS::EC2::VPNConnection': EC2VPNConnectionState;
  }
}

/** An image that is owned, or from which an instance was launched. Its `id` and name are the id of the image. */
export interface EC2Image {
  readonly Name?: string;
  readonly OwnerId?: string;
  readonly Public?: boolean;
  /** Those that this account may see: tags of somebody else's image are its owner's. */
  readonly Tags?: readonly Tag[];
}

export interface EC2Snapshot {
  readonly Description?: string;
  readonly Encrypted?: boolean;
  readonly KmsKeyId?: string;
  readonly OwnerId?: string;
  readonly VolumeId?: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2SnapshotState {
  /** Who may make volumes of it; the group `all` is everybody. */
  readonly createVolumePermission?: readonly { readonly Group?: string; readonly UserId?: string }[];
  readonly [fact: string]: unknown;
}

export interface EC2InstanceState {
  /** `running`, `stopped`. */
  readonly instanceState?: string;
  /** Since when a stopped one is stopped, as ISO time: what StateTransitionReason has in brackets. A veil where it has none. */
  readonly stoppedSince?: string;
  /** Whether its image meets the Allowed AMIs criteria; absent where that setting is off. */
  readonly imageAllowed?: boolean;
  readonly publicIpAddress?: string;
  readonly virtualizationType?: string;
  readonly vpcId?: string;
  readonly [fact: string]: unknown;
}

export interface EC2VPCPeeringConnectionState {
  /** `active`, `pending-acceptance`. */
  readonly status?: string;
  readonly accepterOptions?: EC2PeeringOptions;
  readonly requesterOptions?: EC2PeeringOptions;
  readonly [fact: string]: unknown;
}

export interface EC2PeeringOptions {
  readonly AllowDnsResolutionFromRemoteVpc?: boolean;
}

export interface EC2VPNConnectionState {
  /** `available`, `deleted`. */
  readonly connectionState?: string;
  readonly tunnels?: readonly { readonly OutsideIpAddress?: string; readonly Status?: string }[];
  readonly [fact: string]: unknown;
}
