// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AggregationEnabled?,StreamArn
Ledger=DeletionProtection?,KmsKey,Name,PermissionsMode,Tags>
Stream=ExclusiveEndTime,InclusiveStartTime,KinesisConfiguration>0,LedgerName,RoleArn,StreamName,Tags>`;

export const attributes = `Ledger=Id
Stream=Arn,Id`;
