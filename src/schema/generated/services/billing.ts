// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Dimensions>1,Tags>2,TimeRange>3
Key,Values
Key,Values
BeginDateInclusive,EndDateInclusive
BillingView=DataFilterExpression>0,Description,Name,SourceViews,Tags>`;

export const attributes = `BillingView=Arn,BillingViewType,CreatedAt,OwnerAccountId,UpdatedAt`;
