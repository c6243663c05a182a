// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export const properties = `Daily>1,Monthly>3,OneTime*,Weekly>4
StartTime>2
TimeOfDay,TimeZone
Day,StartTime>2
Days,StartTime>2
AccountIds,TargetResourceTags{
gitlabSelfManaged>7
accessToken,instanceUrl
github>9,gitlabSelfManaged>10
code,installationId
authCode
continuousIntegrationScanConfiguration>12,periodicScanConfiguration>13,ruleSetCategories
supportedEvents
frequency,frequencyExpression
projectSelectionScope
Azure>16
AutoInstallVMScanner?,AwsConfigConnectorArn,AzureRegions,ScopeConfiguration>17
ContainerImageScanning>18,ServerlessScanning>18,VmScanning>18
ScopeType,ScopeValues,State,StateReason
AwsAccountId>20,CodeVulnerabilityDetectorName>20,CodeVulnerabilityDetectorTags>20,CodeVulnerabilityFilePath>20,ComponentId>20,ComponentType>20,Ec2InstanceImageId>20,Ec2InstanceSubnetId>20,Ec2InstanceVpcId>20,EcrImageArchitecture>20,EcrImageHash>20,EcrImagePushedAt>21,EcrImageRegistry>20,EcrImageRepositoryName>20,EcrImageTags>20,EpssScore>22,ExploitAvailable>20,FindingArn>20,FindingStatus>20,FindingType>20,FirstObservedAt>21,FixAvailable>20,InspectorScore>22,LambdaFunctionExecutionRoleArn>20,LambdaFunctionLastModifiedAt>21,LambdaFunctionLayers>20,LambdaFunctionName>20,LambdaFunctionRuntime>20,LastObservedAt>21,NetworkProtocol>20,PortRange>23,RelatedVulnerabilities>20,ResourceId>20,ResourceTags>24,ResourceType>20,Severity>20,Title>20,UpdatedAt>21,VendorSeverity>20,VulnerabilityId>20,VulnerabilitySource>20,VulnerablePackages>25
Comparison,Value
EndInclusive#,StartInclusive#
LowerInclusive#,UpperInclusive#
BeginInclusive#,EndInclusive#
Comparison,Key,Value
Architecture>20,Epoch>22,FilePath>20,Name>20,Release>20,SourceLambdaLayerArn>20,SourceLayerHash>20,Version>20
CisScanConfiguration=ScanName,Schedule>0,SecurityLevel,Tags{,Targets>5
CodeSecurityIntegration=CreateIntegrationDetails>6,Name,Tags{,Type,UpdateIntegrationDetails>8
CodeSecurityScanConfiguration=Configuration>11,Level,Name,ScopeSettings>14,Tags{
Connector=Description,Name,Provider,ProviderConfiguration>15,Tags>
Filter=Description,FilterAction,FilterCriteria>19,Name,Tags{`;

export const attributes = `CisScanConfiguration=Arn
CodeSecurityIntegration=Arn,AuthorizationUrl,CreatedAt,LastUpdatedAt,Status,StatusReason
CodeSecurityScanConfiguration=Arn
Connector=ConnectorArn,CreatedAt,EnablementStatus,EnablementStatusReason,Health,LastUpdatedAt,ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State,ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason,ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State,ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason,ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State,ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason
Filter=Arn`;
