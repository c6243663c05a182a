// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::StorageGateway::Tape': StorageGatewayTape;
    'AWS::StorageGateway::TapePool': StorageGatewayTapePool;
    'AWS::StorageGateway::Volume': StorageGatewayVolume;
  }
}

export interface StorageGatewayTape {
  readonly GatewayARN: string;
  readonly KMSEncrypted?: boolean;
  readonly KMSKey?: string;
  readonly PoolId?: string;
  readonly Tags?: readonly Tag[];
  readonly TapeBarcode?: string;
  readonly TapeSizeInBytes: number;
  readonly Worm?: boolean;
}

export interface StorageGatewayTapePool {
  readonly PoolName: string;
  readonly RetentionLockTimeInDays?: number;
  readonly RetentionLockType?: OneOf<'COMPLIANCE' | 'GOVERNANCE' | 'NONE'>;
  readonly StorageClass: OneOf<'DEEP_ARCHIVE' | 'GLACIER'>;
  readonly Tags?: readonly Tag[];
}

export interface StorageGatewayVolume {
  readonly GatewayARN: string;
  readonly KMSEncrypted?: boolean;
  readonly KMSKey?: string;
  readonly NetworkInterfaceId: string;
  readonly SnapshotId?: string;
  readonly SourceVolumeARN?: string;
  readonly Tags?: readonly Tag[];
  readonly TargetName: string;
  readonly VolumeSizeInBytes: number;
}
