// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Key,Value
ExcludeCharacters,KmsKeyArn,MasterSecretArn,MasterSecretKmsKeyArn,RotationLambdaName,RotationType,Runtime,SuperuserSecretArn,SuperuserSecretKmsKeyArn,VpcSecurityGroupIds,VpcSubnetIds
AutomaticallyAfterDays#,Duration,ScheduleExpression
ExcludeCharacters,ExcludeLowercase?,ExcludeNumbers?,ExcludePunctuation?,ExcludeUppercase?,GenerateStringKey,IncludeSpace?,PasswordLength#,RequireEachIncludedType?,SecretStringTemplate
KmsKeyId,Region
ResourcePolicy=BlockPublicPolicy?,ResourcePolicy*,SecretId
RotationSchedule=ExternalSecretRotationMetadata>0,ExternalSecretRotationRoleArn,HostedRotationLambda>1,RotateImmediatelyOnUpdate?,RotationLambdaARN,RotationRules>2,SecretId
Secret=Description,GenerateSecretString>3,KmsKeyId,Name,ReplicaRegions>4,SecretString,Tags>,Type
SecretTargetAttachment=SecretId,TargetId,TargetType`;

export const attributes = `ResourcePolicy=Id
RotationSchedule=Id
Secret=Id
SecretTargetAttachment=Id`;
