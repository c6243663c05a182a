// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::KinesisVideo::SignalingChannel': KinesisVideoSignalingChannel;
    'AWS::KinesisVideo::Stream': KinesisVideoStream;
  }
}

export interface KinesisVideoSignalingChannel {
  readonly MessageTtlSeconds?: number;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
  readonly Type?: OneOf<'SINGLE_MASTER'>;
}

export interface KinesisVideoStream {
  readonly DataRetentionInHours?: number;
  readonly DeviceName?: string;
  readonly KmsKeyId?: string;
  readonly MediaType?: string;
  readonly Name?: string;
  readonly StreamStorageConfiguration?: KinesisVideoStreamStreamStorageConfiguration;
  readonly Tags?: readonly Tag[];
}

export interface KinesisVideoStreamStreamStorageConfiguration {
  readonly DefaultStorageTier?: OneOf<'HOT' | 'WARM'>;
}
