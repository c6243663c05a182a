// Generated from @aws-cdk/aws-service-spec 0.1.216 (as of 2026-11) by `npm run gen`, tools/gen-schema.ts. Do not edit.
export default `AWS::ACMPCA
 Certificate - Arn,CertificateAuthorityArn - -
 CertificateAuthority - Arn Tags acm-pca:{Region}:{Account}:certificate-authority/{CertificateAuthorityId}
 CertificateAuthorityActivation - CertificateAuthorityArn - -
 Permission - CertificateAuthorityArn,Principal - -
AWS::AIOps
 InvestigationGroup Name Arn Tags aiops:{Region}:{Account}:investigation-group/{InvestigationGroupId}
AWS::APS
 AnomalyDetector - Arn Tags -
 ResourcePolicy - WorkspaceArn - -
 RuleGroupsNamespace Name Arn Tags -
 Scraper - Arn Tags aps:{Region}:{Account}:scraper/{ScraperId}
 Workspace - Arn Tags aps:{Region}:{Account}:workspace/{WorkspaceId}
AWS::ARCRegionSwitch
 Plan Name Arn Tags:map arc-region-switch:{Region}:{Account}:plan/{ResourceId}
AWS::ARCZonalShift
 AutoshiftObserverNotificationStatus - AccountId,Region - -
 ZonalAutoshiftConfiguration - ResourceIdentifier - -
AWS::AWSExternalAnthropic
 Workspace Name Arn Tags aws-external-anthropic:{Region}:{Account}:workspace/{ResourceId}
AWS::AccessAnalyzer
 Analyzer AnalyzerName Arn Tags access-analyzer:{Region}:{Account}:analyzer/{AnalyzerName}
 ArchiveRule RuleName Arn - -
AWS::AccountAccess
 Application - ApplicationArn Tags account-access:{Region}:{Account}:application/{ResourceId}
 Entitlement - ApplicationArn,EntitlementId - -
AWS::AgentRegistry
 Registry Name RegistryArn Tags agent-registry:{Region}:{Account}:registry/{RegistryId}
 RegistryRecord Name RecordArn Tags -
AWS::AmazonMQ
 Broker BrokerName Id Tags -
 Configuration Name Id Tags mq:{Region}:{Account}:configuration:{ConfigurationId}
 ConfigurationAssociation - Id - -
AWS::Amplify
 App Name Arn Tags amplify:{Region}:{Account}:apps/{AppId}
 Branch BranchName Arn Tags -
 Domain DomainName Arn - -
 Webhook - Arn Tags amplify:{Region}:{Account}:webhooks/{WebhookId}
AWS::AmplifyUIBuilder
 Component Name AppId,EnvironmentName,Id Tags:map -
 Form Name AppId,EnvironmentName,Id Tags:map -
 Theme Name AppId,EnvironmentName,Id Tags:map -
AWS::ApiGateway
 Account - Id - apigateway:{Region}::/account/{ApiGatewayAccountId}
 ApiKey Name APIKeyId Tags apigateway:{Region}::/apikeys/{ApiKeyId}
 Authorizer Name AuthorizerId - -
 BasePathMapping - DomainName,BasePath - -
 BasePathMappingV2 - BasePathMappingArn - -
 ClientCertificate - ClientCertificateId Tags apigateway:{Region}::/clientcertificates/{ClientCertificateId}
 Deployment - DeploymentId - -
 DocumentationPart - DocumentationPartId - -
 DocumentationVersion DocumentationVersion DocumentationVersion,RestApiId - -
 DomainName DomainName DomainName Tags apigateway:{Region}::/domainnames/{DomainName}
 DomainNameAccessAssociation - DomainNameAccessAssociationArn Tags -
 DomainNameV2 - DomainNameArn Tags apigateway:{Region}::/domainnames/{DomainName}
 GatewayResponse - Id - -
 Method - RestApiId,ResourceId,HttpMethod - -
 Model Name Name - -
 RequestValidator Name RequestValidatorId - -
 Resource - ResourceId - -
 RestApi Name RestApiId Tags apigateway:{Region}::/restapis/{RestApiId}
 Stage StageName StageName Tags -
 UsagePlan UsagePlanName Id Tags apigateway:{Region}::/usageplans/{UsagePlanId}
 UsagePlanKey - Id - -
 VpcLink Name VpcLinkId Tags apigateway:{Region}::/vpclinks/{VpcLinkId}
AWS::ApiGatewayV2
 Api Name ApiId Tags:map apigateway:{Region}::/apis/{ApiId}
 ApiGatewayManagedOverrides - ApiId - -
 ApiMapping - ApiMappingId - -
 Authorizer Name AuthorizerId - -
 Deployment - DeploymentId - -
 DomainName DomainName DomainName Tags:map apigateway:{Region}::/domainnames/{DomainName}
 Integration - IntegrationId - -
 IntegrationResponse - IntegrationResponseId - -
 Model Name ModelId - -
 PortalProduct - PortalProductArn Tags apigateway:{Region}:{Account}:/portalproducts/{PortalProductId}
 Route - RouteId - -
 RouteResponse - RouteResponseId - -
 RoutingRule - RoutingRuleArn - -
 Stage StageName StageName Tags:map -
 VpcLink Name VpcLinkId Tags:map apigateway:{Region}::/vpclinks/{VpcLinkId}
AWS::AppConfig
 Application Name ApplicationId Tags appconfig:{Region}:{Account}:application/{ApplicationId}
 ConfigurationProfile Name ConfigurationProfileId Tags -
 Deployment - ApplicationId,EnvironmentId,DeploymentNumber Tags -
 DeploymentStrategy Name Id Tags appconfig:{Region}:{Account}:deploymentstrategy/{DeploymentStrategyId}
 Environment Name EnvironmentId Tags -
 ExperimentDefinition Name ApplicationId,Id Tags -
 ExperimentRun - ApplicationId,ExperimentDefinitionId,Run Tags -
 Extension Name Id Tags -
 ExtensionAssociation - Id Tags appconfig:{Region}:{Account}:extensionassociation/{ExtensionAssociationId}
 HostedConfigurationVersion - VersionNumber - -
AWS::AppFlow
 Connector ConnectorLabel ConnectorLabel - appflow:{Region}:{Account}:connector/{ConnectorLabel}
 ConnectorProfile ConnectorProfileName ConnectorProfileName - appflow:{Region}:{Account}:connectorprofile/{ProfileName}
 Flow FlowName FlowName Tags appflow:{Region}:{Account}:flow/{FlowName}
AWS::AppIntegrations
 Application Name ApplicationArn Tags app-integrations:{Region}:{Account}:application/{ApplicationId}
 DataIntegration Name Id Tags app-integrations:{Region}:{Account}:data-integration/{DataIntegrationId}
 EventIntegration Name Name Tags app-integrations:{Region}:{Account}:event-integration/{EventIntegrationName}
AWS::AppMesh
 GatewayRoute GatewayRouteName Arn Tags -
 Mesh MeshName Arn Tags appmesh:{Region}:{Account}:mesh/{MeshName}
 Route RouteName Arn Tags -
 VirtualGateway VirtualGatewayName Arn Tags -
 VirtualNode VirtualNodeName Arn Tags -
 VirtualRouter VirtualRouterName Arn Tags -
 VirtualService VirtualServiceName Arn Tags -
AWS::AppRunner
 AutoScalingConfiguration AutoScalingConfigurationName AutoScalingConfigurationArn Tags -
 ObservabilityConfiguration ObservabilityConfigurationName ObservabilityConfigurationArn Tags -
 Service ServiceName ServiceArn Tags -
 VpcConnector VpcConnectorName VpcConnectorArn Tags -
 VpcIngressConnection VpcIngressConnectionName VpcIngressConnectionArn Tags -
AWS::AppStream
 AppBlock Name Arn Tags appstream:{Region}:{Account}:app-block/{AppBlockName}
 AppBlockBuilder Name Name Tags appstream:{Region}:{Account}:app-block-builder/{AppBlockBuilderName}
 Application Name Arn Tags appstream:{Region}:{Account}:application/{ApplicationName}
 ApplicationEntitlementAssociation - StackName,EntitlementName,ApplicationIdentifier - -
 ApplicationFleetAssociation - FleetName,ApplicationArn - -
 DirectoryConfig DirectoryName DirectoryName - -
 Entitlement Name StackName,Name - -
 Fleet Name Id Tags appstream:{Region}:{Account}:fleet/{FleetName}
 ImageBuilder Name Name Tags appstream:{Region}:{Account}:image-builder/{ImageBuilderName}
 Stack Name Name Tags appstream:{Region}:{Account}:stack/{StackName}
 StackFleetAssociation - Id - -
 StackUserAssociation - StackName,UserName,AuthenticationType - -
 User UserName UserName,AuthenticationType - -
AWS::AppSync
 Api Name ApiArn Tags appsync:{Region}:{Account}:apis/{ApiId}
 ApiCache - Id - -
 ApiKey - Arn - -
 ChannelNamespace Name ChannelNamespaceArn Tags -
 DataSource Name DataSourceArn - -
 DomainName DomainName DomainName Tags appsync:{Region}:{Account}:domainnames/{DomainName}
 DomainNameApiAssociation - ApiAssociationIdentifier - -
 FunctionConfiguration Name FunctionArn - -
 GraphQLApi Name Arn Tags appsync:{Region}:{Account}:apis/{GraphQLAPIId}
 GraphQLSchema - Id - -
 Resolver - ResolverArn - -
 SourceApiAssociation - AssociationArn - -
 Type - Arn - -
AWS::AppTest
 TestCase Name TestCaseId Tags:map apptest:{Region}:{Account}:testcase/{TestCaseId}
AWS::ApplicationAutoScaling
 ScalableTarget - ResourceId,ScalableDimension,ServiceNamespace Tags application-autoscaling:{Region}:{Account}:scalable-target/{ResourceId}
 ScalingPolicy PolicyName Arn,ScalableDimension - -
AWS::ApplicationInsights
 Application - ApplicationARN Tags -
AWS::ApplicationSignals
 Discovery - AccountId - -
 GroupingConfiguration - AccountId - -
 ServiceLevelObjective Name Arn Tags application-signals:{Region}:{Account}:slo/{SloName}
AWS::Athena
 CapacityReservation Name Arn Tags athena:{Region}:{Account}:capacity-reservation/{CapacityReservationName}
 DataCatalog Name Name Tags athena:{Region}:{Account}:datacatalog/{DataCatalogName}
 NamedQuery Name NamedQueryId - -
 PreparedStatement StatementName StatementName,WorkGroup - -
 WorkGroup Name Name Tags athena:{Region}:{Account}:workgroup/{WorkGroupName}
AWS::AuditManager
 Assessment Name AssessmentId Tags auditmanager:{Region}:{Account}:assessment/{AssessmentId}
 AssessmentFramework Name Arn Tags auditmanager:{Region}:{Account}:assessmentFramework/{AssessmentFrameworkId}
AWS::AutoScaling
 AutoScalingGroup AutoScalingGroupName AutoScalingGroupName Tags:asg -
 LaunchConfiguration LaunchConfigurationName LaunchConfigurationName - -
 LifecycleHook LifecycleHookName AutoScalingGroupName,LifecycleHookName - -
 ScalingPolicy - Arn - -
 ScheduledAction - ScheduledActionName,AutoScalingGroupName - -
 WarmPool - AutoScalingGroupName - -
AWS::AutoScalingPlans
 ScalingPlan - Id - -
AWS::B2BI
 Capability Name CapabilityId Tags b2bi:{Region}:{Account}:capability/{ResourceId}
 Partnership Name PartnershipId Tags b2bi:{Region}:{Account}:partnership/{ResourceId}
 Profile Name ProfileId Tags b2bi:{Region}:{Account}:profile/{ResourceId}
 Transformer Name TransformerId Tags b2bi:{Region}:{Account}:transformer/{ResourceId}
AWS::BCM
 Dashboard Name Arn Tags -
 ScheduledReport Name Arn Tags -
AWS::BCMDataExports
 Export - ExportArn Tags bcm-data-exports:{Region}:{Account}:export/{Identifier}
AWS::Backup
 BackupPlan - BackupPlanId BackupPlanTags:map backup:{Region}:{Account}:backup-plan:{BackupPlanId}
 BackupSelection - Id - -
 BackupVault BackupVaultName BackupVaultName BackupVaultTags:map backup:{Region}:{Account}:backup-vault:{BackupVaultName}
 Framework FrameworkName FrameworkArn FrameworkTags -
 LegalHold - Arn Tags backup:{Region}:{Account}:legal-hold:{LegalHoldId}
 LogicallyAirGappedBackupVault BackupVaultName BackupVaultName BackupVaultTags:map backup:{Region}:{Account}:backup-vault:{BackupVaultName}
 ReportPlan ReportPlanName ReportPlanArn ReportPlanTags -
 RestoreTestingPlan RestoreTestingPlanName RestoreTestingPlanName Tags -
 RestoreTestingSelection RestoreTestingSelectionName RestoreTestingPlanName,RestoreTestingSelectionName - -
 TieringConfiguration TieringConfigurationName TieringConfigurationName TieringConfigurationTags:map -
AWS::BackupGateway
 Hypervisor Name HypervisorArn Tags backup-gateway:{Region}:{Account}:hypervisor/{HypervisorId}
AWS::Batch
 ComputeEnvironment ComputeEnvironmentName ComputeEnvironmentArn Tags:map batch:{Region}:{Account}:compute-environment/{ComputeEnvironmentName}
 ConsumableResource ConsumableResourceName ConsumableResourceArn Tags:map batch:{Region}:{Account}:consumable-resource/{ConsumableResourceName}
 JobDefinition JobDefinitionName JobDefinitionArn Tags:map batch:{Region}:{Account}:job-definition/{JobDefinitionName}
 JobQueue JobQueueName JobQueueArn Tags:map batch:{Region}:{Account}:job-queue/{JobQueueName}
 QuotaShare QuotaShareName QuotaShareArn Tags:map -
 SchedulingPolicy Name Arn Tags:map batch:{Region}:{Account}:scheduling-policy/{SchedulingPolicyName}
 ServiceEnvironment ServiceEnvironmentName ServiceEnvironmentArn Tags:map batch:{Region}:{Account}:service-environment/{ServiceEnvironmentName}
AWS::BcmPricingCalculator
 BillScenario Name Arn Tags bcm-pricing-calculator::{Account}:bill-scenario/{BillScenarioId}
 WorkloadEstimate Name Arn Tags -
AWS::Bedrock
 Agent AgentName AgentId Tags:map bedrock:{Region}:{Account}:agent/{AgentId}
 AgentAlias AgentAliasName AgentId,AgentAliasId Tags:map -
 ApplicationInferenceProfile InferenceProfileName InferenceProfileIdentifier Tags bedrock:{Region}:{Account}:application-inference-profile/{ResourceId}
 AutomatedReasoningPolicy Name PolicyArn Tags bedrock:{Region}:{Account}:automated-reasoning-policy/{AutomatedReasoningPolicyId}
 AutomatedReasoningPolicyVersion - PolicyArn,Version Tags -
 Blueprint BlueprintName BlueprintArn Tags bedrock:{Region}:{Account}:blueprint/{BlueprintId}
 DataAutomationLibrary LibraryName LibraryArn Tags bedrock:{Region}:{Account}:data-automation-library/{DataAutomationLibraryId}
 DataAutomationProject ProjectName ProjectArn Tags bedrock:{Region}:{Account}:data-automation-project/{ProjectId}
 DataSource Name KnowledgeBaseId,DataSourceId - -
 EnforcedGuardrailConfiguration - ConfigId - -
 Flow Name Arn Tags:map bedrock:{Region}:{Account}:flow/{FlowId}
 FlowAlias Name Arn,FlowArn Tags:map -
 FlowVersion - FlowArn,Version - -
 Guardrail Name GuardrailArn Tags bedrock:{Region}:{Account}:guardrail/{GuardrailId}
 GuardrailVersion - GuardrailId,Version - -
 IntelligentPromptRouter PromptRouterName PromptRouterArn Tags bedrock:{Region}:{Account}:prompt-router/{ResourceId}
 KnowledgeBase Name KnowledgeBaseId Tags:map bedrock:{Region}:{Account}:knowledge-base/{KnowledgeBaseId}
 KnowledgeBasePolicy - KnowledgeBaseId - -
 Prompt Name Arn Tags:map bedrock:{Region}:{Account}:prompt/{PromptId}
 PromptVersion - Arn Tags:map -
 ResourcePolicy - ResourceArn - -
 Session - SessionArn Tags bedrock:{Region}:{Account}:session/{SessionId}
AWS::BedrockAgentCore
 ApiKeyCredentialProvider Name CredentialProviderArn Tags -
 BrowserCustom Name BrowserId Tags:map bedrock-agentcore:{Region}:{Account}:browser-custom/{BrowserId}
 BrowserProfile Name ProfileId Tags:map bedrock-agentcore:{Region}:{Account}:browser-profile/{BrowserProfileId}
 CapacityProvider Name Arn Tags bedrock-agentcore:{Region}:{Account}:capacity-provider/{CapacityProviderId}
 CodeInterpreterCustom Name CodeInterpreterId Tags:map bedrock-agentcore:{Region}:{Account}:code-interpreter-custom/{CodeInterpreterId}
 ConfigurationBundle BundleName BundleArn Tags bedrock-agentcore:{Region}:{Account}:configuration-bundle/{ConfigurationBundleId}
 Dataset DatasetName DatasetArn Tags bedrock-agentcore:{Region}:{Account}:dataset/{DatasetId}
 Evaluator EvaluatorName EvaluatorArn Tags bedrock-agentcore:{Region}:{Account}:evaluator/{EvaluatorId}
 Gateway Name GatewayIdentifier Tags:map bedrock-agentcore:{Region}:{Account}:gateway/{GatewayId}
 GatewayRateLimit - GatewayIdentifier,RateLimitId - -
 GatewayRule - GatewayIdentifier,RuleId - -
 GatewayTarget Name GatewayIdentifier,TargetId - -
 Harness HarnessName Arn Tags bedrock-agentcore:{Region}:{Account}:harness/{HarnessId}
 HarnessEndpoint EndpointName Arn Tags -
 Memory Name MemoryArn Tags:map bedrock-agentcore:{Region}:{Account}:memory/{MemoryId}
 OAuth2CredentialProvider Name CredentialProviderArn Tags -
 OnlineEvaluationConfig OnlineEvaluationConfigName OnlineEvaluationConfigArn Tags bedrock-agentcore:{Region}:{Account}:online-evaluation-config/{OnlineEvaluationConfigId}
 PaymentConnector ConnectorName PaymentConnectorArn - -
 PaymentCredentialProvider Name CredentialProviderArn Tags -
 PaymentManager Name PaymentManagerArn Tags bedrock-agentcore:{Region}:{Account}:payment-manager/{PaymentManagerId}
 Policy Name PolicyArn - -
 PolicyEngine Name PolicyEngineArn Tags bedrock-agentcore:{Region}:{Account}:policy-engine/{PolicyEngineId}
 ResourcePolicy - ResourceArn - -
 Runtime - AgentRuntimeId Tags:map bedrock-agentcore:{Region}:{Account}:runtime/{RuntimeId}
 RuntimeEndpoint Name AgentRuntimeEndpointArn Tags:map -
 WorkloadIdentity Name Name Tags -
AWS::BedrockMantle
 Project Name Arn Tags bedrock-mantle:{Region}:{Account}:project/{ResourceId}
AWS::Billing
 BillingView Name Arn Tags billing::{Account}:billingview/{ResourceId}
AWS::BillingConductor
 BillingGroup Name Arn Tags billingconductor::{Account}:billinggroup/{BillingGroupId}
 CustomLineItem Name Arn Tags billingconductor::{Account}:customlineitem/{CustomLineItemId}
 PricingPlan Name Arn Tags billingconductor::{Account}:pricingplan/{PricingPlanId}
 PricingRule Name Arn Tags billingconductor::{Account}:pricingrule/{PricingRuleId}
AWS::Braket
 SpendingLimit SpendingLimit SpendingLimitArn Tags braket:{Region}:{Account}:spending-limit/{RandomId}
AWS::Budgets
 Budget - Id - budgets::{Account}:budget/{BudgetName}
 BudgetsAction - ActionId,BudgetName ResourceTags -
AWS::CE
 AnomalyMonitor MonitorName MonitorArn ResourceTags ce::{Account}:anomalymonitor/{Identifier}
 AnomalySubscription SubscriptionName SubscriptionArn ResourceTags ce::{Account}:anomalysubscription/{Identifier}
 CostCategory Name Arn Tags ce::{Account}:costcategory/{Identifier}
AWS::CUR
 ReportDefinition ReportName ReportName Tags cur:{Region}:{Account}:definition/{ReportName}
AWS::Cases
 Case - Arn Tags -
 CaseRule Name CaseRuleArn Tags -
 Domain Name DomainArn Tags cases:{Region}:{Account}:domain/{DomainId}
 Field Name FieldArn Tags -
 Layout Name LayoutArn Tags -
 RelatedItem - RelatedItemArn Tags -
 Template Name TemplateArn Tags -
AWS::Cassandra
 Keyspace KeyspaceName KeyspaceName Tags cassandra:{Region}:{Account}:/keyspace/{KeyspaceName}/
 Table TableName KeyspaceName,TableName Tags -
 Type TypeName KeyspaceName,TypeName - -
AWS::CertificateManager
 Account - AccountId - -
 AcmeDomainValidation - Arn Tags -
 AcmeEndpoint - AcmeEndpointArn Tags -
 AcmeExternalAccountBinding - AcmeExternalAccountBindingArn Tags -
 Certificate - CertificateArn Tags acm:{Region}:{Account}:certificate/{CertificateId}
AWS::Chatbot
 CustomAction ActionName CustomActionArn Tags chatbot::{Account}:custom-action/{ActionName}
 MicrosoftTeamsChannelConfiguration ConfigurationName Arn Tags -
 SlackChannelConfiguration ConfigurationName Arn Tags chatbot::{Account}:chat-configuration/slack-channel/{ConfigurationName}
AWS::Chime
 AppInstance Name AppInstanceArn Tags -
 AppInstanceBot Name AppInstanceBotArn Tags -
 AppInstanceUser Name AppInstanceUserArn Tags -
 Channel Name Arn,ChimeBearer Tags -
 ChannelFlow Name Arn Tags -
 MediaInsightsPipelineConfiguration MediaInsightsPipelineConfigurationName MediaInsightsPipelineConfigurationArn Tags -
 MediaPipelineKinesisVideoStreamPool PoolName Arn Tags -
 SipMediaApplication Name SipMediaApplicationArn Tags -
 VoiceConnector Name VoiceConnectorArn Tags -
AWS::CleanRooms
 AnalysisTemplate Name AnalysisTemplateIdentifier,MembershipIdentifier Tags -
 Collaboration Name CollaborationIdentifier Tags cleanrooms:{Region}:{Account}:collaboration/{CollaborationId}
 ConfiguredTable Name ConfiguredTableIdentifier Tags cleanrooms:{Region}:{Account}:configuredtable/{ConfiguredTableId}
 ConfiguredTableAssociation Name ConfiguredTableAssociationIdentifier,MembershipIdentifier Tags -
 IdMappingTable Name IdMappingTableIdentifier,MembershipIdentifier Tags -
 IdNamespaceAssociation Name IdNamespaceAssociationIdentifier,MembershipIdentifier Tags -
 IntermediateTable Name IntermediateTableIdentifier,MembershipIdentifier Tags -
 Membership - MembershipIdentifier Tags cleanrooms:{Region}:{Account}:membership/{MembershipId}
 PrivacyBudgetTemplate - PrivacyBudgetTemplateIdentifier,MembershipIdentifier Tags -
AWS::CleanRoomsML
 ConfiguredModelAlgorithm Name ConfiguredModelAlgorithmArn Tags cleanrooms-ml:{Region}:{Account}:configured-model-algorithm/{ResourceId}
 ConfiguredModelAlgorithmAssociation Name ConfiguredModelAlgorithmAssociationArn Tags -
 TrainingDataset Name TrainingDatasetArn Tags cleanrooms-ml:{Region}:{Account}:training-dataset/{ResourceId}
AWS::Cloud9
 EnvironmentEC2 Name Id Tags cloud9:{Region}:{Account}:environment:{ResourceId}
AWS::CloudFormation
 ChangeSet ChangeSetName ChangeSetId Tags -
 CustomResource - Id - -
 GeneratedTemplate GeneratedTemplateName GeneratedTemplateId - cloudformation:{Region}:{Account}:generatedTemplate/{Id}
 GuardHook - HookArn - -
 HookDefaultVersion - Arn - -
 HookTypeConfig - ConfigurationArn - -
 HookVersion - Arn - -
 LambdaHook - HookArn - -
 Macro Name Id - -
 ModuleDefaultVersion - Arn - -
 ModuleVersion - Arn - -
 PublicTypeVersion - PublicTypeArn - -
 Publisher - PublisherId - -
 ResourceDefaultVersion - Arn - -
 ResourceVersion - Arn - -
 Stack - StackId Tags -
 StackSet StackSetName StackSetId Tags -
 TypeActivation - Arn - -
 WaitCondition - Id - -
 WaitConditionHandle - Id - -
AWS::CloudFront
 AnycastIpList Name Id - cloudfront::{Account}:anycast-ip-list/{Id}
 CachePolicy - Id - cloudfront::{Account}:cache-policy/{Id}
 CloudFrontOriginAccessIdentity - Id - cloudfront::{Account}:origin-access-identity/{Id}
 ConnectionFunction Name Id Tags cloudfront::{Account}:connection-function/{Id}
 ConnectionGroup Name Id Tags cloudfront::{Account}:connection-group/{Id}
 ContinuousDeploymentPolicy - Id - cloudfront::{Account}:continuous-deployment-policy/{Id}
 Distribution - Id Tags cloudfront::{Account}:distribution/{DistributionId}
 DistributionTenant Name Id Tags cloudfront::{Account}:distribution-tenant/{Id}
 FieldLevelEncryptionProfile - Arn - -
 Function Name FunctionARN Tags cloudfront::{Account}:function/{Name}
 KeyGroup - Id - -
 KeyValueStore Name Name Tags cloudfront::{Account}:key-value-store/{Name}
 MonitoringSubscription - DistributionId - -
 OriginAccessControl - Id - cloudfront::{Account}:origin-access-control/{Id}
 OriginRequestPolicy - Id - cloudfront::{Account}:origin-request-policy/{Id}
 PublicKey - Id - -
 RealtimeLogConfig Name Arn - cloudfront::{Account}:realtime-log-config/{Name}
 ResponseHeadersPolicy - Id - cloudfront::{Account}:response-headers-policy/{Id}
 StreamingDistribution - Id Tags cloudfront::{Account}:streaming-distribution/{DistributionId}
 TrustStore Name Id Tags cloudfront::{Account}:trust-store/{Id}
 VpcOrigin - Id Tags cloudfront::{Account}:vpcorigin/{Id}
AWS::CloudHSM
 Cluster - Arn Tags cloudhsm:{Region}:{Account}:cluster/{CloudHsmClusterInstanceName}
AWS::CloudTrail
 Channel Name ChannelArn Tags cloudtrail:{Region}:{Account}:channel/{ChannelId}
 Dashboard Name DashboardArn Tags cloudtrail:{Region}:{Account}:dashboard/{DashboardName}
 EventDataStore Name EventDataStoreArn Tags cloudtrail:{Region}:{Account}:eventdatastore/{EventDataStoreId}
 ResourcePolicy - ResourceArn - -
 Trail TrailName TrailName Tags cloudtrail:{Region}:{Account}:trail/{TrailName}
AWS::CloudWatch
 Alarm AlarmName AlarmName Tags cloudwatch:{Region}:{Account}:alarm:{AlarmName}
 AlarmMuteRule Name Arn Tags cloudwatch:{Region}:{Account}:alarm-mute-rule:{AlarmMuteRuleName}
 AnomalyDetector - Id - -
 CompositeAlarm AlarmName AlarmName Tags cloudwatch:{Region}:{Account}:alarm:{AlarmName}
 Dashboard DashboardName DashboardName Tags cloudwatch::{Account}:dashboard/{DashboardName}
 InsightRule RuleName Arn Tags cloudwatch:{Region}:{Account}:insight-rule/{InsightRuleName}
 LogAlarm AlarmName AlarmName Tags -
 MetricStream Name Name Tags cloudwatch:{Region}:{Account}:metric-stream/{MetricStreamName}
 OTelEnrichment - AccountId - -
AWS::CodeArtifact
 Domain DomainName Arn Tags codeartifact:{Region}:{Account}:domain/{DomainName}
 PackageGroup - Arn Tags -
 Repository RepositoryName Arn Tags -
AWS::CodeBuild
 Fleet Name Arn Tags -
 Project Name Name Tags codebuild:{Region}:{Account}:project/{ProjectName}
 ReportGroup Name Arn Tags codebuild:{Region}:{Account}:report-group/{ReportGroupName}
 SourceCredential - Arn - -
AWS::CodeCommit
 Repository RepositoryName RepositoryId Tags codecommit:{Region}:{Account}:{RepositoryName}
AWS::CodeConnections
 Connection ConnectionName ConnectionArn Tags codeconnections:{Region}:{Account}:connection/{ConnectionId}
 Host Name HostArn Tags codeconnections:{Region}:{Account}:host/{HostId}
AWS::CodeDeploy
 Application ApplicationName ApplicationName Tags codedeploy:{Region}:{Account}:application:{ApplicationName}
 DeploymentConfig DeploymentConfigName DeploymentConfigName - codedeploy:{Region}:{Account}:deploymentconfig:{DeploymentConfigurationName}
 DeploymentGroup DeploymentGroupName DeploymentGroupName Tags -
AWS::CodeGuruProfiler
 ProfilingGroup ProfilingGroupName ProfilingGroupName Tags codeguru-profiler:{Region}:{Account}:profilingGroup/{ProfilingGroupName}
AWS::CodeGuruReviewer
 RepositoryAssociation Name AssociationArn Tags codeguru-reviewer:{Region}:{Account}:association:{ResourceId}
AWS::CodePipeline
 CustomActionType - Category,Provider,Version Tags -
 Pipeline Name Name Tags codepipeline:{Region}:{Account}:{PipelineName}
 Webhook Name Name Tags codepipeline:{Region}:{Account}:webhook:{WebhookName}
AWS::CodeStar
 GitHubRepository RepositoryName Id - codestar:{Region}:{Account}:project/{ProjectId}
AWS::CodeStarConnections
 Connection ConnectionName ConnectionArn Tags codestar-connections:{Region}:{Account}:connection/{ConnectionId}
 RepositoryLink - RepositoryLinkArn Tags codestar-connections:{Region}:{Account}:repository-link/{RepositoryLinkId}
 SyncConfiguration - ResourceName,SyncType - -
AWS::CodeStarNotifications
 NotificationRule Name Arn Tags:map codestar-notifications:{Region}:{Account}:notificationrule/{NotificationRuleId}
AWS::Cognito
 IdentityPool IdentityPoolName Id IdentityPoolTags cognito-identity:{Region}:{Account}:identitypool/{IdentityPoolId}
 IdentityPoolPrincipalTag - IdentityPoolId,IdentityProviderName - -
 IdentityPoolRoleAttachment - Id - -
 LogDeliveryConfiguration - Id - -
 ManagedLoginBranding - UserPoolId,ManagedLoginBrandingId - -
 Terms TermsName UserPoolId,TermsId - -
 UserPool UserPoolName UserPoolId UserPoolTags:map cognito-idp:{Region}:{Account}:userpool/{UserPoolId}
 UserPoolClient ClientName ClientId - -
 UserPoolDomain - Domain - -
 UserPoolGroup GroupName GroupName - -
 UserPoolIdentityProvider ProviderName ProviderName - -
 UserPoolRegionalConfigurationAttachment - UserPoolId UserPoolTags:map -
 UserPoolReplica - UserPoolId,RegionName UserPoolTagsAtCreate:map -
 UserPoolResourceServer Name Identifier - -
 UserPoolRiskConfigurationAttachment - UserPoolId,ClientId - -
 UserPoolUICustomizationAttachment - UserPoolId,ClientId - -
 UserPoolUser - Username - -
 UserPoolUserToGroupAttachment - UserPoolId,GroupName,Username - -
AWS::Comprehend
 DocumentClassifier DocumentClassifierName Arn Tags comprehend:{Region}:{Account}:document-classifier/{DocumentClassifierName}
 DocumentClassifierEndpoint EndpointName Arn Tags comprehend:{Region}:{Account}:document-classifier-endpoint/{EndpointName}
 EntityRecognizer RecognizerName Arn Tags -
 Flywheel FlywheelName Arn Tags comprehend:{Region}:{Account}:flywheel/{FlywheelName}
AWS::ComputeOptimizer
 AutomationRule Name RuleArn Tags -
AWS::Config
 AggregationAuthorization - AuthorizedAccountId,AuthorizedAwsRegion Tags -
 ConfigRule ConfigRuleName ConfigRuleName - config:{Region}:{Account}:config-rule/{ConfigRuleId}
 ConfigurationAggregator ConfigurationAggregatorName ConfigurationAggregatorName Tags config:{Region}:{Account}:config-aggregator/{AggregatorId}
 ConfigurationRecorder Name Name - -
 ConformancePack ConformancePackName ConformancePackName Tags -
 Connector - Arn Tags -
 DeliveryChannel Name Name - -
 OrganizationConfigRule OrganizationConfigRuleName Id - config:{Region}:{Account}:organization-config-rule/{OrganizationConfigRuleId}
 OrganizationConformancePack OrganizationConformancePackName OrganizationConformancePackName Tags config:{Region}:{Account}:organization-conformance-pack/{OrganizationConformancePackId}
 RemediationConfiguration - ConfigRuleName - config:{Region}:{Account}:remediation-configuration/{RemediationConfigurationId}
 StoredQuery QueryName QueryName Tags -
AWS::Connect
 AgentStatus Name AgentStatusArn Tags -
 ApprovedOrigin - InstanceId,Origin - -
 ContactFlow Name ContactFlowArn Tags -
 ContactFlowModule Name ContactFlowModuleArn Tags -
 ContactFlowModuleAlias Name ContactFlowModuleAliasARN - -
 ContactFlowModuleVersion - ContactFlowModuleVersionARN - -
 ContactFlowVersion - ContactFlowVersionARN - -
 DataLakeAssociation - InstanceId,DataSetId,TargetAccountId - -
 DataTable Name InstanceArn,Arn Tags -
 DataTableAttribute Name InstanceArn,DataTableArn,AttributeId - -
 DataTableRecord - InstanceArn,DataTableArn,RecordId - -
 EmailAddress EmailAddress EmailAddressArn Tags -
 EvaluationForm - EvaluationFormArn Tags -
 HoursOfOperation Name HoursOfOperationArn Tags -
 Instance - Arn Tags connect:{Region}:{Account}:instance/{InstanceId}
 InstanceStorageConfig - InstanceArn,AssociationId,ResourceType - -
 IntegrationAssociation - InstanceId,IntegrationType,IntegrationArn Tags -
 Metric Name MetricArn Tags -
 Notification - Arn Tags -
 PhoneNumber - PhoneNumberArn Tags connect:{Region}:{Account}:phone-number/{PhoneNumberId}
 PredefinedAttribute Name InstanceArn,Name - -
 Prompt Name PromptArn Tags -
 Queue Name QueueArn Tags -
 QuickConnect Name QuickConnectArn Tags -
 RoutingProfile Name RoutingProfileArn Tags -
 Rule Name RuleArn Tags -
 SecurityKey - InstanceId,AssociationId - -
 SecurityProfile SecurityProfileName SecurityProfileArn Tags -
 TaskTemplate Name Arn Tags -
 TestCase Name TestCaseArn Tags -
 TrafficDistributionGroup Name TrafficDistributionGroupArn Tags connect:{Region}:{Account}:traffic-distribution-group/{TrafficDistributionGroupId}
 User - UserArn Tags -
 UserHierarchyGroup Name UserHierarchyGroupArn Tags -
 UserHierarchyStructure - UserHierarchyStructureArn - -
 View Name ViewArn Tags -
 ViewVersion - ViewVersionArn - -
 Vocabulary VocabularyName Arn Tags -
 Workspace Name Arn Tags -
AWS::ConnectCampaigns
 Campaign Name Arn Tags connect-campaigns:{Region}:{Account}:campaign/{CampaignId}
AWS::ConnectCampaignsV2
 Campaign Name Arn Tags connect-campaigns:{Region}:{Account}:campaign/{CampaignId}
AWS::ControlTower
 EnabledBaseline - EnabledBaselineIdentifier Tags controltower:{Region}:{Account}:enabledbaseline/{EnabledBaselineId}
 EnabledControl - TargetIdentifier,ControlIdentifier Tags controltower:{Region}:{Account}:enabledcontrol/{EnabledControlId}
 LandingZone - LandingZoneIdentifier Tags controltower:{Region}:{Account}:landingzone/{LandingZoneId}
AWS::CustomerProfiles
 CalculatedAttributeDefinition - DomainName,CalculatedAttributeName Tags -
 Domain DomainName DomainName Tags profile:{Region}:{Account}:domains/{DomainName}
 DomainObjectType ObjectTypeName DomainName,ObjectTypeName Tags -
 EventStream EventStreamName DomainName,EventStreamName Tags -
 EventTrigger EventTriggerName DomainName,EventTriggerName Tags -
 Integration - DomainName,Uri Tags -
 ObjectType ObjectTypeName DomainName,ObjectTypeName Tags -
 Recommender RecommenderName DomainName,RecommenderName Tags -
 RecommenderSchema RecommenderSchemaName Arn Tags -
 SegmentDefinition SegmentDefinitionName DomainName,SegmentDefinitionName Tags -
AWS::DAX
 Cluster ClusterName ClusterName Tags:map dax:{Region}:{Account}:cache/{ClusterName}
 ParameterGroup ParameterGroupName ParameterGroupName - -
 SubnetGroup SubnetGroupName SubnetGroupName - -
AWS::DLM
 LifecyclePolicy - PolicyId Tags dlm:{Region}:{Account}:policy/{PolicyId}
AWS::DMS
 Certificate CertificateIdentifier CertificateArn - dms:{Region}:{Account}:cert:{CertificateId}
 DataMigration DataMigrationName DataMigrationArn Tags dms:{Region}:{Account}:data-migration:{ResourceId}
 DataProvider DataProviderName DataProviderArn Tags dms:{Region}:{Account}:data-provider:{ResourceId}
 Endpoint EndpointIdentifier EndpointArn Tags dms:{Region}:{Account}:endpoint:{EndpointId}
 EventSubscription SubscriptionName SubscriptionName Tags dms:{Region}:{Account}:es:{SubscriptionName}
 InstanceProfile InstanceProfileName InstanceProfileArn Tags dms:{Region}:{Account}:instance-profile:{ResourceId}
 MigrationProject MigrationProjectName MigrationProjectArn Tags dms:{Region}:{Account}:migration-project:{ResourceId}
 ReplicationConfig ReplicationConfigIdentifier ReplicationConfigArn Tags dms:{Region}:{Account}:replication-config:{ResourceId}
 ReplicationInstance ReplicationInstanceIdentifier Id Tags dms:{Region}:{Account}:rep:{InstanceId}
 ReplicationSubnetGroup ReplicationSubnetGroupIdentifier ReplicationSubnetGroupIdentifier Tags dms:{Region}:{Account}:subgrp:{GroupNameName}
 ReplicationTask ReplicationTaskIdentifier ReplicationTaskArn Tags dms:{Region}:{Account}:task:{TaskId}
AWS::DRS
 LaunchConfigurationTemplate - Arn Tags drs:{Region}:{Account}:launch-configuration-template/{LaunchConfigurationTemplateID}
 ReplicationConfigurationTemplate - Arn Tags -
 SourceNetwork - Arn Tags drs:{Region}:{Account}:source-network/{SourceNetworkID}
AWS::DSQL
 Cluster - Identifier Tags dsql:{Region}:{Account}:cluster/{Identifier}
AWS::DataBrew
 Dataset Name Name Tags databrew:{Region}:{Account}:dataset/{ResourceId}
 Job Name Name Tags databrew:{Region}:{Account}:job/{ResourceId}
 Project Name Name Tags databrew:{Region}:{Account}:project/{ResourceId}
 Recipe Name Name Tags databrew:{Region}:{Account}:recipe/{ResourceId}
 Ruleset Name Name Tags databrew:{Region}:{Account}:ruleset/{ResourceId}
 Schedule Name Name Tags databrew:{Region}:{Account}:schedule/{ResourceId}
AWS::DataExchange
 DataSet Name Arn Tags dataexchange:{Region}:{Account}:data-sets/{DataSetId}
 EventAction - Arn Tags dataexchange:{Region}:{Account}:event-actions/{EventActionId}
AWS::DataPipeline
 Pipeline Name PipelineId PipelineTags datapipeline:{Region}:{Account}:pipeline/{PipelineID}
AWS::DataSync
 Agent AgentName AgentArn Tags -
 LocationAzureBlob - LocationArn Tags -
 LocationEFS - LocationArn Tags -
 LocationFSxLustre - LocationArn Tags -
 LocationFSxONTAP - LocationArn Tags -
 LocationFSxOpenZFS - LocationArn Tags -
 LocationFSxWindows - LocationArn Tags -
 LocationHDFS - LocationArn Tags -
 LocationNFS - LocationArn Tags -
 LocationObjectStorage - LocationArn Tags -
 LocationS3 - LocationArn Tags -
 LocationSMB - LocationArn Tags -
 Task Name TaskArn Tags -
AWS::DataZone
 Connection Name DomainId,ConnectionId - -
 DataSource Name DomainId,Id - datazonecontrol:{Region}:{Account}:data-source/{DomainId}
 Domain Name Id Tags datazone:{Region}:{Account}:domain/{DomainId}
 DomainUnit Name DomainId,Id - -
 Environment Name DomainId,Id - datazonecontrol:{Region}:{Account}:domain/{DomainId}
 EnvironmentActions Name DomainId,EnvironmentId,Id - -
 EnvironmentBlueprintConfiguration - DomainId,EnvironmentBlueprintId - -
 EnvironmentProfile Name DomainId,Id - -
 FormType Name DomainIdentifier,FormTypeIdentifier - -
 GroupProfile - DomainId,Id - -
 Owner - DomainIdentifier,EntityType,EntityIdentifier,OwnerType,OwnerIdentifier - -
 PolicyGrant - DomainIdentifier,GrantId,EntityIdentifier,EntityType,PolicyType - -
 Project Name DomainId,Id - -
 ProjectMembership - DomainIdentifier,MemberIdentifier,MemberIdentifierType,ProjectIdentifier - -
 ProjectProfile Name DomainIdentifier,Identifier - -
 SubscriptionTarget Name DomainId,EnvironmentId,Id - -
 UserProfile - DomainId,Id - -
AWS::Deadline
 Budget - Arn Tags -
 Farm - Arn Tags deadline:{Region}:{Account}:farm/{FarmId}
 Fleet - Arn Tags -
 LicenseEndpoint - Arn Tags deadline:{Region}:{Account}:license-endpoint/{LicenseEndpointId}
 Limit - FarmId,LimitId - -
 MeteredProduct - Arn - -
 Monitor - Arn Tags deadline:{Region}:{Account}:monitor/{MonitorId}
 Queue - Arn Tags -
 QueueEnvironment - FarmId,QueueId,QueueEnvironmentId - -
 QueueFleetAssociation - FarmId,FleetId,QueueId - -
 QueueLimitAssociation - FarmId,LimitId,QueueId - -
 StorageProfile - FarmId,StorageProfileId - -
 Worker - Arn Tags -
AWS::Detective
 Graph - Arn Tags detective:{Region}:{Account}:graph:{ResourceId}
 MemberInvitation - GraphArn,MemberId - -
 OrganizationAdmin - AccountId - -
AWS::DevOpsAgent
 AgentSpace Name AgentSpaceId Tags aidevops:{Region}:{Account}:agentspace/{AgentSpaceId}
 Asset - AgentSpaceId,AssetId - -
 Association - AgentSpaceId,AssociationId - -
 PrivateConnection Name Name Tags aidevops:{Region}:{Account}:private-connection/{Name}
 Service - ServiceId Tags aidevops:{Region}:{Account}:service/{ServiceId}
 Trigger - AgentSpaceId,TriggerId - -
AWS::DevOpsGuru
 LogAnomalyDetectionIntegration - AccountId - -
 NotificationChannel - Id - -
 ResourceCollection - ResourceCollectionType - -
AWS::DeviceFarm
 DevicePool Name Arn Tags devicefarm:{Region}:{Account}:devicepool:{ResourceId}
 InstanceProfile Name Arn Tags devicefarm:{Region}:{Account}:instanceprofile:{ResourceId}
 NetworkProfile Name Arn Tags devicefarm:{Region}:{Account}:networkprofile:{ResourceId}
 Project Name Arn Tags devicefarm:{Region}:{Account}:project:{ProjectId}
 TestGridProject Name Arn Tags devicefarm:{Region}:{Account}:testgrid-project:{ResourceId}
 Upload Name Arn - devicefarm:{Region}:{Account}:upload:{ResourceId}
 VPCEConfiguration VpceConfigurationName Arn Tags devicefarm:{Region}:{Account}:vpceconfiguration:{ResourceId}
AWS::DirectConnect
 Connection ConnectionName ConnectionArn Tags directconnect:{Region}:{Account}:dxcon/{ConnectionId}
 DirectConnectGateway DirectConnectGatewayName DirectConnectGatewayArn Tags directconnect::{Account}:dx-gateway/{DirectConnectGatewayId}
 DirectConnectGatewayAssociation - AssociationId - -
 Lag LagName LagArn Tags directconnect:{Region}:{Account}:dxlag/{LagId}
 PrivateVirtualInterface VirtualInterfaceName VirtualInterfaceArn Tags directconnect:{Region}:{Account}:dxvif/{VirtualInterfaceId}
 PublicVirtualInterface VirtualInterfaceName VirtualInterfaceArn Tags directconnect:{Region}:{Account}:dxvif/{VirtualInterfaceId}
 TransitVirtualInterface VirtualInterfaceName VirtualInterfaceArn Tags directconnect:{Region}:{Account}:dxvif/{VirtualInterfaceId}
AWS::DirectoryService
 MicrosoftAD Name Id - ds:{Region}:{Account}:{DirectoryId}
 SimpleAD Name DirectoryId Tags ds:{Region}:{Account}:directory/{DirectoryId}
AWS::DocDB
 DBCluster DBClusterIdentifier Id Tags rds:{Region}:{Account}:cluster:{DbClusterInstanceName}
 DBClusterParameterGroup Name Name Tags rds:{Region}:{Account}:cluster-pg:{ClusterParameterGroupName}
 DBInstance DBInstanceIdentifier Id Tags rds:{Region}:{Account}:db:{DBInstanceId}
 DBSubnetGroup DBSubnetGroupName DBSubnetGroupName Tags rds:{Region}:{Account}:subgrp:{SubnetGroupName}
 EventSubscription SubscriptionName SubscriptionName - rds:{Region}:{Account}:es:{SubscriptionName}
 GlobalCluster GlobalClusterIdentifier GlobalClusterIdentifier Tags rds::{Account}:global-cluster:{GlobalCluster}
AWS::DocDBElastic
 Cluster ClusterName ClusterArn Tags docdb-elastic:{Region}:{Account}:cluster/{ResourceId}
 ClusterSnapshot SnapshotName SnapshotArn Tags docdb-elastic:{Region}:{Account}:cluster-snapshot/{ResourceId}
AWS::DynamoDB
 GlobalTable TableName TableName - dynamodb::{Account}:global-table/{GlobalTableName}
 Table TableName TableName Tags dynamodb:{Region}:{Account}:table/{TableName}
AWS::EC2
 ApplicationStatusCheck - Arn Tags ec2:{Region}:{Account}:application-status-check/{ApplicationStatusCheckId}
 CapacityManagerDataExport - CapacityManagerDataExportId Tags ec2:{Region}:{Account}:capacity-manager-data-export/{CapacityManagerDataExportId}
 CapacityReservation - Id - ec2:{Region}:{Account}:capacity-reservation/{CapacityReservationId}
 CapacityReservationFleet - CapacityReservationFleetId - ec2:{Region}:{Account}:capacity-reservation-fleet/{CapacityReservationFleetId}
 CarrierGateway - CarrierGatewayId Tags ec2:{Region}:{Account}:carrier-gateway/{CarrierGatewayId}
 ClientVpnAuthorizationRule - Id - -
 ClientVpnEndpoint - Id - ec2:{Region}:{Account}:client-vpn-endpoint/{ClientVpnEndpointId}
 ClientVpnRoute - Id - -
 ClientVpnTargetNetworkAssociation - Id - -
 CustomerGateway - CustomerGatewayId Tags ec2:{Region}:{Account}:customer-gateway/{CustomerGatewayId}
 DHCPOptions - DhcpOptionsId Tags ec2:{Region}:{Account}:dhcp-options/{DhcpOptionsId}
 EC2Fleet - FleetId - ec2:{Region}:{Account}:fleet/{FleetId}
 EIP - PublicIp Tags ec2:{Region}:{Account}:elastic-ip/{AllocationId}
 EIPAssociation - Id - -
 EgressOnlyInternetGateway - Id Tags ec2:{Region}:{Account}:egress-only-internet-gateway/{EgressOnlyInternetGatewayId}
 EnclaveCertificateIamRoleAssociation - CertificateArn,RoleArn - -
 FlowLog - Id Tags ec2:{Region}:{Account}:vpc-flow-log/{FlowLogId}
 FpgaImage Name Arn Tags ec2:{Region}:{Account}:fpga-image/{FpgaImageId}
 GatewayRouteTableAssociation - GatewayId - -
 Host - HostId Tags ec2:{Region}:{Account}:dedicated-host/{DedicatedHostId}
 IPAM - IpamId Tags ec2::{Account}:ipam/{IpamId}
 IPAMAllocation - IpamPoolId,IpamPoolAllocationId,Cidr - -
 IPAMPool - IpamPoolId Tags ec2::{Account}:ipam-pool/{IpamPoolId}
 IPAMPoolCidr - IpamPoolId,IpamPoolCidrId - -
 IPAMPrefixListResolver - IpamPrefixListResolverId Tags ec2::{Account}:ipam-prefix-list-resolver/{IpamPrefixListResolverId}
 IPAMPrefixListResolverTarget - IpamPrefixListResolverTargetId Tags ec2::{Account}:ipam-prefix-list-resolver-target/{IpamPrefixListResolverTargetId}
 IPAMResourceDiscovery - IpamResourceDiscoveryId Tags ec2::{Account}:ipam-resource-discovery/{IpamResourceDiscoveryId}
 IPAMResourceDiscoveryAssociation - IpamResourceDiscoveryAssociationId Tags ec2::{Account}:ipam-resource-discovery-association/{IpamResourceDiscoveryAssociationId}
 IPAMScope - IpamScopeId Tags ec2::{Account}:ipam-scope/{IpamScopeId}
 IPv4Pool - Arn Tags -
 Instance - InstanceId Tags ec2:{Region}:{Account}:instance/{InstanceId}
 InstanceConnectEndpoint - Id Tags ec2:{Region}:{Account}:instance-connect-endpoint/{InstanceConnectEndpointId}
 InstanceEventWindow Name Arn Tags -
 InternetGateway - InternetGatewayId Tags ec2:{Region}:{Account}:internet-gateway/{InternetGatewayId}
 IpPoolRouteTableAssociation - AssociationId - -
 IpamExternalResourceVerificationToken - IpamExternalResourceVerificationTokenArn Tags ec2::{Account}:ipam-external-resource-verification-token/{IpamExternalResourceVerificationTokenId}
 KeyPair KeyName KeyName Tags ec2:{Region}:{Account}:key-pair/{KeyPairName}
 LaunchTemplate LaunchTemplateName LaunchTemplateId - ec2:{Region}:{Account}:launch-template/{LaunchTemplateId}
 LocalGatewayRoute - DestinationCidrBlock,LocalGatewayRouteTableId - -
 LocalGatewayRouteTable - LocalGatewayRouteTableId Tags ec2:{Region}:{Account}:local-gateway-route-table/{LocalGatewayRoutetableId}
 LocalGatewayRouteTableVPCAssociation - LocalGatewayRouteTableVpcAssociationId Tags ec2:{Region}:{Account}:local-gateway-route-table-vpc-association/{LocalGatewayRouteTableVpcAssociationId}
 LocalGatewayRouteTableVirtualInterfaceGroupAssociation - LocalGatewayRouteTableVirtualInterfaceGroupAssociationId Tags ec2:{Region}:{Account}:local-gateway-route-table-virtual-interface-group-association/{LocalGatewayRouteTableVirtualInterfaceGroupAssociationId}
 LocalGatewayVirtualInterface - LocalGatewayVirtualInterfaceId Tags ec2:{Region}:{Account}:local-gateway-virtual-interface/{LocalGatewayVirtualInterfaceId}
 LocalGatewayVirtualInterfaceGroup - LocalGatewayVirtualInterfaceGroupId Tags ec2:{Region}:{Account}:local-gateway-virtual-interface-group/{LocalGatewayVirtualInterfaceGroupId}
 NatGateway - NatGatewayId Tags ec2:{Region}:{Account}:natgateway/{NatGatewayId}
 NetworkAcl - Id Tags ec2:{Region}:{Account}:network-acl/{NaclId}
 NetworkAclEntry - Id - -
 NetworkInsightsAccessScope - NetworkInsightsAccessScopeId Tags ec2:{Region}:{Account}:network-insights-access-scope/{NetworkInsightsAccessScopeId}
 NetworkInsightsAccessScopeAnalysis - NetworkInsightsAccessScopeAnalysisId Tags ec2:{Region}:{Account}:network-insights-access-scope-analysis/{NetworkInsightsAccessScopeAnalysisId}
 NetworkInsightsAnalysis - NetworkInsightsAnalysisId Tags ec2:{Region}:{Account}:network-insights-analysis/{NetworkInsightsAnalysisId}
 NetworkInsightsPath - NetworkInsightsPathId Tags ec2:{Region}:{Account}:network-insights-path/{NetworkInsightsPathId}
 NetworkInterface - Id Tags ec2:{Region}:{Account}:network-interface/{NetworkInterfaceId}
 NetworkInterfaceAttachment - AttachmentId - -
 NetworkInterfacePermission - Id - -
 NetworkPerformanceMetricSubscription - Source,Destination,Metric,Statistic - -
 PlacementGroup - GroupName Tags ec2:{Region}:{Account}:placement-group/{PlacementGroupName}
 PrefixList PrefixListName PrefixListId Tags ec2:{Region}:{Account}:prefix-list/{PrefixListId}
 Route - RouteTableId,CidrBlock - -
 RouteServer - Id Tags ec2:{Region}:{Account}:route-server/{RouteServerId}
 RouteServerAssociation - RouteServerId,VpcId - -
 RouteServerEndpoint - Id Tags ec2:{Region}:{Account}:route-server-endpoint/{RouteServerEndpointId}
 RouteServerPeer - Id Tags ec2:{Region}:{Account}:route-server-peer/{RouteServerPeerId}
 RouteServerPropagation - RouteServerId,RouteTableId - -
 RouteTable - RouteTableId Tags ec2:{Region}:{Account}:route-table/{RouteTableId}
 SecurityGroup GroupName Id Tags ec2:{Region}:{Account}:security-group/{SecurityGroupId}
 SecurityGroupEgress - Id - ec2:{Region}:{Account}:security-group-rule/{SecurityGroupRuleId}
 SecurityGroupIngress - Id - ec2:{Region}:{Account}:security-group-rule/{SecurityGroupRuleId}
 SecurityGroupVpcAssociation - GroupId,VpcId - -
 SnapshotBlockPublicAccess - AccountId - -
 SpotFleet - Id Tags ec2:{Region}:{Account}:spot-fleet-request/{SpotFleetRequestId}
 SqlHaStandbyDetectedInstance - InstanceId - -
 Subnet - SubnetId Tags ec2:{Region}:{Account}:subnet/{SubnetId}
 SubnetCidrBlock - Id - -
 SubnetCidrReservation - SubnetId,SubnetCidrReservationId Tags -
 SubnetNetworkAclAssociation - AssociationId - -
 SubnetRouteTableAssociation - Id - -
 TrafficMirrorFilter - Id Tags ec2:{Region}:{Account}:traffic-mirror-filter/{TrafficMirrorFilterId}
 TrafficMirrorFilterRule - TrafficMirrorFilterRuleId Tags ec2:{Region}:{Account}:traffic-mirror-filter-rule/{TrafficMirrorFilterRuleId}
 TrafficMirrorSession - Id Tags ec2:{Region}:{Account}:traffic-mirror-session/{TrafficMirrorSessionId}
 TrafficMirrorTarget - Id Tags ec2:{Region}:{Account}:traffic-mirror-target/{TrafficMirrorTargetId}
 TransitGateway - Id Tags ec2:{Region}:{Account}:transit-gateway/{TransitGatewayId}
 TransitGatewayAttachment - Id Tags ec2:{Region}:{Account}:transit-gateway-attachment/{TransitGatewayAttachmentId}
 TransitGatewayConnect - TransitGatewayAttachmentId Tags ec2:{Region}:{Account}:transit-gateway-attachment/{TransitGatewayAttachmentId}
 TransitGatewayConnectPeer - TransitGatewayConnectPeerId Tags ec2:{Region}:{Account}:transit-gateway-connect-peer/{TransitGatewayConnectPeerId}
 TransitGatewayMeteringPolicy - TransitGatewayMeteringPolicyId Tags ec2:{Region}:{Account}:transit-gateway-metering-policy/{TransitGatewayMeteringPolicyId}
 TransitGatewayMeteringPolicyEntry - TransitGatewayMeteringPolicyId,PolicyRuleNumber - -
 TransitGatewayMulticastDomain - TransitGatewayMulticastDomainId Tags ec2:{Region}:{Account}:transit-gateway-multicast-domain/{TransitGatewayMulticastDomainId}
 TransitGatewayMulticastDomainAssociation - TransitGatewayMulticastDomainId,TransitGatewayAttachmentId,SubnetId - -
 TransitGatewayMulticastGroupMember - TransitGatewayMulticastDomainId,GroupIpAddress,NetworkInterfaceId - -
 TransitGatewayMulticastGroupSource - TransitGatewayMulticastDomainId,GroupIpAddress,NetworkInterfaceId - -
 TransitGatewayPeeringAttachment - TransitGatewayAttachmentId Tags ec2:{Region}:{Account}:transit-gateway-attachment/{TransitGatewayAttachmentId}
 TransitGatewayPolicyTable - TransitGatewayPolicyTableId Tags ec2:{Region}:{Account}:transit-gateway-policy-table/{TransitGatewayPolicyTableId}
 TransitGatewayPolicyTableAssociation - TransitGatewayPolicyTableId,TransitGatewayAttachmentId - -
 TransitGatewayPolicyTableEntry - TransitGatewayPolicyTableId,PolicyRuleNumber - -
 TransitGatewayRoute - TransitGatewayRouteTableId,DestinationCidrBlock - -
 TransitGatewayRouteTable - TransitGatewayRouteTableId Tags ec2:{Region}:{Account}:transit-gateway-route-table/{TransitGatewayRouteTableId}
 TransitGatewayRouteTableAssociation - TransitGatewayRouteTableId,TransitGatewayAttachmentId - -
 TransitGatewayRouteTablePropagation - TransitGatewayRouteTableId,TransitGatewayAttachmentId - -
 TransitGatewayVpcAttachment - Id Tags ec2:{Region}:{Account}:transit-gateway-attachment/{TransitGatewayAttachmentId}
 VPC - VpcId Tags ec2:{Region}:{Account}:vpc/{VpcId}
 VPCBlockPublicAccessExclusion - ExclusionId Tags ec2:{Region}:{Account}:vpc-block-public-access-exclusion/{VpcBlockPublicAccessExclusionId}
 VPCBlockPublicAccessOptions - AccountId - -
 VPCCidrBlock - Id,VpcId - -
 VPCDHCPOptionsAssociation - DhcpOptionsId,VpcId - -
 VPCEncryptionControl - VpcEncryptionControlId Tags ec2:{Region}:{Account}:vpc-encryption-control/{VpcEncryptionControlId}
 VPCEndpoint - Id Tags ec2:{Region}:{Account}:vpc-endpoint/{VpcEndpointId}
 VPCEndpointConnectionNotification - VPCEndpointConnectionNotificationId - -
 VPCEndpointService - ServiceId Tags ec2:{Region}:{Account}:vpc-endpoint-service/{VpcEndpointServiceId}
 VPCEndpointServicePermissions - ServiceId - ec2:{Region}:{Account}:vpc-endpoint-service-permission/{VpcEndpointServicePermissionId}
 VPCGatewayAttachment - AttachmentType,VpcId - -
 VPCPeeringConnection - Id Tags ec2:{Region}:{Account}:vpc-peering-connection/{VpcPeeringConnectionId}
 VPNConcentrator - VpnConcentratorId Tags ec2:{Region}:{Account}:vpn-concentrator/{VpnConcentratorId}
 VPNConnection - VpnConnectionId Tags ec2:{Region}:{Account}:vpn-connection/{VpnConnectionId}
 VPNConnectionRoute - DestinationCidrBlock,VpnConnectionId - -
 VPNGateway - VPNGatewayId Tags ec2:{Region}:{Account}:vpn-gateway/{VpnGatewayId}
 VPNGatewayRoutePropagation - Id - -
 VerifiedAccessEndpoint - VerifiedAccessEndpointId Tags ec2:{Region}:{Account}:verified-access-endpoint/{VerifiedAccessEndpointId}
 VerifiedAccessGroup - VerifiedAccessGroupId Tags ec2:{Region}:{Account}:verified-access-group/{VerifiedAccessGroupId}
 VerifiedAccessInstance - VerifiedAccessInstanceId Tags ec2:{Region}:{Account}:verified-access-instance/{VerifiedAccessInstanceId}
 VerifiedAccessTrustProvider - VerifiedAccessTrustProviderId Tags ec2:{Region}:{Account}:verified-access-trust-provider/{VerifiedAccessTrustProviderId}
 Volume - VolumeId Tags ec2:{Region}:{Account}:volume/{VolumeId}
 VolumeAttachment - VolumeId,InstanceId - -
AWS::ECR
 PublicRepository RepositoryName RepositoryName Tags ecr-public::{Account}:repository/{RepositoryName}
 PullThroughCacheRule - EcrRepositoryPrefix - -
 PullTimeUpdateExclusion - PrincipalArn - -
 RegistryPolicy - RegistryId - -
 RegistryScanningConfiguration - RegistryId - -
 ReplicationConfiguration - RegistryId - -
 Repository RepositoryName RepositoryName Tags ecr:{Region}:{Account}:repository/{RepositoryName}
 RepositoryCreationTemplate - Prefix - -
 SigningConfiguration - RegistryId - -
AWS::ECS
 CapacityProvider Name Name Tags ecs:{Region}:{Account}:capacity-provider/{CapacityProviderName}
 Cluster ClusterName ClusterName Tags ecs:{Region}:{Account}:cluster/{ClusterName}
 ClusterCapacityProviderAssociations - Cluster - -
 Daemon DaemonName DaemonArn Tags -
 DaemonTaskDefinition - DaemonTaskDefinitionArn Tags -
 ExpressGatewayService ServiceName ServiceArn Tags -
 PrimaryTaskSet - Cluster,Service - -
 Service ServiceName ServiceArn Tags -
 TaskDefinition Family TaskDefinitionArn Tags -
 TaskSet - Cluster,Service,Id Tags -
AWS::EFS
 AccessPoint - AccessPointId AccessPointTags elasticfilesystem:{Region}:{Account}:access-point/{AccessPointId}
 FileSystem - FileSystemId FileSystemTags elasticfilesystem:{Region}:{Account}:file-system/{FileSystemId}
 MountTarget - Id - -
AWS::EKS
 AccessEntry - PrincipalArn,ClusterName Tags -
 Addon AddonName ClusterName,AddonName Tags -
 Capability CapabilityName Arn Tags -
 CertificateAuthority - ClusterName,Id - -
 Cluster Name Name Tags eks:{Region}:{Account}:cluster/{ClusterName}
 FargateProfile FargateProfileName ClusterName,FargateProfileName Tags -
 IdentityProviderConfig IdentityProviderConfigName IdentityProviderConfigName,ClusterName,Type Tags -
 Nodegroup NodegroupName Id Tags:map -
 PodIdentityAssociation - AssociationArn Tags -
AWS::EMR
 Cluster Name Id Tags elasticmapreduce:{Region}:{Account}:cluster/{ClusterId}
 InstanceFleetConfig Name Id - -
 InstanceGroupConfig Name InstanceGroupId,JobFlowId - -
 SecurityConfiguration Name Name - -
 Step Name Id - -
 Studio Name StudioId Tags elasticmapreduce:{Region}:{Account}:studio/{StudioId}
 StudioSessionMapping - StudioId,IdentityType,IdentityName - -
 WALWorkspace WALWorkspaceName WALWorkspaceName Tags -
AWS::EMRContainers
 Endpoint Name Arn Tags -
 JobTemplate Name Arn Tags -
 SecurityConfiguration Name Arn Tags emr-containers:{Region}:{Account}:/securityconfigurations/{SecurityConfigurationId}
 VirtualCluster Name Id Tags emr-containers:{Region}:{Account}:/virtualclusters/{VirtualClusterId}
AWS::EMRServerless
 Application Name ApplicationId Tags emr-serverless:{Region}:{Account}:/applications/{ApplicationId}
AWS::EVS
 Environment EnvironmentName EnvironmentId Tags evs:{Region}:{Account}:environment/{EnvironmentIdentifier}
AWS::ElastiCache
 CacheCluster ClusterName ClusterName Tags elasticache:{Region}:{Account}:cluster:{CacheClusterId}
 GlobalReplicationGroup - GlobalReplicationGroupId Tags elasticache::{Account}:globalreplicationgroup:{GlobalReplicationGroupId}
 ParameterGroup - CacheParameterGroupName Tags elasticache:{Region}:{Account}:parametergroup:{CacheParameterGroupName}
 ReplicationGroup ReplicationGroupId ReplicationGroupId Tags elasticache:{Region}:{Account}:replicationgroup:{ReplicationGroupId}
 SecurityGroup - Id Tags elasticache:{Region}:{Account}:securitygroup:{CacheSecurityGroupName}
 SecurityGroupIngress - Id - -
 ServerlessCache ServerlessCacheName ServerlessCacheName Tags elasticache:{Region}:{Account}:serverlesscache:{ServerlessCacheName}
 ServerlessCacheSnapshot ServerlessCacheSnapshotName ARN Tags elasticache:{Region}:{Account}:serverlesscachesnapshot:{ServerlessCacheSnapshotName}
 SubnetGroup CacheSubnetGroupName CacheSubnetGroupName Tags elasticache:{Region}:{Account}:subnetgroup:{CacheSubnetGroupName}
 User UserId UserName Tags elasticache:{Region}:{Account}:user:{UserId}
 UserGroup UserGroupId UserGroupId Tags elasticache:{Region}:{Account}:usergroup:{UserGroupId}
AWS::ElasticBeanstalk
 Application ApplicationName ApplicationName - elasticbeanstalk:{Region}:{Account}:application/{ApplicationName}
 ApplicationVersion - ApplicationName,Id - -
 ConfigurationTemplate - ApplicationName,TemplateName - -
 Environment EnvironmentName EnvironmentName Tags -
AWS::ElasticLoadBalancing
 LoadBalancer LoadBalancerName LoadBalancerName Tags elasticloadbalancing:{Region}:{Account}:loadbalancer/{LoadBalancerName}
AWS::ElasticLoadBalancingV2
 Listener - ListenerArn Tags -
 ListenerCertificate - Id - -
 ListenerRule - RuleArn Tags -
 LoadBalancer Name LoadBalancerArn Tags -
 TargetGroup Name TargetGroupArn Tags -
 TrustStore Name TrustStoreArn Tags -
 TrustStoreRevocation - RevocationId,TrustStoreArn - -
AWS::Elasticsearch
 Domain DomainName DomainName Tags es:{Region}:{Account}:domain/{DomainName}
AWS::ElementalInference
 Dictionary Name Id Tags:map elemental-inference:{Region}:{Account}:dictionary/{Id}
 Feed Name Id Tags:map elemental-inference:{Region}:{Account}:feed/{Id}
AWS::EntityResolution
 IdMappingWorkflow WorkflowName WorkflowName Tags entityresolution:{Region}:{Account}:idmappingworkflow/{WorkflowName}
 IdNamespace IdNamespaceName IdNamespaceName Tags entityresolution:{Region}:{Account}:idnamespace/{IdNamespaceName}
 MatchingWorkflow WorkflowName WorkflowName Tags entityresolution:{Region}:{Account}:matchingworkflow/{WorkflowName}
 PolicyStatement - Arn,StatementId - -
 SchemaMapping SchemaName SchemaName Tags entityresolution:{Region}:{Account}:schemamapping/{SchemaName}
AWS::EventSchemas
 Discoverer - DiscovererArn Tags schemas:{Region}:{Account}:discoverer/{DiscovererId}
 Registry RegistryName RegistryArn Tags schemas:{Region}:{Account}:registry/{RegistryName}
 RegistryPolicy - RegistryName - -
 Schema SchemaName SchemaArn Tags -
AWS::Events
 ApiDestination Name Name - events:{Region}:{Account}:api-destination/{ApiDestinationName}
 Archive ArchiveName ArchiveName - events:{Region}:{Account}:archive/{ArchiveName}
 Connection Name Name - events:{Region}:{Account}:connection/{ConnectionName}
 Endpoint Name Name - events:{Region}:{Account}:endpoint/{EndpointName}
 EventBus Name Name Tags events:{Region}:{Account}:event-bus/{EventBusName}
 EventBusPolicy - EventBusName,StatementId - -
 Rule Name EventBusName,Name Tags events:{Region}:{Account}:rule/{RuleName}
AWS::EventsV2
 EventBus Name EventBusArn Tags -
 EventSource Name EventSourceArn Tags -
 ResourcePolicy - EventBusArn - -
 Subscriber Name SubscriberArn Tags -
AWS::Evidently
 Experiment Name Arn Tags -
 Feature Name Arn Tags -
 Launch Name Arn Tags -
 Project Name Arn Tags evidently:{Region}:{Account}:project/{ProjectName}
 Segment Name Arn Tags evidently:{Region}:{Account}:segment/{SegmentName}
AWS::FIS
 ExperimentTemplate - Id Tags:map fis:{Region}:{Account}:experiment-template/{Id}
 TargetAccountConfiguration - ExperimentTemplateId,AccountId - -
AWS::FMS
 ApplicationsList ListName Arn Tags fms:{Region}:{Account}:applications-list/{Id}
 NotificationChannel - SnsTopicArn - -
 Policy PolicyName Id Tags fms:{Region}:{Account}:policy/{Id}
 ProtocolsList ListName Arn Tags fms:{Region}:{Account}:protocols-list/{Id}
 ResourceSet Name Id Tags fms:{Region}:{Account}:resource-set/{Id}
AWS::FSx
 Backup - ResourceARN Tags fsx:{Region}:{Account}:backup/{BackupId}
 DataRepositoryAssociation - AssociationId Tags -
 FileCache - ResourceARN Tags fsx:{Region}:{Account}:file-cache/{FileCacheId}
 FileSystem - Id Tags fsx:{Region}:{Account}:file-system/{ResourcePath}
 S3AccessPointAttachment Name Name - -
 Snapshot Name Id Tags -
 StorageVirtualMachine Name StorageVirtualMachineId Tags -
 Volume Name VolumeId Tags -
AWS::FinSpace
 Environment Name EnvironmentId Tags finspace:{Region}:{Account}:environment/{EnvironmentId}
AWS::Forecast
 Dataset DatasetName Arn Tags forecast:{Region}:{Account}:dataset/{ResourceId}
 DatasetGroup DatasetGroupName DatasetGroupArn Tags forecast:{Region}:{Account}:dataset-group/{ResourceId}
AWS::FraudDetector
 Detector - Arn Tags frauddetector:{Region}:{Account}:detector/{ResourcePath}
 EntityType Name Arn Tags frauddetector:{Region}:{Account}:entity-type/{ResourcePath}
 EventType Name Arn Tags frauddetector:{Region}:{Account}:event-type/{ResourcePath}
 Label Name Arn Tags frauddetector:{Region}:{Account}:label/{ResourcePath}
 List Name Arn Tags frauddetector:{Region}:{Account}:list/{ResourcePath}
 Outcome Name Arn Tags frauddetector:{Region}:{Account}:outcome/{ResourcePath}
 Variable Name Arn Tags frauddetector:{Region}:{Account}:variable/{ResourcePath}
AWS::GameLift
 Alias Name AliasId Tags gamelift:{Region}::alias/{AliasId}
 Build Name BuildId Tags gamelift:{Region}:{Account}:build/{BuildId}
 ContainerFleet - FleetId Tags gamelift:{Region}:{Account}:containerfleet/{FleetId}
 ContainerGroupDefinition Name Name Tags gamelift:{Region}:{Account}:containergroupdefinition/{Name}
 Fleet Name FleetId Tags gamelift:{Region}:{Account}:fleet/{FleetId}
 GameServerGroup GameServerGroupName GameServerGroupArn Tags gamelift:{Region}:{Account}:gameservergroup/{GameServerGroupName}
 GameSessionQueue Name Name Tags gamelift:{Region}:{Account}:gamesessionqueue/{GameSessionQueueName}
 Location LocationName LocationName Tags gamelift:{Region}:{Account}:location/{LocationId}
 MatchmakingConfiguration Name Name Tags gamelift:{Region}:{Account}:matchmakingconfiguration/{MatchmakingConfigurationName}
 MatchmakingRuleSet Name Name Tags gamelift:{Region}:{Account}:matchmakingruleset/{MatchmakingRuleSetName}
 Script Name Id Tags gamelift:{Region}:{Account}:script/{ScriptId}
AWS::GameLiftStreams
 Application - Arn Tags:map gameliftstreams:{Region}:{Account}:application/{ApplicationId}
 StreamGroup - Arn Tags:map gameliftstreams:{Region}:{Account}:streamgroup/{StreamGroupId}
AWS::GlobalAccelerator
 Accelerator Name AcceleratorArn Tags globalaccelerator::{Account}:accelerator/{AcceleratorId}
 CrossAccountAttachment Name AttachmentArn Tags globalaccelerator::{Account}:attachment/{ResourceId}
 EndpointGroup - EndpointGroupArn - -
 Listener - ListenerArn - -
AWS::Glue
 Blueprint Name Arn Tags glue:{Region}:{Account}:blueprint/{BlueprintName}
 Catalog Name ResourceArn Tags glue:{Region}:{Account}:catalog/{CatalogName}
 Classifier - Name - -
 Connection - CatalogId,Name Tags:map glue:{Region}:{Account}:connection/{ConnectionName}
 ConnectionType ConnectionType ConnectionTypeArn Tags glue:{Region}:{Account}:connectionType:{ConnectionTypeName}
 Crawler Name Name Tags:map glue:{Region}:{Account}:crawler/{CrawlerName}
 CustomEntityType Name Name Tags:map glue:{Region}:{Account}:customEntityType/{CustomEntityTypeId}
 DataCatalogEncryptionSettings - CatalogId - -
 DataQualityRuleset Name Name Tags:map glue:{Region}:{Account}:dataQualityRuleset/{RulesetName}
 Database DatabaseName DatabaseName - glue:{Region}:{Account}:database/{DatabaseName}
 DevEndpoint EndpointName EndpointName Tags:map glue:{Region}:{Account}:devEndpoint/{DevEndpointName}
 IdentityCenterConfiguration - AccountId - -
 Integration IntegrationName IntegrationArn,IntegrationName Tags glue:{Region}:{Account}:integration:{IntegrationId}
 IntegrationResourceProperty - ResourceArn,ResourcePropertyArn Tags -
 Job Name Name Tags:map glue:{Region}:{Account}:job/{JobName}
 MLTransform Name TransformId Tags:map glue:{Region}:{Account}:mlTransform/{TransformId}
 Partition - CatalogId,DatabaseName,TableName,IdentifierPartitionInputValues - -
 Registry Name Arn Tags glue:{Region}:{Account}:registry/{RegistryName}
 Schema Name Arn Tags -
 SchemaVersion - VersionId - -
 SchemaVersionMetadata - SchemaVersionId,Key,Value - -
 SecurityConfiguration Name Name - -
 Session - Arn Tags glue:{Region}:{Account}:session/{SessionId}
 Table Name Id - -
 TableOptimizer - TableName,DatabaseName,Type,CatalogId - -
 Trigger Name Name Tags:map glue:{Region}:{Account}:trigger/{TriggerName}
 UsageProfile Name Name Tags glue:{Region}:{Account}:usageProfile/{UsageProfileId}
 UserDefinedFunction FunctionName Arn - -
 Workflow Name Name Tags:map glue:{Region}:{Account}:workflow/{WorkflowName}
AWS::Grafana
 Workspace Name Id Tags grafana:{Region}:{Account}:/workspaces/{ResourceId}
AWS::Greengrass
 ConnectorDefinition Name Id Tags:map greengrass:{Region}:{Account}:/greengrass/definition/connectors/{ConnectorDefinitionId}
 ConnectorDefinitionVersion - Id - -
 CoreDefinition Name Id Tags:map greengrass:{Region}:{Account}:/greengrass/definition/cores/{CoreDefinitionId}
 CoreDefinitionVersion - Id - -
 DeviceDefinition Name Id Tags:map greengrass:{Region}:{Account}:/greengrass/definition/devices/{DeviceDefinitionId}
 DeviceDefinitionVersion - Id - -
 FunctionDefinition Name Id Tags:map greengrass:{Region}:{Account}:/greengrass/definition/functions/{FunctionDefinitionId}
 FunctionDefinitionVersion - Id - -
 Group Name Id Tags:map greengrass:{Region}:{Account}:/greengrass/groups/{GroupId}
 GroupVersion - Id - -
 LoggerDefinition Name Id Tags:map greengrass:{Region}:{Account}:/greengrass/definition/loggers/{LoggerDefinitionId}
 LoggerDefinitionVersion - Id - -
 ResourceDefinition Name Id Tags:map greengrass:{Region}:{Account}:/greengrass/definition/resources/{ResourceDefinitionId}
 ResourceDefinitionVersion - Id - -
 SubscriptionDefinition Name Id Tags:map greengrass:{Region}:{Account}:/greengrass/definition/subscriptions/{SubscriptionDefinitionId}
 SubscriptionDefinitionVersion - Id - -
AWS::GreengrassV2
 ComponentVersion - Arn Tags:map -
 Deployment DeploymentName DeploymentId Tags:map greengrass:{Region}:{Account}:deployments:{DeploymentId}
AWS::GroundStation
 Config Name Arn Tags -
 DataflowEndpointGroup - Id Tags groundstation:{Region}:{Account}:dataflow-endpoint-group/{DataflowEndpointGroupId}
 DataflowEndpointGroupV2 - Id Tags groundstation:{Region}:{Account}:dataflow-endpoint-group/{DataflowEndpointGroupId}
 MissionProfile Name Id,Arn Tags groundstation:{Region}:{Account}:mission-profile/{MissionProfileId}
AWS::GuardDuty
 CustomDetectionRuleAssociation - RuleId,AssociationId Tags -
 Detector - Id Tags guardduty:{Region}:{Account}:detector/{DetectorId}
 Filter Name DetectorId,Name Tags -
 IPSet Name Id,DetectorId Tags -
 MalwareProtectionPlan - MalwareProtectionPlanId Tags guardduty:{Region}:{Account}:malware-protection-plan/{MalwareProtectionPlanId}
 Master - DetectorId,MasterId - -
 Member - DetectorId,MemberId - -
 PublishingDestination - DetectorId,Id Tags -
 ThreatEntitySet Name Id,DetectorId Tags -
 ThreatIntelSet Name Id,DetectorId Tags -
 TrustedEntitySet Name Id,DetectorId Tags -
AWS::HealthAgent
 Domain Name Arn Tags health-agent:{Region}:{Account}:domain/{DomainId}
AWS::HealthImaging
 Datastore DatastoreName DatastoreId Tags:map medical-imaging:{Region}:{Account}:datastore/{DatastoreId}
AWS::HealthLake
 DataTransformationProfile ProfileName Arn Tags healthlake:{Region}:{Account}:dataTransformationProfile/{ProfileId}
 FHIRDatastore DatastoreName DatastoreId Tags healthlake:{Region}:{Account}:datastore/fhir/{DatastoreId}
AWS::IAM
 AccessKey - Id - -
 Group GroupName GroupName - iam::{Account}:group/{GroupNameWithPath}
 GroupPolicy PolicyName PolicyName,GroupName - -
 InstanceProfile InstanceProfileName InstanceProfileName - iam::{Account}:instance-profile/{InstanceProfileNameWithPath}
 ManagedPolicy ManagedPolicyName PolicyArn - iam::{Account}:policy/{PolicyNameWithPath}
 OIDCProvider - Arn Tags iam::{Account}:oidc-provider/{OidcProviderName}
 Policy PolicyName Id - iam::{Account}:policy/{PolicyNameWithPath}
 Role RoleName RoleName Tags iam::{Account}:role/{RoleNameWithPath}
 RolePolicy PolicyName PolicyName,RoleName - -
 SAMLProvider Name Arn Tags iam::{Account}:saml-provider/{SamlProviderName}
 ServerCertificate ServerCertificateName ServerCertificateName Tags iam::{Account}:server-certificate/{CertificateNameWithPath}
 ServiceLinkedRole - RoleName - -
 User UserName UserName Tags iam::{Account}:user/{UserNameWithPath}
 UserPolicy PolicyName PolicyName,UserName - -
 UserToGroupAddition - Id - -
 VirtualMFADevice VirtualMfaDeviceName SerialNumber Tags iam::{Account}:mfa/{MfaTokenIdWithPath}
AWS::IVS
 Channel Name Arn Tags ivs:{Region}:{Account}:channel/{ResourceId}
 EncoderConfiguration Name Arn Tags ivs:{Region}:{Account}:encoder-configuration/{ResourceId}
 IngestConfiguration Name Arn Tags ivs:{Region}:{Account}:ingest-configuration/{ResourceId}
 PlaybackKeyPair Name Arn Tags ivs:{Region}:{Account}:playback-key/{ResourceId}
 PlaybackRestrictionPolicy Name Arn Tags ivs:{Region}:{Account}:playback-restriction-policy/{ResourceId}
 PublicKey Name Arn Tags ivs:{Region}:{Account}:public-key/{ResourceId}
 RecordingConfiguration Name Arn Tags ivs:{Region}:{Account}:recording-configuration/{ResourceId}
 Stage Name Arn Tags ivs:{Region}:{Account}:stage/{ResourceId}
 StorageConfiguration Name Arn Tags ivs:{Region}:{Account}:storage-configuration/{ResourceId}
 StreamKey - Arn Tags ivs:{Region}:{Account}:stream-key/{ResourceId}
AWS::IVSChat
 LoggingConfiguration Name Arn Tags ivschat:{Region}:{Account}:logging-configuration/{ResourceId}
 Room Name Arn Tags ivschat:{Region}:{Account}:room/{ResourceId}
AWS::IdentityStore
 Group - GroupId,IdentityStoreId - identitystore:::group/{GroupId}
 GroupMembership - MembershipId,IdentityStoreId - identitystore:::membership/{MembershipId}
 User UserName Arn - identitystore:::user/{UserId}
AWS::ImageBuilder
 Component Name Arn Tags:map -
 ContainerRecipe Name Arn Tags:map -
 DistributionConfiguration Name Arn Tags:map imagebuilder:{Region}:{Account}:distribution-configuration/{DistributionConfigurationName}
 Image - Arn Tags:map -
 ImagePipeline Name Arn Tags:map imagebuilder:{Region}:{Account}:image-pipeline/{ImagePipelineName}
 ImageRecipe Name Arn Tags:map -
 InfrastructureConfiguration Name Arn Tags:map imagebuilder:{Region}:{Account}:infrastructure-configuration/{ResourceId}
 LifecyclePolicy Name Arn Tags:map imagebuilder:{Region}:{Account}:lifecycle-policy/{LifecyclePolicyName}
 Workflow Name Arn Tags:map -
AWS::Inspector
 AssessmentTarget AssessmentTargetName Arn - -
 AssessmentTemplate AssessmentTemplateName Arn - -
 ResourceGroup - Arn - -
AWS::InspectorV2
 CisScanConfiguration - Arn Tags:map -
 CodeSecurityIntegration Name Arn Tags:map -
 CodeSecurityScanConfiguration Name Arn Tags:map -
 Connector Name ConnectorArn Tags -
 Filter Name Arn Tags:map -
AWS::Interconnect
 Connection - Arn Tags interconnect:{Region}:{Account}:connection/{Id}
AWS::InternetMonitor
 Monitor MonitorName MonitorName Tags internetmonitor:{Region}:{Account}:monitor/{MonitorName}
AWS::Invoicing
 InvoiceUnit Name InvoiceUnitArn ResourceTags invoicing::{Account}:invoice-unit/{Identifier}
 ProcurementPortalPreference - ProcurementPortalPreferenceArn Tags invoicing::{Account}:procurement-portal-preference/{Identifier}
AWS::IoT
 AccountAuditConfiguration - AccountId - -
 Authorizer AuthorizerName AuthorizerName Tags iot:{Region}:{Account}:authorizer/{AuthorizerName}
 BillingGroup BillingGroupName BillingGroupName Tags iot:{Region}:{Account}:billinggroup/{BillingGroupName}
 CACertificate - Id Tags iot:{Region}:{Account}:cacert/{CACertificate}
 Certificate - Id - iot:{Region}:{Account}:cert/{CertificateId}
 CertificateProvider CertificateProviderName CertificateProviderName Tags iot:{Region}:{Account}:certificateprovider/{CertificateProviderName}
 Command CommandId CommandId Tags iot:{Region}:{Account}:command/{CommandId}
 CustomMetric MetricName MetricName Tags iot:{Region}:{Account}:custommetric/{MetricName}
 Dimension Name Name Tags iot:{Region}:{Account}:dimension/{DimensionName}
 DomainConfiguration DomainConfigurationName DomainConfigurationName Tags iot:{Region}:{Account}:domainconfiguration/{DomainConfigurationName}
 EncryptionConfiguration - AccountId - -
 FleetMetric MetricName MetricName Tags iot:{Region}:{Account}:fleetmetric/{FleetMetricName}
 Job - Arn Tags iot:{Region}:{Account}:job/{JobId}
 JobTemplate JobTemplateId JobTemplateId Tags iot:{Region}:{Account}:jobtemplate/{JobTemplateId}
 Logging - AccountId - -
 MitigationAction ActionName ActionName Tags iot:{Region}:{Account}:mitigationaction/{MitigationActionName}
 Policy PolicyName PolicyName Tags iot:{Region}:{Account}:policy/{PolicyName}
 PolicyPrincipalAttachment - Id - -
 ProvisioningTemplate TemplateName TemplateName Tags iot:{Region}:{Account}:provisioningtemplate/{TemplateName}
 ResourceSpecificLogging - TargetId - -
 RoleAlias RoleAlias RoleAlias Tags iot:{Region}:{Account}:rolealias/{RoleAlias}
 ScheduledAudit ScheduledAuditName ScheduledAuditName Tags iot:{Region}:{Account}:scheduledaudit/{ScheduledAuditName}
 SecurityProfile SecurityProfileName SecurityProfileName Tags iot:{Region}:{Account}:securityprofile/{SecurityProfileName}
 SoftwarePackage PackageName PackageName Tags iot:{Region}:{Account}:package/{PackageName}
 SoftwarePackageVersion VersionName PackageName,VersionName Tags -
 Stream - Arn Tags iot:{Region}:{Account}:stream/{StreamId}
 Thing ThingName ThingName - iot:{Region}:{Account}:thing/{ThingName}
 ThingGroup ThingGroupName ThingGroupName Tags iot:{Region}:{Account}:thinggroup/{ThingGroupName}
 ThingPrincipalAttachment - ThingName,Principal - -
 ThingType ThingTypeName ThingTypeName Tags iot:{Region}:{Account}:thingtype/{ThingTypeName}
 TopicRule RuleName RuleName Tags iot:{Region}:{Account}:rule/{RuleName}
 TopicRuleDestination - Arn - -
AWS::IoTAnalytics
 Channel ChannelName ChannelName Tags iotanalytics:{Region}:{Account}:channel/{ChannelName}
 Dataset DatasetName DatasetName Tags iotanalytics:{Region}:{Account}:dataset/{DatasetName}
 Datastore DatastoreName DatastoreName Tags iotanalytics:{Region}:{Account}:datastore/{DatastoreName}
 Pipeline PipelineName PipelineName Tags iotanalytics:{Region}:{Account}:pipeline/{PipelineName}
AWS::IoTCoreDeviceAdvisor
 SuiteDefinition - SuiteDefinitionId Tags iotdeviceadvisor:{Region}:{Account}:suitedefinition/{SuiteDefinitionId}
AWS::IoTEvents
 AlarmModel AlarmModelName AlarmModelName Tags iotevents:{Region}:{Account}:alarmModel/{AlarmModelName}
 DetectorModel DetectorModelName DetectorModelName Tags iotevents:{Region}:{Account}:detectorModel/{DetectorModelName}
 Input InputName InputName Tags iotevents:{Region}:{Account}:input/{InputName}
AWS::IoTFleetHub
 Application ApplicationName - Tags -
AWS::IoTFleetWise
 Campaign Name Name Tags iotfleetwise:{Region}:{Account}:campaign/{CampaignName}
 DecoderManifest Name Name Tags iotfleetwise:{Region}:{Account}:decoder-manifest/{Name}
 Fleet Id Id Tags iotfleetwise:{Region}:{Account}:fleet/{FleetId}
 ModelManifest Name Name Tags iotfleetwise:{Region}:{Account}:model-manifest/{Name}
 SignalCatalog Name Name Tags iotfleetwise:{Region}:{Account}:signal-catalog/{Name}
 StateTemplate Name Name Tags iotfleetwise:{Region}:{Account}:state-template/{StateTemplateId}
 Vehicle Name Name Tags iotfleetwise:{Region}:{Account}:vehicle/{VehicleId}
AWS::IoTSecureTunneling
 Tunnel - TunnelArn Tags -
AWS::IoTSiteWise
 AccessPolicy - AccessPolicyId - iotsitewise:{Region}:{Account}:access-policy/{AccessPolicyId}
 Application Name Arn Tags -
 Asset AssetName AssetId Tags iotsitewise:{Region}:{Account}:asset/{AssetId}
 AssetModel AssetModelName AssetModelId Tags iotsitewise:{Region}:{Account}:asset-model/{AssetModelId}
 ComputationModel ComputationModelName ComputationModelId Tags iotsitewise:{Region}:{Account}:computation-model/{ComputationModelId}
 Dashboard DashboardName DashboardId Tags iotsitewise:{Region}:{Account}:dashboard/{DashboardId}
 Dataset DatasetName DatasetId Tags iotsitewise:{Region}:{Account}:dataset/{DatasetId}
 Gateway GatewayName GatewayId Tags iotsitewise:{Region}:{Account}:gateway/{GatewayId}
 Pipeline PipelineName PipelineArn Tags -
 Portal PortalName PortalId Tags iotsitewise:{Region}:{Account}:portal/{PortalId}
 Project ProjectName ProjectId Tags iotsitewise:{Region}:{Account}:project/{ProjectId}
 Task TaskName TaskArn Tags -
 Workspace WorkspaceName WorkspaceArn Tags iotsitewise:{Region}:{Account}:workspace/{WorkspaceName}
AWS::IoTThingsGraph
 FlowTemplate - Id - -
AWS::IoTTwinMaker
 ComponentType - WorkspaceId,ComponentTypeId Tags:map -
 Entity EntityName WorkspaceId,EntityId Tags:map -
 Scene - WorkspaceId,SceneId Tags:map -
 SyncJob - WorkspaceId,SyncSource Tags:map -
 Workspace WorkspaceId WorkspaceId Tags:map iottwinmaker:{Region}:{Account}:workspace/{WorkspaceId}
AWS::IoTWireless
 Destination Name Name Tags iotwireless:{Region}:{Account}:Destination/{DestinationName}
 DeviceProfile Name Id Tags iotwireless:{Region}:{Account}:DeviceProfile/{DeviceProfileId}
 FuotaTask Name Id Tags iotwireless:{Region}:{Account}:FuotaTask/{FuotaTaskId}
 MulticastGroup Name Id Tags iotwireless:{Region}:{Account}:MulticastGroup/{MulticastGroupId}
 NetworkAnalyzerConfiguration Name Name Tags iotwireless:{Region}:{Account}:NetworkAnalyzerConfiguration/{NetworkAnalyzerConfigurationName}
 PartnerAccount PartnerAccountId PartnerAccountId Tags iotwireless:{Region}:{Account}:SidewalkAccount/{AmazonId}
 ServiceProfile Name Id Tags iotwireless:{Region}:{Account}:ServiceProfile/{ServiceProfileId}
 TaskDefinition Name Id Tags iotwireless:{Region}:{Account}:WirelessGatewayTaskDefinition/{WirelessGatewayTaskDefinitionId}
 WirelessDevice Name Id Tags iotwireless:{Region}:{Account}:WirelessDevice/{WirelessDeviceId}
 WirelessDeviceImportTask - Id Tags iotwireless:{Region}:{Account}:WirelessDeviceImportTask/{WirelessDeviceImportTaskId}
 WirelessGateway Name Id Tags iotwireless:{Region}:{Account}:WirelessGateway/{WirelessGatewayId}
AWS::KMS
 Alias AliasName AliasName - kms:{Region}:{Account}:alias/{Alias}
 Key - KeyId Tags kms:{Region}:{Account}:key/{KeyId}
 ReplicaKey - KeyId Tags -
AWS::KafkaConnect
 Connector ConnectorName ConnectorArn Tags -
 CustomPlugin Name CustomPluginArn Tags -
 WorkerConfiguration Name WorkerConfigurationArn Tags -
AWS::Kendra
 DataSource Name Id,IndexId Tags -
 Faq Name Id,IndexId Tags -
 FeaturedResultsSet FeaturedResultsSetName Arn Tags -
 Index Name Id Tags kendra:{Region}:{Account}:index/{IndexId}
 QuerySuggestionsBlockList Name Arn Tags -
 Thesaurus Name Arn Tags -
AWS::KendraRanking
 ExecutionPlan Name Id Tags kendra-ranking:{Region}:{Account}:rescore-execution-plan/{RescoreExecutionPlanId}
AWS::Kinesis
 Channel ChannelName ChannelARN Tags kinesis:{Region}:{Account}:channel/{ChannelId}
 ResourcePolicy - ResourceArn - -
 Stream Name Name Tags kinesis:{Region}:{Account}:stream/{StreamName}
 StreamConsumer ConsumerName ConsumerARN Tags -
AWS::KinesisAnalytics
 Application ApplicationName Id - kinesisanalytics:{Region}:{Account}:application/{ApplicationName}
 ApplicationOutput - Id - -
 ApplicationReferenceDataSource - Id - -
AWS::KinesisAnalyticsV2
 Application ApplicationName ApplicationName Tags kinesisanalytics:{Region}:{Account}:application/{ApplicationName}
 ApplicationCloudWatchLoggingOption - Id - -
 ApplicationOutput - Id - -
 ApplicationReferenceDataSource - Id - -
AWS::KinesisFirehose
 DeliveryStream DeliveryStreamName DeliveryStreamName Tags firehose:{Region}:{Account}:deliverystream/{DeliveryStreamName}
AWS::KinesisVideo
 SignalingChannel Name Name Tags -
 Stream Name Name Tags -
AWS::LakeFormation
 DataCellsFilter Name TableCatalogId,DatabaseName,TableName,Name - -
 DataLakeSettings - Id - -
 Permissions - Id - -
 PrincipalPermissions - PrincipalIdentifier,ResourceIdentifier - -
 Resource - Id - -
 Tag TagKey TagKey - -
 TagAssociation - ResourceIdentifier,TagsIdentifier - -
AWS::Lambda
 Alias Name AliasArn - -
 CapacityProvider CapacityProviderName CapacityProviderName Tags lambda:{Region}:{Account}:capacity-provider:{CapacityProviderName}
 CodeSigningConfig - CodeSigningConfigArn Tags lambda:{Region}:{Account}:code-signing-config:{CodeSigningConfigId}
 EventInvokeConfig - FunctionName,Qualifier - -
 EventSourceMapping - Id Tags lambda:{Region}:{Account}:event-source-mapping:{UUID}
 Function FunctionName FunctionName Tags lambda:{Region}:{Account}:function:{FunctionName}
 LayerVersion - LayerVersionArn - -
 LayerVersionPermission - Id - -
 MicrovmImage Name ImageArn Tags lambda:{Region}:{Account}:microvm-image:{MicrovmImageName}
 NetworkConnector Name Arn Tags lambda:{Region}:{Account}:network-connector:{NetworkConnectorId}
 Permission - FunctionName,Id - -
 ResourcePolicy - ResourceArn - -
 Url - FunctionArn - -
 Version - FunctionArn - -
AWS::LaunchWizard
 Deployment Name Arn Tags launchwizard:{Region}:{Account}:deployment/{DeploymentId}
AWS::Lex
 Bot Name Id BotTags lex:{Region}:{Account}:bot:{BotName}
 BotAlias BotAliasName BotAliasId,BotId BotAliasTags -
 BotVersion - BotId,BotVersion - -
 ResourcePolicy - Id - -
AWS::LicenseManager
 Grant GrantName GrantArn Tags license-manager::{Account}:grant:{GrantId}
 License LicenseName LicenseArn Tags license-manager::{Account}:license:{LicenseId}
 LicenseAssetGroup Name LicenseAssetGroupArn Tags license-manager:{Region}:{Account}:license-asset-group:{LicenseAssetGroupId}
 LicenseAssetRuleSet Name LicenseAssetRulesetArn Tags license-manager:{Region}:{Account}:license-asset-ruleset:{LicenseAssetRulesetId}
AWS::Lightsail
 Alarm AlarmName AlarmName - lightsail:{Region}:{Account}:Alarm/{Id}
 Bucket BucketName BucketName Tags lightsail:{Region}:{Account}:Bucket/{Id}
 Certificate CertificateName CertificateName Tags lightsail:{Region}:{Account}:Certificate/{Id}
 ContactMethod - Arn - lightsail:{Region}:{Account}:ContactMethod/{Id}
 Container ServiceName ServiceName Tags lightsail:{Region}:{Account}:ContainerService/{Id}
 Database RelationalDatabaseName RelationalDatabaseName Tags lightsail:{Region}:{Account}:RelationalDatabase/{Id}
 DatabaseSnapshot RelationalDatabaseSnapshotName RelationalDatabaseSnapshotName Tags -
 Disk DiskName DiskName Tags lightsail:{Region}:{Account}:Disk/{Id}
 DiskSnapshot DiskSnapshotName DiskSnapshotName Tags lightsail:{Region}:{Account}:DiskSnapshot/{Id}
 Distribution DistributionName DistributionName Tags lightsail:{Region}:{Account}:Distribution/{Id}
 Domain DomainName DomainName Tags lightsail:{Region}:{Account}:Domain/{Id}
 Instance InstanceName InstanceName Tags lightsail:{Region}:{Account}:Instance/{Id}
 InstanceSnapshot InstanceSnapshotName InstanceSnapshotName Tags lightsail:{Region}:{Account}:InstanceSnapshot/{Id}
 KeyPair KeyPairName KeyPairName Tags lightsail:{Region}:{Account}:KeyPair/{Id}
 LoadBalancer LoadBalancerName LoadBalancerName Tags lightsail:{Region}:{Account}:LoadBalancer/{Id}
 LoadBalancerTlsCertificate CertificateName CertificateName,LoadBalancerName - lightsail:{Region}:{Account}:LoadBalancerTlsCertificate/{Id}
 StaticIp StaticIpName StaticIpName - lightsail:{Region}:{Account}:StaticIp/{Id}
AWS::Location
 APIKey KeyName KeyName Tags geo:{Region}:{Account}:api-key/{KeyName}
 GeofenceCollection CollectionName CollectionName Tags geo:{Region}:{Account}:geofence-collection/{CollectionName}
 Map MapName MapName Tags geo:{Region}:{Account}:map/{MapName}
 PlaceIndex IndexName IndexName Tags geo:{Region}:{Account}:place-index/{IndexName}
 RouteCalculator CalculatorName CalculatorName Tags geo:{Region}:{Account}:route-calculator/{CalculatorName}
 Tracker TrackerName TrackerName Tags geo:{Region}:{Account}:tracker/{TrackerName}
 TrackerConsumer - TrackerName,ConsumerArn - -
AWS::Logs
 AccountPolicy PolicyName AccountId,PolicyType,PolicyName - -
 Delivery - DeliveryId Tags logs:{Region}:{Account}:delivery:{DeliveryName}
 DeliveryDestination Name Name Tags logs:{Region}:{Account}:delivery-destination:{DeliveryDestinationName}
 DeliverySource Name Name Tags logs:{Region}:{Account}:delivery-source:{DeliverySourceName}
 Destination DestinationName DestinationName Tags logs:{Region}:{Account}:destination:{DestinationName}
 Integration IntegrationName IntegrationName - -
 LogAnomalyDetector DetectorName AnomalyDetectorArn - logs:{Region}:{Account}:anomaly-detector:{DetectorId}
 LogGroup LogGroupName LogGroupName Tags logs:{Region}:{Account}:log-group:{LogGroupName}
 LogStream LogStreamName LogStreamName - -
 MetricFilter FilterName LogGroupName,FilterName - -
 QueryDefinition Name QueryDefinitionId - -
 ResourcePolicy PolicyName PolicyName - -
 ScheduledQuery Name ScheduledQueryArn Tags logs:{Region}:{Account}:scheduled-query:{ScheduledQueryId}
 StorageTierPolicy - AccountId - -
 SubscriptionFilter FilterName FilterName - -
 Transformer - LogGroupIdentifier - -
AWS::LookoutEquipment
 InferenceScheduler InferenceSchedulerName InferenceSchedulerName Tags -
AWS::LookoutMetrics
 Alert AlertName - - -
 AnomalyDetector AnomalyDetectorName - - -
AWS::LookoutVision
 Project ProjectName ProjectName - lookoutvision:{Region}:{Account}:project/{ProjectName}
AWS::M2
 Application Name ApplicationArn Tags:map m2:{Region}:{Account}:app/{ApplicationId}
 Deployment - ApplicationId - -
 Environment Name EnvironmentArn Tags:map m2:{Region}:{Account}:env/{EnvironmentId}
AWS::MGN
 Connector Name Arn Tags -
 LaunchConfigurationTemplate - Arn Tags -
 NetworkMigrationDefinition Name Arn Tags mgn:{Region}:{Account}:network-migration-definition/{NetworkMigrationDefinitionID}
AWS::MPA
 ApprovalTeam Name Arn Tags mpa:{Region}:{Account}:approval-team/{ApprovalTeamId}
 IdentitySource - IdentitySourceArn Tags mpa:{Region}:{Account}:identity-source/{IdentitySourceId}
AWS::MSK
 BatchScramSecret - ClusterArn - -
 Channel ChannelName ChannelArn Tags:map -
 Cluster ClusterName Arn Tags:map -
 ClusterPolicy - ClusterArn - -
 Configuration Name Arn - -
 Replicator ReplicatorName ReplicatorArn Tags -
 ServerlessCluster ClusterName Arn Tags:map -
 Topic TopicName TopicArn - -
 VpcConnection - Arn Tags:map -
AWS::MWAA
 Environment Name Name Tags:map airflow:{Region}:{Account}:environment/{EnvironmentName}
AWS::MWAAServerless
 Workflow Name WorkflowArn Tags:map airflow-serverless:{Region}:{Account}:workflow/{WorkflowId}
AWS::Macie
 AllowList Name Id Tags macie2:{Region}:{Account}:allow-list/{ResourceId}
 CustomDataIdentifier Name Id Tags macie2:{Region}:{Account}:custom-data-identifier/{ResourceId}
 FindingsFilter Name Id Tags macie2:{Region}:{Account}:findings-filter/{ResourceId}
 Member - Arn Tags macie2:{Region}:{Account}:member/{ResourceId}
 Session - AwsAccountId - -
AWS::ManagedBlockchain
 Accessor - Id Tags managedblockchain:{Region}:{Account}:accessors/{AccessorId}
 Member - MemberId - managedblockchain:{Region}:{Account}:members/{MemberId}
 Node - NodeId - managedblockchain:{Region}:{Account}:nodes/{NodeId}
AWS::MediaConnect
 Bridge Name BridgeArn - -
 BridgeOutput Name BridgeArn,Name - -
 BridgeSource Name BridgeArn,Name - -
 Flow Name FlowArn Tags -
 FlowEntitlement Name EntitlementArn Tags -
 FlowMediaStream MediaStreamName Arn Tags -
 FlowOutput Name OutputArn Tags -
 FlowSource Name SourceArn Tags -
 FlowVpcInterface Name FlowArn,Name Tags -
 Gateway Name GatewayArn - -
 RouterInput Name Arn Tags mediaconnect:{Region}:{Account}:routerInput:{RouterInputId}
 RouterNetworkInterface Name Arn Tags mediaconnect:{Region}:{Account}:routerNetworkInterface:{RouterNetworkInterfaceId}
 RouterOutput Name Arn Tags mediaconnect:{Region}:{Account}:routerOutput:{RouterOutputId}
AWS::MediaConvert
 JobTemplate Name Name Tags:map mediaconvert:{Region}:{Account}:jobTemplates/{JobTemplateName}
 Preset Name Name Tags:map mediaconvert:{Region}:{Account}:presets/{PresetName}
 Queue Name Name Tags:map mediaconvert:{Region}:{Account}:queues/{QueueName}
AWS::MediaLive
 Channel Name Id Tags:map medialive:{Region}:{Account}:channel:{ChannelId}
 ChannelPlacementGroup Name Id,ClusterId Tags -
 CloudWatchAlarmTemplate Name Identifier Tags:map medialive:{Region}:{Account}:cloudwatch-alarm-template:{CloudWatchAlarmTemplateId}
 CloudWatchAlarmTemplateGroup Name Identifier Tags:map medialive:{Region}:{Account}:cloudwatch-alarm-template-group:{CloudWatchAlarmTemplateGroupId}
 Cluster Name Id Tags medialive:{Region}:{Account}:cluster:{ClusterId}
 EventBridgeRuleTemplate Name Identifier Tags:map medialive:{Region}:{Account}:eventbridge-rule-template:{EventBridgeRuleTemplateId}
 EventBridgeRuleTemplateGroup Name Identifier Tags:map medialive:{Region}:{Account}:eventbridge-rule-template-group:{EventBridgeRuleTemplateGroupId}
 Input Name Id Tags:map medialive:{Region}:{Account}:input:{InputId}
 InputSecurityGroup - Id Tags:map medialive:{Region}:{Account}:inputSecurityGroup:{InputSecurityGroupId}
 Multiplex Name Id Tags medialive:{Region}:{Account}:multiplex:{MultiplexId}
 Multiplexprogram - ProgramName,MultiplexId - -
 Network Name Id Tags medialive:{Region}:{Account}:network:{NetworkId}
 Node Name Arn Tags -
 SdiSource Name Id Tags medialive:{Region}:{Account}:sdiSource:{SdiSourceId}
 SignalMap Name Identifier Tags:map medialive:{Region}:{Account}:signal-map:{SignalMapId}
AWS::MediaPackage
 Asset Id Id Tags mediapackage-vod:{Region}:{Account}:assets/{AssetIdentifier}
 Channel Id Id Tags mediapackage:{Region}:{Account}:channels/{ChannelIdentifier}
 OriginEndpoint Id Id Tags mediapackage:{Region}:{Account}:origin_endpoints/{OriginEndpointIdentifier}
 PackagingConfiguration Id Id Tags mediapackage-vod:{Region}:{Account}:packaging-configurations/{PackagingConfigurationIdentifier}
 PackagingGroup Id Id Tags mediapackage-vod:{Region}:{Account}:packaging-groups/{PackagingGroupIdentifier}
AWS::MediaPackageV2
 Channel ChannelName Arn Tags -
 ChannelGroup ChannelGroupName Arn Tags mediapackagev2:{Region}:{Account}:channelGroup/{ChannelGroupName}
 ChannelPolicy - ChannelGroupName,ChannelName - -
 OriginEndpoint OriginEndpointName Arn Tags -
 OriginEndpointPolicy - ChannelGroupName,ChannelName,OriginEndpointName - -
AWS::MediaStore
 Container ContainerName Id Tags mediastore:{Region}:{Account}:container/{ContainerName}
AWS::MediaTailor
 Channel ChannelName ChannelName Tags mediatailor:{Region}:{Account}:channel/{ChannelName}
 ChannelPolicy - ChannelName - -
 Function FunctionId FunctionId Tags -
 LiveSource LiveSourceName LiveSourceName,SourceLocationName Tags -
 PlaybackConfiguration Name Name Tags mediatailor:{Region}:{Account}:playbackConfiguration/{ResourceId}
 PrefetchSchedule Name Arn Tags mediatailor:{Region}:{Account}:prefetchSchedule/{ResourceId}
 SourceLocation SourceLocationName SourceLocationName Tags mediatailor:{Region}:{Account}:sourceLocation/{ResourceId}
 VodSource VodSourceName SourceLocationName,VodSourceName Tags -
AWS::MemoryDB
 ACL ACLName ACLName Tags memorydb:{Region}:{Account}:acl/{AclName}
 Cluster ClusterName ClusterName Tags memorydb:{Region}:{Account}:cluster/{ClusterName}
 MultiRegionCluster - MultiRegionClusterName Tags memorydb::{Account}:multiregioncluster/{ClusterName}
 ParameterGroup ParameterGroupName ParameterGroupName Tags memorydb:{Region}:{Account}:parametergroup/{ParameterGroupName}
 Snapshot SnapshotName Arn Tags memorydb:{Region}:{Account}:snapshot/{SnapshotName}
 SubnetGroup SubnetGroupName SubnetGroupName Tags memorydb:{Region}:{Account}:subnetgroup/{SubnetGroupName}
 User UserName UserName Tags memorydb:{Region}:{Account}:user/{UserName}
AWS::Neptune
 DBCluster DBClusterIdentifier DBClusterIdentifier Tags rds:{Region}:{Account}:cluster:{DBClusterId}
 DBClusterParameterGroup Name Name Tags rds:{Region}:{Account}:cluster-pg:{ClusterPGName}
 DBInstance DBInstanceIdentifier DBInstanceIdentifier Tags rds:{Region}:{Account}:db:{DbInstanceName}
 DBParameterGroup Name Name Tags rds:{Region}:{Account}:pg:{DBParameterGroupName}
 DBSubnetGroup DBSubnetGroupName DBSubnetGroupName Tags rds:{Region}:{Account}:subgrp:{SubnetGroupName}
 EventSubscription SubscriptionName SubscriptionName Tags rds:{Region}:{Account}:es:{SubscriptionName}
 GlobalCluster GlobalClusterIdentifier GlobalClusterIdentifier Tags -
AWS::NeptuneGraph
 Graph GraphName GraphId Tags neptune-graph:{Region}:{Account}:graph/{ResourceId}
 GraphSnapshot SnapshotName Arn Tags neptune-graph:{Region}:{Account}:graph-snapshot/{ResourceId}
 PrivateGraphEndpoint - PrivateGraphEndpointIdentifier - -
AWS::NetworkFirewall
 ContainerAssociation ContainerAssociationName ContainerAssociationArn Tags network-firewall:{Region}:{Account}:container-association/{Name}
 Firewall FirewallName FirewallArn Tags network-firewall:{Region}:{Account}:firewall/{Name}
 FirewallPolicy FirewallPolicyName FirewallPolicyArn Tags network-firewall:{Region}:{Account}:firewall-policy/{Name}
 LoggingConfiguration - FirewallArn - -
 RuleGroup RuleGroupName RuleGroupArn Tags network-firewall:{Region}:{Account}:stateful-rulegroup/{Name}
 TLSInspectionConfiguration TLSInspectionConfigurationName TLSInspectionConfigurationArn Tags network-firewall:{Region}:{Account}:tls-configuration/{Name}
 VpcEndpointAssociation - VpcEndpointAssociationArn Tags network-firewall:{Region}:{Account}:vpc-endpoint-association/{Name}
AWS::NetworkFlowMonitor
 Monitor MonitorName Arn Tags networkflowmonitor:{Region}:{Account}:monitor/{MonitorName}
 Scope - ScopeArn Tags -
AWS::NetworkManager
 ConnectAttachment - AttachmentId Tags networkmanager::{Account}:attachment/{AttachmentId}
 ConnectPeer - ConnectPeerId Tags networkmanager::{Account}:connect-peer/{ConnectPeerId}
 Connection - ConnectionArn Tags -
 CoreNetwork - CoreNetworkId Tags networkmanager::{Account}:core-network/{ResourceId}
 CoreNetworkPrefixListAssociation - CoreNetworkId,PrefixListArn - -
 CustomerGatewayAssociation - GlobalNetworkId,CustomerGatewayArn - -
 Device - GlobalNetworkId,DeviceId Tags -
 DirectConnectGatewayAttachment - AttachmentId Tags -
 GlobalNetwork - Id Tags networkmanager::{Account}:global-network/{GlobalNetworkId}
 Link - GlobalNetworkId,LinkId Tags -
 LinkAssociation - GlobalNetworkId,DeviceId,LinkId - -
 Site - GlobalNetworkId,SiteId Tags -
 SiteToSiteVpnAttachment - AttachmentId Tags -
 TransitGatewayPeering - PeeringId Tags networkmanager::{Account}:peering/{ResourceId}
 TransitGatewayRegistration - GlobalNetworkId,TransitGatewayArn - -
 TransitGatewayRouteTableAttachment - AttachmentId Tags -
 VpcAttachment - AttachmentId Tags networkmanager::{Account}:attachment/{AttachmentId}
AWS::NetworkMonitor
 Monitor MonitorName MonitorArn Tags -
AWS::NimbleStudio
 LaunchProfile Name - Tags:map -
 StreamingImage Name - Tags:map -
 Studio StudioName StudioId Tags:map nimble:{Region}:{Account}:studio/{StudioId}
 StudioComponent Name - Tags:map -
AWS::Notifications
 ChannelAssociation - Arn,NotificationConfigurationArn - -
 EventRule - Arn - -
 ManagedNotificationAccountContactAssociation - ManagedNotificationConfigurationArn,ContactIdentifier - -
 ManagedNotificationAdditionalChannelAssociation - ChannelArn,ManagedNotificationConfigurationArn - -
 NotificationConfiguration Name Arn Tags notifications::{Account}:configuration/{NotificationConfigurationId}
 NotificationHub - Region - -
 OrganizationalUnitAssociation - NotificationConfigurationArn,OrganizationalUnitId - -
AWS::NotificationsContacts
 EmailContact Name Arn Tags notifications-contacts::{Account}:emailcontact/{EmailContactId}
AWS::NovaAct
 WorkflowDefinition Name Arn - nova-act:{Region}:{Account}:workflow-definition/{WorkflowDefinitionName}
AWS::ODB
 CloudAutonomousVmCluster - CloudAutonomousVmClusterArn Tags odb:{Region}:{Account}:cloud-autonomous-vm-cluster/{CloudAutonomousVmClusterId}
 CloudExadataInfrastructure - CloudExadataInfrastructureArn Tags odb:{Region}:{Account}:cloud-exadata-infrastructure/{CloudExadataInfrastructureId}
 CloudVmCluster ClusterName CloudVmClusterArn Tags odb:{Region}:{Account}:cloud-vm-cluster/{CloudVmClusterId}
 OdbNetwork - OdbNetworkArn Tags odb:{Region}:{Account}:odb-network/{OdbNetworkId}
 OdbPeeringConnection - OdbPeeringConnectionArn Tags odb:{Region}:{Account}:odb-peering-connection/{OdbPeeringConnectionId}
AWS::OSIS
 Pipeline PipelineName PipelineArn Tags osis:{Region}:{Account}:pipeline/{PipelineName}
AWS::Oam
 Link - Arn Tags:map oam:{Region}:{Account}:link/{ResourceId}
 Sink Name Arn Tags:map oam:{Region}:{Account}:sink/{ResourceId}
AWS::ObservabilityAdmin
 OrganizationCentralizationRule RuleName RuleArn Tags observabilityadmin:{Region}:{Account}:organization-centralization-rule/{CentralizationRuleName}
 OrganizationTelemetryRule RuleName RuleArn Tags observabilityadmin:{Region}:{Account}:organization-telemetry-rule/{TelemetryRuleName}
 S3TableIntegration - Arn Tags observabilityadmin:{Region}:{Account}:s3tableintegration/{S3TableIntegrationIdentifier}
 TelemetryEnrichment - Scope - -
 TelemetryPipelines Name PipelineIdentifier Tags observabilityadmin:{Region}:{Account}:telemetry-pipeline/{TelemetryPipelineIdentifier}
 TelemetryRule RuleName RuleArn Tags observabilityadmin:{Region}:{Account}:telemetry-rule/{TelemetryRuleName}
AWS::Omics
 AnnotationStore Name Name Tags:map omics:{Region}:{Account}:annotationStore/{AnnotationStoreName}
 Configuration Name Name Tags:map omics:{Region}:{Account}:configuration/{Name}
 ReferenceStore Name ReferenceStoreId Tags:map omics:{Region}:{Account}:referenceStore/{ReferenceStoreId}
 RunCache Name Arn Tags omics:{Region}:{Account}:runCache/{Id}
 RunGroup Name Id Tags:map omics:{Region}:{Account}:runGroup/{Id}
 SequenceStore Name SequenceStoreId Tags:map omics:{Region}:{Account}:sequenceStore/{SequenceStoreId}
 VariantStore Name Name Tags:map omics:{Region}:{Account}:variantStore/{VariantStoreName}
 Workflow Name Id Tags:map omics:{Region}:{Account}:workflow/{Id}
 WorkflowVersion VersionName Arn Tags:map -
AWS::OpenSearch
 DataSource Name Arn - opensearch:{Region}:{Account}:datasource/{DataSourceName}
AWS::OpenSearchServerless
 AccessPolicy Name Type,Name - -
 Collection Name Id Tags aoss:{Region}:{Account}:collection/{CollectionId}
 CollectionGroup Name Id Tags aoss:{Region}:{Account}:collection-group/{CollectionGroupId}
 CollectionIndex IndexName Id,IndexName - -
 Index IndexName IndexName,CollectionEndpoint - -
 LifecyclePolicy Name Type,Name - -
 SecurityConfig Name Id - -
 SecurityPolicy Name Type,Name - -
 VpcEndpoint Name Id - -
AWS::OpenSearchService
 Application Name Name Tags -
 Domain DomainName DomainName Tags es:{Region}:{Account}:domain/{DomainName}
AWS::OpsWorks
 App Name - - -
 ElasticLoadBalancerAttachment - - - -
 Instance - - - -
 Layer Name - Tags -
 Stack Name - Tags -
 UserProfile - - - -
 Volume Name - - -
AWS::OpsWorksCM
 Server - - Tags -
AWS::Organizations
 Account AccountName AccountId Tags -
 Organization - Id - -
 OrganizationalUnit Name Id Tags -
 Policy Name Id Tags -
 ResourcePolicy - Id Tags -
AWS::Outposts
 Outpost Name OutpostArn Tags outposts:{Region}:{Account}:outpost/{OutpostId}
 Site Name SiteArn Tags outposts:{Region}:{Account}:site/{SiteId}
AWS::PCAConnectorAD
 Connector - ConnectorArn Tags:map pca-connector-ad:{Region}:{Account}:connector/{ConnectorId}
 DirectoryRegistration - DirectoryRegistrationArn Tags:map pca-connector-ad:{Region}:{Account}:directory-registration/{DirectoryId}
 ServicePrincipalName - ConnectorArn,DirectoryRegistrationArn - -
 Template Name TemplateArn Tags:map -
 TemplateGroupAccessControlEntry - GroupSecurityIdentifier,TemplateArn - -
AWS::PCAConnectorSCEP
 Challenge - ChallengeArn Tags:map -
 Connector - ConnectorArn Tags:map pca-connector-scep:{Region}:{Account}:connector/{ConnectorId}
AWS::PCS
 Cluster Name Arn Tags:map pcs:{Region}:{Account}:cluster/{ClusterIdentifier}
 ComputeNodeGroup Name Arn Tags:map -
 Queue Name Arn Tags:map -
AWS::PI
 PerfReports Identifier Arn Tags -
AWS::Panorama
 ApplicationInstance Name ApplicationInstanceId Tags panorama:{Region}:{Account}:applicationInstance/{ApplicationInstanceId}
 Package PackageName PackageId Tags panorama:{Region}:{Account}:package/{PackageId}
 PackageVersion PackageVersion PackageId,PackageVersion,PatchVersion - -
AWS::PaymentCryptography
 Alias AliasName AliasName - payment-cryptography:{Region}:{Account}:alias/{Alias}
 Key - KeyIdentifier Tags payment-cryptography:{Region}:{Account}:key/{KeyId}
AWS::Personalize
 Dataset Name DatasetArn Tags personalize:{Region}:{Account}:dataset/{ResourceId}
 DatasetGroup Name DatasetGroupArn Tags personalize:{Region}:{Account}:dataset-group/{ResourceId}
 EventTracker Name EventTrackerArn Tags personalize:{Region}:{Account}:event-tracker/{ResourceId}
 Filter Name FilterArn Tags -
 MetricAttribution Name MetricAttributionArn - personalize:{Region}:{Account}:metric-attribution/{ResourceId}
 Schema Name SchemaArn Tags personalize:{Region}:{Account}:schema/{ResourceId}
 Solution Name SolutionArn Tags personalize:{Region}:{Account}:solution/{ResourceId}
AWS::Pinpoint
 ADMChannel - Id - -
 APNSChannel - Id - -
 APNSSandboxChannel - Id - -
 APNSVoipChannel - Id - -
 APNSVoipSandboxChannel - Id - -
 App Name Id Tags:map mobiletargeting:{Region}:{Account}:apps/{AppId}
 ApplicationSettings - Id - -
 BaiduChannel - Id - -
 Campaign Name CampaignId Tags:map -
 EmailChannel - Id - -
 EmailTemplate TemplateName Id Tags:map mobiletargeting:{Region}:{Account}:templates/{TemplateName}/EMAIL
 EventStream - Id - mobiletargeting:{Region}:{Account}:apps/{AppId}/eventstream
 GCMChannel - Id - -
 InAppTemplate TemplateName TemplateName Tags:map mobiletargeting:{Region}:{Account}:templates/{TemplateName}/EMAIL
 PushTemplate TemplateName Id Tags:map mobiletargeting:{Region}:{Account}:templates/{TemplateName}/EMAIL
 SMSChannel - Id - -
 Segment Name SegmentId Tags:map -
 SmsTemplate TemplateName Id Tags:map mobiletargeting:{Region}:{Account}:templates/{TemplateName}/EMAIL
 VoiceChannel - Id - -
AWS::PinpointEmail
 ConfigurationSet Name Id Tags ses:{Region}:{Account}:configuration-set/{ConfigurationSetName}
 ConfigurationSetEventDestination EventDestinationName Id - -
 DedicatedIpPool PoolName Id Tags ses:{Region}:{Account}:dedicated-ip-pool/{DedicatedIPPool}
 Identity Name Id Tags ses:{Region}:{Account}:identity/{IdentityName}
AWS::Pipes
 Pipe Name Name Tags:map pipes:{Region}:{Account}:pipe/{Name}
AWS::PricingPlanManager
 Subscription - Arn - pricingplanmanager::{Account}:subscription/{SubscriptionId}
AWS::Proton
 EnvironmentAccountConnection - Arn Tags proton:{Region}:{Account}:environment-account-connection/{Id}
 EnvironmentTemplate Name Arn Tags proton:{Region}:{Account}:environment-template/{Name}
 ServiceTemplate Name Arn Tags proton:{Region}:{Account}:service-template/{Name}
AWS::QBusiness
 Application - ApplicationId Tags qbusiness:{Region}:{Account}:application/{ApplicationId}
 DataAccessor - ApplicationId,DataAccessorId Tags -
 DataSource - ApplicationId,DataSourceId,IndexId Tags -
 Index - ApplicationId,IndexId Tags -
 Permission - ApplicationId,StatementId - -
 Plugin - ApplicationId,PluginId Tags -
 Retriever - ApplicationId,RetrieverId Tags -
 WebExperience - ApplicationId,WebExperienceId Tags -
AWS::QLDB
 Ledger Name Id Tags qldb:{Region}:{Account}:ledger/{LedgerName}
 Stream StreamName LedgerName,Id Tags -
AWS::QuickSight
 ActionConnector Name ActionConnectorId,AwsAccountId Tags quicksight:{Region}:{Account}:action-connector/{ResourceId}
 Agent Name AwsAccountId,AgentId Tags quicksight:{Region}:{Account}:agent/{ResourceId}
 Analysis Name AnalysisId,AwsAccountId Tags quicksight:{Region}:{Account}:analysis/{AnalysisId}
 ApprovalPolicy PolicyId PolicyId - quicksight:{Region}:{Account}:approval-policy/{ResourceId}
 CustomPermissions CustomPermissionsName AwsAccountId,CustomPermissionsName Tags quicksight:{Region}:{Account}:custompermissions/{ResourceId}
 Customization - Arn Tags quicksight:{Region}:{Account}:customization/{ResourceId}
 DLPSetting Name AwsAccountId,DlpSettingId Tags quicksight:{Region}:{Account}:dlpsetting/{ResourceId}
 Dashboard Name AwsAccountId,DashboardId Tags quicksight:{Region}:{Account}:dashboard/{DashboardId}
 DataSet Name AwsAccountId,DataSetId Tags quicksight:{Region}:{Account}:dataset/{ResourceId}
 DataSource Name AwsAccountId,DataSourceId Tags quicksight:{Region}:{Account}:datasource/{ResourceId}
 Flow Name Arn - quicksight:{Region}:{Account}:flow/{ResourceId}
 Folder Name AwsAccountId,FolderId Tags quicksight:{Region}:{Account}:folder/{FolderId}
 KnowledgeBase Name AwsAccountId,KnowledgeBaseId Tags quicksight:{Region}:{Account}:knowledge-base/{ResourceId}
 LimitsProfile ProfileName AccountId,ProfileId - quicksight:{Region}:{Account}:limits-profile/{ResourceId}
 OAuthClientApplication Name Arn Tags quicksight:{Region}:{Account}:oauthClientApplication/{ResourceId}
 RefreshSchedule - AwsAccountId,DataSetId,Schedule/ScheduleId - -
 Space Name AwsAccountId,SpaceId Tags quicksight:{Region}:{Account}:space/{ResourceId}
 Template Name AwsAccountId,TemplateId Tags quicksight:{Region}:{Account}:template/{ResourceId}
 Theme Name ThemeId,AwsAccountId Tags quicksight:{Region}:{Account}:theme/{ResourceId}
 Topic Name AwsAccountId,TopicId Tags quicksight:{Region}:{Account}:topic/{ResourceId}
 TopicV2 Name AwsAccountId,TopicId Tags -
 VPCConnection Name AwsAccountId,VPCConnectionId Tags quicksight:{Region}:{Account}:vpcConnection/{ResourceId}
AWS::RAM
 Permission Name Arn Tags ram::{Account}:permission/{ResourcePath}
 ResourceShare Name Arn Tags ram:{Region}:{Account}:resource-share/{ResourcePath}
AWS::RDS
 ClusterSnapshot DBClusterSnapshotIdentifier DBClusterSnapshotArn Tags rds:{Region}:{Account}:cluster-snapshot:{ClusterSnapshotName}
 CustomDBEngineVersion - Engine,EngineVersion Tags -
 DBCluster DBClusterIdentifier DBClusterIdentifier Tags rds:{Region}:{Account}:cluster:{DbClusterInstanceName}
 DBClusterParameterGroup DBClusterParameterGroupName DBClusterParameterGroupName Tags rds:{Region}:{Account}:cluster-pg:{ClusterParameterGroupName}
 DBInstance DBInstanceIdentifier DBInstanceIdentifier Tags rds:{Region}:{Account}:db:{DbInstanceName}
 DBParameterGroup DBParameterGroupName DBParameterGroupName Tags rds:{Region}:{Account}:pg:{ParameterGroupName}
 DBProxy DBProxyName DBProxyName Tags rds:{Region}:{Account}:db-proxy:{DbProxyId}
 DBProxyEndpoint DBProxyEndpointName DBProxyEndpointName Tags rds:{Region}:{Account}:db-proxy-endpoint:{DbProxyEndpointId}
 DBProxyTargetGroup TargetGroupName TargetGroupArn - rds:{Region}:{Account}:target-group:{TargetGroupId}
 DBSecurityGroup - Id Tags rds:{Region}:{Account}:secgrp:{SecurityGroupName}
 DBSecurityGroupIngress - Id - -
 DBShardGroup DBShardGroupIdentifier DBShardGroupIdentifier Tags rds:{Region}:{Account}:shard-group:{DbShardGroupResourceId}
 DBSnapshot DBSnapshotIdentifier DBSnapshotArn Tags rds:{Region}:{Account}:snapshot:{SnapshotName}
 DBSubnetGroup DBSubnetGroupName DBSubnetGroupName Tags rds:{Region}:{Account}:subgrp:{SubnetGroupName}
 EventSubscription SubscriptionName SubscriptionName Tags rds:{Region}:{Account}:es:{SubscriptionName}
 GlobalCluster GlobalClusterIdentifier GlobalClusterIdentifier Tags rds::{Account}:global-cluster:{ClusterName}
 Integration IntegrationName IntegrationArn Tags rds:{Region}:{Account}:integration:{IntegrationIdentifier}
 OptionGroup OptionGroupName OptionGroupName Tags rds:{Region}:{Account}:og:{OptionGroupName}
AWS::RTBFabric
 InboundExternalLink - Arn Tags -
 Link - Arn Tags -
 LinkRoutingRule - Arn Tags -
 OutboundExternalLink - Arn Tags -
 RequesterGateway - Arn Tags rtbfabric:{Region}:{Account}:gateway/{GatewayId}
 ResponderGateway - Arn Tags rtbfabric:{Region}:{Account}:gateway/{GatewayId}
AWS::RUM
 AppMonitor Name Name Tags rum:{Region}:{Account}:appmonitor/{Name}
AWS::Rbin
 Rule - Arn Tags rbin:{Region}:{Account}:rule/{ResourceName}
AWS::Redshift
 Cluster ClusterIdentifier ClusterIdentifier Tags redshift:{Region}:{Account}:cluster:{ClusterName}
 ClusterParameterGroup ParameterGroupName ParameterGroupName Tags redshift:{Region}:{Account}:parametergroup:{ParameterGroupName}
 ClusterSecurityGroup - Id Tags redshift:{Region}:{Account}:securitygroup:{SecurityGroupName}
 ClusterSecurityGroupIngress - Id - redshift:{Region}:{Account}:securitygroup:{SecurityGroupName}
 ClusterSubnetGroup - ClusterSubnetGroupName Tags redshift:{Region}:{Account}:subnetgroup:{SubnetGroupName}
 EndpointAccess EndpointName EndpointName - -
 EndpointAuthorization - ClusterIdentifier,Account - -
 EventSubscription SubscriptionName SubscriptionName Tags redshift:{Region}:{Account}:eventsubscription:{EventSubscriptionName}
 Integration IntegrationName IntegrationArn Tags redshift:{Region}:{Account}:integration:{IntegrationIdentifier}
 QEV2IdcApplication Qev2IdcApplicationName Qev2IdcApplicationArn Tags redshift:{Region}:{Account}:qev2idcapplication:{Qev2IdcApplicationId}
 ScheduledAction ScheduledActionName ScheduledActionName - -
 Snapshot SnapshotIdentifier SnapshotArn Tags -
 SnapshotCopyGrant SnapshotCopyGrantName Arn Tags redshift:{Region}:{Account}:snapshotcopygrant:{SnapshotCopyGrantName}
 SnapshotSchedule ScheduleIdentifier Arn Tags redshift:{Region}:{Account}:snapshotschedule:{ScheduleIdentifier}
 UsageLimit - Arn Tags redshift:{Region}:{Account}:usagelimit:{UsageLimitId}
AWS::RedshiftServerless
 Namespace NamespaceName NamespaceName Tags redshift-serverless:{Region}:{Account}:namespace/{NamespaceId}
 Snapshot SnapshotName SnapshotName Tags redshift-serverless:{Region}:{Account}:snapshot/{SnapshotId}
 Workgroup WorkgroupName WorkgroupName Tags redshift-serverless:{Region}:{Account}:workgroup/{WorkgroupId}
AWS::RefactorSpaces
 Application Name EnvironmentIdentifier,ApplicationIdentifier Tags -
 Environment Name EnvironmentIdentifier Tags refactor-spaces:{Region}:{Account}:environment/{EnvironmentId}
 Route - EnvironmentIdentifier,ApplicationIdentifier,RouteIdentifier Tags -
 Service Name EnvironmentIdentifier,ApplicationIdentifier,ServiceIdentifier Tags -
AWS::Rekognition
 Collection CollectionId CollectionId Tags rekognition:{Region}:{Account}:collection/{CollectionId}
 Dataset - DatasetArn Tags -
 Project ProjectName ProjectName Tags -
 StreamProcessor Name Name Tags rekognition:{Region}:{Account}:streamprocessor/{Name}
AWS::ResilienceHub
 App Name AppArn Tags:map resiliencehub:{Region}:{Account}:app/{AppId}
 ResiliencyPolicy PolicyName PolicyArn Tags:map resiliencehub:{Region}:{Account}:resiliency-policy/{PolicyId}
AWS::ResilienceHubV2
 Policy Name PolicyArn Tags -
 Service Name ServiceArn Tags -
 ServiceFunction Name ServiceArn,ServiceFunctionId - -
 System Name SystemArn Tags -
 UserJourney Name SystemIdentifier,UserJourneyId - -
AWS::ResourceExplorer2
 DefaultViewAssociation - AssociatedAwsPrincipal - -
 Index - Arn Tags:map resource-explorer-2:{Region}:{Account}:index/{IndexUuid}
 View ViewName ViewArn Tags:map -
AWS::ResourceGroups
 Group Name Name Tags resource-groups:{Region}:{Account}:group/{GroupName}
 TagSyncTask - TaskArn - -
AWS::RoboMaker
 Fleet Name Arn Tags:map -
 Robot Name Arn Tags:map -
 RobotApplication Name Arn Tags:map -
 RobotApplicationVersion - Arn - -
 SimulationApplication Name Arn Tags:map -
 SimulationApplicationVersion - Arn - -
AWS::RolesAnywhere
 CRL Name CrlId Tags rolesanywhere:{Region}:{Account}:crl/{CrlId}
 Profile Name ProfileId Tags rolesanywhere:{Region}:{Account}:profile/{ProfileId}
 TrustAnchor Name TrustAnchorId Tags rolesanywhere:{Region}:{Account}:trust-anchor/{TrustAnchorId}
AWS::Route53
 CidrCollection Name Id - route53:::cidrcollection/{Id}
 DNSSEC - HostedZoneId - -
 DelegationSet - Arn - -
 HealthCheck - HealthCheckId HealthCheckTags route53:::healthcheck/{Id}
 HostedZone Name Id HostedZoneTags route53:::hostedzone/{Id}
 KeySigningKey Name HostedZoneId,Name - -
 QueryLoggingConfig - Arn - -
 RecordSet Name Name - -
 RecordSetGroup - Id - -
 TrafficPolicy Name Arn - route53:::trafficpolicy/{Id}
 TrafficPolicyInstance Name Arn - route53:::trafficpolicyinstance/{Id}
AWS::Route53GlobalResolver
 AccessSource Name AccessSourceId Tags route53globalresolver::{Account}:access-source/{Id}
 AccessToken Name AccessTokenId Tags route53globalresolver::{Account}:access-token/{Id}
 DnsView Name DnsViewId Tags route53globalresolver::{Account}:dns-view/{Id}
 FirewallDomainList Name FirewallDomainListId Tags route53globalresolver::{Account}:firewall-domain-list/{Id}
 FirewallRule Name FirewallRuleId - -
 GlobalResolver Name GlobalResolverId Tags route53globalresolver::{Account}:global-resolver/{Id}
 HostedZoneAssociation Name HostedZoneAssociationId - -
AWS::Route53Profiles
 Profile Name Id Tags route53profiles:{Region}:{Account}:profile/{ResourceId}
 ProfileAssociation Name Id Tags route53profiles:{Region}:{Account}:profile-association/{ResourceId}
 ProfileResourceAssociation Name Id - -
AWS::Route53RecoveryControl
 Cluster Name ClusterArn Tags route53-recovery-control::{Account}:cluster/{ResourceId}
 ControlPanel Name ControlPanelArn Tags route53-recovery-control::{Account}:controlpanel/{ControlPanelId}
 RoutingControl Name RoutingControlArn - -
 SafetyRule Name SafetyRuleArn Tags -
AWS::Route53RecoveryReadiness
 Cell CellName CellName Tags route53-recovery-readiness::{Account}:cell/{CellName}
 ReadinessCheck ReadinessCheckName ReadinessCheckName Tags route53-recovery-readiness::{Account}:readiness-check/{ResourceId}
 RecoveryGroup RecoveryGroupName RecoveryGroupName Tags route53-recovery-readiness::{Account}:recovery-group/{ResourceId}
 ResourceSet ResourceSetName ResourceSetName Tags route53-recovery-readiness::{Account}:resource-set/{ResourceId}
AWS::Route53Resolver
 FirewallDomainList Name Id Tags route53resolver:{Region}:{Account}:firewall-domain-list/{ResourceId}
 FirewallRuleGroup Name Id Tags route53resolver:{Region}:{Account}:firewall-rule-group/{ResourceId}
 FirewallRuleGroupAssociation Name Id Tags route53resolver:{Region}:{Account}:firewall-rule-group-association/{ResourceId}
 OutpostResolver Name Id Tags route53resolver:{Region}:{Account}:outpost-resolver/{ResourceId}
 ResolverConfig - ResourceId - route53resolver:{Region}:{Account}:resolver-config/{ResourceId}
 ResolverDNSSECConfig - Id - route53resolver:{Region}:{Account}:resolver-dnssec-config/{ResourceId}
 ResolverEndpoint Name ResolverEndpointId Tags route53resolver:{Region}:{Account}:resolver-endpoint/{ResourceId}
 ResolverQueryLoggingConfig Name Id Tags route53resolver:{Region}:{Account}:resolver-query-log-config/{ResourceId}
 ResolverQueryLoggingConfigAssociation - Id - -
 ResolverRule Name ResolverRuleId Tags route53resolver:{Region}:{Account}:resolver-rule/{ResourceId}
 ResolverRuleAssociation Name ResolverRuleAssociationId - -
AWS::S3
 AccessGrant - AccessGrantId Tags s3:{Region}:{Account}:access-grants/default/grant/{Token}
 AccessGrantsInstance - AccessGrantsInstanceArn Tags -
 AccessGrantsLocation - AccessGrantsLocationId Tags s3:{Region}:{Account}:access-grants/default/location/{Token}
 AccessPoint Name Name Tags s3:{Region}:{Account}:accesspoint/{AccessPointName}
 Bucket BucketName BucketName Tags s3:::{BucketName}
 BucketPolicy - Bucket - -
 MultiRegionAccessPoint Name Name - s3::{Account}:accesspoint/{AccessPointAlias}
 MultiRegionAccessPointPolicy - MrapName - -
 StorageLens - StorageLensConfiguration/Id Tags s3:{Region}:{Account}:storage-lens/{ConfigId}
 StorageLensGroup Name Name Tags s3:{Region}:{Account}:storage-lens-group/{Name}
AWS::S3Express
 AccessPoint Name Name Tags s3express:{Region}:{Account}:accesspoint/{AccessPointName}
 BucketPolicy - Bucket - -
 DirectoryBucket BucketName BucketName Tags s3express:{Region}:{Account}:bucket/{BucketName}
AWS::S3Files
 AccessPoint - AccessPointId Tags -
 FileSystem - FileSystemArn Tags s3files:{Region}:{Account}:file-system/{FileSystemId}
 FileSystemPolicy - FileSystemId - -
 MountTarget - MountTargetId - -
AWS::S3ObjectLambda
 AccessPoint Name Name - s3-object-lambda:{Region}:{Account}:accesspoint/{AccessPointName}
 AccessPointPolicy - ObjectLambdaAccessPoint - -
AWS::S3Outposts
 AccessPoint Name Arn - -
 Bucket BucketName Arn Tags -
 BucketPolicy - Bucket - -
 Endpoint - Arn - -
AWS::S3Tables
 Namespace Namespace TableBucketARN,Namespace - -
 Table TableName TableARN Tags -
 TableBucket TableBucketName TableBucketARN Tags s3tables:{Region}:{Account}:bucket/{TableBucketName}
 TableBucketPolicy - TableBucketARN - -
 TablePolicy - TableARN - -
AWS::S3Vectors
 Index IndexName IndexArn Tags -
 VectorBucket VectorBucketName VectorBucketArn Tags s3vectors:{Region}:{Account}:bucket/{BucketName}
 VectorBucketPolicy - VectorBucketArn - -
AWS::SCN
 DataIntegrationFlow Name Arn Tags -
 Dataset Name Arn Tags -
 Namespace Name Arn Tags -
AWS::SDB
 Domain - Id - sdb:{Region}:{Account}:domain/{DomainName}
AWS::SES
 ConfigurationSet Name Name Tags ses:{Region}:{Account}:configuration-set/{ConfigurationSetName}
 ConfigurationSetEventDestination - Id,ConfigurationSetName - -
 ContactList ContactListName ContactListName Tags ses:{Region}:{Account}:contact-list/{ContactListName}
 CustomVerificationEmailTemplate TemplateName TemplateName Tags ses:{Region}:{Account}:custom-verification-email-template/{TemplateName}
 DedicatedIpPool PoolName PoolName Tags ses:{Region}:{Account}:dedicated-ip-pool/{DedicatedIPPool}
 EmailIdentity EmailIdentity EmailIdentity Tags ses:{Region}:{Account}:identity/{IdentityName}
 EmailIdentityCertificate - EmailIdentity,FromAddress - -
 MailManagerAddonInstance - AddonInstanceId Tags ses:{Region}:{Account}:addon-instance/{AddonInstanceId}
 MailManagerAddonSubscription - AddonSubscriptionId Tags ses:{Region}:{Account}:addon-subscription/{AddonSubscriptionId}
 MailManagerAddressList AddressListName AddressListId Tags ses:{Region}:{Account}:mailmanager-address-list/{AddressListId}
 MailManagerArchive ArchiveName ArchiveId Tags ses:{Region}:{Account}:mailmanager-archive/{ArchiveId}
 MailManagerIngressPoint IngressPointName IngressPointId Tags ses:{Region}:{Account}:mailmanager-ingress-point/{IngressPointId}
 MailManagerRelay RelayName RelayId Tags ses:{Region}:{Account}:mailmanager-smtp-relay/{RelayId}
 MailManagerRuleSet RuleSetName RuleSetId Tags ses:{Region}:{Account}:mailmanager-rule-set/{RuleSetId}
 MailManagerTrafficPolicy TrafficPolicyName TrafficPolicyId Tags ses:{Region}:{Account}:mailmanager-traffic-policy/{TrafficPolicyId}
 MultiRegionEndpoint EndpointName EndpointName Tags ses:{Region}:{Account}:multi-region-endpoint/{EndpointName}
 ReceiptFilter - Id - ses:{Region}:{Account}:receipt-filter/{ReceiptFilterName}
 ReceiptRule - RuleName,RuleSetName - -
 ReceiptRuleSet RuleSetName RuleSetName - ses:{Region}:{Account}:receipt-rule-set/{ReceiptRuleSetName}
 Template - Id Tags ses:{Region}:{Account}:template/{TemplateName}
 Tenant TenantName TenantName Tags -
 VdmAttributes - VdmAttributesResourceId - -
AWS::SMSVOICE
 ConfigurationSet ConfigurationSetName ConfigurationSetName Tags sms-voice:{Region}:{Account}:configuration-set/{ConfigurationSetName}
 OptOutList OptOutListName OptOutListName Tags sms-voice:{Region}:{Account}:opt-out-list/{OptOutListName}
 PhoneNumber - PhoneNumberId Tags sms-voice:{Region}:{Account}:phone-number/{PhoneNumberId}
 Pool - PoolId Tags sms-voice:{Region}:{Account}:pool/{PoolId}
 ProtectConfiguration - ProtectConfigurationId Tags sms-voice:{Region}:{Account}:protect-configuration/{ProtectConfigurationId}
 Registration - RegistrationArn Tags sms-voice:{Region}:{Account}:registration/{RegistrationId}
 RegistrationAttachment - RegistrationAttachmentArn Tags -
 ResourcePolicy - ResourceArn - -
 SenderId SenderId IsoCountryCode,SenderId Tags -
 VerifiedDestinationNumber - VerifiedDestinationNumberArn Tags -
AWS::SNS
 Subscription - Arn - -
 Topic TopicName TopicArn Tags sns:{Region}:{Account}:{TopicName}
 TopicInlinePolicy - TopicArn - -
 TopicPolicy - Id - -
AWS::SQS
 Queue QueueName QueueUrl Tags sqs:{Region}:{Account}:{QueueName}
 QueueInlinePolicy - Queue - -
 QueuePolicy - Id - -
AWS::SSM
 Association AssociationName AssociationId Tags ssm:{Region}:{Account}:association/{AssociationId}
 CloudConnector - CloudConnectorArn Tags ssm:{Region}:{Account}:cloud-connector/{CloudConnectorId}
 Document Name Name Tags ssm:{Region}:{Account}:document/{DocumentName}
 MaintenanceWindow Name WindowId Tags ssm:{Region}:{Account}:maintenancewindow/{ResourceId}
 MaintenanceWindowTarget Name WindowTargetId - ssm:{Region}:{Account}:windowtarget/{WindowTargetId}
 MaintenanceWindowTask Name WindowTaskId - ssm:{Region}:{Account}:windowtask/{WindowTaskId}
 OpsItem - OpsItemArn Tags ssm:{Region}:{Account}:opsitem/{ResourceId}
 Parameter Name Name Tags:map ssm:{Region}:{Account}:parameter/{ParameterNameWithoutLeadingSlash}
 PatchBaseline Name Id Tags ssm:{Region}:{Account}:patchbaseline/{PatchBaselineIdResourceId}
 ResourceDataSync SyncName SyncName - ssm:{Region}:{Account}:resource-data-sync/{SyncName}
 ResourcePolicy - PolicyId,ResourceArn - -
 ServiceSetting - Arn - ssm:{Region}:{Account}:servicesetting/{ResourceId}
AWS::SSMContacts
 Contact - Arn Tags ssm-contacts:{Region}:{Account}:contact/{ContactAlias}
 ContactChannel ChannelName Arn - -
 Plan - Arn - -
 Rotation Name Arn Tags ssm-contacts:{Region}:{Account}:rotation/{RotationId}
AWS::SSMGuiConnect
 Preferences - AccountId - -
AWS::SSMIncidents
 ReplicationSet - Arn Tags ssm-incidents::{Account}:replication-set/{ReplicationSet}
 ResponsePlan Name Arn Tags ssm-incidents::{Account}:response-plan/{ResponsePlan}
AWS::SSMQuickSetup
 ConfigurationManager Name ManagerArn Tags:map ssm-quicksetup:{Region}:{Account}:configuration-manager/{ConfigurationManagerId}
 LifecycleAutomation - AssociationId Tags:map -
AWS::SSO
 Application Name ApplicationArn Tags -
 ApplicationAssignment - ApplicationArn,PrincipalType,PrincipalId - -
 Assignment - InstanceArn,TargetId,TargetType,PermissionSetArn,PrincipalType,PrincipalId - -
 Instance Name InstanceArn Tags sso:::instance/{InstanceId}
 InstanceAccessControlAttributeConfiguration - InstanceArn - -
 PermissionSet Name InstanceArn,PermissionSetArn Tags -
AWS::SageMaker
 AIWorkloadConfig AIWorkloadConfigName AIWorkloadConfigArn Tags sagemaker:{Region}:{Account}:ai-workload-config/{AIWorkloadConfigName}
 Action ActionName Arn Tags sagemaker:{Region}:{Account}:action/{ActionName}
 Algorithm AlgorithmName AlgorithmArn Tags sagemaker:{Region}:{Account}:algorithm/{AlgorithmName}
 App AppName AppName,AppType,DomainId,UserProfileName Tags -
 AppImageConfig AppImageConfigName AppImageConfigName Tags sagemaker:{Region}:{Account}:app-image-config/{AppImageConfigName}
 Artifact ArtifactName Arn Tags sagemaker:{Region}:{Account}:artifact/{HashOfArtifactSource}
 Cluster ClusterName ClusterArn Tags sagemaker:{Region}:{Account}:cluster/{ClusterId}
 ClusterSchedulerConfig Name ClusterSchedulerConfigArn Tags -
 CodeRepository CodeRepositoryName CodeRepositoryArn Tags sagemaker:{Region}:{Account}:code-repository/{CodeRepositoryName}
 Context ContextName Arn Tags sagemaker:{Region}:{Account}:context/{ContextName}
 DataQualityJobDefinition JobDefinitionName JobDefinitionArn Tags sagemaker:{Region}:{Account}:data-quality-job-definition/{DataQualityJobDefinitionName}
 Device - DeviceFleetName Tags -
 DeviceFleet DeviceFleetName DeviceFleetName Tags sagemaker:{Region}:{Account}:device-fleet/{DeviceFleetName}
 Domain DomainName DomainId Tags sagemaker:{Region}:{Account}:domain/{DomainId}
 Endpoint EndpointName EndpointArn Tags sagemaker:{Region}:{Account}:endpoint/{EndpointName}
 EndpointConfig EndpointConfigName EndpointConfigArn Tags sagemaker:{Region}:{Account}:endpoint-config/{EndpointConfigName}
 Experiment ExperimentName Arn Tags sagemaker:{Region}:{Account}:experiment/{ExperimentName}
 ExperimentTrialComponent TrialComponentName Id Tags sagemaker:{Region}:{Account}:experiment-trial-component/{TrialComponentName}
 FeatureGroup FeatureGroupName FeatureGroupName Tags sagemaker:{Region}:{Account}:feature-group/{FeatureGroupName}
 Hub HubName HubArn Tags sagemaker:{Region}:{Account}:hub/{HubName}
 HumanTaskUi HumanTaskUiName HumanTaskUiArn Tags sagemaker:{Region}:{Account}:human-task-ui/{HumanTaskUiName}
 Image ImageName ImageArn Tags sagemaker:{Region}:{Account}:image/{ImageName}
 ImageVersion - ImageVersionArn - -
 InferenceComponent InferenceComponentName InferenceComponentArn Tags sagemaker:{Region}:{Account}:inference-component/{InferenceComponentName}
 InferenceExperiment Name Name Tags sagemaker:{Region}:{Account}:inference-experiment/{InferenceExperimentName}
 MlflowApp Name Arn Tags sagemaker:{Region}:{Account}:mlflow-app/{MLflowAppId}
 MlflowTrackingServer TrackingServerName TrackingServerName Tags sagemaker:{Region}:{Account}:mlflow-tracking-server/{MlflowTrackingServerName}
 Model ModelName ModelArn Tags sagemaker:{Region}:{Account}:model/{ModelName}
 ModelBiasJobDefinition JobDefinitionName JobDefinitionArn Tags sagemaker:{Region}:{Account}:model-bias-job-definition/{ModelBiasJobDefinitionName}
 ModelCard ModelCardName ModelCardName Tags sagemaker:{Region}:{Account}:model-card/{ModelCardName}
 ModelExplainabilityJobDefinition JobDefinitionName JobDefinitionArn Tags sagemaker:{Region}:{Account}:model-explainability-job-definition/{ModelExplainabilityJobDefinitionName}
 ModelPackage ModelPackageName ModelPackageArn Tags sagemaker:{Region}:{Account}:model-package/{ModelPackageName}
 ModelPackageGroup ModelPackageGroupName ModelPackageGroupArn Tags sagemaker:{Region}:{Account}:model-package-group/{ModelPackageGroupName}
 ModelQualityJobDefinition JobDefinitionName JobDefinitionArn Tags sagemaker:{Region}:{Account}:model-quality-job-definition/{ModelQualityJobDefinitionName}
 MonitoringSchedule MonitoringScheduleName MonitoringScheduleArn Tags sagemaker:{Region}:{Account}:monitoring-schedule/{MonitoringScheduleName}
 NotebookInstance NotebookInstanceName NotebookInstanceArn Tags sagemaker:{Region}:{Account}:notebook-instance/{NotebookInstanceName}
 NotebookInstanceLifecycleConfig NotebookInstanceLifecycleConfigName NotebookInstanceLifecycleConfigArn Tags sagemaker:{Region}:{Account}:notebook-instance-lifecycle-config/{NotebookInstanceLifecycleConfigName}
 PartnerApp Name Arn Tags sagemaker:{Region}:{Account}:partner-app/{AppId}
 Pipeline PipelineName PipelineName Tags sagemaker:{Region}:{Account}:pipeline/{PipelineName}
 ProcessingJob ProcessingJobName ProcessingJobArn Tags sagemaker:{Region}:{Account}:processing-job/{ProcessingJobName}
 Project ProjectName ProjectArn Tags sagemaker:{Region}:{Account}:project/{ProjectName}
 Space SpaceName DomainId,SpaceName Tags -
 StudioLifecycleConfig StudioLifecycleConfigName StudioLifecycleConfigName Tags sagemaker:{Region}:{Account}:studio-lifecycle-config/{StudioLifecycleConfigName}
 TrialComponent TrialComponentName TrialComponentArn Tags sagemaker:{Region}:{Account}:experiment-trial-component/{TrialComponentName}
 UserProfile UserProfileName UserProfileName,DomainId Tags -
 Workforce WorkforceName WorkforceArn Tags sagemaker:{Region}:{Account}:workforce/{WorkforceName}
 Workteam WorkteamName WorkteamArn Tags sagemaker:{Region}:{Account}:workteam/{WorkteamName}
AWS::Scheduler
 Schedule Name Name - -
 ScheduleGroup Name Name Tags scheduler:{Region}:{Account}:schedule-group/{GroupName}
AWS::SecretsManager
 ResourcePolicy - SecretId - -
 RotationSchedule - Id - -
 Secret Name Id Tags secretsmanager:{Region}:{Account}:secret:{SecretId}
 SecretTargetAttachment - SecretId - -
AWS::SecurityAgent
 AgentSpace Name AgentSpaceId Tags securityagent:{Region}:{Account}:agent-space/{AgentId}
 Application - ApplicationId Tags securityagent:{Region}:{Account}:application/{ApplicationId}
 Artifact - Arn - -
 Pentest - PentestId,AgentSpaceId - -
 SecurityRequirementPack Name PackId Tags securityagent:{Region}:{Account}:security-requirement-pack/{SecurityRequirementPackId}
 TargetDomain TargetDomainName TargetDomainId Tags securityagent:{Region}:{Account}:target-domain/{TargetDomainId}
AWS::SecurityHub
 AggregatorV2 - AggregatorV2Arn Tags:map securityhub:{Region}:{Account}:aggregatorv2/{AggregatorV2Id}
 AutomationRule RuleName RuleArn Tags:map securityhub:{Region}:{Account}:automation-rule/{AutomationRuleId}
 AutomationRuleV2 - RuleArn Tags:map securityhub:{Region}:{Account}:automation-rulev2/{AutomationRuleV2Id}
 ConfigurationPolicy Name Arn Tags:map securityhub:{Region}:{Account}:configuration-policy/{ConfigurationPolicyId}
 Connector Name ConnectorArn Tags:map securityhub:{Region}:{Account}:connector/{ConnectorId}
 ConnectorV2 Name ConnectorArn Tags:map securityhub:{Region}:{Account}:connectorv2/{ConnectorV2Id}
 DelegatedAdmin - DelegatedAdminIdentifier - -
 FindingAggregator - FindingAggregatorArn - securityhub:{Region}:{Account}:finding-aggregator/{FindingAggregatorId}
 Hub - ARN Tags:map -
 HubV2 - HubV2Arn Tags:map securityhub:{Region}:{Account}:hubv2/{HubV2Id}
 Insight Name InsightArn - -
 OrganizationConfiguration - OrganizationConfigurationIdentifier - -
 PolicyAssociation - AssociationIdentifier - -
 ProductSubscription - ProductSubscriptionArn - -
 SecurityControl SecurityControlId SecurityControlId - -
 Standard - StandardsSubscriptionArn - -
AWS::SecurityLake
 AwsLogSource SourceName SourceName,SourceVersion - -
 DataLake - Arn Tags -
 Subscriber SubscriberName SubscriberArn Tags securitylake:{Region}:{Account}:subscriber/{SubscriberId}
 SubscriberNotification - SubscriberArn - -
AWS::Serverless
 Api Name - Tags:map -
 Application - - Tags:map -
 Function FunctionName - Tags:map -
 HttpApi - - Tags:map -
 LayerVersion - - - -
 SimpleTable TableName - Tags:map -
 StateMachine Name - Tags:map -
AWS::ServerlessRepo
 Application Name ApplicationId - serverlessrepo:{Region}:{Account}:applications/{ResourceId}
AWS::ServiceCatalog
 AcceptedPortfolioShare - PortfolioId - -
 CloudFormationProduct Name Id Tags catalog:{Region}:{Account}:product/{PortfolioId}
 CloudFormationProvisionedProduct ProductName ProvisionedProductId Tags catalog:{Region}:{Account}:product/{PortfolioId}
 LaunchNotificationConstraint - Id - -
 LaunchRoleConstraint - Id - -
 LaunchTemplateConstraint - Id - -
 Portfolio - Id Tags catalog:{Region}:{Account}:portfolio/{PortfolioId}
 PortfolioPrincipalAssociation - PortfolioId,PrincipalARN - -
 PortfolioProductAssociation - PortfolioId,ProductId - -
 PortfolioShare - PortfolioId,AccountId - -
 ResourceUpdateConstraint - Id - -
 ServiceAction Name Id - -
 ServiceActionAssociation - ProductId,ProvisioningArtifactId,ServiceActionId - -
 StackSetConstraint - Id - -
 TagOption - Id - -
 TagOptionAssociation - TagOptionId,ResourceId - -
AWS::ServiceCatalogAppRegistry
 Application Name Id Tags:map servicecatalog:{Region}:{Account}:/applications/{ApplicationId}
 AttributeGroup Name Id Tags:map servicecatalog:{Region}:{Account}:/attribute-groups/{AttributeGroupId}
 AttributeGroupAssociation - ApplicationArn,AttributeGroupArn - -
 ResourceAssociation - ApplicationArn,ResourceArn,ResourceType - -
AWS::ServiceDiscovery
 HttpNamespace Name Id Tags servicediscovery:{Region}:{Account}:namespace/{NamespaceId}
 Instance - ServiceId,InstanceId - -
 PrivateDnsNamespace Name Id Tags servicediscovery:{Region}:{Account}:namespace/{NamespaceId}
 PublicDnsNamespace Name Id Tags servicediscovery:{Region}:{Account}:namespace/{NamespaceId}
 Service Name Id Tags servicediscovery:{Region}:{Account}:service/{ServiceId}
AWS::Shield
 DRTAccess - AccountId - -
 ProactiveEngagement - AccountId - -
 Protection Name ProtectionArn Tags shield::{Account}:protection/{Id}
 ProtectionGroup - ProtectionGroupArn Tags shield::{Account}:protection-group/{ProtectionGroupId}
AWS::Signer
 ProfilePermission - StatementId,ProfileName - -
 SigningProfile ProfileName Arn Tags signer:{Region}:{Account}:/signing-profiles/{ProfileName}
AWS::SimSpaceWeaver
 Simulation Name Name - simspaceweaver:{Region}:{Account}:simulation/{SimulationName}
AWS::StepFunctions
 Activity Name Arn Tags states:{Region}:{Account}:activity:{ActivityName}
 StateMachine StateMachineName Arn Tags states:{Region}:{Account}:stateMachine:{StateMachineName}
 StateMachineAlias Name Arn - -
 StateMachineVersion - Arn - -
AWS::StorageGateway
 Tape - TapeARN Tags storagegateway:{Region}:{Account}:tape/{TapeBarcode}
 TapePool PoolName PoolARN Tags storagegateway:{Region}:{Account}:tapepool/{PoolId}
 Volume - VolumeARN Tags -
AWS::SupportApp
 AccountAlias AccountAlias AccountAliasResourceId - -
 SlackChannelConfiguration - TeamId,ChannelId - -
 SlackWorkspaceConfiguration - TeamId - -
AWS::SupportAuthZ
 SupportPermit Name Arn Tags supportauthz:{Region}:{Account}:supportpermit/{ResourceId}
AWS::Synthetics
 Canary Name Name Tags synthetics:{Region}:{Account}:canary:{CanaryName}
 Group Name Name Tags synthetics:{Region}:{Account}:group:{GroupId}
AWS::SystemsManagerSAP
 Application - Arn Tags -
AWS::Textract
 Adapter AdapterName Arn Tags textract:{Region}:{Account}:/adapters/{AdapterId}
AWS::Timestream
 Database DatabaseName DatabaseName Tags timestream:{Region}:{Account}:database/{DatabaseName}
 InfluxDBCluster Name Id Tags timestream-influxdb:{Region}:{Account}:db-cluster/{DbClusterId}
 InfluxDBInstance Name Id Tags timestream-influxdb:{Region}:{Account}:db-instance/{DbInstanceIdentifier}
 ScheduledQuery ScheduledQueryName Arn Tags timestream:{Region}:{Account}:scheduled-query/{scheduledQueryName}
 Table TableName DatabaseName,TableName Tags -
AWS::Transcribe
 CallAnalyticsCategory CategoryName Arn Tags transcribe:{Region}:{Account}:analytics-category/{CategoryName}
 MedicalVocabulary VocabularyName Arn Tags -
 Vocabulary VocabularyName Arn Tags transcribe:{Region}:{Account}:vocabulary/{VocabularyName}
 VocabularyFilter VocabularyFilterName Arn Tags transcribe:{Region}:{Account}:vocabulary-filter/{VocabularyFilterName}
AWS::Transfer
 Agreement - AgreementId,ServerId Tags -
 Certificate Certificate CertificateId Tags transfer:{Region}:{Account}:certificate/{CertificateId}
 Connector - ConnectorId Tags transfer:{Region}:{Account}:connector/{ConnectorId}
 HostKey - Arn Tags -
 Profile - ProfileId Tags transfer:{Region}:{Account}:profile/{ProfileId}
 Server - Arn Tags transfer:{Region}:{Account}:server/{ServerId}
 User UserName Arn Tags -
 WebApp - Arn Tags transfer:{Region}:{Account}:webapp/{WebAppId}
 Workflow - WorkflowId Tags transfer:{Region}:{Account}:workflow/{WorkflowId}
AWS::Translate
 ParallelData Name Arn Tags translate:{Region}:{Account}:parallel-data/{ResourceName}
AWS::UXC
 AccountCustomization - AccountId - -
AWS::VerifiedPermissions
 IdentitySource - IdentitySourceId,PolicyStoreId - -
 Policy Name PolicyId,PolicyStoreId - -
 PolicyStore - PolicyStoreId Tags verifiedpermissions::{Account}:policy-store/{PolicyStoreId}
 PolicyStoreAlias AliasName AliasName - verifiedpermissions:{Region}:{Account}:policy-store-alias/{AliasName}
 PolicyTemplate Name PolicyStoreId,PolicyTemplateId - -
AWS::VoiceID
 Domain Name DomainId Tags voiceid:{Region}:{Account}:domain/{DomainId}
AWS::VpcLattice
 AccessLogSubscription - Arn Tags vpc-lattice:{Region}:{Account}:accesslogsubscription/{AccessLogSubscriptionId}
 AuthPolicy - ResourceIdentifier - -
 DomainVerification - Arn Tags vpc-lattice:{Region}:{Account}:domainverification/{DomainVerificationId}
 Listener Name Arn Tags -
 ResourceConfiguration Name Arn Tags vpc-lattice:{Region}:{Account}:resourceconfiguration/{ResourceConfigurationId}
 ResourceGateway Name Arn Tags vpc-lattice:{Region}:{Account}:resourcegateway/{ResourceGatewayId}
 ResourcePolicy - ResourceArn - -
 Rule Name Arn Tags -
 Service Name Arn Tags vpc-lattice:{Region}:{Account}:service/{ServiceId}
 ServiceNetwork Name Arn Tags vpc-lattice:{Region}:{Account}:servicenetwork/{ServiceNetworkId}
 ServiceNetworkResourceAssociation - Arn Tags vpc-lattice:{Region}:{Account}:servicenetworkresourceassociation/{ServiceNetworkResourceAssociationId}
 ServiceNetworkServiceAssociation - Arn Tags vpc-lattice:{Region}:{Account}:servicenetworkserviceassociation/{ServiceNetworkServiceAssociationId}
 ServiceNetworkVpcAssociation - Arn Tags vpc-lattice:{Region}:{Account}:servicenetworkvpcassociation/{ServiceNetworkVpcAssociationId}
 TargetGroup Name Arn Tags vpc-lattice:{Region}:{Account}:targetgroup/{TargetGroupId}
AWS::WAF
 ByteMatchSet Name Id - waf::{Account}:bytematchset/{Id}
 IPSet Name Id - waf::{Account}:ipset/{Id}
 Rule Name Id - waf::{Account}:rule/{Id}
 SizeConstraintSet Name Id - waf::{Account}:sizeconstraintset/{Id}
 SqlInjectionMatchSet Name Id - waf::{Account}:sqlinjectionset/{Id}
 WebACL Name Id - waf::{Account}:webacl/{Id}
 XssMatchSet Name Id - waf::{Account}:xssmatchset/{Id}
AWS::WAFRegional
 ByteMatchSet Name Id - waf-regional:{Region}:{Account}:bytematchset/{Id}
 GeoMatchSet Name Id - waf-regional:{Region}:{Account}:geomatchset/{Id}
 IPSet Name Id - waf-regional:{Region}:{Account}:ipset/{Id}
 RateBasedRule Name Id - waf-regional:{Region}:{Account}:ratebasedrule/{Id}
 RegexPatternSet Name Id - waf-regional:{Region}:{Account}:regexpatternset/{Id}
 Rule Name Id - waf-regional:{Region}:{Account}:rule/{Id}
 SizeConstraintSet Name Id - waf-regional:{Region}:{Account}:sizeconstraintset/{Id}
 SqlInjectionMatchSet Name Id - waf-regional:{Region}:{Account}:sqlinjectionset/{Id}
 WebACL Name Id - waf-regional:{Region}:{Account}:webacl/{Id}
 WebACLAssociation - Id - -
 XssMatchSet Name Id - waf-regional:{Region}:{Account}:xssmatchset/{Id}
AWS::WAFv2
 IPSet Name Name,Id,Scope Tags -
 LoggingConfiguration - ResourceArn - -
 RegexPatternSet Name Name,Id,Scope Tags -
 RuleGroup Name Name,Id,Scope Tags -
 WebACL Name Name,Id,Scope Tags -
 WebACLAssociation - ResourceArn,WebACLArn - -
AWS::WellArchitected
 AgentContext - Arn - -
 AgentGoal - Arn - -
 AgentProfile Name Arn Tags -
 Lens - LensArn Tags wellarchitected:{Region}:{Account}:lens/{ResourceId}
 Profile ProfileName ProfileArn Tags wellarchitected:{Region}:{Account}:profile/{ResourceId}
 ReviewTemplate TemplateName TemplateArn Tags wellarchitected:{Region}:{Account}:review-template/{ResourceId}
 Workload WorkloadName WorkloadArn Tags wellarchitected:{Region}:{Account}:workload/{ResourceId}
AWS::Wickr
 Network NetworkName NetworkArn - wickr:{Region}:{Account}:network/{NetworkId}
AWS::Wisdom
 AIAgent Name AIAgentId,AssistantId Tags:map -
 AIAgentVersion - AssistantId,AIAgentId,VersionNumber - -
 AIGuardrail Name AIGuardrailId,AssistantId Tags:map -
 AIGuardrailVersion - AssistantId,AIGuardrailId,VersionNumber - -
 AIPrompt Name AIPromptId,AssistantId Tags:map -
 AIPromptVersion - AssistantId,AIPromptId,VersionNumber - -
 Assistant Name AssistantId Tags wisdom:{Region}:{Account}:assistant/{AssistantId}
 AssistantAssociation - AssistantAssociationId,AssistantId Tags -
 KnowledgeBase Name KnowledgeBaseId Tags wisdom:{Region}:{Account}:knowledge-base/{KnowledgeBaseId}
 MessageTemplate Name MessageTemplateArn Tags -
 MessageTemplateVersion - MessageTemplateVersionArn - -
 QuickResponse Name QuickResponseArn Tags -
AWS::WorkSpaces
 ConnectionAlias - AliasId Tags workspaces:{Region}:{Account}:connectionalias/{ConnectionAliasId}
 Workspace - WorkspaceId Tags workspaces:{Region}:{Account}:workspace/{WorkspaceId}
 WorkspaceIpGroup GroupName Arn Tags workspaces:{Region}:{Account}:workspaceipgroup/{GroupId}
 WorkspacesPool PoolName PoolId Tags workspaces:{Region}:{Account}:workspacespool/{PoolId}
AWS::WorkSpacesThinClient
 Environment Name Id Tags thinclient:{Region}:{Account}:environment/{EnvironmentId}
AWS::WorkSpacesWeb
 BrowserSettings - BrowserSettingsArn Tags workspaces-web:{Region}:{Account}:browserSettings/{BrowserSettingsId}
 DataProtectionSettings - DataProtectionSettingsArn Tags workspaces-web:{Region}:{Account}:dataProtectionSettings/{DataProtectionSettingsId}
 IdentityProvider IdentityProviderName IdentityProviderArn Tags -
 IpAccessSettings - IpAccessSettingsArn Tags workspaces-web:{Region}:{Account}:ipAccessSettings/{IpAccessSettingsId}
 NetworkSettings - NetworkSettingsArn Tags workspaces-web:{Region}:{Account}:networkSettings/{NetworkSettingsId}
 Portal - PortalArn Tags workspaces-web:{Region}:{Account}:portal/{PortalId}
 SessionLogger - SessionLoggerArn Tags workspaces-web:{Region}:{Account}:sessionLogger/{SessionLoggerId}
 TrustStore - TrustStoreArn Tags workspaces-web:{Region}:{Account}:trustStore/{TrustStoreId}
 UserAccessLoggingSettings - UserAccessLoggingSettingsArn Tags workspaces-web:{Region}:{Account}:userAccessLoggingSettings/{UserAccessLoggingSettingsId}
 UserSettings - UserSettingsArn Tags workspaces-web:{Region}:{Account}:userSettings/{UserSettingsId}
AWS::WorkspacesInstances
 Volume - VolumeId - -
 VolumeAssociation - WorkspaceInstanceId,VolumeId,Device - -
 WorkspaceInstance - WorkspaceInstanceId Tags workspaces-instances:{Region}:{Account}:workspaceinstance/{WorkspaceInstanceId}
AWS::XRay
 Group GroupName GroupARN Tags -
 ResourcePolicy PolicyName PolicyName - -
 SamplingRule RuleName RuleARN Tags xray:{Region}:{Account}:sampling-rule/{SamplingRuleName}
 TransactionSearchConfig - AccountId - -
Alexa::ASK
 Skill - Id - -`;
