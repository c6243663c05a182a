// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ClassBTimeout#,ClassCTimeout#,FactoryPresetFreqsList#,MacVersion,MaxDutyCycle#,MaxEirp#,PingSlotDr#,PingSlotFreq#,PingSlotPeriod#,RegParamsRevision,RfRegion,RxDataRate2#,RxDelay1#,RxDrOffset1#,RxFreq2#,Supports32BitFCnt?,SupportsClassB?,SupportsClassC?,SupportsJoin?
RfRegion,StartTime
DlClass,NumberOfDevicesInGroup#,NumberOfDevicesRequested#,RfRegion
LogLevel,WirelessDeviceFrameInfo
AppServerPrivateKey
AmazonId,Arn,Fingerprint
AppServerPrivateKey
AddGwMetadata?,ChannelMask,DevStatusReqFreq#,DlBucketSize#,DlRate#,DlRatePolicy,DrMax#,DrMin#,HrAllowed?,MinGwDiversity#,NwkGeoLoc?,PrAllowed?,RaAllowed?,ReportDevStatusBattery?,ReportDevStatusMargin?,TargetPer#,UlBucketSize#,UlRate#,UlRatePolicy
CurrentVersion>9,UpdateVersion>9
Model,PackageVersion,Station
LoRaWAN>11,UpdateDataRole,UpdateDataSource
CurrentVersion>9,SigKeyCrc#,UpdateSignature,UpdateVersion>9
AbpV10x>13,AbpV11>15,DevEui,DeviceProfileId,FPorts>17,OtaaV10x>19,OtaaV11>20,ServiceProfileId
DevAddr,SessionKeys>14
AppSKey,NwkSKey
DevAddr,SessionKeys>16
AppSKey,FNwkSIntKey,NwkSEncKey,SNwkSIntKey
Applications>18
DestinationName,FPort#,Type
AppEui,AppKey
AppKey,JoinEui,NwkKey
DeviceCreationFile,DeviceCreationFileList,Role,SidewalkManufacturingSn
GatewayEui,RfRegion
Destination=Description,Expression,ExpressionType,Name,RoleArn,Tags>
DeviceProfile=LoRaWAN>0,Name,Tags>
FuotaTask=AssociateMulticastGroup,AssociateWirelessDevice,Description,DisassociateMulticastGroup,DisassociateWirelessDevice,FirmwareUpdateImage,FirmwareUpdateRole,LoRaWAN>1,Name,Tags>
MulticastGroup=AssociateWirelessDevice,Description,DisassociateWirelessDevice,LoRaWAN>2,Name,Tags>
NetworkAnalyzerConfiguration=Description,Name,Tags>,TraceContent>3,WirelessDevices,WirelessGateways
PartnerAccount=AccountLinked?,PartnerAccountId,PartnerType,Sidewalk>4,SidewalkResponse>5,SidewalkUpdate>6,Tags>
ServiceProfile=LoRaWAN>7,Name,Tags>
TaskDefinition=AutoCreateTasks?,LoRaWANUpdateGatewayTaskEntry>8,Name,Tags>,TaskDefinitionType,Update>10
WirelessDevice=Description,DestinationName,LastUplinkReceivedAt,LoRaWAN>12,Name,Positioning,Tags>,ThingArn,Type
WirelessDeviceImportTask=DestinationName,Sidewalk>21,Tags>
WirelessGateway=Description,LastUplinkReceivedAt,LoRaWAN>22,Name,Tags>,ThingArn,ThingName`;

export const attributes = `Destination=Arn
DeviceProfile=Arn,Id
FuotaTask=Arn,FuotaTaskStatus,Id,LoRaWAN.StartTime
MulticastGroup=Arn,Id,LoRaWAN.NumberOfDevicesInGroup,LoRaWAN.NumberOfDevicesRequested,Status
NetworkAnalyzerConfiguration=Arn
PartnerAccount=Arn,Fingerprint
ServiceProfile=Arn,Id,LoRaWAN.ChannelMask,LoRaWAN.DevStatusReqFreq,LoRaWAN.DlBucketSize,LoRaWAN.DlRate,LoRaWAN.DlRatePolicy,LoRaWAN.DrMax,LoRaWAN.DrMin,LoRaWAN.HrAllowed,LoRaWAN.MinGwDiversity,LoRaWAN.NwkGeoLoc,LoRaWAN.ReportDevStatusBattery,LoRaWAN.ReportDevStatusMargin,LoRaWAN.TargetPer,LoRaWAN.UlBucketSize,LoRaWAN.UlRate,LoRaWAN.UlRatePolicy,LoRaWANResponse
TaskDefinition=Arn,Id
WirelessDevice=Arn,Id,ThingName
WirelessDeviceImportTask=Arn,CreationDate,FailedImportedDevicesCount,Id,InitializedImportedDevicesCount,OnboardedImportedDevicesCount,PendingImportedDevicesCount,Sidewalk.DeviceCreationFileList,Status,StatusReason
WirelessGateway=Arn,Id`;
