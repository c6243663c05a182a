// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `PayloadData
PayloadData
BinaryPrefixLocation,Bucket,GeneratedPrefixLocation,ManifestPrefixLocation,RepoPrefixLocation
ApplicationInstance=ApplicationInstanceIdToReplace,DefaultRuntimeContextDevice,Description,ManifestOverridesPayload>0,ManifestPayload>1,Name,RuntimeRoleArn,Tags>
Package=PackageName,StorageLocation>2,Tags>
PackageVersion=MarkLatest?,OwnerAccount,PackageId,PackageVersion,PatchVersion,UpdatedLatestPatchVersion`;

export const attributes = `ApplicationInstance=ApplicationInstanceId,Arn,CreatedTime,DefaultRuntimeContextDeviceName,HealthStatus,LastUpdatedTime,Status,StatusDescription
Package=Arn,CreatedTime,PackageId,StorageLocation.BinaryPrefixLocation,StorageLocation.Bucket,StorageLocation.GeneratedPrefixLocation,StorageLocation.ManifestPrefixLocation,StorageLocation.RepoPrefixLocation
PackageVersion=IsLatestPatch,PackageArn,PackageName,RegisteredTime,Status,StatusDescription`;
