// Generated from AWS Config's published field lists (as of 2025-03) and the CloudFormation schema by `npm run gen`. Do not edit.

/** Types whose items have the shape of the service's describe call, in camelCase: by AWS Config's names. */
export const describedTypes = `AWS::ACM::Certificate
AWS::ApiGateway::RestApi
AWS::ApiGateway::Stage
AWS::ApiGatewayV2::Api
AWS::ApiGatewayV2::Stage
AWS::AutoScaling::AutoScalingGroup
AWS::AutoScaling::LaunchConfiguration
AWS::AutoScaling::ScalingPolicy
AWS::AutoScaling::ScheduledAction
AWS::CloudFormation::Stack
AWS::CloudFront::Distribution
AWS::CloudFront::StreamingDistribution
AWS::CloudTrail::Trail
AWS::CloudWatch::Alarm
AWS::CodeBuild::Project
AWS::CodeDeploy::Application
AWS::CodeDeploy::DeploymentConfig
AWS::CodeDeploy::DeploymentGroup
AWS::CodePipeline::Pipeline
AWS::DynamoDB::Table
AWS::EC2::CustomerGateway
AWS::EC2::EIP
AWS::EC2::EgressOnlyInternetGateway
AWS::EC2::FlowLog
AWS::EC2::Host
AWS::EC2::Instance
AWS::EC2::InternetGateway
AWS::EC2::NatGateway
AWS::EC2::NetworkAcl
AWS::EC2::NetworkInterface
AWS::EC2::RouteTable
AWS::EC2::SecurityGroup
AWS::EC2::Subnet
AWS::EC2::VPC
AWS::EC2::VPCEndpoint
AWS::EC2::VPCEndpointService
AWS::EC2::VPCPeeringConnection
AWS::EC2::VPNConnection
AWS::EC2::VPNGateway
AWS::EC2::Volume
AWS::ElasticBeanstalk::Application
AWS::ElasticBeanstalk::ApplicationVersion
AWS::ElasticBeanstalk::Environment
AWS::ElasticLoadBalancing::LoadBalancer
AWS::ElasticLoadBalancingV2::LoadBalancer
AWS::Elasticsearch::Domain
AWS::IAM::Group
AWS::IAM::Policy
AWS::IAM::Role
AWS::IAM::User
AWS::KMS::Key
AWS::Lambda::Function
AWS::NetworkFirewall::Firewall
AWS::NetworkFirewall::FirewallPolicy
AWS::NetworkFirewall::RuleGroup
AWS::NetworkFirewall::TLSInspectionConfiguration
AWS::QLDB::Ledger
AWS::RDS::DBCluster
AWS::RDS::DBClusterSnapshot
AWS::RDS::DBInstance
AWS::RDS::DBSecurityGroup
AWS::RDS::DBSnapshot
AWS::RDS::DBSubnetGroup
AWS::RDS::EventSubscription
AWS::Redshift::Cluster
AWS::Redshift::ClusterParameterGroup
AWS::Redshift::ClusterSecurityGroup
AWS::Redshift::ClusterSnapshot
AWS::Redshift::ClusterSubnetGroup
AWS::Redshift::EventSubscription
AWS::S3::Bucket
AWS::ServiceCatalog::CloudFormationProduct
AWS::ServiceCatalog::CloudFormationProvisionedProduct
AWS::ServiceCatalog::Portfolio
AWS::WAF::Rule
AWS::WAF::WebACL
AWS::WAFRegional::RateBasedRule
AWS::WAFRegional::Rule
AWS::WAFRegional::WebACL
AWS::WAFv2::IPSet
AWS::WAFv2::RegexPatternSet
AWS::WAFv2::RuleGroup
AWS::WAFv2::WebACL`;

