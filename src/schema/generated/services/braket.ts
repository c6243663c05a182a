// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `EndAt,StartAt
SpendingLimit=DeviceArn,SpendingLimit,Tags>,TimePeriod>0`;

export const attributes = `SpendingLimit=CreatedAt,QueuedSpend,SpendingLimitArn,TotalSpend,UpdatedAt`;
