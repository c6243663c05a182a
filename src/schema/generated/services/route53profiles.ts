// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Profile=Name,Tags>
ProfileAssociation=Arn,Name,ProfileId,ResourceId,Tags>
ProfileResourceAssociation=Name,ProfileId,ResourceArn,ResourceProperties`;

export const attributes = `Profile=Arn,ClientToken,Id,ShareStatus
ProfileAssociation=Id
ProfileResourceAssociation=Id,ResourceType`;
