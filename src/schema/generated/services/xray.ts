// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `InsightsEnabled?,NotificationsEnabled?
Attributes{,FixedRate#,HTTPMethod,Host,Priority#,ReservoirSize#,ResourceARN,RuleARN,RuleName,SamplingRateBoost>2,ServiceName,ServiceType,URLPath,Version#
CooldownWindowMinutes#,MaxRate#
CreatedAt,ModifiedAt,SamplingRule>1
Attributes{,FixedRate#,HTTPMethod,Host,Priority#,ReservoirSize#,ResourceARN,RuleARN,RuleName,SamplingRateBoost>2,ServiceName,ServiceType,URLPath
Group=FilterExpression,GroupName,InsightsConfiguration>0,Tags>
ResourcePolicy=BypassPolicyLockoutCheck?,PolicyDocument,PolicyName
SamplingRule=RuleName,SamplingRule>1,SamplingRuleRecord>3,SamplingRuleUpdate>4,Tags>
TransactionSearchConfig=IndexingPercentage#`;

export const attributes = `Group=GroupARN
SamplingRule=RuleARN
TransactionSearchConfig=AccountId`;
