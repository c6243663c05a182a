// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Application=Author,Description,HomePageUrl,Labels,LicenseBody,Name,ReadmeBody,SemanticVersion,SourceCodeUrl,SpdxLicenseId,TemplateBody`;

export const attributes = `Application=ApplicationId,CreationTime,IsVerifiedAuthor`;
