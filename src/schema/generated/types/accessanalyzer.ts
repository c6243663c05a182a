// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::AccessAnalyzer::Analyzer': AccessAnalyzerAnalyzer;
    'AWS::AccessAnalyzer::ArchiveRule': AccessAnalyzerArchiveRule;
  }
}

export interface AccessAnalyzerAnalyzer {
  readonly AnalyzerConfiguration?: AccessAnalyzerAnalyzerAnalyzerConfiguration;
  readonly AnalyzerName?: string;
  readonly ArchiveRules?: readonly AccessAnalyzerAnalyzerArchiveRule[];
  readonly Tags?: readonly Tag[];
  readonly Type: string;
}

export interface AccessAnalyzerAnalyzerAnalyzerConfiguration {
  readonly InternalAccessConfiguration?: AccessAnalyzerAnalyzerInternalAccessConfiguration;
  readonly UnusedAccessConfiguration?: AccessAnalyzerAnalyzerUnusedAccessConfiguration;
}

export interface AccessAnalyzerAnalyzerInternalAccessConfiguration {
  readonly InternalAccessAnalysisRule?: AccessAnalyzerAnalyzerInternalAccessAnalysisRule;
}

export interface AccessAnalyzerAnalyzerInternalAccessAnalysisRule {
  readonly Inclusions?: readonly AccessAnalyzerAnalyzerInternalAccessAnalysisRuleCriteria[];
}

export interface AccessAnalyzerAnalyzerInternalAccessAnalysisRuleCriteria {
  readonly AccountIds?: readonly string[];
  readonly ResourceArns?: readonly string[];
  readonly ResourceTypes?: readonly string[];
}

export interface AccessAnalyzerAnalyzerUnusedAccessConfiguration {
  readonly AnalysisRule?: AccessAnalyzerAnalyzerAnalysisRule;
  readonly UnusedAccessAge?: number;
}

export interface AccessAnalyzerAnalyzerAnalysisRule {
  readonly Exclusions?: readonly AccessAnalyzerAnalyzerAnalysisRuleCriteria[];
}

export interface AccessAnalyzerAnalyzerAnalysisRuleCriteria {
  readonly AccountIds?: readonly string[];
  readonly ResourceTags?: readonly (readonly Tag[])[];
}

export interface AccessAnalyzerAnalyzerArchiveRule {
  readonly Filter: readonly AccessAnalyzerAnalyzerFilter[];
  readonly RuleName: string;
}

export interface AccessAnalyzerAnalyzerFilter {
  readonly Contains?: readonly string[];
  readonly Eq?: readonly string[];
  readonly Exists?: boolean;
  readonly Neq?: readonly string[];
  readonly Property: string;
}

export interface AccessAnalyzerArchiveRule {
  readonly AnalyzerName: string;
  readonly Filter: { readonly [key: string]: AccessAnalyzerArchiveRuleFilterItems };
  readonly RuleName: string;
}

export interface AccessAnalyzerArchiveRuleFilterItems {
  readonly Contains?: readonly string[];
  readonly Eq?: readonly string[];
  readonly Exists?: boolean;
  readonly Neq?: readonly string[];
}
