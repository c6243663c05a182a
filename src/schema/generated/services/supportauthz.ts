// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Actions>1,Conditions>2,Resources>3
Actions,AllActions*
AllowAfter,AllowBefore
AllResourcesInRegion*,Resources
KmsKey
SupportPermit=Description,Name,Permit>0,SigningKeyInfo>4,SupportCaseDisplayId,Tags>`;

export const attributes = `SupportPermit=Arn,CreatedAt,PermitId,Status`;
