// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::EKS::AccessEntry': EKSAccessEntry;
    'AWS::EKS::Addon': EKSAddon;
    'AWS::EKS::Capability': EKSCapability;
    'AWS::EKS::CertificateAuthority': EKSCertificateAuthority;
    'AWS::EKS::Cluster': EKSCluster;
    'AWS::EKS::FargateProfile': EKSFargateProfile;
    'AWS::EKS::IdentityProviderConfig': EKSIdentityProviderConfig;
    'AWS::EKS::Nodegroup': EKSNodegroup;
    'AWS::EKS::PodIdentityAssociation': EKSPodIdentityAssociation;
  }
}

export interface EKSAccessEntry {
  readonly AccessPolicies?: readonly EKSAccessEntryAccessPolicy[];
  readonly ClusterName: string;
  readonly KubernetesGroups?: readonly string[];
  readonly PrincipalArn: string;
  readonly Tags?: readonly Tag[];
  readonly Type?: string;
  readonly Username?: string;
}

export interface EKSAccessEntryAccessPolicy {
  readonly AccessScope: EKSAccessEntryAccessScope;
  readonly PolicyArn: string;
}

export interface EKSAccessEntryAccessScope {
  readonly Namespaces?: readonly string[];
  readonly Type: OneOf<'namespace' | 'cluster'>;
}

export interface EKSAddon {
  readonly AddonName: string;
  readonly AddonVersion?: string;
  readonly ClusterName: string;
  readonly ConfigurationValues?: string;
  readonly NamespaceConfig?: EKSAddonNamespaceConfig;
  readonly PodIdentityAssociations?: readonly EKSAddonPodIdentityAssociation[];
  readonly PreserveOnDelete?: boolean;
  readonly ResolveConflicts?: OneOf<'NONE' | 'OVERWRITE' | 'PRESERVE'>;
  readonly ServiceAccountRoleArn?: string;
  readonly Tags?: readonly Tag[];
}

export interface EKSAddonNamespaceConfig {
  readonly Namespace: string;
}

export interface EKSAddonPodIdentityAssociation {
  readonly RoleArn: string;
  readonly ServiceAccount: string;
}

export interface EKSCapability {
  readonly CapabilityName: string;
  readonly ClusterName: string;
  readonly Configuration?: EKSCapabilityCapabilityConfiguration;
  readonly DeletePropagationPolicy: OneOf<'RETAIN'>;
  readonly RoleArn: string;
  readonly Tags?: readonly Tag[];
  readonly Type: OneOf<'ARGOCD' | 'ACK' | 'KRO'>;
}

export interface EKSCapabilityCapabilityConfiguration {
  readonly Ack?: EKSCapabilityAck;
  readonly ArgoCd?: EKSCapabilityArgoCd;
}

export interface EKSCapabilityAck {
  readonly DisabledServices?: readonly string[];
  readonly EnableCrossNamespace?: boolean;
}

export interface EKSCapabilityArgoCd {
  readonly AwsIdc: EKSCapabilityAwsIdc;
  readonly Namespace?: string;
  readonly NetworkAccess?: EKSCapabilityNetworkAccess;
  readonly RbacRoleMappings?: readonly EKSCapabilityArgoCdRoleMapping[];
  readonly ServerUrl?: string;
}

export interface EKSCapabilityAwsIdc {
  readonly IdcInstanceArn: string;
  readonly IdcManagedApplicationArn?: string;
  readonly IdcRegion?: string;
}

export interface EKSCapabilityNetworkAccess {
  readonly VpceIds?: readonly string[];
}

export interface EKSCapabilityArgoCdRoleMapping {
  readonly Identities: readonly EKSCapabilitySsoIdentity[];
  readonly Role: OneOf<'ADMIN' | 'EDITOR' | 'VIEWER'>;
}

export interface EKSCapabilitySsoIdentity {
  readonly Id: string;
  readonly Type: OneOf<'SSO_USER' | 'SSO_GROUP'>;
}

