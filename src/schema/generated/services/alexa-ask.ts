// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ClientId,ClientSecret,RefreshToken
Overrides>2,S3Bucket,S3BucketRole,S3Key,S3ObjectVersion
Manifest*
Skill=AuthenticationConfiguration>0,SkillPackage>1,VendorId`;

export const attributes = `Skill=Id`;
