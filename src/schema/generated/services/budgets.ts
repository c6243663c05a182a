// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AutoAdjustData>1,BillingViewArn,BudgetLimit>3,BudgetName,BudgetType,CostFilters*,CostTypes>4,FilterExpression>5,Metrics,PlannedBudgetLimits*,TimePeriod>9,TimeUnit
AutoAdjustType,HistoricalOptions>2
BudgetAdjustmentPeriod#
Amount#,Unit
IncludeCredit?,IncludeDiscount?,IncludeOtherSubscription?,IncludeRecurring?,IncludeRefund?,IncludeSubscription?,IncludeSupport?,IncludeTax?,IncludeUpfront?,UseAmortized?,UseBlended?
And>5,CostCategories>6,Dimensions>7,Not>5,Or>5,Tags>8
Key,MatchOptions,Values
Key,MatchOptions,Values
Key,MatchOptions,Values
End,Start
Notification>11,Subscribers>12
ComparisonOperator,NotificationType,Threshold#,ThresholdType
Address,SubscriptionType
Key,Value
Type,Value#
IamActionDefinition>16,ScpActionDefinition>17,SsmActionDefinition>18
Groups,PolicyArn,Roles,Users
PolicyId,TargetIds
InstanceIds,Region,Subtype
Key,Value
Address,Type
Budget=Budget>0,NotificationsWithSubscribers>10,ResourceTags>13
BudgetsAction=ActionThreshold>14,ActionType,ApprovalModel,BudgetName,Definition>15,ExecutionRoleArn,NotificationType,ResourceTags>19,Subscribers>20`;

export const attributes = `Budget=Id
BudgetsAction=ActionId`;
