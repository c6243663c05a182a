// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::GroundStation::Config': GroundStationConfig;
    'AWS::GroundStation::DataflowEndpointGroup': GroundStationDataflowEndpointGroup;
    'AWS::GroundStation::DataflowEndpointGroupV2': GroundStationDataflowEndpointGroupV2;
    'AWS::GroundStation::MissionProfile': GroundStationMissionProfile;
  }
}

export interface GroundStationConfig {
  readonly ConfigData: GroundStationConfigConfigData;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface GroundStationConfigConfigData {
  readonly AntennaDownlinkConfig?: GroundStationConfigAntennaDownlinkConfig;
  readonly AntennaDownlinkDemodDecodeConfig?: GroundStationConfigAntennaDownlinkDemodDecodeConfig;
  readonly AntennaUplinkConfig?: GroundStationConfigAntennaUplinkConfig;
  readonly DataflowEndpointConfig?: GroundStationConfigDataflowEndpointConfig;
  readonly S3RecordingConfig?: GroundStationConfigS3RecordingConfig;
  readonly TelemetrySinkConfig?: GroundStationConfigTelemetrySinkConfig;
  readonly TrackingConfig?: GroundStationConfigTrackingConfig;
  readonly UplinkEchoConfig?: GroundStationConfigUplinkEchoConfig;
}

export interface GroundStationConfigAntennaDownlinkConfig {
  readonly SpectrumConfig?: GroundStationConfigSpectrumConfig;
}

export interface GroundStationConfigSpectrumConfig {
  readonly Bandwidth?: GroundStationConfigFrequencyBandwidth;
  readonly CenterFrequency?: GroundStationConfigFrequency;
  readonly Polarization?: OneOf<'LEFT_HAND' | 'RIGHT_HAND' | 'NONE'>;
}

export interface GroundStationConfigFrequencyBandwidth {
  readonly Units?: OneOf<'GHz' | 'MHz' | 'kHz'>;
  readonly Value?: number;
}

export interface GroundStationConfigFrequency {
  readonly Units?: OneOf<'GHz' | 'MHz' | 'kHz'>;
  readonly Value?: number;
}

export interface GroundStationConfigAntennaDownlinkDemodDecodeConfig {
  readonly DecodeConfig?: GroundStationConfigDecodeConfig;
  readonly DemodulationConfig?: GroundStationConfigDemodulationConfig;
  readonly SpectrumConfig?: GroundStationConfigSpectrumConfig;
}

export interface GroundStationConfigDecodeConfig {
  readonly UnvalidatedJSON?: string;
}

export interface GroundStationConfigDemodulationConfig {
  readonly UnvalidatedJSON?: string;
}

export interface GroundStationConfigAntennaUplinkConfig {
  readonly SpectrumConfig?: GroundStationConfigUplinkSpectrumConfig;
  readonly TargetEirp?: GroundStationConfigEirp;
  readonly TransmitDisabled?: boolean;
}

export interface GroundStationConfigUplinkSpectrumConfig {
  readonly CenterFrequency?: GroundStationConfigFrequency;
  readonly Polarization?: OneOf<'LEFT_HAND' | 'RIGHT_HAND' | 'NONE'>;
}

export interface GroundStationConfigEirp {
  readonly Units?: OneOf<'dBW'>;
  readonly Value?: number;
}

export interface GroundStationConfigDataflowEndpointConfig {
  readonly DataflowEndpointName?: string;
  readonly DataflowEndpointRegion?: string;
}

export interface GroundStationConfigS3RecordingConfig {
  readonly BucketArn?: string;
  readonly Prefix?: string;
  readonly RoleArn?: string;
}

export interface GroundStationConfigTelemetrySinkConfig {
  readonly TelemetrySinkData: GroundStationConfigTelemetrySinkData;
  readonly TelemetrySinkType: OneOf<'KINESIS_DATA_STREAM'>;
}

export interface GroundStationConfigTelemetrySinkData {
  readonly KinesisDataStreamData: GroundStationConfigKinesisDataStreamData;
}

export interface GroundStationConfigKinesisDataStreamData {
  readonly KinesisDataStreamArn: string;
  readonly KinesisRoleArn: string;
}

export interface GroundStationConfigTrackingConfig {
  readonly Autotrack?: OneOf<'REQUIRED' | 'PREFERRED' | 'REMOVED'>;
}

export interface GroundStationConfigUplinkEchoConfig {
  readonly AntennaUplinkConfigArn?: string;
  readonly Enabled?: boolean;
}

export interface GroundStationDataflowEndpointGroup {
  readonly ContactPostPassDurationSeconds?: number;
  readonly ContactPrePassDurationSeconds?: number;
  readonly EndpointDetails: readonly GroundStationDataflowEndpointGroupEndpointDetails[];
  readonly Tags?: readonly Tag[];
}

export interface GroundStationDataflowEndpointGroupEndpointDetails {
  readonly AwsGroundStationAgentEndpoint?: GroundStationDataflowEndpointGroupAwsGroundStationAgentEndpoint;
  readonly Endpoint?: GroundStationDataflowEndpointGroupDataflowEndpoint;
  readonly SecurityDetails?: GroundStationDataflowEndpointGroupSecurityDetails;
}

export interface GroundStationDataflowEndpointGroupAwsGroundStationAgentEndpoint {
  readonly AgentStatus?: OneOf<'SUCCESS' | 'FAILED' | 'ACTIVE' | 'INACTIVE'>;
  readonly AuditResults?: OneOf<'HEALTHY' | 'UNHEALTHY'>;
  readonly EgressAddress?: GroundStationDataflowEndpointGroupConnectionDetails;
  readonly IngressAddress?: GroundStationDataflowEndpointGroupRangedConnectionDetails;
  readonly Name?: string;
}

export interface GroundStationDataflowEndpointGroupConnectionDetails {
  readonly Mtu?: number;
  readonly SocketAddress?: GroundStationDataflowEndpointGroupSocketAddress;
}

export interface GroundStationDataflowEndpointGroupSocketAddress {
  readonly Name?: string;
  readonly Port?: number;
}

export interface GroundStationDataflowEndpointGroupRangedConnectionDetails {
  readonly Mtu?: number;
  readonly SocketAddress?: GroundStationDataflowEndpointGroupRangedSocketAddress;
}

export interface GroundStationDataflowEndpointGroupRangedSocketAddress {
  readonly Name?: string;
  readonly PortRange?: GroundStationDataflowEndpointGroupIntegerRange;
}

export interface GroundStationDataflowEndpointGroupIntegerRange {
  readonly Maximum?: number;
  readonly Minimum?: number;
}

export interface GroundStationDataflowEndpointGroupDataflowEndpoint {
  readonly Address?: GroundStationDataflowEndpointGroupSocketAddress;
  readonly Mtu?: number;
  readonly Name?: string;
}

export interface GroundStationDataflowEndpointGroupSecurityDetails {
  readonly RoleArn?: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds?: readonly string[];
}

export interface GroundStationDataflowEndpointGroupV2 {
  readonly ContactPostPassDurationSeconds?: number;
  readonly ContactPrePassDurationSeconds?: number;
  readonly Endpoints?: readonly GroundStationDataflowEndpointGroupV2CreateEndpointDetails[];
  readonly Tags?: readonly Tag[];
}

export interface GroundStationDataflowEndpointGroupV2CreateEndpointDetails {
  readonly DownlinkAwsGroundStationAgentEndpoint?: GroundStationDataflowEndpointGroupV2DownlinkAwsGroundStationAgentEndpoint;
  readonly UplinkAwsGroundStationAgentEndpoint?: GroundStationDataflowEndpointGroupV2UplinkAwsGroundStationAgentEndpoint;
}

export interface GroundStationDataflowEndpointGroupV2DownlinkAwsGroundStationAgentEndpoint {
  readonly DataflowDetails: GroundStationDataflowEndpointGroupV2DownlinkDataflowDetails;
  readonly Name: string;
}

export interface GroundStationDataflowEndpointGroupV2DownlinkDataflowDetails {
  readonly AgentConnectionDetails: GroundStationDataflowEndpointGroupV2DownlinkConnectionDetails;
}

export interface GroundStationDataflowEndpointGroupV2DownlinkConnectionDetails {
  readonly AgentIpAndPortAddress: GroundStationDataflowEndpointGroupV2RangedConnectionDetails;
  readonly EgressAddressAndPort: GroundStationDataflowEndpointGroupV2ConnectionDetails;
}

export interface GroundStationDataflowEndpointGroupV2RangedConnectionDetails {
  readonly Mtu?: number;
  readonly SocketAddress: GroundStationDataflowEndpointGroupV2RangedSocketAddress;
}

export interface GroundStationDataflowEndpointGroupV2RangedSocketAddress {
  readonly Name: string;
  readonly PortRange: GroundStationDataflowEndpointGroupV2IntegerRange;
}

export interface GroundStationDataflowEndpointGroupV2IntegerRange {
  readonly Maximum: number;
  readonly Minimum: number;
}

export interface GroundStationDataflowEndpointGroupV2ConnectionDetails {
  readonly Mtu?: number;
  readonly SocketAddress: GroundStationDataflowEndpointGroupV2SocketAddress;
}

export interface GroundStationDataflowEndpointGroupV2SocketAddress {
  readonly Name: string;
  readonly Port: number;
}

export interface GroundStationDataflowEndpointGroupV2UplinkAwsGroundStationAgentEndpoint {
  readonly DataflowDetails: GroundStationDataflowEndpointGroupV2UplinkDataflowDetails;
  readonly Name: string;
}

export interface GroundStationDataflowEndpointGroupV2UplinkDataflowDetails {
  readonly AgentConnectionDetails: GroundStationDataflowEndpointGroupV2UplinkConnectionDetails;
}

export interface GroundStationDataflowEndpointGroupV2UplinkConnectionDetails {
  readonly AgentIpAndPortAddress: GroundStationDataflowEndpointGroupV2RangedConnectionDetails;
  readonly IngressAddressAndPort: GroundStationDataflowEndpointGroupV2ConnectionDetails;
}

export interface GroundStationMissionProfile {
  readonly ContactPostPassDurationSeconds?: number;
  readonly ContactPrePassDurationSeconds?: number;
  readonly DataflowEdges: readonly GroundStationMissionProfileDataflowEdge[];
  readonly MinimumViableContactDurationSeconds: number;
  readonly Name: string;
  readonly StreamsKmsKey?: GroundStationMissionProfileStreamsKmsKey;
  readonly StreamsKmsRole?: string;
  readonly Tags?: readonly Tag[];
  readonly TelemetrySinkConfigArn?: string;
  readonly TrackingConfigArn: string;
}

export interface GroundStationMissionProfileDataflowEdge {
  readonly Destination?: string;
  readonly Source?: string;
}

export interface GroundStationMissionProfileStreamsKmsKey {
  readonly KmsAliasArn?: string;
  readonly KmsAliasName?: string;
  readonly KmsKeyArn?: string;
}
