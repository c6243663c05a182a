// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { PolicyDocument } from '../../policy-document.ts';
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::VpcLattice::AccessLogSubscription': VpcLatticeAccessLogSubscription;
    'AWS::VpcLattice::AuthPolicy': VpcLatticeAuthPolicy;
    'AWS::VpcLattice::DomainVerification': VpcLatticeDomainVerification;
    'AWS::VpcLattice::Listener': VpcLatticeListener;
    'AWS::VpcLattice::ResourceConfiguration': VpcLatticeResourceConfiguration;
    'AWS::VpcLattice::ResourceGateway': VpcLatticeResourceGateway;
    'AWS::VpcLattice::ResourcePolicy': VpcLatticeResourcePolicy;
    'AWS::VpcLattice::Rule': VpcLatticeRule;
    'AWS::VpcLattice::Service': VpcLatticeService;
    'AWS::VpcLattice::ServiceNetwork': VpcLatticeServiceNetwork;
    'AWS::VpcLattice::ServiceNetworkResourceAssociation': VpcLatticeServiceNetworkResourceAssociation;
    'AWS::VpcLattice::ServiceNetworkServiceAssociation': VpcLatticeServiceNetworkServiceAssociation;
    'AWS::VpcLattice::ServiceNetworkVpcAssociation': VpcLatticeServiceNetworkVpcAssociation;
    'AWS::VpcLattice::TargetGroup': VpcLatticeTargetGroup;
  }
}

export interface VpcLatticeAccessLogSubscription {
  readonly DestinationArn: string;
  readonly ResourceIdentifier?: string;
  readonly ServiceNetworkLogType?: OneOf<'SERVICE' | 'RESOURCE'>;
  readonly Tags?: readonly Tag[];
}

export interface VpcLatticeAuthPolicy {
  readonly Policy: PolicyDocument;
  readonly ResourceIdentifier: string;
}

export interface VpcLatticeDomainVerification {
  readonly DomainName: string;
  readonly Tags?: readonly Tag[];
}

export interface VpcLatticeListener {
  readonly DefaultAction: VpcLatticeListenerDefaultAction;
  readonly Name?: string;
  readonly Port?: number;
  readonly Protocol: OneOf<'HTTP' | 'HTTPS' | 'TLS_PASSTHROUGH'>;
  readonly ServiceIdentifier?: string;
  readonly Tags?: readonly Tag[];
}

export interface VpcLatticeListenerDefaultAction {
  readonly FixedResponse?: VpcLatticeListenerFixedResponse;
  readonly Forward?: VpcLatticeListenerForward;
}

export interface VpcLatticeListenerFixedResponse {
  readonly StatusCode: number;
}

export interface VpcLatticeListenerForward {
  readonly TargetGroups: readonly VpcLatticeListenerWeightedTargetGroup[];
}

export interface VpcLatticeListenerWeightedTargetGroup {
  readonly TargetGroupIdentifier: string;
  readonly Weight?: number;
}

export interface VpcLatticeResourceConfiguration {
  readonly AllowAssociationToSharableServiceNetwork?: boolean;
  readonly CustomDomainName?: string;
  readonly DomainVerificationId?: string;
  readonly GroupDomain?: string;
  readonly Name: string;
  readonly PortRanges?: readonly string[];
  readonly ProtocolType?: OneOf<'TCP'>;
  readonly ResourceConfigurationAuthType?: OneOf<'NONE' | 'AWS_IAM'>;
  readonly ResourceConfigurationDefinition?: VpcLatticeResourceConfigurationResourceConfigurationDefinition;
  readonly ResourceConfigurationGroupId?: string;
  readonly ResourceConfigurationType: OneOf<'GROUP' | 'CHILD' | 'SINGLE' | 'ARN' | 'CIDR'>;
  readonly ResourceGatewayId?: string;
  readonly Tags?: readonly Tag[];
}

export interface VpcLatticeResourceConfigurationResourceConfigurationDefinition {
  readonly ArnResource?: string;
  readonly CidrResource?: VpcLatticeResourceConfigurationCidrResource;
  readonly DnsResource?: VpcLatticeResourceConfigurationDnsResource;
  readonly IpResource?: string;
}

export interface VpcLatticeResourceConfigurationCidrResource {
  readonly CidrRanges: readonly string[];
}

export interface VpcLatticeResourceConfigurationDnsResource {
  readonly DomainName: string;
  readonly IpAddressType: OneOf<'IPV4' | 'IPV6' | 'DUALSTACK'>;
}

export interface VpcLatticeResourceGateway {
  readonly IpAddressType?: OneOf<'IPV4' | 'IPV6' | 'DUALSTACK'>;
  readonly Ipv4AddressesPerEni?: number;
  readonly Name: string;
  readonly ResourceConfigDnsResolution?: OneOf<'IN_VPC' | 'PUBLIC'>;
  readonly SecurityGroupIds?: readonly string[];
  readonly SubnetIds: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly VpcIdentifier: string;
}

export interface VpcLatticeResourcePolicy {
  readonly Policy: PolicyDocument;
  readonly ResourceArn: string;
}

export interface VpcLatticeRule {
  readonly Action: VpcLatticeRuleAction;
  readonly ListenerIdentifier?: string;
  readonly Match: VpcLatticeRuleMatch;
  readonly Name?: string;
  readonly Priority: number;
  readonly ServiceIdentifier?: string;
  readonly Tags?: readonly Tag[];
}

export interface VpcLatticeRuleAction {
  readonly FixedResponse?: VpcLatticeRuleFixedResponse;
  readonly Forward?: VpcLatticeRuleForward;
}

export interface VpcLatticeRuleFixedResponse {
  readonly StatusCode: number;
}

