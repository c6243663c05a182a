// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Application=ApplicationDescription,ApplicationName,RoleArn,Tags>`;

export const attributes = `Application=ApplicationArn,ApplicationCreationDate,ApplicationId,ApplicationLastUpdateDate,ApplicationState,ApplicationUrl,ErrorMessage,SsoClientId`;
