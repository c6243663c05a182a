// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `ApplicationConfiguration>1,MonitoringConfiguration>2
Classification,Configurations>1,Properties{
CloudWatchMonitoringConfiguration>3,ContainerLogRotationConfiguration>4,PersistentAppUI,S3MonitoringConfiguration>5
LogGroupName,LogStreamNamePrefix
MaxFilesToKeep#,RotationSize
LogUri
ConfigurationOverrides>7,ExecutionRoleArn,JobDriver>12,JobTags{,ParameterConfiguration{>15,ReleaseLabel
ApplicationConfiguration>8,MonitoringConfiguration>9
Classification,Configurations>8,Properties{
CloudWatchMonitoringConfiguration>10,PersistentAppUI,S3MonitoringConfiguration>11
LogGroupName,LogStreamNamePrefix
LogUri
SparkSqlJobDriver>13,SparkSubmitJobDriver>14
EntryPoint,SparkSqlParameters
EntryPoint,EntryPointArguments,SparkSubmitParameters
DefaultValue,Type
Id,Info>17,Type
EksInfo>18
Namespace
AuthenticationConfiguration>20,AuthorizationConfiguration>23,EncryptionConfiguration>26
IAMConfiguration>21,IdentityCenterConfiguration>22
SystemRole
EnableIdentityCenter?,IdentityCenterApplicationAssignmentRequired?,IdentityCenterInstanceARN
LakeFormationConfiguration>24
AuthorizedSessionTagValue,QueryAccessControlEnabled?,QueryEngineRoleArn,SecureNamespaceInfo>25
ClusterId,Namespace
AtRestEncryptionConfiguration>27,InTransitEncryptionConfiguration>30
LocalDiskEncryptionConfiguration>28,S3EncryptionConfiguration>29
AwsKmsKeyId,EncryptionKeyProviderType
EncryptionOption,KMSKeyId
TLSCertificateConfiguration>31
CertificateProviderType,PrivateKeySecretArn,PublicKeySecretArn
Id,Info>33,Type
EksInfo>34
Namespace
Endpoint=ConfigurationOverrides>0,ExecutionRoleArn,Name,ReleaseLabel,SessionIdleTimeoutInMinutes#,Tags>,Type,VirtualClusterId
JobTemplate=JobTemplateData>6,Name,Tags>
SecurityConfiguration=ContainerProvider>16,Name,SecurityConfigurationData>19,Tags>
VirtualCluster=ContainerProvider>32,Name,SecurityConfigurationId,SessionEnabled?,Tags>`;

export const attributes = `Endpoint=Arn,AuthProxyUrl,CertificateAuthority,CreatedAt,FailureReason,Id,SecurityGroup,ServerUrl,State,StateDetails
JobTemplate=Arn,CreatedAt,CreatedBy,Id
SecurityConfiguration=Arn,Id
VirtualCluster=Arn,Id`;
