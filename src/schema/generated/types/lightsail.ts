// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Lightsail::Alarm': LightsailAlarm;
    'AWS::Lightsail::Bucket': LightsailBucket;
    'AWS::Lightsail::Certificate': LightsailCertificate;
    'AWS::Lightsail::ContactMethod': LightsailContactMethod;
    'AWS::Lightsail::Container': LightsailContainer;
    'AWS::Lightsail::Database': LightsailDatabase;
    'AWS::Lightsail::DatabaseSnapshot': LightsailDatabaseSnapshot;
    'AWS::Lightsail::Disk': LightsailDisk;
    'AWS::Lightsail::DiskSnapshot': LightsailDiskSnapshot;
    'AWS::Lightsail::Distribution': LightsailDistribution;
    'AWS::Lightsail::Domain': LightsailDomain;
    'AWS::Lightsail::Instance': LightsailInstance;
    'AWS::Lightsail::InstanceSnapshot': LightsailInstanceSnapshot;
    'AWS::Lightsail::KeyPair': LightsailKeyPair;
    'AWS::Lightsail::LoadBalancer': LightsailLoadBalancer;
    'AWS::Lightsail::LoadBalancerTlsCertificate': LightsailLoadBalancerTlsCertificate;
    'AWS::Lightsail::StaticIp': LightsailStaticIp;
  }
}

export interface LightsailAlarm {
  readonly AlarmName: string;
  readonly ComparisonOperator: string;
  readonly ContactProtocols?: readonly string[];
  readonly DatapointsToAlarm?: number;
  readonly EvaluationPeriods: number;
  readonly MetricName: string;
  readonly MonitoredResourceName: string;
  readonly NotificationEnabled?: boolean;
  readonly NotificationTriggers?: readonly string[];
  readonly Threshold: number;
  readonly TreatMissingData?: string;
}

