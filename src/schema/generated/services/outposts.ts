// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AddressLine1,AddressLine2,AddressLine3,City,ContactName,ContactPhoneNumber,CountryCode,DistrictOrCounty,Municipality,PostalCode,StateOrRegion
FiberOpticCableType,MaximumSupportedWeightLbs,OpticalStandard,PowerConnector,PowerDrawKva,PowerFeedDrop,PowerPhase,UplinkCount,UplinkGbps
Outpost=AvailabilityZone,AvailabilityZoneId,Description,Name,SiteId,SupportedHardwareType,Tags>
Site=Description,Name,Notes,OperatingAddress>0,RackPhysicalProperties>1,ShippingAddress>0,Tags>`;

export const attributes = `Outpost=LifeCycleStatus,OutpostArn,OutpostId,OwnerId,SiteArn
Site=SiteArn,SiteId`;
