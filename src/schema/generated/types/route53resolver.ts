// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Route53Resolver::FirewallDomainList': Route53ResolverFirewallDomainList;
    'AWS::Route53Resolver::FirewallRuleGroup': Route53ResolverFirewallRuleGroup;
    'AWS::Route53Resolver::FirewallRuleGroupAssociation': Route53ResolverFirewallRuleGroupAssociation;
    'AWS::Route53Resolver::OutpostResolver': Route53ResolverOutpostResolver;
    'AWS::Route53Resolver::ResolverConfig': Route53ResolverResolverConfig;
    'AWS::Route53Resolver::ResolverDNSSECConfig': Route53ResolverResolverDNSSECConfig;
    'AWS::Route53Resolver::ResolverEndpoint': Route53ResolverResolverEndpoint;
    'AWS::Route53Resolver::ResolverQueryLoggingConfig': Route53ResolverResolverQueryLoggingConfig;
    'AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation': Route53ResolverResolverQueryLoggingConfigAssociation;
    'AWS::Route53Resolver::ResolverRule': Route53ResolverResolverRule;
    'AWS::Route53Resolver::ResolverRuleAssociation': Route53ResolverResolverRuleAssociation;
  }
}

export interface Route53ResolverFirewallDomainList {
  readonly DomainFileUrl?: string;
  readonly Domains?: readonly string[];
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
}

export interface Route53ResolverFirewallRuleGroup {
  readonly FirewallRules?: readonly Route53ResolverFirewallRuleGroupFirewallRule[];
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
}

export interface Route53ResolverFirewallRuleGroupFirewallRule {
  readonly Action: OneOf<'ALLOW' | 'BLOCK' | 'ALERT'>;
  readonly BlockOverrideDnsType?: OneOf<'CNAME'>;
  readonly BlockOverrideDomain?: string;
  readonly BlockOverrideTtl?: number;
  readonly BlockResponse?: OneOf<'NODATA' | 'NXDOMAIN' | 'OVERRIDE'>;
  readonly ConfidenceThreshold?: OneOf<'LOW' | 'MEDIUM' | 'HIGH'>;
  readonly DnsThreatProtection?: OneOf<'DGA' | 'DNS_TUNNELING' | 'DICTIONARY_DGA'>;
  readonly FirewallDomainListId?: string;
  readonly FirewallDomainRedirectionAction?: OneOf<'INSPECT_REDIRECTION_DOMAIN' | 'TRUST_REDIRECTION_DOMAIN'>;
  readonly FirewallRuleType?: Route53ResolverFirewallRuleGroupFirewallRuleType;
  readonly FirewallThreatProtectionId?: string;
  readonly Priority: number;
  readonly Qtype?: string;
  readonly Status?: OneOf<'COMPLETE' | 'CREATING' | 'CREATION_FAILED'>;
}

export interface Route53ResolverFirewallRuleGroupFirewallRuleType {
  readonly FirewallAdvancedContentCategory?: Route53ResolverFirewallRuleGroupFirewallAdvancedContentCategoryConfig;
  readonly FirewallAdvancedThreatCategory?: Route53ResolverFirewallRuleGroupFirewallAdvancedThreatCategoryConfig;
  readonly PartnerThreatProtection?: Route53ResolverFirewallRuleGroupPartnerThreatProtectionConfig;
}

export interface Route53ResolverFirewallRuleGroupFirewallAdvancedContentCategoryConfig {
  readonly Category: string;
}

export interface Route53ResolverFirewallRuleGroupFirewallAdvancedThreatCategoryConfig {
  readonly Category: string;
}

export interface Route53ResolverFirewallRuleGroupPartnerThreatProtectionConfig {
  readonly Partner: string;
}

export interface Route53ResolverFirewallRuleGroupAssociation {
  readonly FirewallRuleGroupId: string;
  readonly MutationProtection?: OneOf<'ENABLED' | 'DISABLED'>;
  readonly Name?: string;
  readonly Priority: number;
  readonly Tags?: readonly Tag[];
  readonly VpcId: string;
}

export interface Route53ResolverOutpostResolver {
  readonly InstanceCount?: number;
  readonly Name: string;
  readonly OutpostArn: string;
  readonly PreferredInstanceType: string;
  readonly Tags?: readonly Tag[];
}

export interface Route53ResolverResolverConfig {
  readonly AutodefinedReverseFlag: OneOf<'DISABLE'>;
  readonly ResourceId: string;
}

export interface Route53ResolverResolverDNSSECConfig {
  readonly ResourceId?: string;
}

export interface Route53ResolverResolverEndpoint {
  readonly Direction: string;
  readonly Dns64Enabled?: boolean;
  readonly IpAddresses: readonly Route53ResolverResolverEndpointIpAddressRequest[];
  readonly Ipv6InternetAccessEnabled?: boolean;
  readonly Name?: string;
  readonly OutpostArn?: string;
  readonly PreferredInstanceType?: string;
  readonly Protocols?: readonly string[];
  readonly ResolverEndpointType?: OneOf<'IPV6' | 'IPV4' | 'DUALSTACK'>;
  readonly RniEnhancedMetricsEnabled?: boolean;
  readonly SecurityGroupIds: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly TargetNameServerMetricsEnabled?: boolean;
}

export interface Route53ResolverResolverEndpointIpAddressRequest {
  readonly Ip?: string;
  readonly Ipv6?: string;
  readonly SubnetId: string;
}

export interface Route53ResolverResolverQueryLoggingConfig {
  readonly DestinationArn?: string;
  readonly Name?: string;
  readonly Tags?: readonly Tag[];
}

export interface Route53ResolverResolverQueryLoggingConfigAssociation {
  readonly ResolverQueryLogConfigId?: string;
  readonly ResourceId?: string;
}

export interface Route53ResolverResolverRule {
  readonly DelegationRecord?: string;
  readonly DomainName?: string;
  readonly Name?: string;
  readonly ResolverEndpointId?: string;
  readonly RuleType: OneOf<'FORWARD' | 'SYSTEM' | 'RECURSIVE' | 'DELEGATE'>;
  readonly Tags?: readonly Tag[];
  readonly TargetIps?: readonly Route53ResolverResolverRuleTargetAddress[];
}

export interface Route53ResolverResolverRuleTargetAddress {
  readonly Ip?: string;
  readonly Ipv6?: string;
  readonly Port?: string;
  readonly Protocol?: OneOf<'Do53' | 'DoH'>;
  readonly ServerNameIndication?: string;
}

export interface Route53ResolverResolverRuleAssociation {
  readonly Name?: string;
  readonly ResolverRuleId: string;
  readonly VPCId: string;
}
