// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::EC2::ApplicationStatusCheck': EC2ApplicationStatusCheck;
    'AWS::EC2::CapacityManagerDataExport': EC2CapacityManagerDataExport;
    'AWS::EC2::CapacityReservation': EC2CapacityReservation;
    'AWS::EC2::CapacityReservationFleet': EC2CapacityReservationFleet;
    'AWS::EC2::CarrierGateway': EC2CarrierGateway;
    'AWS::EC2::ClientVpnAuthorizationRule': EC2ClientVpnAuthorizationRule;
    'AWS::EC2::ClientVpnEndpoint': EC2ClientVpnEndpoint;
    'AWS::EC2::ClientVpnRoute': EC2ClientVpnRoute;
    'AWS::EC2::ClientVpnTargetNetworkAssociation': EC2ClientVpnTargetNetworkAssociation;
    'AWS::EC2::CustomerGateway': EC2CustomerGateway;
    'AWS::EC2::DHCPOptions': EC2DHCPOptions;
    'AWS::EC2::EC2Fleet': EC2EC2Fleet;
    'AWS::EC2::EIP': EC2EIP;
    'AWS::EC2::EIPAssociation': EC2EIPAssociation;
    'AWS::EC2::EgressOnlyInternetGateway': EC2EgressOnlyInternetGateway;
    'AWS::EC2::EnclaveCertificateIamRoleAssociation': EC2EnclaveCertificateIamRoleAssociation;
    'AWS::EC2::FlowLog': EC2FlowLog;
    'AWS::EC2::FpgaImage': EC2FpgaImage;
    'AWS::EC2::GatewayRouteTableAssociation': EC2GatewayRouteTableAssociation;
    'AWS::EC2::Host': EC2Host;
    'AWS::EC2::IPAM': EC2IPAM;
    'AWS::EC2::IPAMAllocation': EC2IPAMAllocation;
    'AWS::EC2::IPAMPool': EC2IPAMPool;
    'AWS::EC2::IPAMPoolCidr': EC2IPAMPoolCidr;
    'AWS::EC2::IPAMPrefixListResolver': EC2IPAMPrefixListResolver;
    'AWS::EC2::IPAMPrefixListResolverTarget': EC2IPAMPrefixListResolverTarget;
    'AWS::EC2::IPAMResourceDiscovery': EC2IPAMResourceDiscovery;
    'AWS::EC2::IPAMResourceDiscoveryAssociation': EC2IPAMResourceDiscoveryAssociation;
    'AWS::EC2::IPAMScope': EC2IPAMScope;
    'AWS::EC2::IPv4Pool': EC2IPv4Pool;
    'AWS::EC2::Instance': EC2Instance;
    'AWS::EC2::InstanceConnectEndpoint': EC2InstanceConnectEndpoint;
    'AWS::EC2::InstanceEventWindow': EC2InstanceEventWindow;
    'AWS::EC2::InternetGateway': EC2InternetGateway;
    'AWS::EC2::IpPoolRouteTableAssociation': EC2IpPoolRouteTableAssociation;
    'AWS::EC2::IpamExternalResourceVerificationToken': EC2IpamExternalResourceVerificationToken;
    'AWS::EC2::KeyPair': EC2KeyPair;
    'AWS::EC2::LaunchTemplate': EC2LaunchTemplate;
    'AWS::EC2::LocalGatewayRoute': EC2LocalGatewayRoute;
    'AWS::EC2::LocalGatewayRouteTable': EC2LocalGatewayRouteTable;
    'AWS::EC2::LocalGatewayRouteTableVPCAssociation': EC2LocalGatewayRouteTableVPCAssociation;
    'AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation': EC2LocalGatewayRouteTableVirtualInterfaceGroupAssociation;
    'AWS::EC2::LocalGatewayVirtualInterface': EC2LocalGatewayVirtualInterface;
    'AWS::EC2::LocalGatewayVirtualInterfaceGroup': EC2LocalGatewayVirtualInterfaceGroup;
    'AWS::EC2::NatGateway': EC2NatGateway;
    'AWS::EC2::NetworkAcl': EC2NetworkAcl;
    'AWS::EC2::NetworkAclEntry': EC2NetworkAclEntry;
    'AWS::EC2::NetworkInsightsAccessScope': EC2NetworkInsightsAccessScope;
    'AWS::EC2::NetworkInsightsAccessScopeAnalysis': EC2NetworkInsightsAccessScopeAnalysis;
    'AWS::EC2::NetworkInsightsAnalysis': EC2NetworkInsightsAnalysis;
    'AWS::EC2::NetworkInsightsPath': EC2NetworkInsightsPath;
    'AWS::EC2::NetworkInterface': EC2NetworkInterface;
    'AWS::EC2::NetworkInterfaceAttachment': EC2NetworkInterfaceAttachment;
    'AWS::EC2::NetworkInterfacePermission': EC2NetworkInterfacePermission;
    'AWS::EC2::NetworkPerformanceMetricSubscription': EC2NetworkPerformanceMetricSubscription;
    'AWS::EC2::PlacementGroup': EC2PlacementGroup;
    'AWS::EC2::PrefixList': EC2PrefixList;
    'AWS::EC2::Route': EC2Route;
    'AWS::EC2::RouteServer': EC2RouteServer;
    'AWS::EC2::RouteServerAssociation': EC2RouteServerAssociation;
    'AWS::EC2::RouteServerEndpoint': EC2RouteServerEndpoint;
    'AWS::EC2::RouteServerPeer': EC2RouteServerPeer;
    'AWS::EC2::RouteServerPropagation': EC2RouteServerPropagation;
    'AWS::EC2::RouteTable': EC2RouteTable;
    'AWS::EC2::SecurityGroup': EC2SecurityGroup;
    'AWS::EC2::SecurityGroupEgress': EC2SecurityGroupEgress;
    'AWS::EC2::SecurityGroupIngress': EC2SecurityGroupIngress;
    'AWS::EC2::SecurityGroupVpcAssociation': EC2SecurityGroupVpcAssociation;
    'AWS::EC2::SnapshotBlockPublicAccess': EC2SnapshotBlockPublicAccess;
    'AWS::EC2::SpotFleet': EC2SpotFleet;
    'AWS::EC2::SqlHaStandbyDetectedInstance': EC2SqlHaStandbyDetectedInstance;
    'AWS::EC2::Subnet': EC2Subnet;
    'AWS::EC2::SubnetCidrBlock': EC2SubnetCidrBlock;
    'AWS::EC2::SubnetCidrReservation': EC2SubnetCidrReservation;
    'AWS::EC2::SubnetNetworkAclAssociation': EC2SubnetNetworkAclAssociation;
    'AWS::EC2::SubnetRouteTableAssociation': EC2SubnetRouteTableAssociation;
    'AWS::EC2::TrafficMirrorFilter': EC2TrafficMirrorFilter;
    'AWS::EC2::TrafficMirrorFilterRule': EC2TrafficMirrorFilterRule;
    'AWS::EC2::TrafficMirrorSession': EC2TrafficMirrorSession;
    'AWS::EC2::TrafficMirrorTarget': EC2TrafficMirrorTarget;
    'AWS::EC2::TransitGateway': EC2TransitGateway;
    'AWS::EC2::TransitGatewayAttachment': EC2TransitGatewayAttachment;
    'AWS::EC2::TransitGatewayConnect': EC2TransitGatewayConnect;
    'AWS::EC2::TransitGatewayConnectPeer': EC2TransitGatewayConnectPeer;
    'AWS::EC2::TransitGatewayMeteringPolicy': EC2TransitGatewayMeteringPolicy;
    'AWS::EC2::TransitGatewayMeteringPolicyEntry': EC2TransitGatewayMeteringPolicyEntry;
    'AWS::EC2::TransitGatewayMulticastDomain': EC2TransitGatewayMulticastDomain;
    'AWS::EC2::TransitGatewayMulticastDomainAssociation': EC2TransitGatewayMulticastDomainAssociation;
    'AWS::EC2::TransitGatewayMulticastGroupMember': EC2TransitGatewayMulticastGroupMember;
    'AWS::EC2::TransitGatewayMulticastGroupSource': EC2TransitGatewayMulticastGroupSource;
    'AWS::EC2::TransitGatewayPeeringAttachment': EC2TransitGatewayPeeringAttachment;
    'AWS::EC2::TransitGatewayPolicyTable': EC2TransitGatewayPolicyTable;
    'AWS::EC2::TransitGatewayPolicyTableAssociation': EC2TransitGatewayPolicyTableAssociation;
    'AWS::EC2::TransitGatewayPolicyTableEntry': EC2TransitGatewayPolicyTableEntry;
    'AWS::EC2::TransitGatewayRoute': EC2TransitGatewayRoute;
    'AWS::EC2::TransitGatewayRouteTable': EC2TransitGatewayRouteTable;
    'AWS::EC2::TransitGatewayRouteTableAssociation': EC2TransitGatewayRouteTableAssociation;
    'AWS::EC2::TransitGatewayRouteTablePropagation': EC2TransitGatewayRouteTablePropagation;
    'AWS::EC2::TransitGatewayVpcAttachment': EC2TransitGatewayVpcAttachment;
    'AWS::EC2::VPC': EC2VPC;
    'AWS::EC2::VPCBlockPublicAccessExclusion': EC2VPCBlockPublicAccessExclusion;
    'AWS::EC2::VPCBlockPublicAccessOptions': EC2VPCBlockPublicAccessOptions;
    'AWS::EC2::VPCCidrBlock': EC2VPCCidrBlock;
    'AWS::EC2::VPCDHCPOptionsAssociation': EC2VPCDHCPOptionsAssociation;
    'AWS::EC2::VPCEncryptionControl': EC2VPCEncryptionControl;
    'AWS::EC2::VPCEndpoint': EC2VPCEndpoint;
    'AWS::EC2::VPCEndpointConnectionNotification': EC2VPCEndpointConnectionNotification;
    'AWS::EC2::VPCEndpointService': EC2VPCEndpointService;
    'AWS::EC2::VPCEndpointServicePermissions': EC2VPCEndpointServicePermissions;
    'AWS::EC2::VPCGatewayAttachment': EC2VPCGatewayAttachment;
    'AWS::EC2::VPCPeeringConnection': EC2VPCPeeringConnection;
    'AWS::EC2::VPNConcentrator': EC2VPNConcentrator;
    'AWS::EC2::VPNConnection': EC2VPNConnection;
    'AWS::EC2::VPNConnectionRoute': EC2VPNConnectionRoute;
    'AWS::EC2::VPNGateway': EC2VPNGateway;
    'AWS::EC2::VPNGatewayRoutePropagation': EC2VPNGatewayRoutePropagation;
    'AWS::EC2::VerifiedAccessEndpoint': EC2VerifiedAccessEndpoint;
    'AWS::EC2::VerifiedAccessGroup': EC2VerifiedAccessGroup;
    'AWS::EC2::VerifiedAccessInstance': EC2VerifiedAccessInstance;
    'AWS::EC2::VerifiedAccessTrustProvider': EC2VerifiedAccessTrustProvider;
    'AWS::EC2::Volume': EC2Volume;
    'AWS::EC2::VolumeAttachment': EC2VolumeAttachment;
  }
}

export interface EC2ApplicationStatusCheck {
  readonly Aggregation?: OneOf<'included' | 'excluded'>;
  readonly DeviceIndex?: number;
  readonly FailureThreshold?: number;
  readonly HealthCheckPaths?: readonly EC2ApplicationStatusCheckHealthCheckPath[];
  readonly InitializationGracePeriodSeconds?: number;
  readonly Interval?: number;
  readonly IpScope?: OneOf<'private'>;
  readonly IpVersion?: OneOf<'ipv4' | 'ipv6'>;
  readonly Path?: string;
  readonly Port: number;
  readonly Protocol: OneOf<'http' | 'https'>;
  readonly StatusCodeMatcher?: string;
  readonly SuccessThreshold?: number;
  readonly Tags?: readonly Tag[];
  readonly Timeout?: number;
}

export interface EC2ApplicationStatusCheckHealthCheckPath {
  readonly Destinations?: readonly EC2ApplicationStatusCheckHealthCheckPathDestination[];
  readonly Source?: EC2ApplicationStatusCheckHealthCheckPathSource;
}

export interface EC2ApplicationStatusCheckHealthCheckPathDestination {
  readonly SecurityGroupId?: string;
  readonly SubnetId?: string;
}

export interface EC2ApplicationStatusCheckHealthCheckPathSource {
  readonly SecurityGroupId?: string;
  readonly SubnetId?: string;
}

export interface EC2CapacityManagerDataExport {
  readonly OutputFormat: OneOf<'csv' | 'parquet'>;
  readonly S3BucketName: string;
  readonly S3BucketPrefix?: string;
  readonly Schedule: OneOf<'hourly'>;
  readonly Tags?: readonly Tag[];
}

export interface EC2CapacityReservation {
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly EbsOptimized?: boolean;
  readonly EndDate?: string;
  readonly EndDateType?: string;
  readonly EphemeralStorage?: boolean;
  readonly InstanceCount: number;
  readonly InstanceMatchCriteria?: string;
  readonly InstancePlatform: string;
  readonly InstanceType: string;
  readonly OutPostArn?: string;
  readonly PlacementGroupArn?: string;
  readonly TagSpecifications?: readonly EC2CapacityReservationTagSpecification[];
  readonly Tenancy?: string;
  readonly UnusedReservationBillingOwnerId?: string;
}

