// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `InferenceInputNameConfiguration>1,InputTimeZoneOffset,S3InputConfiguration>2
ComponentTimestampDelimiter,TimestampFormat
Bucket,Prefix
KmsKeyId,S3OutputConfiguration>4
Bucket,Prefix
InferenceScheduler=DataDelayOffsetInMinutes#,DataInputConfiguration>0,DataOutputConfiguration>3,DataUploadFrequency,InferenceSchedulerName,ModelName,RoleArn,ServerSideKmsKeyId,Tags>`;

export const attributes = `InferenceScheduler=InferenceSchedulerArn`;
