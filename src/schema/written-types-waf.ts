import type { WAFRegionalWebACLRule } from './generated/types/wafregional.ts';

/** What WAF Classic has and no template can declare. */
declare module '../core/resource.ts' {
  interface ResourceTypes {
    'AWS::WAF::RuleGroup': WAFRuleGroup;
    'AWS::WAFRegional::RuleGroup': WAFRuleGroup;
  }
  interface ResourceStates {
    'AWS::WAF::WebACL': WAFWebACLState;
  }
}

export interface WAFRuleGroup {
  readonly MetricName?: string;
  readonly Name?: string;
  readonly Rules?: readonly WAFRegionalWebACLRule[];
}

export interface WAFWebACLState {
  /** Absent where it writes no logs. */
  readonly loggingConfiguration?: { readonly logDestinationConfigs: readonly string[] };
  readonly [fact: string]: unknown;
}
