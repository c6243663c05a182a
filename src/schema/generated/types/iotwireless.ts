// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::IoTWireless::Destination': IoTWirelessDestination;
    'AWS::IoTWireless::DeviceProfile': IoTWirelessDeviceProfile;
    'AWS::IoTWireless::FuotaTask': IoTWirelessFuotaTask;
    'AWS::IoTWireless::MulticastGroup': IoTWirelessMulticastGroup;
    'AWS::IoTWireless::NetworkAnalyzerConfiguration': IoTWirelessNetworkAnalyzerConfiguration;
    'AWS::IoTWireless::PartnerAccount': IoTWirelessPartnerAccount;
    'AWS::IoTWireless::ServiceProfile': IoTWirelessServiceProfile;
    'AWS::IoTWireless::TaskDefinition': IoTWirelessTaskDefinition;
    'AWS::IoTWireless::WirelessDevice': IoTWirelessWirelessDevice;
    'AWS::IoTWireless::WirelessDeviceImportTask': IoTWirelessWirelessDeviceImportTask;
    'AWS::IoTWireless::WirelessGateway': IoTWirelessWirelessGateway;
  }
}

export interface IoTWirelessDestination {
  readonly Description?: string;
  readonly Expression: string;
  readonly ExpressionType: OneOf<'RuleName' | 'MqttTopic' | 'SnsTopic'>;
  readonly Name: string;
  readonly RoleArn?: string;
  readonly Tags?: readonly Tag[];
}

export interface IoTWirelessDeviceProfile {
  readonly LoRaWAN?: IoTWirelessDeviceProfileLoRaWANDeviceProfile;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
}

export interface IoTWirelessDeviceProfileLoRaWANDeviceProfile {
  readonly ClassBTimeout?: number;
  readonly ClassCTimeout?: number;
  readonly FactoryPresetFreqsList?: readonly number[];
  readonly MacVersion?: string;
  readonly MaxDutyCycle?: number;
  readonly MaxEirp?: number;
  readonly PingSlotDr?: number;
  readonly PingSlotFreq?: number;
  readonly PingSlotPeriod?: number;
  readonly RegParamsRevision?: string;
  readonly RfRegion?: string;
  readonly RxDataRate2?: number;
  readonly RxDelay1?: number;
  readonly RxDrOffset1?: number;
  readonly RxFreq2?: number;
  readonly Supports32BitFCnt?: boolean;
  readonly SupportsClassB?: boolean;
  readonly SupportsClassC?: boolean;
  readonly SupportsJoin?: boolean;
}

export interface IoTWirelessFuotaTask {
  readonly AssociateMulticastGroup?: string;
  readonly AssociateWirelessDevice?: string;
  readonly Description?: string;
  readonly DisassociateMulticastGroup?: string;
  readonly DisassociateWirelessDevice?: string;
  readonly FirmwareUpdateImage: string;
  readonly FirmwareUpdateRole: string;
  readonly LoRaWAN: IoTWirelessFuotaTaskLoRaWAN;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
}

export interface IoTWirelessFuotaTaskLoRaWAN {
  readonly RfRegion: string;
  readonly StartTime?: string;
}

export interface IoTWirelessMulticastGroup {
  readonly AssociateWirelessDevice?: string;
  readonly Description?: string;
  readonly DisassociateWirelessDevice?: string;
  readonly LoRaWAN: IoTWirelessMulticastGroupLoRaWAN;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
}

export interface IoTWirelessMulticastGroupLoRaWAN {
  readonly DlClass: string;
  readonly NumberOfDevicesInGroup?: number;
  readonly NumberOfDevicesRequested?: number;
  readonly RfRegion: string;
}

export interface IoTWirelessNetworkAnalyzerConfiguration {
  readonly Description?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
  readonly TraceContent?: IoTWirelessNetworkAnalyzerConfigurationTraceContent;
  readonly WirelessDevices?: readonly string[];
  readonly WirelessGateways?: readonly string[];
}

