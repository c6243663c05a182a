// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Panorama::ApplicationInstance': PanoramaApplicationInstance;
    'AWS::Panorama::Package': PanoramaPackage;
    'AWS::Panorama::PackageVersion': PanoramaPackageVersion;
  }
}

export interface PanoramaApplicationInstance {
  readonly ApplicationInstanceIdToReplace?: string;
  readonly DefaultRuntimeContextDevice: string;
  readonly Description?: string;
  readonly ManifestOverridesPayload?: PanoramaApplicationInstanceManifestOverridesPayload;
  readonly ManifestPayload: PanoramaApplicationInstanceManifestPayload;
  readonly Name?: string;
  readonly RuntimeRoleArn?: string;
  readonly Tags?: readonly Tag[];
}

export interface PanoramaApplicationInstanceManifestOverridesPayload {
  readonly PayloadData?: string;
}

export interface PanoramaApplicationInstanceManifestPayload {
  readonly PayloadData?: string;
}

export interface PanoramaPackage {
  readonly PackageName: string;
  readonly StorageLocation?: PanoramaPackageStorageLocation;
  readonly Tags?: readonly Tag[];
}

export interface PanoramaPackageStorageLocation {
  readonly BinaryPrefixLocation?: string;
  readonly Bucket?: string;
  readonly GeneratedPrefixLocation?: string;
  readonly ManifestPrefixLocation?: string;
  readonly RepoPrefixLocation?: string;
}

export interface PanoramaPackageVersion {
  readonly MarkLatest?: boolean;
  readonly OwnerAccount?: string;
  readonly PackageId: string;
  readonly PackageVersion: string;
  readonly PatchVersion: string;
  readonly UpdatedLatestPatchVersion?: string;
}
