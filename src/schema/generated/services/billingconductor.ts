// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AutoAssociate?,LinkedAccountIds,ResponsibilityTransferArn
PricingPlanArn
ExclusiveEndBillingPeriod,InclusiveStartBillingPeriod
Flat>4,LineItemFilters>5,Percentage>6,Type
ChargeValue#
Attribute,AttributeValues,MatchOption,Values
ChildAssociatedResources,PercentageValue#
Service
CustomTiers>9,FreeTier>10
BeginRangeInclusive#,EndRangeExclusive#,RateValue#
Activated?
BillingGroup=AccountGrouping>0,ComputationPreference>1,Description,Name,PrimaryAccountId,Tags>
CustomLineItem=AccountId,BillingGroupArn,BillingPeriodRange>2,ComputationRule,CustomLineItemChargeDetails>3,Description,Name,PresentationDetails>7,Tags>
PricingPlan=Description,Name,PricingRuleArns,Tags>
PricingRule=BillingEntity,Description,ModifierPercentage#,Name,Operation,Scope,Service,Tags>,Tiering>8,Type,UsageType`;

export const attributes = `BillingGroup=Arn,CreationTime,LastModifiedTime,Size,Status,StatusReason
CustomLineItem=Arn,AssociationSize,CreationTime,CurrencyCode,LastModifiedTime,ProductCode
PricingPlan=Arn,CreationTime,LastModifiedTime,Size
PricingRule=Arn,AssociatedPricingPlanCount,CreationTime,LastModifiedTime`;
