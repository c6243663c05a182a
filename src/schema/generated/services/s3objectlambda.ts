// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AllowedFeatures,CloudWatchMetricsEnabled?,SupportingAccessPoint,TransformationConfigurations>1
Actions,ContentTransformation>2
AwsLambda>3
FunctionArn,FunctionPayload
AccessPoint=Name,ObjectLambdaConfiguration>0
AccessPointPolicy=ObjectLambdaAccessPoint,PolicyDocument*`;

export const attributes = `AccessPoint=Alias,Alias.Status,Alias.Value,Arn,CreationDate,PolicyStatus,PolicyStatus.IsPublic,PublicAccessBlockConfiguration,PublicAccessBlockConfiguration.BlockPublicAcls,PublicAccessBlockConfiguration.BlockPublicPolicy,PublicAccessBlockConfiguration.IgnorePublicAcls,PublicAccessBlockConfiguration.RestrictPublicBuckets`;