export interface IoTWirelessNetworkAnalyzerConfigurationTraceContent {
  readonly LogLevel?: OneOf<'INFO' | 'ERROR' | 'DISABLED'>;
  readonly WirelessDeviceFrameInfo?: OneOf<'ENABLED' | 'DISABLED'>;
}

export interface IoTWirelessPartnerAccount {
  readonly AccountLinked?: boolean;
  readonly PartnerAccountId?: string;
  readonly PartnerType?: OneOf<'Sidewalk'>;
  readonly Sidewalk?: IoTWirelessPartnerAccountSidewalkAccountInfo;
  readonly SidewalkResponse?: IoTWirelessPartnerAccountSidewalkAccountInfoWithFingerprint;
  readonly SidewalkUpdate?: IoTWirelessPartnerAccountSidewalkUpdateAccount;
  readonly Tags?: readonly Tag[];
}

export interface IoTWirelessPartnerAccountSidewalkAccountInfo {
  readonly AppServerPrivateKey: string;
}

export interface IoTWirelessPartnerAccountSidewalkAccountInfoWithFingerprint {
  readonly AmazonId?: string;
  readonly Arn?: string;
  readonly Fingerprint?: string;
}

export interface IoTWirelessPartnerAccountSidewalkUpdateAccount {
  readonly AppServerPrivateKey?: string;
}

export interface IoTWirelessServiceProfile {
  readonly LoRaWAN?: IoTWirelessServiceProfileLoRaWANServiceProfile;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
}

export interface IoTWirelessServiceProfileLoRaWANServiceProfile {
  readonly AddGwMetadata?: boolean;
  readonly ChannelMask?: string;
  readonly DevStatusReqFreq?: number;
  readonly DlBucketSize?: number;
  readonly DlRate?: number;
  readonly DlRatePolicy?: string;
  readonly DrMax?: number;
  readonly DrMin?: number;
  readonly HrAllowed?: boolean;
  readonly MinGwDiversity?: number;
  readonly NwkGeoLoc?: boolean;
  readonly PrAllowed?: boolean;
  readonly RaAllowed?: boolean;
  readonly ReportDevStatusBattery?: boolean;
  readonly ReportDevStatusMargin?: boolean;
  readonly TargetPer?: number;
  readonly UlBucketSize?: number;
  readonly UlRate?: number;
  readonly UlRatePolicy?: string;
}

export interface IoTWirelessTaskDefinition {
  readonly AutoCreateTasks: boolean;
  readonly LoRaWANUpdateGatewayTaskEntry?: IoTWirelessTaskDefinitionLoRaWANUpdateGatewayTaskEntry;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
  readonly TaskDefinitionType?: OneOf<'UPDATE'>;
  readonly Update?: IoTWirelessTaskDefinitionUpdateWirelessGatewayTaskCreate;
}

export interface IoTWirelessTaskDefinitionLoRaWANUpdateGatewayTaskEntry {
  readonly CurrentVersion?: IoTWirelessTaskDefinitionLoRaWANGatewayVersion;
  readonly UpdateVersion?: IoTWirelessTaskDefinitionLoRaWANGatewayVersion;
}

export interface IoTWirelessTaskDefinitionLoRaWANGatewayVersion {
  readonly Model?: string;
  readonly PackageVersion?: string;
  readonly Station?: string;
}

export interface IoTWirelessTaskDefinitionUpdateWirelessGatewayTaskCreate {
  readonly LoRaWAN?: IoTWirelessTaskDefinitionLoRaWANUpdateGatewayTaskCreate;
  readonly UpdateDataRole?: string;
  readonly UpdateDataSource?: string;
}

