// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `KMSKeyArn,RecordingDestinations>1
S3Buckets>2
BucketName,BucketOwner
Preferences=ConnectionRecordingPreferences>0`;

export const attributes = `Preferences=AccountId`;
