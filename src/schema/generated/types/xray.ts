// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::XRay::Group': XRayGroup;
    'AWS::XRay::ResourcePolicy': XRayResourcePolicy;
    'AWS::XRay::SamplingRule': XRaySamplingRule;
    'AWS::XRay::TransactionSearchConfig': XRayTransactionSearchConfig;
  }
}

export interface XRayGroup {
  readonly FilterExpression?: string;
  readonly GroupName: string;
  readonly InsightsConfiguration?: XRayGroupInsightsConfiguration;
  readonly Tags?: readonly Tag[];
}

export interface XRayGroupInsightsConfiguration {
  readonly InsightsEnabled?: boolean;
  readonly NotificationsEnabled?: boolean;
}

export interface XRayResourcePolicy {
  readonly BypassPolicyLockoutCheck?: boolean;
  readonly PolicyDocument: string;
  readonly PolicyName: string;
}

export interface XRaySamplingRule {
  readonly RuleName?: string;
  readonly SamplingRule?: XRaySamplingRuleSamplingRule;
  readonly SamplingRuleRecord?: XRaySamplingRuleSamplingRuleRecord;
  readonly SamplingRuleUpdate?: XRaySamplingRuleSamplingRuleUpdate;
  readonly Tags?: readonly Tag[];
}

export interface XRaySamplingRuleSamplingRule {
  readonly Attributes?: { readonly [key: string]: string };
  readonly FixedRate: number;
  readonly HTTPMethod: string;
  readonly Host: string;
  readonly Priority: number;
  readonly ReservoirSize: number;
  readonly ResourceARN: string;
  readonly RuleARN?: string;
  readonly RuleName?: string;
  readonly SamplingRateBoost?: XRaySamplingRuleSamplingRateBoost;
  readonly ServiceName: string;
  readonly ServiceType: string;
  readonly URLPath: string;
  readonly Version?: number;
}

export interface XRaySamplingRuleSamplingRateBoost {
  readonly CooldownWindowMinutes: number;
  readonly MaxRate: number;
}

export interface XRaySamplingRuleSamplingRuleRecord {
  readonly CreatedAt?: string;
  readonly ModifiedAt?: string;
  readonly SamplingRule?: XRaySamplingRuleSamplingRule;
}

export interface XRaySamplingRuleSamplingRuleUpdate {
  readonly Attributes?: { readonly [key: string]: string };
  readonly FixedRate?: number;
  readonly HTTPMethod?: string;
  readonly Host?: string;
  readonly Priority?: number;
  readonly ReservoirSize?: number;
  readonly ResourceARN?: string;
  readonly RuleARN?: string;
  readonly RuleName?: string;
  readonly SamplingRateBoost?: XRaySamplingRuleSamplingRateBoost;
  readonly ServiceName?: string;
  readonly ServiceType?: string;
  readonly URLPath?: string;
}

export interface XRayTransactionSearchConfig {
  readonly IndexingPercentage?: number;
}