/** By CloudFormation type: properties that items of it are not known to show. */
export const unrecorded = `AWS::ACMPCA::CertificateAuthority UsageMode
AWS::ACMPCA::CertificateAuthorityActivation CertificateChain,Certificate
AWS::APS::RuleGroupsNamespace Data
AWS::AccessAnalyzer::Analyzer AnalyzerConfiguration
AWS::AmazonMQ::Broker DataReplicationPrimaryBrokerArn,DataReplicationMode,StorageSize,ResourceShareArns
AWS::Amplify::App OauthToken,AccessToken,BuildSpec,BasicAuthConfig,CustomHeaders,CacheConfig,ComputeRoleArn,JobConfig
AWS::Amplify::Branch BuildSpec,BasicAuthConfig,Backend,ComputeRoleArn,EnableSkewProtection
AWS::AppConfig::ConfigurationProfile Description,KmsKeyIdentifier
AWS::AppConfig::ExtensionAssociation ResourceIdentifier,Parameters,ExtensionIdentifier
AWS::AppConfig::HostedConfigurationVersion LatestVersionNumber,Content
AWS::AppFlow::Flow KMSArn,FlowStatus
AWS::AppStream::Application AttributesToDelete
AWS::AppStream::Fleet MaxSessionsPerInstance,RootVolumeConfig,DisableIMDSV1
AWS::AppStream::Stack DeleteStorageConnectors,AttributesToDelete,ContentRedirection,AgentAccessConfig
AWS::AppSync::GraphQLApi MergedApiExecutionRoleArn,OwnerContact,ApiType,Visibility,EnhancedMetricsConfig,EnvironmentVariables,IntrospectionConfig,QueryDepthLimit,ResolverCountLimit
AWS::Athena::DataCatalog Parameters,Status,ConnectionType,Error
AWS::Athena::PreparedStatement QueryStatement
AWS::Backup::BackupVault LockConfiguration,AccessPolicy
AWS::Backup::ReportPlan ReportPlanDescription
AWS::Batch::ComputeEnvironment EcsSettings,Context
AWS::Batch::JobQueue JobQueueType,ServiceEnvironmentOrder,JobStateTimeLimitActions
AWS::Batch::SchedulingPolicy QuotaSharePolicy
AWS::Cassandra::Keyspace ReplicationSpecification,ClientSideTimestampsEnabled
AWS::Cloud9::EnvironmentEC2 Repositories,AutomaticStopTimeMinutes,ImageId,SubnetId,InstanceType
AWS::CloudWatch::MetricStream IncludeLinkedAccountsMetrics
AWS::CodeArtifact::Repository PermissionsPolicyDocument
AWS::Cognito::IdentityPool PushSync,CognitoEvents,CognitoStreams,SupportedLoginProviders
AWS::Cognito::UserPoolClient GenerateSecret,RefreshTokenRotation
AWS::Config::ConfigurationRecorder StartedOnCreate
AWS::Connect::Instance DirectoryId
AWS::Connect::PhoneNumber SourcePhoneNumberArn
AWS::CustomerProfiles::Domain Matching,RuleBasedMatching,DataStore
AWS::CustomerProfiles::ObjectType SourceLastUpdatedTimestampFormat,MaxProfileObjectCount,SourcePriority
AWS::DMS::Certificate CertificatePem,CertificateWallet
AWS::DMS::Endpoint ResourceIdentifier,Password,ExtraConnectionAttributes
AWS::DMS::ReplicationInstance ReplicationSubnetGroupIdentifier,ResourceIdentifier,VpcSecurityGroupIds,DnsNameServers,NetworkType
AWS::DMS::ReplicationSubnetGroup ReplicationSubnetGroupDescription
AWS::DMS::ReplicationTask ReplicationTaskSettings,TaskData,CdcStartTime,TableMappings
AWS::DataSync::LocationEFS AccessPointArn,InTransitEncryption,FileSystemAccessRoleArn
AWS::DataSync::LocationFSxWindows Password,CmkSecretConfig,CustomSecretConfig
AWS::DataSync::LocationHDFS KerberosKeytab,KerberosKrb5Conf,CmkSecretConfig,CustomSecretConfig
AWS::DataSync::LocationObjectStorage ServerCertificate,SecretKey,CmkSecretConfig,CustomSecretConfig,FederatedIdentity
AWS::DataSync::LocationSMB Password,AuthenticationType,DnsIpAddresses,KerberosPrincipal,KerberosKeytab,KerberosKrb5Conf,CmkSecretConfig,CustomSecretConfig
AWS::DataSync::Task TaskReportConfig,TaskMode,ManifestConfig
AWS::Detective::Graph AutoEnableMembers
AWS::DeviceFarm::Project VpcConfig,ExecutionRoleArn,EnvironmentVariables
AWS::DocDB::GlobalCluster SourceDBClusterIdentifier
AWS::EC2::CapacityReservation UnusedReservationBillingOwnerId,AvailabilityZoneId
AWS::EC2::ClientVpnEndpoint ClientRouteEnforcementOptions,DisconnectOnSessionTimeout,TrafficIpAddressType,TransitGatewayConfiguration,EndpointIpAddressType
AWS::EC2::DHCPOptions Ipv6AddressPreferredLeaseTime
AWS::EC2::EC2Fleet Context,ReservedCapacityOptions
AWS::EC2::IPAM Tier,EnablePrivateGua,MeteredAccount,DefaultResourceDiscoveryOrganizationalUnitExclusions
AWS::EC2::IPAMPool SourceResource
AWS::EC2::IPAMScope ExternalAuthorityConfiguration
AWS::EC2::LaunchTemplate VersionDescription
AWS::EC2::NetworkInsightsPath FilterAtDestination,FilterAtSource
AWS::EC2::TrafficMirrorSession OwnerId
AWS::EC2::TransitGateway SecurityGroupReferencingSupport,EncryptionSupport
AWS::EC2::TransitGatewayAttachment Options
AWS::ECR::PublicRepository RepositoryPolicyText
AWS::ECR::PullThroughCacheRule CredentialArn,UpstreamRegistry,CustomRoleArn,UpstreamRepositoryPrefix
AWS::ECR::RegistryPolicy PolicyText
AWS::ECR::Repository EncryptionConfiguration,RepositoryPolicyText,ImageTagMutabilityExclusionFilters
AWS::ECS::CapacityProvider ClusterName,ManagedInstancesProvider
AWS::ECS::Cluster ServiceConnectDefaults
AWS::ECS::Service ServiceConnectConfiguration,VolumeConfigurations,AvailabilityZoneRebalancing,Monitoring,VpcLatticeConfigurations
AWS::ECS::TaskDefinition RuntimePlatform,EphemeralStorage,EnableFaultInjection
AWS::ECS::TaskSet CapacityProviderStrategy
AWS::EFS::FileSystem FileSystemPolicy,AvailabilityZoneName,ReplicationConfiguration,FileSystemProtection
AWS::EKS::Addon ConfigurationValues,PodIdentityAssociations,NamespaceConfig
AWS::EKS::Cluster OutpostConfig,AccessConfig,UpgradePolicy,RemoteNetworkConfig,ComputeConfig,StorageConfig,RollbackConfig,ActiveCertificateAuthorityId,CertificateAuthority,BootstrapSelfManagedAddons,DeletionProtection,ZonalShiftConfig,ControlPlaneScalingConfig,KubeApiServerConfig,KubeSchedulerConfig,KubeControllerManagerConfig
AWS::EMR::SecurityConfiguration SecurityConfiguration
AWS::ElasticLoadBalancingV2::Listener MutualAuthentication,ListenerAttributes
AWS::EventSchemas::RegistryPolicy Policy
AWS::EventSchemas::Schema Content
AWS::Events::Archive EventPattern,KmsKeyIdentifier
AWS::Events::Connection InvocationConnectivityParameters,KmsKeyIdentifier
AWS::Events::EventBus Description,KmsKeyIdentifier,Policy,DeadLetterConfig,LogConfig
AWS::Events::Rule EventPattern
AWS::Evidently::Project AppConfigResource
AWS::Evidently::Segment Pattern
AWS::GlobalAccelerator::Accelerator FlowLogsEnabled,FlowLogsS3Bucket,FlowLogsS3Prefix
AWS::Glue::Job DefaultArguments,ExecutionClass,NonOverridableArguments,MaintenanceWindow,JobMode,JobRunQueuingEnabled
AWS::GreengrassV2::ComponentVersion LambdaFunction,InlineRecipe
AWS::GroundStation::MissionProfile StreamsKmsKey,StreamsKmsRole,TelemetrySinkConfigArn
AWS::GuardDuty::Detector Features
AWS::GuardDuty::Filter FindingCriteria
AWS::IAM::SAMLProvider SamlMetadataDocument,AssertionEncryptionMode,AddPrivateKey,RemovePrivateKey,PrivateKeyList
AWS::IAM::ServerCertificate CertificateBody,CertificateChain
AWS::IVS::Channel Preset,InsecureIngest,MultitrackInputConfiguration,ContainerFormat
AWS::IVS::PlaybackKeyPair PublicKeyMaterial
AWS::IVS::RecordingConfiguration RenditionConfiguration
AWS::ImageBuilder::ContainerRecipe DockerfileTemplateData,DockerfileTemplateUri
AWS::ImageBuilder::ImagePipeline ImageScanningConfiguration,Workflows,ExecutionRole,LoggingConfiguration
AWS::ImageBuilder::ImageRecipe AmiWatermarks
AWS::ImageBuilder::InfrastructureConfiguration Placement
AWS::IoT::Authorizer TokenSigningPublicKeys
AWS::IoT::CACertificate CACertificatePem,RemoveAutoRegistration,VerificationCertificatePem
AWS::IoT::JobTemplate Document,DestinationPackageVersions,JobArn
AWS::IoT::Policy PolicyDocument
AWS::IoT::ProvisioningTemplate TemplateBody
AWS::IoT::SecurityProfile SecurityProfileDescription,Behaviors,AlertTargets,MetricsExportConfig
AWS::IoTEvents::AlarmModel AlarmModelDescription
AWS::IoTEvents::DetectorModel DetectorModelDescription
AWS::IoTEvents::Input InputDescription
AWS::IoTSiteWise::AssetModel AssetModelDescription,AssetModelType,AssetModelExternalId,EnforcedAssetModelInterfaceRelationships
AWS::IoTSiteWise::Dashboard DashboardDefinition,DashboardDescription
AWS::IoTSiteWise::Gateway GatewayVersion
AWS::IoTSiteWise::Portal PortalDescription,PortalType,PortalTypeConfiguration
AWS::IoTSiteWise::Project ProjectDescription
AWS::IoTTwinMaker::Entity Components,CompositeComponents
AWS::IoTTwinMaker::Scene SceneMetadata
AWS::IoTWireless::FuotaTask AssociateMulticastGroup,DisassociateWirelessDevice,DisassociateMulticastGroup,AssociateWirelessDevice
AWS::IoTWireless::MulticastGroup DisassociateWirelessDevice,AssociateWirelessDevice
AWS::Kendra::Index ServerSideEncryptionConfiguration,UserTokenConfigurations
AWS::Kinesis::Stream StreamModeDetails,DesiredShardLevelMetrics,MaxRecordSizeInKiB,WarmThroughputMiBps
AWS::KinesisAnalyticsV2::Application ApplicationDescription
AWS::KinesisFirehose::DeliveryStream MSKSourceConfiguration,IcebergDestinationConfiguration,DirectPutSourceConfiguration,SnowflakeDestinationConfiguration,DatabaseSourceConfiguration
AWS::KinesisVideo::Stream StreamStorageConfiguration
AWS::Lex::Bot AutoBuildBotLocales,BotLocales,BotFileS3Location,ErrorLogSettings,BotType,Replication,BotMembers
AWS::Logs::Destination DestinationPolicy
AWS::M2::Environment NetworkType
AWS::MSK::Cluster StorageMode,ConfigurationInfo,Rebalancing,ZookeeperAccess
AWS::MSK::ClusterPolicy Policy
AWS::MSK::Configuration LatestRevision,ServerProperties
AWS::MediaConnect::FlowSource SenderIpAddress,SenderControlPort,GatewayBridgeSource,SourceListenerAddress,SourceListenerPort,MinLatency
AWS::MediaTailor::PlaybackConfiguration ConfigurationAliases,AdConditioningConfiguration,InsertionMode,LogConfiguration,AdDecisionServerConfiguration,FunctionMapping,AdsPersonalizationTimeouts,AdsPersonalizationConcurrency
AWS::Neptune::GlobalCluster SourceDBClusterIdentifier
AWS::NetworkManager::ConnectPeer SubnetArn
AWS::NetworkManager::Device AWSLocation
AWS::NetworkManager::GlobalNetwork State,CreatedAt
AWS::OpenSearchService::Domain AccessPolicies,AdvancedOptions,IPAddressType,IdentityCenterOptions,AIMLOptions,DeploymentStrategyOptions,AutomatedSnapshotPauseOptions,EngineMode,UseCase
AWS::Personalize::Schema Schema
AWS::Pinpoint::ApplicationSettings CloudWatchMetricsEnabled
AWS::Pinpoint::Campaign TreatmentDescription
AWS::Pinpoint::EmailChannel FromAddress,OrchestrationSendingRoleArn
AWS::Pinpoint::EmailTemplate HtmlPart,TextPart,TemplateDescription,DefaultSubstitutions,Subject
AWS::Pinpoint::InAppTemplate CustomConfig,TemplateDescription
AWS::QuickSight::DataSource Credentials,FolderArns
AWS::RDS::GlobalCluster SourceDBClusterIdentifier,EngineLifecycleSupport
AWS::RDS::OptionGroup OptionGroupDescription
AWS::RUM::AppMonitor CustomEvents,DomainList,ResourcePolicy,DeobfuscationConfiguration,Platform
AWS::Redshift::ScheduledAction ScheduledActionDescription
AWS::ResilienceHub::App AppTemplateBody,PermissionModel,EventSubscriptions
AWS::ResilienceHub::ResiliencyPolicy PolicyDescription
AWS::Route53::HostedZone HostedZoneConfig,HostedZoneFeatures
AWS::Route53RecoveryControl::Cluster NetworkType
AWS::Route53Resolver::FirewallDomainList DomainFileUrl
AWS::Route53Resolver::ResolverRule DelegationRecord
AWS::S3::AccessPoint Policy
AWS::S3Express::BucketPolicy PolicyDocument
AWS::S3Express::DirectoryBucket MetricsConfigurations,InventoryConfigurations
AWS::SES::ConfigurationSet VdmOptions,ArchivingOptions
AWS::SNS::Topic SignatureVersion,TracingConfig,Subscription,DataProtectionPolicy,TopicName,ArchivePolicy,FifoThroughputScope,MaximumMessageSize,DeliveryStatusLogging
AWS::SQS::Queue RedriveAllowPolicy,RedrivePolicy
AWS::SSM::Document Content
AWS::SageMaker::AppImageConfig JupyterLabAppImageConfig,CodeEditorAppImageConfig
AWS::SageMaker::Domain TagPropagation,HomeEfsFileSystemCreation
AWS::SageMaker::EndpointConfig ShadowProductionVariants,AsyncInferenceConfig,ExplainerConfig,VpcConfig,MetricsConfig,ExecutionRoleArn,EnableNetworkIsolation
AWS::SageMaker::FeatureGroup ThroughputConfig
AWS::SageMaker::Image ImageDescription
AWS::SageMaker::NotebookInstance PlatformIdentifier,InstanceMetadataServiceConfiguration
AWS::SageMaker::NotebookInstanceLifecycleConfig OnStart,OnCreate
AWS::SageMaker::Workteam WorkforceName
AWS::SecretsManager::Secret KmsKeyId,SecretString,GenerateSecretString,ReplicaRegions,Type
AWS::ServiceDiscovery::Instance InstanceAttributes
AWS::ServiceDiscovery::Service ServiceAttributes
AWS::Shield::Protection HealthCheckArns,ApplicationLayerAutomaticResponseConfiguration
AWS::StepFunctions::Activity EncryptionConfiguration
AWS::StepFunctions::StateMachine DefinitionString,DefinitionSubstitutions,Definition,DefinitionS3Location,EncryptionConfiguration
AWS::Transfer::Agreement PreserveFilename,EnforceMessageSigning,CustomDirectories
AWS::Transfer::Certificate PrivateKey,CertificateChain
AWS::Transfer::Connector SftpConfig,EgressType,EgressConfig,SecurityPolicyName,IpAddressType`;