export interface IoTWirelessTaskDefinitionLoRaWANUpdateGatewayTaskCreate {
  readonly CurrentVersion?: IoTWirelessTaskDefinitionLoRaWANGatewayVersion;
  readonly SigKeyCrc?: number;
  readonly UpdateSignature?: string;
  readonly UpdateVersion?: IoTWirelessTaskDefinitionLoRaWANGatewayVersion;
}

export interface IoTWirelessWirelessDevice {
  readonly Description?: string;
  readonly DestinationName: string;
  readonly LastUplinkReceivedAt?: string;
  readonly LoRaWAN?: IoTWirelessWirelessDeviceLoRaWANDevice;
  readonly Name?: string;
  readonly Positioning?: OneOf<'Enabled' | 'Disabled'>;
  readonly Tags?: readonly Tag[];
  readonly ThingArn?: string;
  readonly Type: OneOf<'Sidewalk' | 'LoRaWAN'>;
}

export interface IoTWirelessWirelessDeviceLoRaWANDevice {
  readonly AbpV10x?: IoTWirelessWirelessDeviceAbpV10x;
  readonly AbpV11?: IoTWirelessWirelessDeviceAbpV11;
  readonly DevEui?: string;
  readonly DeviceProfileId?: string;
  readonly FPorts?: IoTWirelessWirelessDeviceFPorts;
  readonly OtaaV10x?: IoTWirelessWirelessDeviceOtaaV10x;
  readonly OtaaV11?: IoTWirelessWirelessDeviceOtaaV11;
  readonly ServiceProfileId?: string;
}

export interface IoTWirelessWirelessDeviceAbpV10x {
  readonly DevAddr: string;
  readonly SessionKeys: IoTWirelessWirelessDeviceSessionKeysAbpV10x;
}

export interface IoTWirelessWirelessDeviceSessionKeysAbpV10x {
  readonly AppSKey: string;
  readonly NwkSKey: string;
}

export interface IoTWirelessWirelessDeviceAbpV11 {
  readonly DevAddr: string;
  readonly SessionKeys: IoTWirelessWirelessDeviceSessionKeysAbpV11;
}

export interface IoTWirelessWirelessDeviceSessionKeysAbpV11 {
  readonly AppSKey: string;
  readonly FNwkSIntKey: string;
  readonly NwkSEncKey: string;
  readonly SNwkSIntKey: string;
}

export interface IoTWirelessWirelessDeviceFPorts {
  readonly Applications?: readonly IoTWirelessWirelessDeviceApplication[];
}

export interface IoTWirelessWirelessDeviceApplication {
  readonly DestinationName?: string;
  readonly FPort?: number;
  readonly Type?: OneOf<'SemtechGeolocation' | 'SemtechGNSS' | 'SemtechGNSSNG' | 'SemtechWiFi'>;
}

export interface IoTWirelessWirelessDeviceOtaaV10x {
  readonly AppEui: string;
  readonly AppKey: string;
}

export interface IoTWirelessWirelessDeviceOtaaV11 {
  readonly AppKey: string;
  readonly JoinEui: string;
  readonly NwkKey: string;
}

export interface IoTWirelessWirelessDeviceImportTask {
  readonly DestinationName: string;
  readonly Sidewalk: IoTWirelessWirelessDeviceImportTaskSidewalk;
  readonly Tags?: readonly Tag[];
}

export interface IoTWirelessWirelessDeviceImportTaskSidewalk {
  readonly DeviceCreationFile?: string;
  readonly DeviceCreationFileList?: readonly string[];
  readonly Role?: string;
  readonly SidewalkManufacturingSn?: string;
}

export interface IoTWirelessWirelessGateway {
  readonly Description?: string;
  readonly LastUplinkReceivedAt?: string;
  readonly LoRaWAN: IoTWirelessWirelessGatewayLoRaWANGateway;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
  readonly ThingArn?: string;
  readonly ThingName?: string;
}

export interface IoTWirelessWirelessGatewayLoRaWANGateway {
  readonly GatewayEui: string;
  readonly RfRegion: string;
}
