// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Type,Value#
ProfilePermission=Action,Principal,ProfileName,ProfileVersion,StatementId
SigningProfile=PlatformId,ProfileName,SignatureValidityPeriod>0,Tags>`;

export const attributes = `SigningProfile=Arn,ProfileName,ProfileVersion,ProfileVersionArn`;
