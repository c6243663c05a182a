// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Id,Type
Format,S3Uri
Key,Value
ParallelData=Description,EncryptionKey>0,Name,ParallelDataConfig>1,Tags>2`;

export const attributes = `ParallelData=Arn,CreatedAt,FailedRecordCount,ImportedDataSize,ImportedRecordCount,LastUpdatedAt,SkippedRecordCount,SourceLanguageCode,Status,TargetLanguageCodes`;
