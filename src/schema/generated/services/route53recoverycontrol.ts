// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AssertedControls,WaitPeriodMs#
GatingControls,TargetControls,WaitPeriodMs#
Inverted?,Threshold#,Type
Cluster=Name,NetworkType,Tags>
ControlPanel=ClusterArn,Name,Tags>
RoutingControl=ClusterArn,ControlPanelArn,Name
SafetyRule=AssertionRule>0,ControlPanelArn,GatingRule>1,Name,RuleConfig>2,Tags>`;

export const attributes = `Cluster=ClusterArn,ClusterEndpoints,Status
ControlPanel=ControlPanelArn,DefaultControlPanel,RoutingControlCount,Status
RoutingControl=RoutingControlArn,Status
SafetyRule=SafetyRuleArn,Status`;
