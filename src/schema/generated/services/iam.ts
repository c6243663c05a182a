// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `PolicyDocument*,PolicyName
PolicyDocument*,PolicyName
KeyId,Timestamp
Password,PasswordResetRequired?
PolicyDocument*,PolicyName
AccessKey=Serial#,Status,UserName
Group=GroupName,ManagedPolicyArns,Path,Policies>0
GroupPolicy=GroupName,PolicyDocument*,PolicyName
InstanceProfile=InstanceProfileName,Path,Roles
ManagedPolicy=Description,Groups,ManagedPolicyName,Path,PolicyDocument*,Roles,Users
OIDCProvider=ClientIdList,Tags>,ThumbprintList,Url
Policy=Groups,PolicyDocument*,PolicyName,Roles,Users
Role=AssumeRolePolicyDocument*,Description,ManagedPolicyArns,MaxSessionDuration#,Path,PermissionsBoundary,Policies>1,RoleName,Tags>
RolePolicy=PolicyDocument*,PolicyName,RoleName
SAMLProvider=AddPrivateKey,AssertionEncryptionMode,Name,PrivateKeyList>2,RemovePrivateKey,SamlMetadataDocument,Tags>
ServerCertificate=CertificateBody,CertificateChain,Path,PrivateKey,ServerCertificateName,Tags>
ServiceLinkedRole=AWSServiceName,CustomSuffix,Description
User=Groups,LoginProfile>3,ManagedPolicyArns,Path,PermissionsBoundary,Policies>4,Tags>,UserName
UserPolicy=PolicyDocument*,PolicyName,UserName
UserToGroupAddition=GroupName,Users
VirtualMFADevice=Path,Tags>,Users,VirtualMfaDeviceName`;

export const attributes = `AccessKey=Id,SecretAccessKey
Group=Arn
InstanceProfile=Arn
ManagedPolicy=AttachmentCount,CreateDate,DefaultVersionId,IsAttachable,PermissionsBoundaryUsageCount,PolicyArn,PolicyId,UpdateDate
OIDCProvider=Arn
Policy=Id
Role=Arn,RoleId
SAMLProvider=Arn,SamlProviderUUID
ServerCertificate=Arn
ServiceLinkedRole=RoleName
User=Arn
UserToGroupAddition=Id
VirtualMFADevice=SerialNumber`;