export interface VpcLatticeRuleForward {
  readonly TargetGroups: readonly VpcLatticeRuleWeightedTargetGroup[];
}

export interface VpcLatticeRuleWeightedTargetGroup {
  readonly TargetGroupIdentifier: string;
  readonly Weight?: number;
}

export interface VpcLatticeRuleMatch {
  readonly HttpMatch: VpcLatticeRuleHttpMatch;
}

export interface VpcLatticeRuleHttpMatch {
  readonly HeaderMatches?: readonly VpcLatticeRuleHeaderMatch[];
  readonly Method?: OneOf<'CONNECT' | 'DELETE' | 'GET' | 'HEAD' | 'OPTIONS' | 'POST' | 'PUT' | 'TRACE'>;
  readonly PathMatch?: VpcLatticeRulePathMatch;
}

export interface VpcLatticeRuleHeaderMatch {
  readonly CaseSensitive?: boolean;
  readonly Match: VpcLatticeRuleHeaderMatchType;
  readonly Name: string;
}

export interface VpcLatticeRuleHeaderMatchType {
  readonly Contains?: string;
  readonly Exact?: string;
  readonly Prefix?: string;
}

export interface VpcLatticeRulePathMatch {
  readonly CaseSensitive?: boolean;
  readonly Match: VpcLatticeRulePathMatchType;
}

export interface VpcLatticeRulePathMatchType {
  readonly Exact?: string;
  readonly Prefix?: string;
}

export interface VpcLatticeService {
  readonly AuthType?: OneOf<'NONE' | 'AWS_IAM'>;
  readonly CertificateArn?: string;
  readonly CustomDomainName?: string;
  readonly DnsEntry?: VpcLatticeServiceDnsEntry;
  readonly IdleTimeoutSeconds?: number;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
}

export interface VpcLatticeServiceDnsEntry {
  readonly DomainName?: string;
  readonly HostedZoneId?: string;
}

export interface VpcLatticeServiceNetwork {
  readonly AuthType?: OneOf<'NONE' | 'AWS_IAM'>;
  readonly Name?: string;
  readonly SharingConfig?: VpcLatticeServiceNetworkSharingConfig;
  readonly Tags?: readonly Tag[];
}

export interface VpcLatticeServiceNetworkSharingConfig {
  readonly enabled: boolean;
}

export interface VpcLatticeServiceNetworkResourceAssociation {
  readonly PrivateDnsEnabled?: boolean;
  readonly ResourceConfigurationId?: string;
  readonly ServiceNetworkId?: string;
  readonly Tags?: readonly Tag[];
}

export interface VpcLatticeServiceNetworkServiceAssociation {
  readonly DnsEntry?: VpcLatticeServiceNetworkServiceAssociationDnsEntry;
  readonly ServiceIdentifier?: string;
  readonly ServiceNetworkIdentifier?: string;
  readonly Tags?: readonly Tag[];
}

export interface VpcLatticeServiceNetworkServiceAssociationDnsEntry {
  readonly DomainName?: string;
  readonly HostedZoneId?: string;
}

export interface VpcLatticeServiceNetworkVpcAssociation {
  readonly DnsOptions?: VpcLatticeServiceNetworkVpcAssociationDnsOptions;
  readonly PrivateDnsEnabled?: boolean;
  readonly SecurityGroupIds?: readonly string[];
  readonly ServiceNetworkIdentifier?: string;
  readonly Tags?: readonly Tag[];
  readonly VpcIdentifier?: string;
}

export interface VpcLatticeServiceNetworkVpcAssociationDnsOptions {
  readonly PrivateDnsPreference?: OneOf<'VERIFIED_DOMAINS_ONLY' | 'ALL_DOMAINS' | 'VERIFIED_DOMAINS_AND_SPECIFIED_DOMAINS' | 'SPECIFIED_DOMAINS_ONLY'>;
  readonly PrivateDnsSpecifiedDomains?: readonly string[];
}

export interface VpcLatticeTargetGroup {
  readonly Config?: VpcLatticeTargetGroupTargetGroupConfig;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
  readonly Targets?: readonly VpcLatticeTargetGroupTarget[];
  readonly Type: OneOf<'IP' | 'LAMBDA' | 'INSTANCE' | 'ALB'>;
}

export interface VpcLatticeTargetGroupTargetGroupConfig {
  readonly HealthCheck?: VpcLatticeTargetGroupHealthCheckConfig;
  readonly IpAddressType?: OneOf<'IPV4' | 'IPV6'>;
  readonly LambdaEventStructureVersion?: OneOf<'V1' | 'V2'>;
  readonly Port?: number;
  readonly Protocol?: OneOf<'HTTP' | 'HTTPS' | 'TCP'>;
  readonly ProtocolVersion?: OneOf<'HTTP1' | 'HTTP2' | 'GRPC'>;
  readonly VpcIdentifier?: string;
}

export interface VpcLatticeTargetGroupHealthCheckConfig {
  readonly Enabled?: boolean;
  readonly HealthCheckIntervalSeconds?: number;
  readonly HealthCheckTimeoutSeconds?: number;
  readonly HealthyThresholdCount?: number;
  readonly Matcher?: VpcLatticeTargetGroupMatcher;
  readonly Path?: string;
  readonly Port?: number;
  readonly Protocol?: OneOf<'HTTP' | 'HTTPS'>;
  readonly ProtocolVersion?: OneOf<'HTTP1' | 'HTTP2'>;
  readonly UnhealthyThresholdCount?: number;
}

export interface VpcLatticeTargetGroupMatcher {
  readonly HttpCode: string;
}

export interface VpcLatticeTargetGroupTarget {
  readonly Id: string;
  readonly Port?: number;
}
