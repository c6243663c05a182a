// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::ServiceDiscovery::HttpNamespace': ServiceDiscoveryHttpNamespace;
    'AWS::ServiceDiscovery::Instance': ServiceDiscoveryInstance;
    'AWS::ServiceDiscovery::PrivateDnsNamespace': ServiceDiscoveryPrivateDnsNamespace;
    'AWS::ServiceDiscovery::PublicDnsNamespace': ServiceDiscoveryPublicDnsNamespace;
    'AWS::ServiceDiscovery::Service': ServiceDiscoveryService;
  }
}

export interface ServiceDiscoveryHttpNamespace {
  readonly Description?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface ServiceDiscoveryInstance {
  readonly InstanceAttributes: unknown;
  readonly InstanceId?: string;
  readonly ServiceId: string;
}

export interface ServiceDiscoveryPrivateDnsNamespace {
  readonly Description?: string;
  readonly Name: string;
  readonly Properties?: ServiceDiscoveryPrivateDnsNamespaceProperties;
  readonly Tags?: readonly Tag[];
  readonly Vpc?: string;
}

export interface ServiceDiscoveryPrivateDnsNamespaceProperties {
  readonly DnsProperties?: ServiceDiscoveryPrivateDnsNamespacePrivateDnsPropertiesMutable;
}

export interface ServiceDiscoveryPrivateDnsNamespacePrivateDnsPropertiesMutable {
  readonly SOA?: ServiceDiscoveryPrivateDnsNamespaceSOA;
}

export interface ServiceDiscoveryPrivateDnsNamespaceSOA {
  readonly TTL?: number;
}

export interface ServiceDiscoveryPublicDnsNamespace {
  readonly Description?: string;
  readonly Name: string;
  readonly Properties?: ServiceDiscoveryPublicDnsNamespaceProperties;
  readonly Tags?: readonly Tag[];
}

export interface ServiceDiscoveryPublicDnsNamespaceProperties {
  readonly DnsProperties?: ServiceDiscoveryPublicDnsNamespacePublicDnsPropertiesMutable;
}

export interface ServiceDiscoveryPublicDnsNamespacePublicDnsPropertiesMutable {
  readonly SOA?: ServiceDiscoveryPublicDnsNamespaceSOA;
}

export interface ServiceDiscoveryPublicDnsNamespaceSOA {
  readonly TTL?: number;
}

export interface ServiceDiscoveryService {
  readonly Description?: string;
  readonly DnsConfig?: ServiceDiscoveryServiceDnsConfig;
  readonly HealthCheckConfig?: ServiceDiscoveryServiceHealthCheckConfig;
  readonly HealthCheckCustomConfig?: ServiceDiscoveryServiceHealthCheckCustomConfig;
  readonly Name?: string;
  readonly NamespaceId?: string;
  readonly ServiceAttributes?: { readonly [key: string]: string };
  readonly Tags?: readonly Tag[];
  readonly Type?: string;
}

export interface ServiceDiscoveryServiceDnsConfig {
  readonly DnsRecords: readonly ServiceDiscoveryServiceDnsRecord[];
  readonly NamespaceId?: string;
  readonly RoutingPolicy?: string;
}

export interface ServiceDiscoveryServiceDnsRecord {
  readonly TTL: number;
  readonly Type: string;
}

export interface ServiceDiscoveryServiceHealthCheckConfig {
  readonly FailureThreshold?: number;
  readonly ResourcePath?: string;
  readonly Type: string;
}

export interface ServiceDiscoveryServiceHealthCheckCustomConfig {
  readonly FailureThreshold?: number;
}
