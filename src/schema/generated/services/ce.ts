// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Key,Value
Key,Value
Address,Status,Type
Key,Value
AnomalyMonitor=MonitorDimension,MonitorName,MonitorSpecification,MonitorType,ResourceTags>0
AnomalySubscription=Frequency,MonitorArnList,ResourceTags>1,Subscribers>2,SubscriptionName,Threshold#,ThresholdExpression
CostCategory=DefaultValue,Name,RuleVersion,Rules,SplitChargeRules,Tags>3`;

export const attributes = `AnomalyMonitor=CreationDate,DimensionalValueCount,LastEvaluatedDate,LastUpdatedDate,MonitorArn
AnomalySubscription=AccountId,SubscriptionArn
CostCategory=Arn,EffectiveStart`;
