// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `BillScenario=CostCategoryGroupSharingPreferenceArn,ExpiresAt,GroupSharingPreference,Name,Tags>
WorkloadEstimate=ExpiresAt,Name,RateType,Tags>`;

export const attributes = `BillScenario=Arn,BillInterval,CreatedAt,FailureMessage,Id,Status
WorkloadEstimate=Arn,CostCurrency,CreatedAt,FailureMessage,Id,RateTimestamp,Status,TotalCost`;