export interface EKSCertificateAuthority {
  readonly ClusterName: string;
}

export interface EKSCluster {
  readonly AccessConfig?: EKSClusterAccessConfig;
  readonly ActiveCertificateAuthorityId?: string;
  readonly BootstrapSelfManagedAddons?: boolean;
  readonly CertificateAuthority?: EKSClusterCertificateAuthority;
  readonly ComputeConfig?: EKSClusterComputeConfig;
  readonly ControlPlaneScalingConfig?: EKSClusterControlPlaneScalingConfig;
  readonly DeletionProtection?: boolean;
  readonly EncryptionConfig?: readonly EKSClusterEncryptionConfig[];
  readonly Force?: boolean;
  readonly KubeApiServerConfig?: EKSClusterKubeApiServerConfig;
  readonly KubeControllerManagerConfig?: EKSClusterKubeControllerManagerConfig;
  readonly KubeSchedulerConfig?: EKSClusterKubeSchedulerConfig;
  readonly KubernetesNetworkConfig?: EKSClusterKubernetesNetworkConfig;
  readonly Logging?: EKSClusterLogging;
  readonly Name?: string;
  readonly OutpostConfig?: EKSClusterOutpostConfig;
  readonly RemoteNetworkConfig?: EKSClusterRemoteNetworkConfig;
  readonly ResourcesVpcConfig: EKSClusterResourcesVpcConfig;
  readonly RoleArn: string;
  readonly RollbackConfig?: EKSClusterRollbackConfig;
  readonly StorageConfig?: EKSClusterStorageConfig;
  readonly Tags?: readonly Tag[];
  readonly UpgradePolicy?: EKSClusterUpgradePolicy;
  readonly Version?: string;
  readonly ZonalShiftConfig?: EKSClusterZonalShiftConfig;
}

export interface EKSClusterAccessConfig {
  readonly AuthenticationMode?: OneOf<'CONFIG_MAP' | 'API_AND_CONFIG_MAP' | 'API'>;
  readonly BootstrapClusterCreatorAdminPermissions?: boolean;
}

export interface EKSClusterCertificateAuthority {
  readonly Active?: EKSClusterActiveCertificateAuthority;
  readonly Data?: string;
}

export interface EKSClusterActiveCertificateAuthority {
  readonly ActivatedBy?: string;
  readonly Id?: string;
}

export interface EKSClusterComputeConfig {
  readonly Enabled?: boolean;
  readonly NodePools?: readonly string[];
  readonly NodeRoleArn?: string;
}

export interface EKSClusterControlPlaneScalingConfig {
  readonly Tier?: OneOf<'standard' | 'tier-xl' | 'tier-2xl' | 'tier-4xl' | 'tier-8xl' | 'tier-ultra'>;
}

export interface EKSClusterEncryptionConfig {
  readonly Provider?: EKSClusterProvider;
  readonly Resources?: readonly string[];
}

export interface EKSClusterProvider {
  readonly KeyArn?: string;
}

export interface EKSClusterKubeApiServerConfig {
  readonly EventTtl?: string;
  readonly ServiceNodePortRange?: EKSClusterServiceNodePortRange;
}

export interface EKSClusterServiceNodePortRange {
  readonly MaxPort?: number;
  readonly MinPort?: number;
}

export interface EKSClusterKubeControllerManagerConfig {
  readonly HorizontalPodAutoscalerControllerConfig?: EKSClusterHorizontalPodAutoscalerControllerConfig;
  readonly PodGcControllerConfig?: EKSClusterPodGcControllerConfig;
}

export interface EKSClusterHorizontalPodAutoscalerControllerConfig {
  readonly HorizontalPodAutoscalerSyncPeriod?: string;
}

export interface EKSClusterPodGcControllerConfig {
  readonly TerminatedPodGcThreshold?: number;
}

export interface EKSClusterKubeSchedulerConfig {
  readonly NodeResourcesFit?: EKSClusterNodeResourcesFitConfig;
}

