// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
import type { OneOf, Tag } from '../../property-parts.ts';

declare module '../../../core/resource.ts' {
  interface ResourceTypes {
    'AWS::Route53RecoveryControl::Cluster': Route53RecoveryControlCluster;
    'AWS::Route53RecoveryControl::ControlPanel': Route53RecoveryControlControlPanel;
    'AWS::Route53RecoveryControl::RoutingControl': Route53RecoveryControlRoutingControl;
    'AWS::Route53RecoveryControl::SafetyRule': Route53RecoveryControlSafetyRule;
  }
}

export interface Route53RecoveryControlCluster {
  readonly Name: string;
  readonly NetworkType?: OneOf<'IPV4' | 'DUALSTACK'>;
  readonly Tags?: readonly Tag[];
}

export interface Route53RecoveryControlControlPanel {
  readonly ClusterArn?: string;
  readonly Name: string;
  readonly Tags?: readonly Tag[];
}

export interface Route53RecoveryControlRoutingControl {
  readonly ClusterArn?: string;
  readonly ControlPanelArn?: string;
  readonly Name: string;
}

export interface Route53RecoveryControlSafetyRule {
  readonly AssertionRule?: Route53RecoveryControlSafetyRuleAssertionRule;
  readonly ControlPanelArn: string;
  readonly GatingRule?: Route53RecoveryControlSafetyRuleGatingRule;
  readonly Name: string;
  readonly RuleConfig: Route53RecoveryControlSafetyRuleRuleConfig;
  readonly Tags?: readonly Tag[];
}

export interface Route53RecoveryControlSafetyRuleAssertionRule {
  readonly AssertedControls: readonly string[];
  readonly WaitPeriodMs: number;
}

export interface Route53RecoveryControlSafetyRuleGatingRule {
  readonly GatingControls: readonly string[];
  readonly TargetControls: readonly string[];
  readonly WaitPeriodMs: number;
}

export interface Route53RecoveryControlSafetyRuleRuleConfig {
  readonly Inverted: boolean;
  readonly Threshold: number;
  readonly Type: OneOf<'AND' | 'OR' | 'ATLEAST'>;
}
