// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `IamRoles,LambdaFunctionArns,LogGroups,S3Buckets,SecretArns,Vpcs>1
SecurityGroupArns,SubnetArns,VpcArn
ControlsScanning?,GeneralPurposeScanning?
Integration
IdCApplicationArn,IdCInstanceArn
Actors>6,Documents>8,Endpoints>9,IntegratedRepositories>10,SourceCode>11,TrustedCaCertificates>12
Authentication>7,Description,EnableEmailMfa?,Identifier,MfaForwardingAddress,Uris
ProviderType,Value
ArtifactId,S3Location
Uri
Branch,IntegrationId,ProviderResourceId
S3Location
Source>13
ArtifactId,InlinePem,S3Location
LogGroup,LogStream
CustomHeaders>16,Rules>17
Name,Value
Effect,NetworkTrafficRuleType,Pattern
SecurityGroupArns,SubnetArns,VpcArn
Description,Domain,Evaluation,Name,Remediation
AgentSpace=AwsResources>0,CodeReviewSettings>2,Description,IntegratedResources>3,KmsKeyId,Name,Tags>,TargetDomainIds
Application=DefaultKmsKeyId,IdCConfiguration>4,RoleArn,Tags>
Artifact=AgentSpaceId,ArtifactContent,ArtifactType,FileName
Pentest=AgentSpaceId,Assets>5,CleanUpStrategy,CodeRemediationStrategy,DisableManagedSkills,ExcludeRiskTypes,LogConfig>14,NetworkTrafficConfig>15,ServiceRole,Title,VpcConfig>18
SecurityRequirementPack=Description,KmsKeyId,Name,SecurityRequirements>19,Status,Tags>
TargetDomain=Tags>,TargetDomainName,VerificationMethod`;

export const attributes = `AgentSpace=AgentSpaceId,CreatedAt,UpdatedAt
Application=ApplicationId,ApplicationName,Domain,IdCConfiguration.IdCApplicationArn
Artifact=Arn,ArtifactId,UpdatedAt
Pentest=CreatedAt,PentestId,UpdatedAt
SecurityRequirementPack=PackId
TargetDomain=CreatedAt,TargetDomainId,VerificationDetails,VerificationStatus,VerificationStatusReason,VerifiedAt`;
