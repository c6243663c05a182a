// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `AutoBranchCreationPatterns,BasicAuthConfig>1,BuildSpec,EnableAutoBranchCreation?,EnableAutoBuild?,EnablePerformanceMode?,EnablePullRequestPreview?,EnvironmentVariables>2,Framework,PullRequestEnvironmentName,Stage
EnableBasicAuth?,Password,Username
Name,Value
Type
Condition,Source,Status,Target
BuildComputeType
StackArn
EnableBasicAuth?,Password,Username
Name,Value
CertificateType,CustomCertificateArn
BranchName,Prefix
App=AccessToken,AutoBranchCreationConfig>0,BasicAuthConfig>1,BuildSpec,CacheConfig>3,ComputeRoleArn,CustomHeaders,CustomRules>4,Description,EnableBranchAutoDeletion?,EnvironmentVariables>2,IAMServiceRole,JobConfig>5,Name,OauthToken,Platform,Repository,Tags>
Branch=AppId,Backend>6,BasicAuthConfig>7,BranchName,BuildSpec,ComputeRoleArn,Description,EnableAutoBuild?,EnablePerformanceMode?,EnablePullRequestPreview?,EnableSkewProtection?,EnvironmentVariables>8,Framework,PullRequestEnvironmentName,Stage,Tags>
Domain=AppId,AutoSubDomainCreationPatterns,AutoSubDomainIAMRole,CertificateSettings>9,DomainName,EnableAutoSubDomain?,SubDomainSettings>10
Webhook=AppId,BranchName,Description,Tags>`;

export const attributes = `App=AppId,AppName,Arn,DefaultDomain
Branch=Arn,BranchName
Domain=Arn,AutoSubDomainCreationPatterns,AutoSubDomainIAMRole,Certificate,CertificateRecord,DomainName,DomainStatus,EnableAutoSubDomain,StatusReason,UpdateStatus
Webhook=Arn,WebhookId,WebhookUrl`;
