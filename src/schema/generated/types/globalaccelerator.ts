// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::GlobalAccelerator::Accelerator': GlobalAcceleratorAccelerator;
    'AWS::GlobalAccelerator::CrossAccountAttachment': GlobalAcceleratorCrossAccountAttachment;
    'AWS::GlobalAccelerator::EndpointGroup': GlobalAcceleratorEndpointGroup;
    'AWS::GlobalAccelerator::Listener': GlobalAcceleratorListener;
  }
}

export interface GlobalAcceleratorAccelerator {
  readonly Enabled?: boolean;
  readonly FlowLogsEnabled?: boolean;
  readonly FlowLogsS3Bucket?: string;
  readonly FlowLogsS3Prefix?: string;
  readonly IpAddressType?: OneOf<'IPV4' | 'DUAL_STACK'>;
  readonly IpAddresses?: readonly string[];
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface GlobalAcceleratorCrossAccountAttachment {
  readonly Name: string;
  readonly Principals?: readonly string[];
  readonly Resources?: readonly GlobalAcceleratorCrossAccountAttachmentResource[];
  readonly Tags?: readonly Tag[];
}

export interface GlobalAcceleratorCrossAccountAttachmentResource {
  readonly Cidr?: string;
  readonly EndpointId?: string;
  readonly Region?: string;
}

export interface GlobalAcceleratorEndpointGroup {
  readonly EndpointConfigurations?: readonly GlobalAcceleratorEndpointGroupEndpointConfiguration[];
  readonly EndpointGroupRegion: string;
  readonly HealthCheckIntervalSeconds?: number;
  readonly HealthCheckPath?: string;
  readonly HealthCheckPort?: number;
  readonly HealthCheckProtocol?: OneOf<'TCP' | 'HTTP' | 'HTTPS'>;
  readonly ListenerArn: string;
  readonly PortOverrides?: readonly GlobalAcceleratorEndpointGroupPortOverride[];
  readonly ThresholdCount?: number;
  readonly TrafficDialPercentage?: number;
}

export interface GlobalAcceleratorEndpointGroupEndpointConfiguration {
  readonly AttachmentArn?: string;
  readonly ClientIPPreservationEnabled?: boolean;
  readonly EndpointId: string;
  readonly Weight?: number;
}

export interface GlobalAcceleratorEndpointGroupPortOverride {
  readonly EndpointPort: number;
  readonly ListenerPort: number;
}

export interface GlobalAcceleratorListener {
  readonly AcceleratorArn: string;
  readonly ClientAffinity?: OneOf<'NONE' | 'SOURCE_IP'>;
  readonly PortRanges: readonly GlobalAcceleratorListenerPortRange[];
  readonly Protocol: OneOf<'TCP' | 'UDP'>;
}

export interface GlobalAcceleratorListenerPortRange {
  readonly FromPort: number;
  readonly ToPort: number;
}