export interface EKSClusterNodeResourcesFitConfig {
  readonly ScoringStrategy?: EKSClusterScoringStrategy;
}

export interface EKSClusterScoringStrategy {
  readonly Resources?: readonly EKSClusterResourceWeight[];
  readonly Type?: string;
}

export interface EKSClusterResourceWeight {
  readonly Name?: string;
  readonly Weight?: number;
}

export interface EKSClusterKubernetesNetworkConfig {
  readonly ElasticLoadBalancing?: EKSClusterElasticLoadBalancing;
  readonly IpFamily?: OneOf<'ipv4' | 'ipv6'>;
  readonly ServiceIpv4Cidr?: string;
  readonly ServiceIpv6Cidr?: string;
}

export interface EKSClusterElasticLoadBalancing {
  readonly Enabled?: boolean;
}

export interface EKSClusterLogging {
  readonly ClusterLogging?: EKSClusterClusterLogging;
}

export interface EKSClusterClusterLogging {
  readonly EnabledTypes?: readonly EKSClusterLoggingTypeConfig[];
}

export interface EKSClusterLoggingTypeConfig {
  readonly Type?: OneOf<'api' | 'audit' | 'authenticator' | 'controllerManager' | 'scheduler'>;
}

export interface EKSClusterOutpostConfig {
  readonly ControlPlaneInstanceType: string;
  readonly ControlPlanePlacement?: EKSClusterControlPlanePlacement;
  readonly EtcdInstanceType?: string;
  readonly EtcdPlacement?: EKSClusterEtcdPlacement;
  readonly OutpostArns: readonly string[];
}

export interface EKSClusterControlPlanePlacement {
  readonly GroupName?: string;
  readonly SpreadLevel?: string;
}

export interface EKSClusterEtcdPlacement {
  readonly SpreadLevel?: string;
}

export interface EKSClusterRemoteNetworkConfig {
  readonly RemoteNodeNetworks?: readonly EKSClusterRemoteNodeNetwork[];
  readonly RemotePodNetworks?: readonly EKSClusterRemotePodNetwork[];
}

export interface EKSClusterRemoteNodeNetwork {
  readonly Cidrs: readonly string[];
}

export interface EKSClusterRemotePodNetwork {
  readonly Cidrs: readonly string[];
}

export interface EKSClusterResourcesVpcConfig {
  readonly ControlPlaneEgressMode?: string;
  readonly EndpointPrivateAccess?: boolean;
  readonly EndpointPublicAccess?: boolean;
  readonly PublicAccessCidrs?: readonly string[];
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds: readonly string[];
}

export interface EKSClusterRollbackConfig {
  readonly TimeoutMinutes?: number;
}

export interface EKSClusterStorageConfig {
  readonly BlockStorage?: EKSClusterBlockStorage;
}

export interface EKSClusterBlockStorage {
  readonly Enabled?: boolean;
}

export interface EKSClusterUpgradePolicy {
  readonly SupportType?: OneOf<'STANDARD' | 'EXTENDED'>;
}

export interface EKSClusterZonalShiftConfig {
  readonly Enabled?: boolean;
}

