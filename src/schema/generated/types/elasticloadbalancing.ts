// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::ElasticLoadBalancing::LoadBalancer': ElasticLoadBalancingLoadBalancer;
  }
}

export interface ElasticLoadBalancingLoadBalancer {
  readonly AccessLoggingPolicy?: ElasticLoadBalancingLoadBalancerAccessLoggingPolicy;
  readonly AppCookieStickinessPolicy?: readonly ElasticLoadBalancingLoadBalancerAppCookieStickinessPolicy[];
  readonly AvailabilityZones?: readonly string[];
  readonly ConnectionDrainingPolicy?: ElasticLoadBalancingLoadBalancerConnectionDrainingPolicy;
  readonly ConnectionSettings?: ElasticLoadBalancingLoadBalancerConnectionSettings;
  readonly CrossZone?: boolean;
  readonly HealthCheck?: ElasticLoadBalancingLoadBalancerHealthCheck;
  readonly Instances?: readonly string[];
  readonly LBCookieStickinessPolicy?: readonly ElasticLoadBalancingLoadBalancerLBCookieStickinessPolicy[];
  readonly Listeners: readonly ElasticLoadBalancingLoadBalancerListeners[];
  readonly LoadBalancerName?: string;
  readonly Policies?: readonly ElasticLoadBalancingLoadBalancerPolicies[];
  readonly Scheme?: string;
  readonly SecurityGroups?: readonly string[];
  readonly Subnets?: readonly string[];
  readonly Tags?: readonly Tag[];
}

export interface ElasticLoadBalancingLoadBalancerAccessLoggingPolicy {
  readonly EmitInterval?: number;
  readonly Enabled: boolean;
  readonly S3BucketName: string;
  readonly S3BucketPrefix?: string;
}

export interface ElasticLoadBalancingLoadBalancerAppCookieStickinessPolicy {
  readonly CookieName: string;
  readonly PolicyName: string;
}

export interface ElasticLoadBalancingLoadBalancerConnectionDrainingPolicy {
  readonly Enabled: boolean;
  readonly Timeout?: number;
}

export interface ElasticLoadBalancingLoadBalancerConnectionSettings {
  readonly IdleTimeout: number;
}

export interface ElasticLoadBalancingLoadBalancerHealthCheck {
  readonly HealthyThreshold: string;
  readonly Interval: string;
  readonly Target: string;
  readonly Timeout: string;
  readonly UnhealthyThreshold: string;
}

export interface ElasticLoadBalancingLoadBalancerLBCookieStickinessPolicy {
  readonly CookieExpirationPeriod?: string;
  readonly PolicyName?: string;
}

export interface ElasticLoadBalancingLoadBalancerListeners {
  readonly InstancePort: string;
  readonly InstanceProtocol?: string;
  readonly LoadBalancerPort: string;
  readonly PolicyNames?: readonly string[];
  readonly Protocol: string;
  readonly SSLCertificateId?: string;
}

export interface ElasticLoadBalancingLoadBalancerPolicies {
  readonly Attributes: readonly ElasticLoadBalancingLoadBalancerPolicyItem[];
  readonly InstancePorts?: readonly string[];
  readonly LoadBalancerPorts?: readonly string[];
  readonly PolicyName: string;
  readonly PolicyType: string;
}

export interface ElasticLoadBalancingLoadBalancerPolicyItem {
  readonly Name?: string;
  readonly Value?: string;
}