export interface EC2CapacityReservationTagSpecification {
  readonly ResourceType?: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2CapacityReservationFleet {
  readonly AllocationStrategy?: string;
  readonly EndDate?: string;
  readonly InstanceMatchCriteria?: OneOf<'open'>;
  readonly InstanceTypeSpecifications?: readonly EC2CapacityReservationFleetInstanceTypeSpecification[];
  readonly NoRemoveEndDate?: boolean;
  readonly RemoveEndDate?: boolean;
  readonly TagSpecifications?: readonly EC2CapacityReservationFleetTagSpecification[];
  readonly Tenancy?: OneOf<'default'>;
  readonly TotalTargetCapacity?: number;
}

export interface EC2CapacityReservationFleetInstanceTypeSpecification {
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly EbsOptimized?: boolean;
  readonly InstancePlatform?: string;
  readonly InstanceType?: string;
  readonly Priority?: number;
  readonly Weight?: number;
}

export interface EC2CapacityReservationFleetTagSpecification {
  readonly ResourceType?: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2CarrierGateway {
  readonly Tags?: readonly Tag[];
  readonly VpcId: string;
}

export interface EC2ClientVpnAuthorizationRule {
  readonly AccessGroupId?: string;
  readonly AuthorizeAllGroups?: boolean;
  readonly ClientVpnEndpointId: string;
  readonly Description?: string;
  readonly TargetNetworkCidr: string;
}

export interface EC2ClientVpnEndpoint {
  readonly AuthenticationOptions: readonly EC2ClientVpnEndpointClientAuthenticationRequest[];
  readonly ClientCidrBlock?: string;
  readonly ClientConnectOptions?: EC2ClientVpnEndpointClientConnectOptions;
  readonly ClientLoginBannerOptions?: EC2ClientVpnEndpointClientLoginBannerOptions;
  readonly ClientRouteEnforcementOptions?: EC2ClientVpnEndpointClientRouteEnforcementOptions;
  readonly ConnectionLogOptions: EC2ClientVpnEndpointConnectionLogOptions;
  readonly Description?: string;
  readonly DisconnectOnSessionTimeout?: boolean;
  readonly DnsServers?: readonly string[];
  readonly EndpointIpAddressType?: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly SelfServicePortal?: string;
  readonly ServerCertificateArn: string;
  readonly SessionTimeoutHours?: number;
  readonly SplitTunnel?: boolean;
  readonly TagSpecifications?: readonly EC2ClientVpnEndpointTagSpecification[];
  readonly TrafficIpAddressType?: string;
  readonly TransitGatewayConfiguration?: EC2ClientVpnEndpointTransitGatewayConfiguration;
  readonly TransportProtocol?: string;
  readonly VpcId?: string;
  readonly VpnPort?: number;
}

export interface EC2ClientVpnEndpointClientAuthenticationRequest {
  readonly ActiveDirectory?: EC2ClientVpnEndpointDirectoryServiceAuthenticationRequest;
  readonly FederatedAuthentication?: EC2ClientVpnEndpointFederatedAuthenticationRequest;
  readonly MutualAuthentication?: EC2ClientVpnEndpointCertificateAuthenticationRequest;
  readonly Type: string;
}

export interface EC2ClientVpnEndpointDirectoryServiceAuthenticationRequest {
  readonly DirectoryId: string;
}

export interface EC2ClientVpnEndpointFederatedAuthenticationRequest {
  readonly SAMLProviderArn: string;
  readonly SelfServiceSAMLProviderArn?: string;
}

export interface EC2ClientVpnEndpointCertificateAuthenticationRequest {
  readonly ClientRootCertificateChainArn: string;
}

export interface EC2ClientVpnEndpointClientConnectOptions {
  readonly Enabled: boolean;
  readonly LambdaFunctionArn?: string;
}

export interface EC2ClientVpnEndpointClientLoginBannerOptions {
  readonly BannerText?: string;
  readonly Enabled: boolean;
}

export interface EC2ClientVpnEndpointClientRouteEnforcementOptions {
  readonly Enforced?: boolean;
}

export interface EC2ClientVpnEndpointConnectionLogOptions {
  readonly CloudwatchLogGroup?: string;
  readonly CloudwatchLogStream?: string;
  readonly Enabled: boolean;
}

export interface EC2ClientVpnEndpointTagSpecification {
  readonly ResourceType: string;
  readonly Tags: readonly Tag[];
}

export interface EC2ClientVpnEndpointTransitGatewayConfiguration {
  readonly AvailabilityZoneIds?: readonly string[];
  readonly AvailabilityZones?: readonly string[];
  readonly TransitGatewayId: string;
}

export interface EC2ClientVpnRoute {
  readonly ClientVpnEndpointId: string;
  readonly Description?: string;
  readonly DestinationCidrBlock: string;
  readonly TargetVpcSubnetId?: string;
}

export interface EC2ClientVpnTargetNetworkAssociation {
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly ClientVpnEndpointId: string;
  readonly SubnetId?: string;
}

export interface EC2CustomerGateway {
  readonly BgpAsn?: number;
  readonly BgpAsnExtended?: number;
  readonly CertificateArn?: string;
  readonly DeviceName?: string;
  readonly IpAddress: string;
  readonly Tags?: readonly Tag[];
  readonly Type: string;
}

export interface EC2DHCPOptions {
  readonly DomainName?: string;
  readonly DomainNameServers?: readonly string[];
  readonly Ipv6AddressPreferredLeaseTime?: number;
  readonly NetbiosNameServers?: readonly string[];
  readonly NetbiosNodeType?: number;
  readonly NtpServers?: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface EC2EC2Fleet {
  readonly Context?: string;
  readonly ExcessCapacityTerminationPolicy?: OneOf<'termination' | 'no-termination'>;
  readonly LaunchTemplateConfigs: readonly EC2EC2FleetFleetLaunchTemplateConfigRequest[];
  readonly OnDemandOptions?: EC2EC2FleetOnDemandOptionsRequest;
  readonly ReplaceUnhealthyInstances?: boolean;
  readonly ReservedCapacityOptions?: EC2EC2FleetReservedCapacityOptionsRequest;
  readonly SpotOptions?: EC2EC2FleetSpotOptionsRequest;
  readonly TagSpecifications?: readonly EC2EC2FleetTagSpecification[];
  readonly TargetCapacitySpecification: EC2EC2FleetTargetCapacitySpecificationRequest;
  readonly TerminateInstancesWithExpiration?: boolean;
  readonly Type?: OneOf<'maintain' | 'request' | 'instant'>;
  readonly ValidFrom?: string;
  readonly ValidUntil?: string;
}

export interface EC2EC2FleetFleetLaunchTemplateConfigRequest {
  readonly LaunchTemplateSpecification?: EC2EC2FleetFleetLaunchTemplateSpecificationRequest;
  readonly Overrides?: readonly EC2EC2FleetFleetLaunchTemplateOverridesRequest[];
}

export interface EC2EC2FleetFleetLaunchTemplateSpecificationRequest {
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
  readonly LaunchTemplateSpecificationUserData?: string;
  readonly Version: string;
}

export interface EC2EC2FleetFleetLaunchTemplateOverridesRequest {
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly BlockDeviceMappings?: readonly EC2EC2FleetBlockDeviceMapping[];
  readonly IamInstanceProfile?: EC2EC2FleetIamInstanceProfileSpecification;
  readonly InstanceRequirements?: EC2EC2FleetInstanceRequirementsRequest;
  readonly InstanceType?: string;
  readonly KeyName?: string;
  readonly MaxPrice?: string;
  readonly MetadataOptions?: EC2EC2FleetInstanceMetadataOptionsRequest;
  readonly NetworkInterfaces?: readonly EC2EC2FleetNetworkInterfaceSpecificationRequest[];
  readonly Placement?: EC2EC2FleetPlacement;
  readonly Priority?: number;
  readonly SubnetId?: string;
  readonly WeightedCapacity?: number;
}

export interface EC2EC2FleetBlockDeviceMapping {
  readonly DeviceName?: string;
  readonly Ebs?: EC2EC2FleetEbsBlockDevice;
  readonly NoDevice?: string;
  readonly VirtualName?: string;
}

export interface EC2EC2FleetEbsBlockDevice {
  readonly DeleteOnTermination?: boolean;
  readonly Encrypted?: boolean;
  readonly Iops?: number;
  readonly KmsKeyId?: string;
  readonly MultiAvailabilityZoneConfiguration?: EC2EC2FleetMultiAvailabilityZoneConfiguration;
  readonly SnapshotId?: string;
  readonly VolumeSize?: number;
  readonly VolumeType?: string;
}

export interface EC2EC2FleetMultiAvailabilityZoneConfiguration {
  readonly ConfigurationType?: string;
  readonly StandbyAvailabilityZones?: readonly EC2EC2FleetStandbyAvailabilityZone[];
}

export interface EC2EC2FleetStandbyAvailabilityZone {
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
}

export interface EC2EC2FleetIamInstanceProfileSpecification {
  readonly Arn?: string;
  readonly Name?: string;
}

export interface EC2EC2FleetInstanceRequirementsRequest {
  readonly AcceleratorCount?: EC2EC2FleetAcceleratorCountRequest;
  readonly AcceleratorManufacturers?: readonly string[];
  readonly AcceleratorNames?: readonly string[];
  readonly AcceleratorTotalMemoryMiB?: EC2EC2FleetAcceleratorTotalMemoryMiBRequest;
  readonly AcceleratorTypes?: readonly string[];
  readonly AllowedInstanceTypes?: readonly string[];
  readonly BareMetal?: OneOf<'included' | 'required' | 'excluded'>;
  readonly BaselineEbsBandwidthMbps?: EC2EC2FleetBaselineEbsBandwidthMbpsRequest;
  readonly BaselinePerformanceFactors?: EC2EC2FleetBaselinePerformanceFactorsRequest;
  readonly BurstablePerformance?: OneOf<'included' | 'required' | 'excluded'>;
  readonly CpuManufacturers?: readonly string[];
  readonly ExcludedInstanceTypes?: readonly string[];
  readonly InstanceGenerations?: readonly string[];
  readonly LocalStorage?: OneOf<'included' | 'required' | 'excluded'>;
  readonly LocalStorageTypes?: readonly string[];
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number;
  readonly MemoryGiBPerVCpu?: EC2EC2FleetMemoryGiBPerVCpuRequest;
  readonly MemoryMiB?: EC2EC2FleetMemoryMiBRequest;
  readonly NetworkBandwidthGbps?: EC2EC2FleetNetworkBandwidthGbpsRequest;
  readonly NetworkInterfaceCount?: EC2EC2FleetNetworkInterfaceCountRequest;
  readonly OnDemandMaxPricePercentageOverLowestPrice?: number;
  readonly RequireEncryptionInTransit?: boolean;
  readonly RequireHibernateSupport?: boolean;
  readonly SpotMaxPricePercentageOverLowestPrice?: number;
  readonly TotalLocalStorageGB?: EC2EC2FleetTotalLocalStorageGBRequest;
  readonly VCpuCount?: EC2EC2FleetVCpuCountRangeRequest;
}

export interface EC2EC2FleetAcceleratorCountRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2EC2FleetAcceleratorTotalMemoryMiBRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2EC2FleetBaselineEbsBandwidthMbpsRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2EC2FleetBaselinePerformanceFactorsRequest {
  readonly Cpu?: EC2EC2FleetCpuPerformanceFactorRequest;
}

export interface EC2EC2FleetCpuPerformanceFactorRequest {
  readonly References?: readonly EC2EC2FleetPerformanceFactorReferenceRequest[];
}

export interface EC2EC2FleetPerformanceFactorReferenceRequest {
  readonly InstanceFamily?: string;
}

export interface EC2EC2FleetMemoryGiBPerVCpuRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2EC2FleetMemoryMiBRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2EC2FleetNetworkBandwidthGbpsRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2EC2FleetNetworkInterfaceCountRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2EC2FleetTotalLocalStorageGBRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2EC2FleetVCpuCountRangeRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2EC2FleetInstanceMetadataOptionsRequest {
  readonly HttpEndpoint?: OneOf<'disabled' | 'enabled'>;
  readonly HttpPutResponseHopLimit?: number;
  readonly HttpTokens?: OneOf<'optional' | 'required'>;
}

export interface EC2EC2FleetNetworkInterfaceSpecificationRequest {
  readonly AssociatePublicIpAddress?: boolean;
  readonly DeleteOnTermination?: boolean;
  readonly Description?: string;
  readonly DeviceIndex?: number;
  readonly Groups?: readonly string[];
  readonly InterfaceType?: string;
  readonly Ipv6AddressCount?: number;
  readonly Ipv6Addresses?: readonly EC2EC2FleetIpv6AddressRequest[];
  readonly NetworkCardIndex?: number;
  readonly NetworkInterfaceId?: string;
  readonly PrivateIpAddress?: string;
  readonly PrivateIpAddresses?: readonly EC2EC2FleetPrivateIpAddressSpecificationRequest[];
  readonly SecondaryPrivateIpAddressCount?: number;
  readonly SubnetId?: string;
}

export interface EC2EC2FleetIpv6AddressRequest {
  readonly Ipv6Address?: string;
}

export interface EC2EC2FleetPrivateIpAddressSpecificationRequest {
  readonly Primary?: boolean;
  readonly PrivateIpAddress?: string;
}

export interface EC2EC2FleetPlacement {
  readonly Affinity?: string;
  readonly AvailabilityZone?: string;
  readonly GroupName?: string;
  readonly HostId?: string;
  readonly HostResourceGroupArn?: string;
  readonly PartitionNumber?: number;
  readonly SpreadDomain?: string;
  readonly Tenancy?: string;
}

export interface EC2EC2FleetOnDemandOptionsRequest {
  readonly AllocationStrategy?: string;
  readonly CapacityReservationOptions?: EC2EC2FleetCapacityReservationOptionsRequest;
  readonly MaxTotalPrice?: string;
  readonly MinTargetCapacity?: number;
  readonly SingleAvailabilityZone?: boolean;
  readonly SingleInstanceType?: boolean;
}

export interface EC2EC2FleetCapacityReservationOptionsRequest {
  readonly UsageStrategy?: OneOf<'use-capacity-reservations-first'>;
}

export interface EC2EC2FleetReservedCapacityOptionsRequest {
  readonly AllocationStrategy?: OneOf<'prioritized'>;
  readonly CapacityReservationTarget?: EC2EC2FleetCapacityReservationTargetRequest;
  readonly ReservationTypes?: readonly (OneOf<'on-demand-capacity-reservation' | 'capacity-block' | 'interruptible-capacity-reservation'>)[];
  readonly ReservedCapacityFallbackOptions?: EC2EC2FleetReservedCapacityFallbackOptionsRequest;
}

export interface EC2EC2FleetCapacityReservationTargetRequest {
  readonly CapacityReservationIds?: readonly string[];
  readonly CapacityReservationResourceGroupArns?: readonly string[];
}

export interface EC2EC2FleetReservedCapacityFallbackOptionsRequest {
  readonly MarketTypes?: readonly OneOf<'on-demand'>[];
}

export interface EC2EC2FleetSpotOptionsRequest {
  readonly AllocationStrategy?: OneOf<'lowest-price' | 'lowestPrice' | 'diversified' | 'capacityOptimized' | 'capacity-optimized' | 'capacityOptimizedPrioritized' | 'capacity-optimized-prioritized' | 'priceCapacityOptimized' | 'price-capacity-optimized'>;
  readonly InstanceInterruptionBehavior?: OneOf<'hibernate' | 'stop' | 'terminate'>;
  readonly InstancePoolsToUseCount?: number;
  readonly MaintenanceStrategies?: EC2EC2FleetMaintenanceStrategies;
  readonly MaxTotalPrice?: string;
  readonly MinTargetCapacity?: number;
  readonly SingleAvailabilityZone?: boolean;
  readonly SingleInstanceType?: boolean;
}

export interface EC2EC2FleetMaintenanceStrategies {
  readonly CapacityRebalance?: EC2EC2FleetCapacityRebalance;
}

export interface EC2EC2FleetCapacityRebalance {
  readonly ReplacementStrategy?: OneOf<'launch' | 'launch-before-terminate'>;
  readonly TerminationDelay?: number;
}

export interface EC2EC2FleetTagSpecification {
  readonly ResourceType?: OneOf<'client-vpn-endpoint' | 'customer-gateway' | 'dedicated-host' | 'dhcp-options' | 'egress-only-internet-gateway' | 'elastic-gpu' | 'elastic-ip' | 'export-image-task' | 'export-instance-task' | 'fleet' | 'fpga-image' | 'host-reservation' | 'image' | 'import-image-task' | 'import-snapshot-task' | 'instance' | 'internet-gateway' | 'key-pair' | 'launch-template' | 'local-gateway-route-table-vpc-association' | 'natgateway' | 'network-acl' | 'network-insights-analysis' | 'network-insights-path' | 'network-interface' | 'placement-group' | 'reserved-instances' | 'route-table' | 'security-group' | 'snapshot' | 'spot-fleet-request' | 'spot-instances-request' | 'subnet' | 'traffic-mirror-filter' | 'traffic-mirror-session' | 'traffic-mirror-target' | 'transit-gateway' | 'transit-gateway-attachment' | 'transit-gateway-connect-peer' | 'transit-gateway-multicast-domain' | 'transit-gateway-route-table' | 'volume' | 'vpc' | 'vpc-flow-log' | 'vpc-peering-connection' | 'vpn-connection' | 'vpn-gateway'>;
  readonly Tags?: readonly Tag[];
}

export interface EC2EC2FleetTargetCapacitySpecificationRequest {
  readonly DefaultTargetCapacityType?: OneOf<'on-demand' | 'spot' | 'capacity-block' | 'reserved-capacity'>;
  readonly OnDemandTargetCapacity?: number;
  readonly SpotTargetCapacity?: number;
  readonly TargetCapacityUnitType?: OneOf<'vcpu' | 'memory-mib' | 'units'>;
  readonly TotalTargetCapacity: number;
}

export interface EC2EIP {
  readonly Address?: string;
  readonly Domain?: string;
  readonly InstanceId?: string;
  readonly IpamPoolId?: string;
  readonly NetworkBorderGroup?: string;
  readonly PublicIpv4Pool?: string;
  readonly Tags?: readonly Tag[];
  readonly TransferAddress?: string;
}

export interface EC2EIPAssociation {
  readonly AllocationId?: string;
  readonly EIP?: string;
  readonly InstanceId?: string;
  readonly NetworkInterfaceId?: string;
  readonly PrivateIpAddress?: string;
}

export interface EC2EgressOnlyInternetGateway {
  readonly Tags?: readonly Tag[];
  readonly VpcId: string;
}

export interface EC2EnclaveCertificateIamRoleAssociation {
  readonly CertificateArn: string;
  readonly RoleArn: string;
}

export interface EC2FlowLog {
  readonly DeliverCrossAccountRole?: string;
  readonly DeliverLogsPermissionArn?: string;
  readonly DestinationOptions?: EC2FlowLogDestinationOptions;
  readonly LogDestination?: string;
  readonly LogDestinationType?: OneOf<'cloud-watch-logs' | 's3' | 'kinesis-data-firehose'>;
  readonly LogFormat?: string;
  readonly LogGroupName?: string;
  readonly MaxAggregationInterval?: number;
  readonly ResourceId: string;
  readonly ResourceType: OneOf<'NetworkInterface' | 'Subnet' | 'VPC' | 'TransitGateway' | 'TransitGatewayAttachment' | 'RegionalNatGateway'>;
  readonly TagFieldSpecifications?: readonly EC2FlowLogTagFieldSpecification[];
  readonly Tags?: readonly Tag[];
  readonly TrafficType?: OneOf<'ACCEPT' | 'ALL' | 'REJECT'>;
}

export interface EC2FlowLogDestinationOptions {
  readonly FileFormat: OneOf<'plain-text' | 'parquet'>;
  readonly HiveCompatiblePartitions: boolean;
  readonly PerHourPartition: boolean;
}

export interface EC2FlowLogTagFieldSpecification {
  readonly ResourceType: string;
  readonly TagKeys: readonly string[];
}

export interface EC2FpgaImage {
  readonly Description?: string;
  readonly InputStorageLocation?: EC2FpgaImageStorageLocation;
  readonly LogsStorageLocation?: EC2FpgaImageStorageLocation;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2FpgaImageStorageLocation {
  readonly Bucket?: string;
  readonly Key?: string;
}

export interface EC2GatewayRouteTableAssociation {
  readonly GatewayId: string;
  readonly RouteTableId: string;
}

export interface EC2Host {
  readonly AssetId?: string;
  readonly AutoPlacement?: OneOf<'on' | 'off'>;
  readonly AvailabilityZone: string;
  readonly HostMaintenance?: OneOf<'on' | 'off'>;
  readonly HostRecovery?: OneOf<'on' | 'off'>;
  readonly InstanceFamily?: string;
  readonly InstanceType?: string;
  readonly OutpostArn?: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2IPAM {
  readonly DefaultResourceDiscoveryOrganizationalUnitExclusions?: readonly EC2IPAMIpamOrganizationalUnitExclusion[];
  readonly Description?: string;
  readonly EnablePrivateGua?: boolean;
  readonly MeteredAccount?: OneOf<'ipam-owner' | 'resource-owner'>;
  readonly OperatingRegions?: readonly EC2IPAMIpamOperatingRegion[];
  readonly Tags?: readonly Tag[];
  readonly Tier?: OneOf<'free' | 'advanced'>;
}

export interface EC2IPAMIpamOrganizationalUnitExclusion {
  readonly OrganizationsEntityPath: string;
}

export interface EC2IPAMIpamOperatingRegion {
  readonly RegionName: string;
}

export interface EC2IPAMAllocation {
  readonly Cidr?: string;
  readonly Description?: string;
  readonly IpamPoolId: string;
  readonly NetmaskLength?: number;
}

export interface EC2IPAMPool {
  readonly AddressFamily: string;
  readonly AllocationDefaultNetmaskLength?: number;
  readonly AllocationMaxNetmaskLength?: number;
  readonly AllocationMinNetmaskLength?: number;
  readonly AllocationResourceTags?: readonly Tag[];
  readonly AutoImport?: boolean;
  readonly AwsService?: OneOf<'ec2' | 'global-services'>;
  readonly Description?: string;
  readonly IpamScopeId: string;
  readonly Locale?: string;
  readonly ProvisionedCidrs?: readonly EC2IPAMPoolProvisionedCidr[];
  readonly PublicIpSource?: OneOf<'byoip' | 'amazon'>;
  readonly PubliclyAdvertisable?: boolean;
  readonly SourceIpamPoolId?: string;
  readonly SourceResource?: EC2IPAMPoolSourceResource;
  readonly Tags?: readonly Tag[];
}

export interface EC2IPAMPoolProvisionedCidr {
  readonly Cidr: string;
}

export interface EC2IPAMPoolSourceResource {
  readonly ResourceId: string;
  readonly ResourceOwner: string;
  readonly ResourceRegion: string;
  readonly ResourceType: string;
}

export interface EC2IPAMPoolCidr {
  readonly Cidr?: string;
  readonly IpamPoolId: string;
  readonly NetmaskLength?: number;
}

export interface EC2IPAMPrefixListResolver {
  readonly AddressFamily: string;
  readonly Description?: string;
  readonly IpamId?: string;
  readonly Rules?: readonly EC2IPAMPrefixListResolverIpamPrefixListResolverRule[];
  readonly Tags?: readonly Tag[];
}

export interface EC2IPAMPrefixListResolverIpamPrefixListResolverRule {
  readonly Conditions?: readonly EC2IPAMPrefixListResolverIpamPrefixListResolverRuleCondition[];
  readonly IpamScopeId?: string;
  readonly ResourceType?: OneOf<'vpc' | 'subnet' | 'eip' | 'public-ipv4-pool'>;
  readonly RuleType: OneOf<'static-cidr' | 'ipam-resource-cidr' | 'ipam-pool-cidr'>;
  readonly StaticCidr?: string;
}

export interface EC2IPAMPrefixListResolverIpamPrefixListResolverRuleCondition {
  readonly Cidr?: string;
  readonly IpamPoolId?: string;
  readonly Operation: OneOf<'equals' | 'not-equals' | 'subnet-of'>;
  readonly ResourceId?: string;
  readonly ResourceOwner?: string;
  readonly ResourceRegion?: string;
  readonly ResourceTag?: Tag;
}

export interface EC2IPAMPrefixListResolverTarget {
  readonly DesiredVersion?: number;
  readonly IpamPrefixListResolverId: string;
  readonly PrefixListId: string;
  readonly PrefixListRegion: string;
  readonly Tags?: readonly Tag[];
  readonly TrackLatestVersion: boolean;
}

export interface EC2IPAMResourceDiscovery {
  readonly Description?: string;
  readonly OperatingRegions?: readonly EC2IPAMResourceDiscoveryIpamOperatingRegion[];
  readonly OrganizationalUnitExclusions?: readonly EC2IPAMResourceDiscoveryIpamResourceDiscoveryOrganizationalUnitExclusion[];
  readonly Tags?: readonly Tag[];
}

export interface EC2IPAMResourceDiscoveryIpamOperatingRegion {
  readonly RegionName: string;
}

export interface EC2IPAMResourceDiscoveryIpamResourceDiscoveryOrganizationalUnitExclusion {
  readonly OrganizationsEntityPath: string;
}

export interface EC2IPAMResourceDiscoveryAssociation {
  readonly IpamId: string;
  readonly IpamResourceDiscoveryId: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2IPAMScope {
  readonly Description?: string;
  readonly ExternalAuthorityConfiguration?: EC2IPAMScopeIpamScopeExternalAuthorityConfiguration;
  readonly IpamId: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2IPAMScopeIpamScopeExternalAuthorityConfiguration {
  readonly ExternalResourceIdentifier: string;
  readonly IpamScopeExternalAuthorityType: OneOf<'infoblox'>;
}

export interface EC2IPv4Pool {
  readonly Tags?: readonly Tag[];
}

export interface EC2Instance {
  readonly AdditionalInfo?: string;
  readonly Affinity?: OneOf<'default' | 'host'>;
  readonly AvailabilityZone?: string;
  readonly BlockDeviceMappings?: readonly EC2InstanceBlockDeviceMapping[];
  readonly CpuOptions?: EC2InstanceCpuOptions;
  readonly CreditSpecification?: EC2InstanceCreditSpecification;
  readonly DisableApiTermination?: boolean;
  readonly EbsOptimized?: boolean;
  readonly ElasticGpuSpecifications?: readonly EC2InstanceElasticGpuSpecification[];
  readonly ElasticInferenceAccelerators?: readonly EC2InstanceElasticInferenceAccelerator[];
  readonly EnclaveOptions?: EC2InstanceEnclaveOptions;
  readonly HibernationOptions?: EC2InstanceHibernationOptions;
  readonly HostId?: string;
  readonly HostResourceGroupArn?: string;
  readonly IamInstanceProfile?: string;
  readonly ImageId?: string;
  readonly InstanceInitiatedShutdownBehavior?: string;
  readonly InstanceType?: string;
  readonly Ipv6AddressCount?: number;
  readonly Ipv6Addresses?: readonly EC2InstanceInstanceIpv6Address[];
  readonly KernelId?: string;
  readonly KeyName?: string;
  readonly LaunchTemplate?: EC2InstanceLaunchTemplateSpecification;
  readonly LicenseSpecifications?: readonly EC2InstanceLicenseSpecification[];
  readonly MetadataOptions?: EC2InstanceMetadataOptions;
  readonly Monitoring?: boolean;
  readonly NetworkInterfaces?: readonly EC2InstanceNetworkInterface[];
  readonly PlacementGroupName?: string;
  readonly PrivateDnsNameOptions?: EC2InstancePrivateDnsNameOptions;
  readonly PrivateIpAddress?: string;
  readonly PropagateTagsToVolumeOnCreation?: boolean;
  readonly RamdiskId?: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly SecurityGroups?: readonly string[];
  readonly SourceDestCheck?: boolean;
  readonly SsmAssociations?: readonly EC2InstanceSsmAssociation[];
  readonly SubnetId?: string;
  readonly Tags?: readonly Tag[];
  readonly Tenancy?: string;
  readonly UserData?: string;
  readonly Volumes?: readonly EC2InstanceVolume[];
}

export interface EC2InstanceBlockDeviceMapping {
  readonly DeviceName: string;
  readonly Ebs?: EC2InstanceEbs;
  readonly NoDevice?: unknown;
  readonly VirtualName?: string;
}

export interface EC2InstanceEbs {
  readonly DeleteOnTermination?: boolean;
  readonly Encrypted?: boolean;
  readonly Iops?: number;
  readonly KmsKeyId?: string;
  readonly SnapshotId?: string;
  readonly VolumeSize?: number;
  readonly VolumeType?: string;
}

export interface EC2InstanceCpuOptions {
  readonly CoreCount?: number;
  readonly ThreadsPerCore?: number;
}

export interface EC2InstanceCreditSpecification {
  readonly CPUCredits?: string;
}

export interface EC2InstanceElasticGpuSpecification {
  readonly Type: string;
}

export interface EC2InstanceElasticInferenceAccelerator {
  readonly Count?: number;
  readonly Type: string;
}

export interface EC2InstanceEnclaveOptions {
  readonly Enabled?: boolean;
}

export interface EC2InstanceHibernationOptions {
  readonly Configured?: boolean;
}

export interface EC2InstanceInstanceIpv6Address {
  readonly Ipv6Address: string;
}

export interface EC2InstanceLaunchTemplateSpecification {
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
  readonly Version: string;
}

export interface EC2InstanceLicenseSpecification {
  readonly LicenseConfigurationArn: string;
}

export interface EC2InstanceMetadataOptions {
  readonly HttpEndpoint?: OneOf<'disabled' | 'enabled'>;
  readonly HttpProtocolIpv6?: OneOf<'disabled' | 'enabled'>;
  readonly HttpPutResponseHopLimit?: number;
  readonly HttpTokens?: OneOf<'optional' | 'required'>;
  readonly InstanceMetadataTags?: OneOf<'disabled' | 'enabled'>;
}

export interface EC2InstanceNetworkInterface {
  readonly AssociateCarrierIpAddress?: boolean;
  readonly AssociatePublicIpAddress?: boolean;
  readonly DeleteOnTermination?: boolean;
  readonly Description?: string;
  readonly DeviceIndex: string;
  readonly EnaSrdSpecification?: EC2InstanceEnaSrdSpecification;
  readonly GroupSet?: readonly string[];
  readonly Ipv6AddressCount?: number;
  readonly Ipv6Addresses?: readonly EC2InstanceInstanceIpv6Address[];
  readonly NetworkInterfaceId?: string;
  readonly PrivateIpAddress?: string;
  readonly PrivateIpAddresses?: readonly EC2InstancePrivateIpAddressSpecification[];
  readonly SecondaryPrivateIpAddressCount?: number;
  readonly SubnetId?: string;
}

export interface EC2InstanceEnaSrdSpecification {
  readonly EnaSrdEnabled?: boolean;
  readonly EnaSrdUdpSpecification?: EC2InstanceEnaSrdUdpSpecification;
}

export interface EC2InstanceEnaSrdUdpSpecification {
  readonly EnaSrdUdpEnabled?: boolean;
}

export interface EC2InstancePrivateIpAddressSpecification {
  readonly Primary: boolean;
  readonly PrivateIpAddress: string;
}

export interface EC2InstancePrivateDnsNameOptions {
  readonly EnableResourceNameDnsAAAARecord?: boolean;
  readonly EnableResourceNameDnsARecord?: boolean;
  readonly HostnameType?: OneOf<'ip-name' | 'resource-name'>;
}

export interface EC2InstanceSsmAssociation {
  readonly AssociationParameters?: readonly EC2InstanceAssociationParameter[];
  readonly DocumentName: string;
}

export interface EC2InstanceAssociationParameter {
  readonly Key: string;
  readonly Value: readonly string[];
}

export interface EC2InstanceVolume {
  readonly Device: string;
  readonly VolumeId: string;
}

export interface EC2InstanceConnectEndpoint {
  readonly ClientToken?: string;
  readonly PreserveClientIp?: boolean;
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetId: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2InstanceEventWindow {
  readonly CronExpression?: string;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
  readonly TimeRanges?: readonly EC2InstanceEventWindowTimeRange[];
}

export interface EC2InstanceEventWindowTimeRange {
  readonly EndHour?: number;
  readonly EndWeekDay?: OneOf<'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday'>;
  readonly StartHour?: number;
  readonly StartWeekDay?: OneOf<'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday'>;
}

export interface EC2InternetGateway {
  readonly Tags?: readonly Tag[];
}

export interface EC2IpPoolRouteTableAssociation {
  readonly PublicIpv4Pool: string;
  readonly RouteTableId: string;
}

export interface EC2IpamExternalResourceVerificationToken {
  readonly IpamId: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2KeyPair {
  readonly KeyFormat?: OneOf<'pem' | 'ppk'>;
  readonly KeyName: string;
  readonly KeyType?: OneOf<'rsa' | 'ed25519'>;
  readonly PublicKeyMaterial?: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2LaunchTemplate {
  readonly LaunchTemplateData: EC2LaunchTemplateLaunchTemplateData;
  readonly LaunchTemplateName?: string;
  readonly TagSpecifications?: readonly EC2LaunchTemplateLaunchTemplateTagSpecification[];
  readonly VersionDescription?: string;
}

export interface EC2LaunchTemplateLaunchTemplateData {
  readonly BlockDeviceMappings?: readonly EC2LaunchTemplateBlockDeviceMapping[];
  readonly CapacityReservationSpecification?: EC2LaunchTemplateCapacityReservationSpecification;
  readonly CpuOptions?: EC2LaunchTemplateCpuOptions;
  readonly CreditSpecification?: EC2LaunchTemplateCreditSpecification;
  readonly DisableApiStop?: boolean;
  readonly DisableApiTermination?: boolean;
  readonly EbsOptimized?: boolean;
  readonly ElasticGpuSpecifications?: readonly EC2LaunchTemplateElasticGpuSpecification[];
  readonly ElasticInferenceAccelerators?: readonly EC2LaunchTemplateLaunchTemplateElasticInferenceAccelerator[];
  readonly EnclaveOptions?: EC2LaunchTemplateEnclaveOptions;
  readonly HibernationOptions?: EC2LaunchTemplateHibernationOptions;
  readonly IamInstanceProfile?: EC2LaunchTemplateIamInstanceProfile;
  readonly ImageId?: string;
  readonly InstanceInitiatedShutdownBehavior?: string;
  readonly InstanceMarketOptions?: EC2LaunchTemplateInstanceMarketOptions;
  readonly InstanceRequirements?: EC2LaunchTemplateInstanceRequirements;
  readonly InstanceType?: string;
  readonly KernelId?: string;
  readonly KeyName?: string;
  readonly LicenseSpecifications?: readonly EC2LaunchTemplateLicenseSpecification[];
  readonly MaintenanceOptions?: EC2LaunchTemplateMaintenanceOptions;
  readonly MetadataOptions?: EC2LaunchTemplateMetadataOptions;
  readonly Monitoring?: EC2LaunchTemplateMonitoring;
  readonly NetworkInterfaces?: readonly EC2LaunchTemplateNetworkInterface[];
  readonly NetworkPerformanceOptions?: EC2LaunchTemplateNetworkPerformanceOptions;
  readonly Placement?: EC2LaunchTemplatePlacement;
  readonly PrivateDnsNameOptions?: EC2LaunchTemplatePrivateDnsNameOptions;
  readonly RamDiskId?: string;
  readonly SecurityGroupIds?: readonly string[];
  readonly SecurityGroups?: readonly string[];
  readonly TagSpecifications?: readonly EC2LaunchTemplateTagSpecification[];
  readonly UserData?: string;
}

export interface EC2LaunchTemplateBlockDeviceMapping {
  readonly DeviceName?: string;
  readonly Ebs?: EC2LaunchTemplateEbs;
  readonly NoDevice?: string;
  readonly VirtualName?: string;
}

export interface EC2LaunchTemplateEbs {
  readonly DeleteOnTermination?: boolean;
  readonly EbsCardIndex?: number;
  readonly Encrypted?: boolean;
  readonly Iops?: number;
  readonly KmsKeyId?: string;
  readonly SnapshotId?: string;
  readonly Throughput?: number;
  readonly VolumeInitializationRate?: number;
  readonly VolumeSize?: number;
  readonly VolumeType?: string;
}

export interface EC2LaunchTemplateCapacityReservationSpecification {
  readonly CapacityReservationPreference?: string;
  readonly CapacityReservationTarget?: EC2LaunchTemplateCapacityReservationTarget;
}

export interface EC2LaunchTemplateCapacityReservationTarget {
  readonly CapacityReservationId?: string;
  readonly CapacityReservationResourceGroupArn?: string;
}

export interface EC2LaunchTemplateCpuOptions {
  readonly AmdSevSnp?: OneOf<'enabled' | 'disabled'>;
  readonly CoreCount?: number;
  readonly NestedVirtualization?: OneOf<'enabled' | 'disabled'>;
  readonly ThreadsPerCore?: number;
}

export interface EC2LaunchTemplateCreditSpecification {
  readonly CpuCredits?: string;
}

export interface EC2LaunchTemplateElasticGpuSpecification {
  readonly Type?: string;
}

export interface EC2LaunchTemplateLaunchTemplateElasticInferenceAccelerator {
  readonly Count?: number;
  readonly Type?: string;
}

export interface EC2LaunchTemplateEnclaveOptions {
  readonly Enabled?: boolean;
}

export interface EC2LaunchTemplateHibernationOptions {
  readonly Configured?: boolean;
}

export interface EC2LaunchTemplateIamInstanceProfile {
  readonly Arn?: string;
  readonly Name?: string;
}

export interface EC2LaunchTemplateInstanceMarketOptions {
  readonly MarketType?: string;
  readonly SpotOptions?: EC2LaunchTemplateSpotOptions;
}

export interface EC2LaunchTemplateSpotOptions {
  readonly BlockDurationMinutes?: number;
  readonly InstanceInterruptionBehavior?: string;
  readonly MaxPrice?: string;
  readonly SpotInstanceType?: string;
  readonly ValidUntil?: string;
}

export interface EC2LaunchTemplateInstanceRequirements {
  readonly AcceleratorCount?: EC2LaunchTemplateAcceleratorCount;
  readonly AcceleratorManufacturers?: readonly string[];
  readonly AcceleratorNames?: readonly string[];
  readonly AcceleratorTotalMemoryMiB?: EC2LaunchTemplateAcceleratorTotalMemoryMiB;
  readonly AcceleratorTypes?: readonly string[];
  readonly AllowedInstanceTypes?: readonly string[];
  readonly BareMetal?: string;
  readonly BaselineEbsBandwidthMbps?: EC2LaunchTemplateBaselineEbsBandwidthMbps;
  readonly BaselinePerformanceFactors?: EC2LaunchTemplateBaselinePerformanceFactors;
  readonly BurstablePerformance?: string;
  readonly CpuManufacturers?: readonly string[];
  readonly ExcludedInstanceTypes?: readonly string[];
  readonly InstanceGenerations?: readonly string[];
  readonly LocalStorage?: string;
  readonly LocalStorageTypes?: readonly string[];
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number;
  readonly MemoryGiBPerVCpu?: EC2LaunchTemplateMemoryGiBPerVCpu;
  readonly MemoryMiB?: EC2LaunchTemplateMemoryMiB;
  readonly NetworkBandwidthGbps?: EC2LaunchTemplateNetworkBandwidthGbps;
  readonly NetworkInterfaceCount?: EC2LaunchTemplateNetworkInterfaceCount;
  readonly OnDemandMaxPricePercentageOverLowestPrice?: number;
  readonly RequireHibernateSupport?: boolean;
  readonly SpotMaxPricePercentageOverLowestPrice?: number;
  readonly TotalLocalStorageGB?: EC2LaunchTemplateTotalLocalStorageGB;
  readonly VCpuCount?: EC2LaunchTemplateVCpuCount;
}

export interface EC2LaunchTemplateAcceleratorCount {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2LaunchTemplateAcceleratorTotalMemoryMiB {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2LaunchTemplateBaselineEbsBandwidthMbps {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2LaunchTemplateBaselinePerformanceFactors {
  readonly Cpu?: EC2LaunchTemplateCpu;
}

export interface EC2LaunchTemplateCpu {
  readonly References?: readonly EC2LaunchTemplateReference[];
}

export interface EC2LaunchTemplateReference {
  readonly InstanceFamily?: string;
}

export interface EC2LaunchTemplateMemoryGiBPerVCpu {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2LaunchTemplateMemoryMiB {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2LaunchTemplateNetworkBandwidthGbps {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2LaunchTemplateNetworkInterfaceCount {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2LaunchTemplateTotalLocalStorageGB {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2LaunchTemplateVCpuCount {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2LaunchTemplateLicenseSpecification {
  readonly LicenseConfigurationArn?: string;
}

export interface EC2LaunchTemplateMaintenanceOptions {
  readonly AutoRecovery?: string;
}

export interface EC2LaunchTemplateMetadataOptions {
  readonly HttpEndpoint?: string;
  readonly HttpProtocolIpv6?: string;
  readonly HttpPutResponseHopLimit?: number;
  readonly HttpTokens?: string;
  readonly InstanceMetadataTags?: string;
}

export interface EC2LaunchTemplateMonitoring {
  readonly Enabled?: boolean;
}

export interface EC2LaunchTemplateNetworkInterface {
  readonly AssociateCarrierIpAddress?: boolean;
  readonly AssociatePublicIpAddress?: boolean;
  readonly ConnectionTrackingSpecification?: EC2LaunchTemplateConnectionTrackingSpecification;
  readonly DeleteOnTermination?: boolean;
  readonly Description?: string;
  readonly DeviceIndex?: number;
  readonly EnaQueueCount?: number;
  readonly EnaSrdSpecification?: EC2LaunchTemplateEnaSrdSpecification;
  readonly Groups?: readonly string[];
  readonly InterfaceType?: string;
  readonly Ipv4PrefixCount?: number;
  readonly Ipv4Prefixes?: readonly EC2LaunchTemplateIpv4PrefixSpecification[];
  readonly Ipv6AddressCount?: number;
  readonly Ipv6Addresses?: readonly EC2LaunchTemplateIpv6Add[];
  readonly Ipv6PrefixCount?: number;
  readonly Ipv6Prefixes?: readonly EC2LaunchTemplateIpv6PrefixSpecification[];
  readonly NetworkCardIndex?: number;
  readonly NetworkInterfaceId?: string;
  readonly PrimaryIpv6?: boolean;
  readonly PrivateIpAddress?: string;
  readonly PrivateIpAddresses?: readonly EC2LaunchTemplatePrivateIpAdd[];
  readonly SecondaryPrivateIpAddressCount?: number;
  readonly SubnetId?: string;
}

export interface EC2LaunchTemplateConnectionTrackingSpecification {
  readonly TcpEstablishedTimeout?: number;
  readonly UdpStreamTimeout?: number;
  readonly UdpTimeout?: number;
}

export interface EC2LaunchTemplateEnaSrdSpecification {
  readonly EnaSrdEnabled?: boolean;
  readonly EnaSrdUdpSpecification?: EC2LaunchTemplateEnaSrdUdpSpecification;
}

export interface EC2LaunchTemplateEnaSrdUdpSpecification {
  readonly EnaSrdUdpEnabled?: boolean;
}

export interface EC2LaunchTemplateIpv4PrefixSpecification {
  readonly Ipv4Prefix?: string;
}

export interface EC2LaunchTemplateIpv6Add {
  readonly Ipv6Address?: string;
}

export interface EC2LaunchTemplateIpv6PrefixSpecification {
  readonly Ipv6Prefix?: string;
}

export interface EC2LaunchTemplatePrivateIpAdd {
  readonly Primary?: boolean;
  readonly PrivateIpAddress?: string;
}

export interface EC2LaunchTemplateNetworkPerformanceOptions {
  readonly BandwidthWeighting?: string;
}

export interface EC2LaunchTemplatePlacement {
  readonly Affinity?: string;
  readonly AvailabilityZone?: string;
  readonly GroupId?: string;
  readonly GroupName?: string;
  readonly HostId?: string;
  readonly HostResourceGroupArn?: string;
  readonly PartitionNumber?: number;
  readonly SpreadDomain?: string;
  readonly Tenancy?: string;
}

export interface EC2LaunchTemplatePrivateDnsNameOptions {
  readonly EnableResourceNameDnsAAAARecord?: boolean;
  readonly EnableResourceNameDnsARecord?: boolean;
  readonly HostnameType?: string;
}

export interface EC2LaunchTemplateTagSpecification {
  readonly ResourceType?: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2LaunchTemplateLaunchTemplateTagSpecification {
  readonly ResourceType?: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2LocalGatewayRoute {
  readonly DestinationCidrBlock: string;
  readonly LocalGatewayRouteTableId: string;
  readonly LocalGatewayVirtualInterfaceGroupId?: string;
  readonly NetworkInterfaceId?: string;
}

export interface EC2LocalGatewayRouteTable {
  readonly LocalGatewayId: string;
  readonly Mode?: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2LocalGatewayRouteTableVPCAssociation {
  readonly LocalGatewayRouteTableId: string;
  readonly Tags?: readonly Tag[];
  readonly VpcId: string;
}

export interface EC2LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
  readonly LocalGatewayRouteTableId: string;
  readonly LocalGatewayVirtualInterfaceGroupId: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2LocalGatewayVirtualInterface {
  readonly LocalAddress: string;
  readonly LocalGatewayVirtualInterfaceGroupId: string;
  readonly OutpostLagId: string;
  readonly PeerAddress: string;
  readonly PeerBgpAsn?: number;
  readonly PeerBgpAsnExtended?: number;
  readonly Tags?: readonly Tag[];
  readonly Vlan: number;
}

export interface EC2LocalGatewayVirtualInterfaceGroup {
  readonly LocalBgpAsn?: number;
  readonly LocalBgpAsnExtended?: number;
  readonly LocalGatewayId: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2NatGateway {
  readonly AllocationId?: string;
  readonly AvailabilityMode?: string;
  readonly AvailabilityZoneAddresses?: readonly EC2NatGatewayAvailabilityZoneAddress[];
  readonly ConnectivityType?: string;
  readonly MaxDrainDurationSeconds?: number;
  readonly PrivateIpAddress?: string;
  readonly SecondaryAllocationIds?: readonly string[];
  readonly SecondaryPrivateIpAddressCount?: number;
  readonly SecondaryPrivateIpAddresses?: readonly string[];
  readonly SubnetId?: string;
  readonly Tags?: readonly Tag[];
  readonly VpcId?: string;
}

export interface EC2NatGatewayAvailabilityZoneAddress {
  readonly AllocationIds: readonly string[];
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
}

export interface EC2NetworkAcl {
  readonly Tags?: readonly Tag[];
  readonly VpcId: string;
}

export interface EC2NetworkAclEntry {
  readonly CidrBlock?: string;
  readonly Egress?: boolean;
  readonly Icmp?: EC2NetworkAclEntryIcmp;
  readonly Ipv6CidrBlock?: string;
  readonly NetworkAclId: string;
  readonly PortRange?: EC2NetworkAclEntryPortRange;
  readonly Protocol: number;
  readonly RuleAction: string;
  readonly RuleNumber: number;
}

export interface EC2NetworkAclEntryIcmp {
  readonly Code?: number;
  readonly Type?: number;
}

export interface EC2NetworkAclEntryPortRange {
  readonly From?: number;
  readonly To?: number;
}

export interface EC2NetworkInsightsAccessScope {
  readonly ExcludePaths?: readonly EC2NetworkInsightsAccessScopeAccessScopePathRequest[];
  readonly MatchPaths?: readonly EC2NetworkInsightsAccessScopeAccessScopePathRequest[];
  readonly Tags?: readonly Tag[];
}

export interface EC2NetworkInsightsAccessScopeAccessScopePathRequest {
  readonly Destination?: EC2NetworkInsightsAccessScopePathStatementRequest;
  readonly Source?: EC2NetworkInsightsAccessScopePathStatementRequest;
  readonly ThroughResources?: readonly EC2NetworkInsightsAccessScopeThroughResourcesStatementRequest[];
}

export interface EC2NetworkInsightsAccessScopePathStatementRequest {
  readonly PacketHeaderStatement?: EC2NetworkInsightsAccessScopePacketHeaderStatementRequest;
  readonly ResourceStatement?: EC2NetworkInsightsAccessScopeResourceStatementRequest;
}

export interface EC2NetworkInsightsAccessScopePacketHeaderStatementRequest {
  readonly DestinationAddresses?: readonly string[];
  readonly DestinationPorts?: readonly string[];
  readonly DestinationPrefixLists?: readonly string[];
  readonly Protocols?: readonly string[];
  readonly SourceAddresses?: readonly string[];
  readonly SourcePorts?: readonly string[];
  readonly SourcePrefixLists?: readonly string[];
}

export interface EC2NetworkInsightsAccessScopeResourceStatementRequest {
  readonly ResourceTypes?: readonly string[];
  readonly Resources?: readonly string[];
}

export interface EC2NetworkInsightsAccessScopeThroughResourcesStatementRequest {
  readonly ResourceStatement?: EC2NetworkInsightsAccessScopeResourceStatementRequest;
}

export interface EC2NetworkInsightsAccessScopeAnalysis {
  readonly NetworkInsightsAccessScopeId: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2NetworkInsightsAnalysis {
  readonly AdditionalAccounts?: readonly string[];
  readonly FilterInArns?: readonly string[];
  readonly FilterOutArns?: readonly string[];
  readonly NetworkInsightsPathId: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2NetworkInsightsPath {
  readonly Destination?: string;
  readonly DestinationIp?: string;
  readonly DestinationPort?: number;
  readonly FilterAtDestination?: EC2NetworkInsightsPathPathFilter;
  readonly FilterAtSource?: EC2NetworkInsightsPathPathFilter;
  readonly Protocol: OneOf<'tcp' | 'udp'>;
  readonly Source: string;
  readonly SourceIp?: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2NetworkInsightsPathPathFilter {
  readonly DestinationAddress?: string;
  readonly DestinationPortRange?: EC2NetworkInsightsPathFilterPortRange;
  readonly SourceAddress?: string;
  readonly SourcePortRange?: EC2NetworkInsightsPathFilterPortRange;
}

export interface EC2NetworkInsightsPathFilterPortRange {
  readonly FromPort?: number;
  readonly ToPort?: number;
}

export interface EC2NetworkInterface {
  readonly ConnectionTrackingSpecification?: EC2NetworkInterfaceConnectionTrackingSpecification;
  readonly Description?: string;
  readonly EnablePrimaryIpv6?: boolean;
  readonly GroupSet?: readonly string[];
  readonly InterfaceType?: string;
  readonly Ipv4PrefixCount?: number;
  readonly Ipv4Prefixes?: readonly EC2NetworkInterfaceIpv4PrefixSpecification[];
  readonly Ipv6AddressCount?: number;
  readonly Ipv6Addresses?: readonly EC2NetworkInterfaceInstanceIpv6Address[];
  readonly Ipv6PrefixCount?: number;
  readonly Ipv6Prefixes?: readonly EC2NetworkInterfaceIpv6PrefixSpecification[];
  readonly PrivateIpAddress?: string;
  readonly PrivateIpAddresses?: readonly EC2NetworkInterfacePrivateIpAddressSpecification[];
  readonly PublicIpDnsHostnameTypeSpecification?: OneOf<'public-dual-stack-dns-name' | 'public-ipv4-dns-name' | 'public-ipv6-dns-name'>;
  readonly SecondaryPrivateIpAddressCount?: number;
  readonly SourceDestCheck?: boolean;
  readonly SubnetId: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2NetworkInterfaceConnectionTrackingSpecification {
  readonly TcpEstablishedTimeout?: number;
  readonly UdpStreamTimeout?: number;
  readonly UdpTimeout?: number;
}

export interface EC2NetworkInterfaceIpv4PrefixSpecification {
  readonly Ipv4Prefix: string;
}

export interface EC2NetworkInterfaceInstanceIpv6Address {
  readonly Ipv6Address: string;
}

export interface EC2NetworkInterfaceIpv6PrefixSpecification {
  readonly Ipv6Prefix: string;
}

export interface EC2NetworkInterfacePrivateIpAddressSpecification {
  readonly Primary: boolean;
  readonly PrivateIpAddress: string;
}

export interface EC2NetworkInterfaceAttachment {
  readonly DeleteOnTermination?: boolean;
  readonly DeviceIndex: string;
  readonly EnaQueueCount?: number;
  readonly EnaSrdSpecification?: EC2NetworkInterfaceAttachmentEnaSrdSpecification;
  readonly InstanceId: string;
  readonly NetworkInterfaceId: string;
}

export interface EC2NetworkInterfaceAttachmentEnaSrdSpecification {
  readonly EnaSrdEnabled?: boolean;
  readonly EnaSrdUdpSpecification?: EC2NetworkInterfaceAttachmentEnaSrdUdpSpecification;
}

export interface EC2NetworkInterfaceAttachmentEnaSrdUdpSpecification {
  readonly EnaSrdUdpEnabled?: boolean;
}

export interface EC2NetworkInterfacePermission {
  readonly AwsAccountId: string;
  readonly NetworkInterfaceId: string;
  readonly Permission: string;
}

export interface EC2NetworkPerformanceMetricSubscription {
  readonly Destination: string;
  readonly Metric: string;
  readonly Source: string;
  readonly Statistic: string;
}

export interface EC2PlacementGroup {
  readonly ParentGroupId?: string;
  readonly PartitionCount?: number;
  readonly SpreadLevel?: string;
  readonly Strategy?: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2PrefixList {
  readonly AddressFamily: OneOf<'IPv4' | 'IPv6'>;
  readonly Entries?: readonly EC2PrefixListEntry[];
  readonly MaxEntries?: number;
  readonly PrefixListName: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2PrefixListEntry {
  readonly Cidr: string;
  readonly Description?: string;
}

export interface EC2Route {
  readonly CarrierGatewayId?: string;
  readonly CoreNetworkArn?: string;
  readonly DestinationCidrBlock?: string;
  readonly DestinationIpv6CidrBlock?: string;
  readonly DestinationPrefixListId?: string;
  readonly EgressOnlyInternetGatewayId?: string;
  readonly GatewayId?: string;
  readonly InstanceId?: string;
  readonly LocalGatewayId?: string;
  readonly NatGatewayId?: string;
  readonly NetworkInterfaceId?: string;
  readonly OdbNetworkArn?: string;
  readonly RouteTableId: string;
  readonly TransitGatewayId?: string;
  readonly VpcEndpointId?: string;
  readonly VpcPeeringConnectionId?: string;
}

export interface EC2RouteServer {
  readonly AmazonSideAsn: number;
  readonly PersistRoutes?: OneOf<'enable' | 'disable'>;
  readonly PersistRoutesDuration?: number;
  readonly SnsNotificationsEnabled?: boolean;
  readonly Tags?: readonly Tag[];
}

export interface EC2RouteServerAssociation {
  readonly RouteServerId: string;
  readonly VpcId: string;
}

export interface EC2RouteServerEndpoint {
  readonly RouteServerId: string;
  readonly SubnetId: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2RouteServerPeer {
  readonly BgpOptions: EC2RouteServerPeerBgpOptions;
  readonly PeerAddress: string;
  readonly RouteServerEndpointId: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2RouteServerPeerBgpOptions {
  readonly PeerAsn?: number;
  readonly PeerLivenessDetection?: OneOf<'bfd' | 'bgp-keepalive'>;
}

export interface EC2RouteServerPropagation {
  readonly RouteServerId: string;
  readonly RouteTableId: string;
}

export interface EC2RouteTable {
  readonly Tags?: readonly Tag[];
  readonly VpcId: string;
}

export interface EC2SecurityGroup {
  readonly GroupDescription: string;
  readonly GroupName?: string;
  readonly SecurityGroupEgress?: readonly EC2SecurityGroupEgressDefinition[];
  readonly SecurityGroupIngress?: readonly EC2SecurityGroupIngressDefinition[];
  readonly Tags?: readonly Tag[];
  readonly VpcId?: string;
}

export interface EC2SecurityGroupEgressDefinition {
  readonly CidrIp?: string;
  readonly CidrIpv6?: string;
  readonly Description?: string;
  readonly DestinationPrefixListId?: string;
  readonly DestinationSecurityGroupId?: string;
  readonly FromPort?: number;
  readonly IpProtocol: string;
  readonly ToPort?: number;
}

export interface EC2SecurityGroupIngressDefinition {
  readonly CidrIp?: string;
  readonly CidrIpv6?: string;
  readonly Description?: string;
  readonly FromPort?: number;
  readonly IpProtocol: string;
  readonly SourcePrefixListId?: string;
  readonly SourceSecurityGroupId?: string;
  readonly SourceSecurityGroupName?: string;
  readonly SourceSecurityGroupOwnerId?: string;
  readonly ToPort?: number;
}

export interface EC2SecurityGroupEgress {
  readonly CidrIp?: string;
  readonly CidrIpv6?: string;
  readonly Description?: string;
  readonly DestinationPrefixListId?: string;
  readonly DestinationSecurityGroupId?: string;
  readonly FromPort?: number;
  readonly GroupId: string;
  readonly IpProtocol: string;
  readonly ToPort?: number;
}

export interface EC2SecurityGroupIngress {
  readonly CidrIp?: string;
  readonly CidrIpv6?: string;
  readonly Description?: string;
  readonly FromPort?: number;
  readonly GroupId?: string;
  readonly GroupName?: string;
  readonly IpProtocol: string;
  readonly SourcePrefixListId?: string;
  readonly SourceSecurityGroupId?: string;
  readonly SourceSecurityGroupName?: string;
  readonly SourceSecurityGroupOwnerId?: string;
  readonly ToPort?: number;
}

export interface EC2SecurityGroupVpcAssociation {
  readonly GroupId: string;
  readonly VpcId: string;
}

export interface EC2SnapshotBlockPublicAccess {
  readonly State: OneOf<'block-all-sharing' | 'block-new-sharing'>;
}

export interface EC2SpotFleet {
  readonly SpotFleetRequestConfigData: EC2SpotFleetSpotFleetRequestConfigData;
  readonly Tags?: readonly Tag[];
}

export interface EC2SpotFleetSpotFleetRequestConfigData {
  readonly AllocationStrategy?: OneOf<'capacityOptimized' | 'capacityOptimizedPrioritized' | 'diversified' | 'lowestPrice' | 'priceCapacityOptimized'>;
  readonly Context?: string;
  readonly ExcessCapacityTerminationPolicy?: OneOf<'Default' | 'NoTermination' | 'default' | 'noTermination'>;
  readonly IamFleetRole: string;
  readonly InstanceInterruptionBehavior?: OneOf<'hibernate' | 'stop' | 'terminate'>;
  readonly InstancePoolsToUseCount?: number;
  readonly LaunchSpecifications?: readonly EC2SpotFleetSpotFleetLaunchSpecification[];
  readonly LaunchTemplateConfigs?: readonly EC2SpotFleetLaunchTemplateConfig[];
  readonly LoadBalancersConfig?: EC2SpotFleetLoadBalancersConfig;
  readonly OnDemandAllocationStrategy?: string;
  readonly OnDemandMaxTotalPrice?: string;
  readonly OnDemandTargetCapacity?: number;
  readonly ReplaceUnhealthyInstances?: boolean;
  readonly SpotMaintenanceStrategies?: EC2SpotFleetSpotMaintenanceStrategies;
  readonly SpotMaxTotalPrice?: string;
  readonly SpotPrice?: string;
  readonly TagSpecifications?: readonly EC2SpotFleetSpotFleetTagSpecification[];
  readonly TargetCapacity: number;
  readonly TargetCapacityUnitType?: OneOf<'vcpu' | 'memory-mib' | 'units'>;
  readonly TerminateInstancesWithExpiration?: boolean;
  readonly Type?: OneOf<'maintain' | 'request'>;
  readonly ValidFrom?: string;
  readonly ValidUntil?: string;
}

export interface EC2SpotFleetSpotFleetLaunchSpecification {
  readonly BlockDeviceMappings?: readonly EC2SpotFleetBlockDeviceMapping[];
  readonly EbsOptimized?: boolean;
  readonly IamInstanceProfile?: EC2SpotFleetIamInstanceProfileSpecification;
  readonly ImageId: string;
  readonly InstanceRequirements?: EC2SpotFleetInstanceRequirementsRequest;
  readonly InstanceType?: string;
  readonly KernelId?: string;
  readonly KeyName?: string;
  readonly Monitoring?: EC2SpotFleetSpotFleetMonitoring;
  readonly NetworkInterfaces?: readonly EC2SpotFleetInstanceNetworkInterfaceSpecification[];
  readonly Placement?: EC2SpotFleetSpotPlacement;
  readonly RamdiskId?: string;
  readonly SecurityGroups?: readonly EC2SpotFleetGroupIdentifier[];
  readonly SpotPrice?: string;
  readonly SubnetId?: string;
  readonly TagSpecifications?: readonly EC2SpotFleetSpotFleetTagSpecification[];
  readonly UserData?: string;
  readonly WeightedCapacity?: number;
}

export interface EC2SpotFleetBlockDeviceMapping {
  readonly DeviceName: string;
  readonly Ebs?: EC2SpotFleetEbsBlockDevice;
  readonly NoDevice?: string;
  readonly VirtualName?: string;
}

export interface EC2SpotFleetEbsBlockDevice {
  readonly DeleteOnTermination?: boolean;
  readonly Encrypted?: boolean;
  readonly Iops?: number;
  readonly SnapshotId?: string;
  readonly VolumeSize?: number;
  readonly VolumeType?: string;
}

export interface EC2SpotFleetIamInstanceProfileSpecification {
  readonly Arn?: string;
}

export interface EC2SpotFleetInstanceRequirementsRequest {
  readonly AcceleratorCount?: EC2SpotFleetAcceleratorCountRequest;
  readonly AcceleratorManufacturers?: readonly string[];
  readonly AcceleratorNames?: readonly string[];
  readonly AcceleratorTotalMemoryMiB?: EC2SpotFleetAcceleratorTotalMemoryMiBRequest;
  readonly AcceleratorTypes?: readonly string[];
  readonly AllowedInstanceTypes?: readonly string[];
  readonly BareMetal?: OneOf<'included' | 'required' | 'excluded'>;
  readonly BaselineEbsBandwidthMbps?: EC2SpotFleetBaselineEbsBandwidthMbpsRequest;
  readonly BaselinePerformanceFactors?: EC2SpotFleetBaselinePerformanceFactorsRequest;
  readonly BurstablePerformance?: OneOf<'included' | 'required' | 'excluded'>;
  readonly CpuManufacturers?: readonly string[];
  readonly ExcludedInstanceTypes?: readonly string[];
  readonly InstanceGenerations?: readonly string[];
  readonly LocalStorage?: OneOf<'included' | 'required' | 'excluded'>;
  readonly LocalStorageTypes?: readonly string[];
  readonly MaxSpotPriceAsPercentageOfOptimalOnDemandPrice?: number;
  readonly MemoryGiBPerVCpu?: EC2SpotFleetMemoryGiBPerVCpuRequest;
  readonly MemoryMiB?: EC2SpotFleetMemoryMiBRequest;
  readonly NetworkBandwidthGbps?: EC2SpotFleetNetworkBandwidthGbpsRequest;
  readonly NetworkInterfaceCount?: EC2SpotFleetNetworkInterfaceCountRequest;
  readonly OnDemandMaxPricePercentageOverLowestPrice?: number;
  readonly RequireEncryptionInTransit?: boolean;
  readonly RequireHibernateSupport?: boolean;
  readonly SpotMaxPricePercentageOverLowestPrice?: number;
  readonly TotalLocalStorageGB?: EC2SpotFleetTotalLocalStorageGBRequest;
  readonly VCpuCount?: EC2SpotFleetVCpuCountRangeRequest;
}

export interface EC2SpotFleetAcceleratorCountRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2SpotFleetAcceleratorTotalMemoryMiBRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2SpotFleetBaselineEbsBandwidthMbpsRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2SpotFleetBaselinePerformanceFactorsRequest {
  readonly Cpu?: EC2SpotFleetCpuPerformanceFactorRequest;
}

export interface EC2SpotFleetCpuPerformanceFactorRequest {
  readonly References?: readonly EC2SpotFleetPerformanceFactorReferenceRequest[];
}

export interface EC2SpotFleetPerformanceFactorReferenceRequest {
  readonly InstanceFamily?: string;
}

export interface EC2SpotFleetMemoryGiBPerVCpuRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2SpotFleetMemoryMiBRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2SpotFleetNetworkBandwidthGbpsRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2SpotFleetNetworkInterfaceCountRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2SpotFleetTotalLocalStorageGBRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2SpotFleetVCpuCountRangeRequest {
  readonly Max?: number;
  readonly Min?: number;
}

export interface EC2SpotFleetSpotFleetMonitoring {
  readonly Enabled?: boolean;
}

export interface EC2SpotFleetInstanceNetworkInterfaceSpecification {
  readonly AssociatePublicIpAddress?: boolean;
  readonly DeleteOnTermination?: boolean;
  readonly Description?: string;
  readonly DeviceIndex?: number;
  readonly Groups?: readonly string[];
  readonly Ipv6AddressCount?: number;
  readonly Ipv6Addresses?: readonly EC2SpotFleetInstanceIpv6Address[];
  readonly NetworkInterfaceId?: string;
  readonly PrivateIpAddresses?: readonly EC2SpotFleetPrivateIpAddressSpecification[];
  readonly SecondaryPrivateIpAddressCount?: number;
  readonly SubnetId?: string;
}

export interface EC2SpotFleetInstanceIpv6Address {
  readonly Ipv6Address: string;
}

export interface EC2SpotFleetPrivateIpAddressSpecification {
  readonly Primary?: boolean;
  readonly PrivateIpAddress: string;
}

export interface EC2SpotFleetSpotPlacement {
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly GroupName?: string;
  readonly Tenancy?: OneOf<'dedicated' | 'default' | 'host'>;
}

export interface EC2SpotFleetGroupIdentifier {
  readonly GroupId: string;
}

export interface EC2SpotFleetSpotFleetTagSpecification {
  readonly ResourceType?: OneOf<'client-vpn-endpoint' | 'customer-gateway' | 'dedicated-host' | 'dhcp-options' | 'egress-only-internet-gateway' | 'elastic-gpu' | 'elastic-ip' | 'export-image-task' | 'export-instance-task' | 'fleet' | 'fpga-image' | 'host-reservation' | 'image' | 'import-image-task' | 'import-snapshot-task' | 'instance' | 'internet-gateway' | 'key-pair' | 'launch-template' | 'local-gateway-route-table-vpc-association' | 'natgateway' | 'network-acl' | 'network-insights-analysis' | 'network-insights-path' | 'network-interface' | 'placement-group' | 'reserved-instances' | 'route-table' | 'security-group' | 'snapshot' | 'spot-fleet-request' | 'spot-instances-request' | 'subnet' | 'traffic-mirror-filter' | 'traffic-mirror-session' | 'traffic-mirror-target' | 'transit-gateway' | 'transit-gateway-attachment' | 'transit-gateway-connect-peer' | 'transit-gateway-multicast-domain' | 'transit-gateway-route-table' | 'volume' | 'vpc' | 'vpc-flow-log' | 'vpc-peering-connection' | 'vpn-connection' | 'vpn-gateway'>;
  readonly Tags?: readonly Tag[];
}

export interface EC2SpotFleetLaunchTemplateConfig {
  readonly LaunchTemplateSpecification?: EC2SpotFleetFleetLaunchTemplateSpecification;
  readonly Overrides?: readonly EC2SpotFleetLaunchTemplateOverrides[];
}

export interface EC2SpotFleetFleetLaunchTemplateSpecification {
  readonly LaunchTemplateId?: string;
  readonly LaunchTemplateName?: string;
  readonly Version: string;
}

export interface EC2SpotFleetLaunchTemplateOverrides {
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly InstanceRequirements?: EC2SpotFleetInstanceRequirementsRequest;
  readonly InstanceType?: string;
  readonly Priority?: number;
  readonly SpotPrice?: string;
  readonly SubnetId?: string;
  readonly WeightedCapacity?: number;
}

export interface EC2SpotFleetLoadBalancersConfig {
  readonly ClassicLoadBalancersConfig?: EC2SpotFleetClassicLoadBalancersConfig;
  readonly TargetGroupsConfig?: EC2SpotFleetTargetGroupsConfig;
}

export interface EC2SpotFleetClassicLoadBalancersConfig {
  readonly ClassicLoadBalancers: readonly EC2SpotFleetClassicLoadBalancer[];
}

export interface EC2SpotFleetClassicLoadBalancer {
  readonly Name: string;
}

export interface EC2SpotFleetTargetGroupsConfig {
  readonly TargetGroups: readonly EC2SpotFleetTargetGroup[];
}

export interface EC2SpotFleetTargetGroup {
  readonly Arn: string;
}

export interface EC2SpotFleetSpotMaintenanceStrategies {
  readonly CapacityRebalance?: EC2SpotFleetSpotCapacityRebalance;
}

export interface EC2SpotFleetSpotCapacityRebalance {
  readonly ReplacementStrategy?: OneOf<'launch' | 'launch-before-terminate'>;
  readonly TerminationDelay?: number;
}

export interface EC2SqlHaStandbyDetectedInstance {
  readonly InstanceId: string;
  readonly SqlServerCredentials?: string;
}

export interface EC2Subnet {
  readonly AssignIpv6AddressOnCreation?: boolean;
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly CidrBlock?: string;
  readonly EnableDns64?: boolean;
  readonly EnableLniAtDeviceIndex?: number;
  readonly Ipv4IpamPoolId?: string;
  readonly Ipv4NetmaskLength?: number;
  readonly Ipv6CidrBlock?: string;
  readonly Ipv6IpamPoolId?: string;
  readonly Ipv6Native?: boolean;
  readonly Ipv6NetmaskLength?: number;
  readonly MapPublicIpOnLaunch?: boolean;
  readonly OutpostArn?: string;
  readonly PrivateDnsNameOptionsOnLaunch?: EC2SubnetPrivateDnsNameOptionsOnLaunch;
  readonly Tags?: readonly Tag[];
  readonly VpcId: string;
}

export interface EC2SubnetPrivateDnsNameOptionsOnLaunch {
  readonly EnableResourceNameDnsAAAARecord?: boolean;
  readonly EnableResourceNameDnsARecord?: boolean;
  readonly HostnameType?: string;
}

export interface EC2SubnetCidrBlock {
  readonly Ipv6CidrBlock?: string;
  readonly Ipv6IpamPoolId?: string;
  readonly Ipv6NetmaskLength?: number;
  readonly SubnetId: string;
}

export interface EC2SubnetCidrReservation {
  readonly Cidr: string;
  readonly Description?: string;
  readonly ReservationType: OneOf<'prefix' | 'explicit'>;
  readonly SubnetId: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2SubnetNetworkAclAssociation {
  readonly NetworkAclId: string;
  readonly SubnetId: string;
}

export interface EC2SubnetRouteTableAssociation {
  readonly RouteTableId: string;
  readonly SubnetId: string;
}

export interface EC2TrafficMirrorFilter {
  readonly Description?: string;
  readonly NetworkServices?: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface EC2TrafficMirrorFilterRule {
  readonly Description?: string;
  readonly DestinationCidrBlock: string;
  readonly DestinationPortRange?: EC2TrafficMirrorFilterRuleTrafficMirrorPortRange;
  readonly Protocol?: number;
  readonly RuleAction: string;
  readonly RuleNumber: number;
  readonly SourceCidrBlock: string;
  readonly SourcePortRange?: EC2TrafficMirrorFilterRuleTrafficMirrorPortRange;
  readonly Tags?: readonly Tag[];
  readonly TrafficDirection: string;
  readonly TrafficMirrorFilterId: string;
}

export interface EC2TrafficMirrorFilterRuleTrafficMirrorPortRange {
  readonly FromPort: number;
  readonly ToPort: number;
}

export interface EC2TrafficMirrorSession {
  readonly Description?: string;
  readonly NetworkInterfaceId: string;
  readonly OwnerId?: string;
  readonly PacketLength?: number;
  readonly SessionNumber: number;
  readonly Tags?: readonly Tag[];
  readonly TrafficMirrorFilterId: string;
  readonly TrafficMirrorTargetId: string;
  readonly VirtualNetworkId?: number;
}

export interface EC2TrafficMirrorTarget {
  readonly Description?: string;
  readonly GatewayLoadBalancerEndpointId?: string;
  readonly NetworkInterfaceId?: string;
  readonly NetworkLoadBalancerArn?: string;
  readonly Tags?: readonly Tag[];
}

export interface EC2TransitGateway {
  readonly AmazonSideAsn?: number;
  readonly AssociationDefaultRouteTableId?: string;
  readonly AutoAcceptSharedAttachments?: string;
  readonly DefaultRouteTableAssociation?: string;
  readonly DefaultRouteTablePropagation?: string;
  readonly Description?: string;
  readonly DnsSupport?: string;
  readonly EncryptionSupport?: OneOf<'disable' | 'enable'>;
  readonly MulticastSupport?: string;
  readonly PropagationDefaultRouteTableId?: string;
  readonly SecurityGroupReferencingSupport?: string;
  readonly Tags?: readonly Tag[];
  readonly TransitGatewayCidrBlocks?: readonly string[];
  readonly VpnEcmpSupport?: string;
}

export interface EC2TransitGatewayAttachment {
  readonly Options?: EC2TransitGatewayAttachmentOptions;
  readonly SubnetIds: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly TransitGatewayId: string;
  readonly VpcId: string;
}

export interface EC2TransitGatewayAttachmentOptions {
  readonly ApplianceModeSupport?: string;
  readonly DnsSupport?: string;
  readonly Ipv6Support?: string;
  readonly SecurityGroupReferencingSupport?: string;
}

export interface EC2TransitGatewayConnect {
  readonly Options: EC2TransitGatewayConnectTransitGatewayConnectOptions;
  readonly Tags?: readonly Tag[];
  readonly TransportTransitGatewayAttachmentId: string;
}

export interface EC2TransitGatewayConnectTransitGatewayConnectOptions {
  readonly Protocol?: string;
}

export interface EC2TransitGatewayConnectPeer {
  readonly ConnectPeerConfiguration: EC2TransitGatewayConnectPeerTransitGatewayConnectPeerConfiguration;
  readonly Tags?: readonly Tag[];
  readonly TransitGatewayAttachmentId: string;
}

export interface EC2TransitGatewayConnectPeerTransitGatewayConnectPeerConfiguration {
  readonly BgpConfigurations?: readonly EC2TransitGatewayConnectPeerTransitGatewayAttachmentBgpConfiguration[];
  readonly InsideCidrBlocks: readonly string[];
  readonly PeerAddress: string;
  readonly Protocol?: string;
  readonly TransitGatewayAddress?: string;
}

export interface EC2TransitGatewayConnectPeerTransitGatewayAttachmentBgpConfiguration {
  readonly BgpStatus?: string;
  readonly PeerAddress?: string;
  readonly PeerAsn?: number;
  readonly TransitGatewayAddress?: string;
  readonly TransitGatewayAsn?: number;
}

export interface EC2TransitGatewayMeteringPolicy {
  readonly MiddleboxAttachmentIds?: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly TransitGatewayId: string;
}

export interface EC2TransitGatewayMeteringPolicyEntry {
  readonly DestinationCidrBlock?: string;
  readonly DestinationPortRange?: string;
  readonly DestinationTransitGatewayAttachmentId?: string;
  readonly DestinationTransitGatewayAttachmentType?: OneOf<'vpc' | 'vpn' | 'direct-connect-gateway' | 'peering' | 'network-function' | 'vpn-concentrator' | 'client-vpn'>;
  readonly MeteredAccount: OneOf<'source-attachment-owner' | 'destination-attachment-owner' | 'transit-gateway-owner'>;
  readonly PolicyRuleNumber: number;
  readonly Protocol?: string;
  readonly SourceCidrBlock?: string;
  readonly SourcePortRange?: string;
  readonly SourceTransitGatewayAttachmentId?: string;
  readonly SourceTransitGatewayAttachmentType?: OneOf<'vpc' | 'vpn' | 'direct-connect-gateway' | 'peering' | 'network-function' | 'vpn-concentrator' | 'client-vpn'>;
  readonly TransitGatewayMeteringPolicyId: string;
}

export interface EC2TransitGatewayMulticastDomain {
  readonly Options?: EC2TransitGatewayMulticastDomainOptions;
  readonly Tags?: readonly Tag[];
  readonly TransitGatewayId: string;
}

export interface EC2TransitGatewayMulticastDomainOptions {
  readonly AutoAcceptSharedAssociations?: string;
  readonly Igmpv2Support?: string;
  readonly StaticSourcesSupport?: string;
}

export interface EC2TransitGatewayMulticastDomainAssociation {
  readonly SubnetId: string;
  readonly TransitGatewayAttachmentId: string;
  readonly TransitGatewayMulticastDomainId: string;
}

export interface EC2TransitGatewayMulticastGroupMember {
  readonly GroupIpAddress: string;
  readonly NetworkInterfaceId: string;
  readonly TransitGatewayMulticastDomainId: string;
}

export interface EC2TransitGatewayMulticastGroupSource {
  readonly GroupIpAddress: string;
  readonly NetworkInterfaceId: string;
  readonly TransitGatewayMulticastDomainId: string;
}

export interface EC2TransitGatewayPeeringAttachment {
  readonly PeerAccountId: string;
  readonly PeerRegion: string;
  readonly PeerTransitGatewayId: string;
  readonly Tags?: readonly Tag[];
  readonly TransitGatewayId: string;
}

export interface EC2TransitGatewayPolicyTable {
  readonly Tags?: readonly Tag[];
  readonly TransitGatewayId: string;
}

export interface EC2TransitGatewayPolicyTableAssociation {
  readonly TransitGatewayAttachmentId: string;
  readonly TransitGatewayPolicyTableId: string;
}

export interface EC2TransitGatewayPolicyTableEntry {
  readonly PolicyRule: EC2TransitGatewayPolicyTableEntryTransitGatewayPolicyRule;
  readonly PolicyRuleNumber: string;
  readonly TargetRouteTableId: string;
  readonly TransitGatewayPolicyTableId: string;
}

export interface EC2TransitGatewayPolicyTableEntryTransitGatewayPolicyRule {
  readonly DestinationCidrBlock?: string;
  readonly DestinationPortRange?: string;
  readonly Protocol?: string;
  readonly SourceCidrBlock?: string;
  readonly SourcePortRange?: string;
}

export interface EC2TransitGatewayRoute {
  readonly Blackhole?: boolean;
  readonly DestinationCidrBlock: string;
  readonly TransitGatewayAttachmentId?: string;
  readonly TransitGatewayRouteTableId: string;
}

export interface EC2TransitGatewayRouteTable {
  readonly Tags?: readonly Tag[];
  readonly TransitGatewayId: string;
}

export interface EC2TransitGatewayRouteTableAssociation {
  readonly TransitGatewayAttachmentId: string;
  readonly TransitGatewayRouteTableId: string;
}

export interface EC2TransitGatewayRouteTablePropagation {
  readonly TransitGatewayAttachmentId: string;
  readonly TransitGatewayRouteTableId: string;
}

export interface EC2TransitGatewayVpcAttachment {
  readonly AddSubnetIds?: readonly string[];
  readonly Options?: EC2TransitGatewayVpcAttachmentOptions;
  readonly RemoveSubnetIds?: readonly string[];
  readonly SubnetIds: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly TransitGatewayId: string;
  readonly VpcId: string;
}

export interface EC2TransitGatewayVpcAttachmentOptions {
  readonly ApplianceModeSupport?: string;
  readonly DnsSupport?: string;
  readonly Ipv6Support?: string;
  readonly SecurityGroupReferencingSupport?: string;
}

export interface EC2VPC {
  readonly CidrBlock?: string;
  readonly EnableDnsHostnames?: boolean;
  readonly EnableDnsSupport?: boolean;
  readonly InstanceTenancy?: string;
  readonly Ipv4IpamPoolId?: string;
  readonly Ipv4NetmaskLength?: number;
  readonly Tags?: readonly Tag[];
  readonly VpcEncryptionControl?: EC2VPCVpcEncryptionControl;
}

export interface EC2VPCVpcEncryptionControl {
  readonly EgressOnlyInternetGatewayExclusion?: OneOf<'enable' | 'disable'>;
  readonly ElasticFileSystemExclusion?: OneOf<'enable' | 'disable'>;
  readonly InternetGatewayExclusion?: OneOf<'enable' | 'disable'>;
  readonly LambdaExclusion?: OneOf<'enable' | 'disable'>;
  readonly Mode?: OneOf<'monitor' | 'enforce'>;
  readonly NatGatewayExclusion?: OneOf<'enable' | 'disable'>;
  readonly ResourceExclusions?: EC2VPCVpcEncryptionControlExclusions;
  readonly State?: string;
  readonly StateMessage?: string;
  readonly VirtualPrivateGatewayExclusion?: OneOf<'enable' | 'disable'>;
  readonly VpcEncryptionControlId?: string;
  readonly VpcId?: string;
  readonly VpcLatticeExclusion?: OneOf<'enable' | 'disable'>;
  readonly VpcPeeringExclusion?: OneOf<'enable' | 'disable'>;
}

export interface EC2VPCVpcEncryptionControlExclusions {
  readonly EgressOnlyInternetGateway?: EC2VPCVpcEncryptionControlExclusion;
  readonly ElasticFileSystem?: EC2VPCVpcEncryptionControlExclusion;
  readonly InternetGateway?: EC2VPCVpcEncryptionControlExclusion;
  readonly Lambda?: EC2VPCVpcEncryptionControlExclusion;
  readonly NatGateway?: EC2VPCVpcEncryptionControlExclusion;
  readonly VirtualPrivateGateway?: EC2VPCVpcEncryptionControlExclusion;
  readonly VpcLattice?: EC2VPCVpcEncryptionControlExclusion;
  readonly VpcPeering?: EC2VPCVpcEncryptionControlExclusion;
}

export interface EC2VPCVpcEncryptionControlExclusion {
  readonly State?: string;
  readonly StateMessage?: string;
}

export interface EC2VPCBlockPublicAccessExclusion {
  readonly InternetGatewayExclusionMode: OneOf<'allow-bidirectional' | 'allow-egress'>;
  readonly SubnetId?: string;
  readonly Tags?: readonly Tag[];
  readonly VpcId?: string;
}

export interface EC2VPCBlockPublicAccessOptions {
  readonly InternetGatewayBlockMode: OneOf<'block-bidirectional' | 'block-ingress'>;
}

export interface EC2VPCCidrBlock {
  readonly AmazonProvidedIpv6CidrBlock?: boolean;
  readonly CidrBlock?: string;
  readonly Ipv4IpamPoolId?: string;
  readonly Ipv4NetmaskLength?: number;
  readonly Ipv6CidrBlock?: string;
  readonly Ipv6CidrBlockNetworkBorderGroup?: string;
  readonly Ipv6IpamPoolId?: string;
  readonly Ipv6NetmaskLength?: number;
  readonly Ipv6Pool?: string;
  readonly VpcId: string;
}

export interface EC2VPCDHCPOptionsAssociation {
  readonly DhcpOptionsId: string;
  readonly VpcId: string;
}

export interface EC2VPCEncryptionControl {
  readonly EgressOnlyInternetGatewayExclusionInput?: OneOf<'enable' | 'disable'>;
  readonly ElasticFileSystemExclusionInput?: OneOf<'enable' | 'disable'>;
  readonly InternetGatewayExclusionInput?: OneOf<'enable' | 'disable'>;
  readonly LambdaExclusionInput?: OneOf<'enable' | 'disable'>;
  readonly Mode?: OneOf<'monitor' | 'enforce'>;
  readonly NatGatewayExclusionInput?: OneOf<'enable' | 'disable'>;
  readonly Tags?: readonly Tag[];
  readonly VirtualPrivateGatewayExclusionInput?: OneOf<'enable' | 'disable'>;
  readonly VpcId?: string;
  readonly VpcLatticeExclusionInput?: OneOf<'enable' | 'disable'>;
  readonly VpcPeeringExclusionInput?: OneOf<'enable' | 'disable'>;
}

export interface EC2VPCEndpoint {
  readonly DnsOptions?: EC2VPCEndpointDnsOptionsSpecification;
  readonly IpAddressType?: OneOf<'ipv4' | 'ipv6' | 'dualstack' | 'not-specified'>;
  readonly PolicyDocument?: PolicyDocument;
  readonly PrivateDnsEnabled?: boolean;
  readonly ResourceConfigurationArn?: string;
  readonly RouteTableIds?: readonly string[];
  readonly SecurityGroupIds?: readonly string[];
  readonly ServiceName?: string;
  readonly ServiceNetworkArn?: string;
  readonly ServiceRegion?: string;
  readonly SubnetIds?: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly VpcEndpointType?: OneOf<'Interface' | 'Gateway' | 'GatewayLoadBalancer' | 'ServiceNetwork' | 'Resource' | 'Tunnel'>;
  readonly VpcId: string;
}

export interface EC2VPCEndpointDnsOptionsSpecification {
  readonly DnsRecordIpType?: OneOf<'ipv4' | 'ipv6' | 'dualstack' | 'service-defined' | 'not-specified'>;
  readonly PrivateDnsOnlyForInboundResolverEndpoint?: OneOf<'OnlyInboundResolver' | 'AllResolvers' | 'NotSpecified'>;
  readonly PrivateDnsPreference?: OneOf<'VERIFIED_DOMAINS_ONLY' | 'ALL_DOMAINS' | 'VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS' | 'SPECIFIED_DOMAINS_ONLY'>;
  readonly PrivateDnsSpecifiedDomains?: readonly string[];
}

export interface EC2VPCEndpointConnectionNotification {
  readonly ConnectionEvents: readonly string[];
  readonly ConnectionNotificationArn: string;
  readonly ServiceId?: string;
  readonly VPCEndpointId?: string;
}

export interface EC2VPCEndpointService {
  readonly AcceptanceRequired?: boolean;
  readonly ContributorInsightsEnabled?: boolean;
  readonly GatewayLoadBalancerArns?: readonly string[];
  readonly NetworkLoadBalancerArns?: readonly string[];
  readonly PayerResponsibility?: string;
  readonly PrivateDnsName?: string;
  readonly PrivateDnsNameConfiguration?: EC2VPCEndpointServicePrivateDnsNameConfiguration;
  readonly SupportedIpAddressTypes?: readonly (OneOf<'ipv4' | 'ipv6'>)[];
  readonly SupportedRegions?: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface EC2VPCEndpointServicePrivateDnsNameConfiguration {
  readonly Name?: string;
  readonly State?: string;
  readonly Type?: string;
  readonly Value?: string;
}

export interface EC2VPCEndpointServicePermissions {
  readonly AllowedPrincipals?: readonly string[];
  readonly ServiceId: string;
}

export interface EC2VPCGatewayAttachment {
  readonly InternetGatewayId?: string;
  readonly VpcId: string;
  readonly VpnGatewayId?: string;
}

export interface EC2VPCPeeringConnection {
  readonly AssumeRoleRegion?: string;
  readonly PeerOwnerId?: string;
  readonly PeerRegion?: string;
  readonly PeerRoleArn?: string;
  readonly PeerVpcId: string;
  readonly Tags?: readonly Tag[];
  readonly VpcId: string;
}

export interface EC2VPNConcentrator {
  readonly Tags?: readonly Tag[];
  readonly TransitGatewayId: string;
  readonly Type: string;
}

export interface EC2VPNConnection {
  readonly CustomerGatewayId: string;
  readonly EnableAcceleration?: boolean;
  readonly LocalIpv4NetworkCidr?: string;
  readonly LocalIpv6NetworkCidr?: string;
  readonly OutsideIpAddressType?: string;
  readonly PreSharedKeyStorage?: OneOf<'Standard' | 'SecretsManager'>;
  readonly RemoteIpv4NetworkCidr?: string;
  readonly RemoteIpv6NetworkCidr?: string;
  readonly StaticRoutesOnly?: boolean;
  readonly Tags?: readonly Tag[];
  readonly TransitGatewayId?: string;
  readonly TransportTransitGatewayAttachmentId?: string;
  readonly TunnelBandwidth?: OneOf<'standard' | 'large'>;
  readonly TunnelInsideIpVersion?: string;
  readonly Type: string;
  readonly VpnConcentratorId?: string;
  readonly VpnGatewayId?: string;
  readonly VpnTunnelOptionsSpecifications?: readonly EC2VPNConnectionVpnTunnelOptionsSpecification[];
}

export interface EC2VPNConnectionVpnTunnelOptionsSpecification {
  readonly DPDTimeoutAction?: OneOf<'clear' | 'none' | 'restart'>;
  readonly DPDTimeoutSeconds?: number;
  readonly EnableTunnelLifecycleControl?: boolean;
  readonly IKEVersions?: readonly EC2VPNConnectionIKEVersionsRequestListValue[];
  readonly LogOptions?: EC2VPNConnectionVpnTunnelLogOptionsSpecification;
  readonly Phase1DHGroupNumbers?: readonly EC2VPNConnectionPhase1DHGroupNumbersRequestListValue[];
  readonly Phase1EncryptionAlgorithms?: readonly EC2VPNConnectionPhase1EncryptionAlgorithmsRequestListValue[];
  readonly Phase1IntegrityAlgorithms?: readonly EC2VPNConnectionPhase1IntegrityAlgorithmsRequestListValue[];
  readonly Phase1LifetimeSeconds?: number;
  readonly Phase2DHGroupNumbers?: readonly EC2VPNConnectionPhase2DHGroupNumbersRequestListValue[];
  readonly Phase2EncryptionAlgorithms?: readonly EC2VPNConnectionPhase2EncryptionAlgorithmsRequestListValue[];
  readonly Phase2IntegrityAlgorithms?: readonly EC2VPNConnectionPhase2IntegrityAlgorithmsRequestListValue[];
  readonly Phase2LifetimeSeconds?: number;
  readonly PreSharedKey?: string;
  readonly RekeyFuzzPercentage?: number;
  readonly RekeyMarginTimeSeconds?: number;
  readonly ReplayWindowSize?: number;
  readonly StartupAction?: OneOf<'add' | 'start'>;
  readonly TunnelInsideCidr?: string;
  readonly TunnelInsideIpv6Cidr?: string;
}

export interface EC2VPNConnectionIKEVersionsRequestListValue {
  readonly Value?: OneOf<'ikev1' | 'ikev2'>;
}

export interface EC2VPNConnectionVpnTunnelLogOptionsSpecification {
  readonly CloudwatchLogOptions?: EC2VPNConnectionCloudwatchLogOptionsSpecification;
}

export interface EC2VPNConnectionCloudwatchLogOptionsSpecification {
  readonly BgpLogEnabled?: boolean;
  readonly BgpLogGroupArn?: string;
  readonly BgpLogOutputFormat?: OneOf<'json' | 'text'>;
  readonly LogEnabled?: boolean;
  readonly LogGroupArn?: string;
  readonly LogOutputFormat?: OneOf<'json' | 'text'>;
}

export interface EC2VPNConnectionPhase1DHGroupNumbersRequestListValue {
  readonly Value?: number;
}

export interface EC2VPNConnectionPhase1EncryptionAlgorithmsRequestListValue {
  readonly Value?: OneOf<'AES128' | 'AES256' | 'AES128-GCM-16' | 'AES256-GCM-16'>;
}

export interface EC2VPNConnectionPhase1IntegrityAlgorithmsRequestListValue {
  readonly Value?: OneOf<'SHA1' | 'SHA2-256' | 'SHA2-384' | 'SHA2-512'>;
}

export interface EC2VPNConnectionPhase2DHGroupNumbersRequestListValue {
  readonly Value?: number;
}

export interface EC2VPNConnectionPhase2EncryptionAlgorithmsRequestListValue {
  readonly Value?: OneOf<'AES128' | 'AES256' | 'AES128-GCM-16' | 'AES256-GCM-16'>;
}

export interface EC2VPNConnectionPhase2IntegrityAlgorithmsRequestListValue {
  readonly Value?: OneOf<'SHA1' | 'SHA2-256' | 'SHA2-384' | 'SHA2-512'>;
}

export interface EC2VPNConnectionRoute {
  readonly DestinationCidrBlock: string;
  readonly VpnConnectionId: string;
}

export interface EC2VPNGateway {
  readonly AmazonSideAsn?: number;
  readonly Tags?: readonly Tag[];
  readonly Type: string;
}

export interface EC2VPNGatewayRoutePropagation {
  readonly RouteTableIds: readonly string[];
  readonly VpnGatewayId: string;
}

export interface EC2VerifiedAccessEndpoint {
  readonly ApplicationDomain?: string;
  readonly AttachmentType: string;
  readonly CidrOptions?: EC2VerifiedAccessEndpointCidrOptions;
  readonly Description?: string;
  readonly DomainCertificateArn?: string;
  readonly EndpointDomainPrefix?: string;
  readonly EndpointType: string;
  readonly LoadBalancerOptions?: EC2VerifiedAccessEndpointLoadBalancerOptions;
  readonly NetworkInterfaceOptions?: EC2VerifiedAccessEndpointNetworkInterfaceOptions;
  readonly PolicyDocument?: string;
  readonly PolicyEnabled?: boolean;
  readonly RdsOptions?: EC2VerifiedAccessEndpointRdsOptions;
  readonly SecurityGroupIds?: readonly string[];
  readonly SseSpecification?: EC2VerifiedAccessEndpointSseSpecification;
  readonly Tags?: readonly Tag[];
  readonly VerifiedAccessGroupId: string;
}

export interface EC2VerifiedAccessEndpointCidrOptions {
  readonly Cidr?: string;
  readonly PortRanges?: readonly EC2VerifiedAccessEndpointPortRange[];
  readonly Protocol?: string;
  readonly SubnetIds?: readonly string[];
}

export interface EC2VerifiedAccessEndpointPortRange {
  readonly FromPort?: number;
  readonly ToPort?: number;
}

export interface EC2VerifiedAccessEndpointLoadBalancerOptions {
  readonly LoadBalancerArn?: string;
  readonly Port?: number;
  readonly PortRanges?: readonly EC2VerifiedAccessEndpointPortRange[];
  readonly Protocol?: string;
  readonly SubnetIds?: readonly string[];
}

export interface EC2VerifiedAccessEndpointNetworkInterfaceOptions {
  readonly NetworkInterfaceId?: string;
  readonly Port?: number;
  readonly PortRanges?: readonly EC2VerifiedAccessEndpointPortRange[];
  readonly Protocol?: string;
}

export interface EC2VerifiedAccessEndpointRdsOptions {
  readonly Port?: number;
  readonly Protocol?: string;
  readonly RdsDbClusterArn?: string;
  readonly RdsDbInstanceArn?: string;
  readonly RdsDbProxyArn?: string;
  readonly RdsEndpoint?: string;
  readonly SubnetIds?: readonly string[];
}

export interface EC2VerifiedAccessEndpointSseSpecification {
  readonly CustomerManagedKeyEnabled?: boolean;
  readonly KmsKeyArn?: string;
}

export interface EC2VerifiedAccessGroup {
  readonly Description?: string;
  readonly PolicyDocument?: string;
  readonly PolicyEnabled?: boolean;
  readonly SseSpecification?: EC2VerifiedAccessGroupSseSpecification;
  readonly Tags?: readonly Tag[];
  readonly VerifiedAccessInstanceId: string;
}

export interface EC2VerifiedAccessGroupSseSpecification {
  readonly CustomerManagedKeyEnabled?: boolean;
  readonly KmsKeyArn?: string;
}

export interface EC2VerifiedAccessInstance {
  readonly CidrEndpointsCustomSubDomain?: string;
  readonly Description?: string;
  readonly FipsEnabled?: boolean;
  readonly LoggingConfigurations?: EC2VerifiedAccessInstanceVerifiedAccessLogs;
  readonly Tags?: readonly Tag[];
  readonly VerifiedAccessTrustProviderIds?: readonly string[];
  readonly VerifiedAccessTrustProviders?: readonly EC2VerifiedAccessInstanceVerifiedAccessTrustProvider[];
}

export interface EC2VerifiedAccessInstanceVerifiedAccessLogs {
  readonly CloudWatchLogs?: EC2VerifiedAccessInstanceCloudWatchLogs;
  readonly IncludeTrustContext?: boolean;
  readonly KinesisDataFirehose?: EC2VerifiedAccessInstanceKinesisDataFirehose;
  readonly LogVersion?: string;
  readonly S3?: EC2VerifiedAccessInstanceS3;
}

export interface EC2VerifiedAccessInstanceCloudWatchLogs {
  readonly Enabled?: boolean;
  readonly LogGroup?: string;
}

export interface EC2VerifiedAccessInstanceKinesisDataFirehose {
  readonly DeliveryStream?: string;
  readonly Enabled?: boolean;
}

export interface EC2VerifiedAccessInstanceS3 {
  readonly BucketName?: string;
  readonly BucketOwner?: string;
  readonly Enabled?: boolean;
  readonly Prefix?: string;
}

export interface EC2VerifiedAccessInstanceVerifiedAccessTrustProvider {
  readonly Description?: string;
  readonly DeviceTrustProviderType?: string;
  readonly TrustProviderType?: string;
  readonly UserTrustProviderType?: string;
  readonly VerifiedAccessTrustProviderId?: string;
}

export interface EC2VerifiedAccessTrustProvider {
  readonly Description?: string;
  readonly DeviceOptions?: EC2VerifiedAccessTrustProviderDeviceOptions;
  readonly DeviceTrustProviderType?: string;
  readonly NativeApplicationOidcOptions?: EC2VerifiedAccessTrustProviderNativeApplicationOidcOptions;
  readonly OidcOptions?: EC2VerifiedAccessTrustProviderOidcOptions;
  readonly PolicyReferenceName: string;
  readonly SseSpecification?: EC2VerifiedAccessTrustProviderSseSpecification;
  readonly Tags?: readonly Tag[];
  readonly TrustProviderType: string;
  readonly UserTrustProviderType?: string;
}

export interface EC2VerifiedAccessTrustProviderDeviceOptions {
  readonly PublicSigningKeyUrl?: string;
  readonly TenantId?: string;
}

export interface EC2VerifiedAccessTrustProviderNativeApplicationOidcOptions {
  readonly AuthorizationEndpoint?: string;
  readonly ClientId?: string;
  readonly ClientSecret?: string;
  readonly Issuer?: string;
  readonly PublicSigningKeyEndpoint?: string;
  readonly Scope?: string;
  readonly TokenEndpoint?: string;
  readonly UserInfoEndpoint?: string;
}

export interface EC2VerifiedAccessTrustProviderOidcOptions {
  readonly AuthorizationEndpoint?: string;
  readonly ClientId?: string;
  readonly ClientSecret?: string;
  readonly Issuer?: string;
  readonly Scope?: string;
  readonly TokenEndpoint?: string;
  readonly UserInfoEndpoint?: string;
}

export interface EC2VerifiedAccessTrustProviderSseSpecification {
  readonly CustomerManagedKeyEnabled?: boolean;
  readonly KmsKeyArn?: string;
}

export interface EC2Volume {
  readonly AutoEnableIO?: boolean;
  readonly AvailabilityZone?: string;
  readonly AvailabilityZoneId?: string;
  readonly Encrypted?: boolean;
  readonly Iops?: number;
  readonly KmsKeyId?: string;
  readonly MultiAttachEnabled?: boolean;
  readonly OutpostArn?: string;
  readonly Size?: number;
  readonly SnapshotId?: string;
  readonly SourceVolumeId?: string;
  readonly Tags?: readonly Tag[];
  readonly Throughput?: number;
  readonly VolumeInitializationRate?: number;
  readonly VolumeType?: string;
}

export interface EC2VolumeAttachment {
  readonly Device?: string;
  readonly EbsCardIndex?: number;
  readonly InstanceId: string;
  readonly VolumeId: string;
}