export interface EKSFargateProfile {
  readonly ClusterName: string;
  readonly FargateProfileName?: string;
  readonly PodExecutionRoleArn: string;
  readonly Selectors: readonly EKSFargateProfileSelector[];
  readonly Subnets?: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface EKSFargateProfileSelector {
  readonly Labels?: readonly EKSFargateProfileLabel[];
  readonly Namespace: string;
}

export interface EKSFargateProfileLabel {
  readonly Key: string;
  readonly Value: string;
}

export interface EKSIdentityProviderConfig {
  readonly ClusterName: string;
  readonly IdentityProviderConfigName?: string;
  readonly Oidc?: EKSIdentityProviderConfigOidcIdentityProviderConfig;
  readonly Tags?: readonly Tag[];
  readonly Type: OneOf<'oidc'>;
}

export interface EKSIdentityProviderConfigOidcIdentityProviderConfig {
  readonly ClientId: string;
  readonly GroupsClaim?: string;
  readonly GroupsPrefix?: string;
  readonly IssuerUrl: string;
  readonly RequiredClaims?: readonly EKSIdentityProviderConfigRequiredClaim[];
  readonly UsernameClaim?: string;
  readonly UsernamePrefix?: string;
}

export interface EKSIdentityProviderConfigRequiredClaim {
  readonly Key: string;
  readonly Value: string;
}

export interface EKSNodegroup {
  readonly AmiType?: string;
  readonly CapacityType?: string;
  readonly ClusterName: string;
  readonly DiskSize?: number;
  readonly ForceUpdateEnabled?: boolean;
  readonly InstanceTypes?: readonly string[];
  readonly Labels?: { readonly [key: string]: string };
  readonly LaunchTemplate?: EKSNodegroupLaunchTemplateSpecification;
  readonly NodeRepairConfig?: EKSNodegroupNodeRepairConfig;
  readonly NodeRole: string;
  readonly NodegroupName?: string;
  readonly ReleaseVersion?: string;
  readonly RemoteAccess?: EKSNodegroupRemoteAccess;
  readonly ScalingConfig?: EKSNodegroupScalingConfig;
  readonly Subnets: readonly string[];
  readonly Tags?: { readonly [key: string]: string };
  readonly Taints?: readonly EKSNodegroupTaint[];
  readonly UpdateConfig?: EKSNodegroupUpdateConfig;
  readonly Version?: string;
  readonly WarmPoolConfig?: EKSNodegroupWarmPoolConfig;
}

export interface EKSNodegroupLaunchTemplateSpecification {
  readonly Id?: string;
  readonly Name?: string;
  readonly Version?: string;
}

export interface EKSNodegroupNodeRepairConfig {
  readonly Enabled?: boolean;
  readonly MaxParallelNodesRepairedCount?: number;
  readonly MaxParallelNodesRepairedPercentage?: number;
  readonly MaxUnhealthyNodeThresholdCount?: number;
  readonly MaxUnhealthyNodeThresholdPercentage?: number;
  readonly NodeRepairConfigOverrides?: readonly EKSNodegroupNodeRepairConfigOverrides[];
}

export interface EKSNodegroupNodeRepairConfigOverrides {
  readonly MinRepairWaitTimeMins?: number;
  readonly NodeMonitoringCondition?: string;
  readonly NodeUnhealthyReason?: string;
  readonly RepairAction?: OneOf<'Replace' | 'Reboot' | 'NoAction'>;
}

export interface EKSNodegroupRemoteAccess {
  readonly Ec2SshKey: string;
  readonly SourceSecurityGroups?: readonly string[];
}

export interface EKSNodegroupScalingConfig {
  readonly DesiredSize?: number;
  readonly MaxSize?: number;
  readonly MinSize?: number;
}

export interface EKSNodegroupTaint {
  readonly Effect?: string;
  readonly Key?: string;
  readonly Value?: string;
}

export interface EKSNodegroupUpdateConfig {
  readonly MaxUnavailable?: number;
  readonly MaxUnavailablePercentage?: number;
  readonly UpdateStrategy?: string;
}

export interface EKSNodegroupWarmPoolConfig {
  readonly Enabled?: boolean;
  readonly MaxGroupPreparedCapacity?: number;
  readonly MinSize?: number;
  readonly PoolState?: string;
  readonly ReuseOnScaleIn?: boolean;
}

export interface EKSPodIdentityAssociation {
  readonly ClusterName: string;
  readonly DisableSessionTags?: boolean;
  readonly Namespace: string;
  readonly Policy?: string;
  readonly RoleArn: string;
  readonly ServiceAccount: string;
  readonly Tags?: readonly Tag[];
  readonly TargetRoleArn?: string;
}
