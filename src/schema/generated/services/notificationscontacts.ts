// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `EmailContact=EmailAddress,Name,Tags>`;

export const attributes = `EmailContact=Arn,EmailContact,EmailContact.Address,EmailContact.Arn,EmailContact.CreationTime,EmailContact.Name,EmailContact.Status,EmailContact.UpdateTime`;