export interface LightsailBucket {
  readonly AccessRules?: LightsailBucketAccessRules;
  readonly BucketName: string;
  readonly BundleId: string;
  readonly ObjectVersioning?: boolean;
  readonly ReadOnlyAccessAccounts?: readonly string[];
  readonly ResourcesReceivingAccess?: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface LightsailBucketAccessRules {
  readonly AllowPublicOverrides?: boolean;
  readonly GetObject?: string;
}

export interface LightsailCertificate {
  readonly CertificateName: string;
  readonly DomainName: string;
  readonly SubjectAlternativeNames?: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface LightsailContactMethod {
  readonly ContactEndpoint: string;
  readonly Protocol: OneOf<'Email' | 'SMS'>;
}

export interface LightsailContainer {
  readonly ContainerServiceDeployment?: LightsailContainerContainerServiceDeployment;
  readonly IsDisabled?: boolean;
  readonly Power: string;
  readonly PrivateRegistryAccess?: LightsailContainerPrivateRegistryAccess;
  readonly PublicDomainNames?: readonly LightsailContainerPublicDomainName[];
  readonly Scale: number;
  readonly ServiceName: string;
  readonly Tags?: readonly Tag[];
}

export interface LightsailContainerContainerServiceDeployment {
  readonly Containers?: readonly LightsailContainerContainer[];
  readonly PublicEndpoint?: LightsailContainerPublicEndpoint;
}

export interface LightsailContainerContainer {
  readonly Command?: readonly string[];
  readonly ContainerName?: string;
  readonly Environment?: readonly LightsailContainerEnvironmentVariable[];
  readonly Image?: string;
  readonly Ports?: readonly LightsailContainerPortInfo[];
}

export interface LightsailContainerEnvironmentVariable {
  readonly Value?: string;
  readonly Variable?: string;
}

export interface LightsailContainerPortInfo {
  readonly Port?: string;
  readonly Protocol?: string;
}

export interface LightsailContainerPublicEndpoint {
  readonly ContainerName?: string;
  readonly ContainerPort?: number;
  readonly HealthCheckConfig?: LightsailContainerHealthCheckConfig;
}

export interface LightsailContainerHealthCheckConfig {
  readonly HealthyThreshold?: number;
  readonly IntervalSeconds?: number;
  readonly Path?: string;
  readonly SuccessCodes?: string;
  readonly TimeoutSeconds?: number;
  readonly UnhealthyThreshold?: number;
}

export interface LightsailContainerPrivateRegistryAccess {
  readonly EcrImagePullerRole?: LightsailContainerEcrImagePullerRole;
}

export interface LightsailContainerEcrImagePullerRole {
  readonly IsActive?: boolean;
  readonly PrincipalArn?: string;
}

export interface LightsailContainerPublicDomainName {
  readonly CertificateName?: string;
  readonly DomainNames?: readonly string[];
}

export interface LightsailDatabase {
  readonly AvailabilityZone?: string;
  readonly BackupRetention?: boolean;
  readonly CaCertificateIdentifier?: string;
  readonly MasterDatabaseName: string;
  readonly MasterUserPassword?: string;
  readonly MasterUsername: string;
  readonly PreferredBackupWindow?: string;
  readonly PreferredMaintenanceWindow?: string;
  readonly PubliclyAccessible?: boolean;
  readonly RelationalDatabaseBlueprintId: string;
  readonly RelationalDatabaseBundleId: string;
  readonly RelationalDatabaseName: string;
  readonly RelationalDatabaseParameters?: readonly LightsailDatabaseRelationalDatabaseParameter[];
  readonly RotateMasterUserPassword?: boolean;
  readonly Tags?: readonly Tag[];
}

export interface LightsailDatabaseRelationalDatabaseParameter {
  readonly AllowedValues?: string;
  readonly ApplyMethod?: string;
  readonly ApplyType?: string;
  readonly DataType?: string;
  readonly Description?: string;
  readonly IsModifiable?: boolean;
  readonly ParameterName?: string;
  readonly ParameterValue?: string;
}

export interface LightsailDatabaseSnapshot {
  readonly RelationalDatabaseName: string;
  readonly RelationalDatabaseSnapshotName: string;
  readonly Tags?: readonly Tag[];
}

export interface LightsailDisk {
  readonly AddOns?: readonly LightsailDiskAddOn[];
  readonly AvailabilityZone?: string;
  readonly DiskName: string;
  readonly Location?: LightsailDiskLocation;
  readonly SizeInGb: number;
  readonly Tags?: readonly Tag[];
}

export interface LightsailDiskAddOn {
  readonly AddOnType: string;
  readonly AutoSnapshotAddOnRequest?: LightsailDiskAutoSnapshotAddOn;
  readonly Status?: OneOf<'Enabling' | 'Disabling' | 'Enabled' | 'Terminating' | 'Terminated' | 'Disabled' | 'Failed'>;
}

export interface LightsailDiskAutoSnapshotAddOn {
  readonly SnapshotTimeOfDay?: string;
}

export interface LightsailDiskLocation {
  readonly AvailabilityZone?: string;
  readonly RegionName?: string;
}

export interface LightsailDiskSnapshot {
  readonly DiskName: string;
  readonly DiskSnapshotName: string;
  readonly Tags?: readonly Tag[];
}

export interface LightsailDistribution {
  readonly BundleId: string;
  readonly CacheBehaviorSettings?: LightsailDistributionCacheSettings;
  readonly CacheBehaviors?: readonly LightsailDistributionCacheBehaviorPerPath[];
  readonly CertificateName?: string;
  readonly DefaultCacheBehavior: LightsailDistributionCacheBehavior;
  readonly DistributionName: string;
  readonly IpAddressType?: string;
  readonly IsEnabled?: boolean;
  readonly Origin: LightsailDistributionInputOrigin;
  readonly Tags?: readonly Tag[];
}

export interface LightsailDistributionCacheSettings {
  readonly AllowedHTTPMethods?: string;
  readonly CachedHTTPMethods?: string;
  readonly DefaultTTL?: number;
  readonly ForwardedCookies?: LightsailDistributionCookieObject;
  readonly ForwardedHeaders?: LightsailDistributionHeaderObject;
  readonly ForwardedQueryStrings?: LightsailDistributionQueryStringObject;
  readonly MaximumTTL?: number;
  readonly MinimumTTL?: number;
}

export interface LightsailDistributionCookieObject {
  readonly CookiesAllowList?: readonly string[];
  readonly Option?: string;
}

export interface LightsailDistributionHeaderObject {
  readonly HeadersAllowList?: readonly string[];
  readonly Option?: string;
}

export interface LightsailDistributionQueryStringObject {
  readonly Option?: boolean;
  readonly QueryStringsAllowList?: readonly string[];
}

export interface LightsailDistributionCacheBehaviorPerPath {
  readonly Behavior?: string;
  readonly Path?: string;
}

export interface LightsailDistributionCacheBehavior {
  readonly Behavior?: string;
}

export interface LightsailDistributionInputOrigin {
  readonly Name?: string;
  readonly ProtocolPolicy?: string;
  readonly RegionName?: string;
}

export interface LightsailDomain {
  readonly DomainEntries?: readonly LightsailDomainDomainEntry[];
  readonly DomainName: string;
  readonly Tags?: readonly Tag[];
}

export interface LightsailDomainDomainEntry {
  readonly Id?: string;
  readonly IsAlias?: boolean;
  readonly Name: string;
  readonly Target: string;
  readonly Type: OneOf<'A' | 'AAAA' | 'CNAME' | 'MX' | 'NS' | 'SOA' | 'SRV' | 'TXT'>;
}

export interface LightsailInstance {
  readonly AddOns?: readonly LightsailInstanceAddOn[];
  readonly AvailabilityZone?: string;
  readonly BlueprintId: string;
  readonly BundleId: string;
  readonly Hardware?: LightsailInstanceHardware;
  readonly InstanceName: string;
  readonly KeyPairName?: string;
  readonly Location?: LightsailInstanceLocation;
  readonly Networking?: LightsailInstanceNetworking;
  readonly State?: LightsailInstanceState;
  readonly Tags?: readonly Tag[];
  readonly UserData?: string;
}

export interface LightsailInstanceAddOn {
  readonly AddOnType: string;
  readonly AutoSnapshotAddOnRequest?: LightsailInstanceAutoSnapshotAddOn;
  readonly Status?: OneOf<'Enabling' | 'Disabling' | 'Enabled' | 'Terminating' | 'Terminated' | 'Disabled' | 'Failed'>;
}

export interface LightsailInstanceAutoSnapshotAddOn {
  readonly SnapshotTimeOfDay?: string;
}

export interface LightsailInstanceHardware {
  readonly CpuCount?: number;
  readonly Disks?: readonly LightsailInstanceDisk[];
  readonly RamSizeInGb?: number;
}

export interface LightsailInstanceDisk {
  readonly AttachedTo?: string;
  readonly AttachmentState?: string;
  readonly DiskName: string;
  readonly IOPS?: number;
  readonly IsSystemDisk?: boolean;
  readonly Path: string;
  readonly SizeInGb?: string;
}

export interface LightsailInstanceLocation {
  readonly AvailabilityZone?: string;
  readonly RegionName?: string;
}

export interface LightsailInstanceNetworking {
  readonly MonthlyTransfer?: LightsailInstanceMonthlyTransfer;
  readonly Ports: readonly LightsailInstancePort[];
}

export interface LightsailInstanceMonthlyTransfer {
  readonly GbPerMonthAllocated?: string;
}

export interface LightsailInstancePort {
  readonly AccessDirection?: string;
  readonly AccessFrom?: string;
  readonly AccessType?: string;
  readonly CidrListAliases?: readonly string[];
  readonly Cidrs?: readonly string[];
  readonly CommonName?: string;
  readonly FromPort?: number;
  readonly Ipv6Cidrs?: readonly string[];
  readonly Protocol?: string;
  readonly ToPort?: number;
}

export interface LightsailInstanceState {
  readonly Code?: number;
  readonly Name?: string;
}

export interface LightsailInstanceSnapshot {
  readonly InstanceName: string;
  readonly InstanceSnapshotName: string;
  readonly Tags?: readonly Tag[];
}

export interface LightsailKeyPair {
  readonly KeyPairName: string;
  readonly Tags?: readonly Tag[];
}

export interface LightsailLoadBalancer {
  readonly AttachedInstances?: readonly string[];
  readonly HealthCheckPath?: string;
  readonly InstancePort: number;
  readonly IpAddressType?: string;
  readonly LoadBalancerName: string;
  readonly SessionStickinessEnabled?: boolean;
  readonly SessionStickinessLBCookieDurationSeconds?: string;
  readonly Tags?: readonly Tag[];
  readonly TlsPolicyName?: string;
}

export interface LightsailLoadBalancerTlsCertificate {
  readonly CertificateAlternativeNames?: readonly string[];
  readonly CertificateDomainName: string;
  readonly CertificateName: string;
  readonly HttpsRedirectionEnabled?: boolean;
  readonly IsAttached?: boolean;
  readonly LoadBalancerName: string;
}

export interface LightsailStaticIp {
  readonly AttachedTo?: string;
  readonly StaticIpName: string;
}
