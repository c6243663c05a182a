// Generated from @aws-cdk/aws-service-spec 0.1.216, botocore 1.44.5 and AWS's documentation (as of 2026-11) by `npm run gen`, tools/gen-facts.ts. Do not edit.
export default `aws.a4b|part|Alexa for Business Room State Change
aws.access-analyzer|whole|Access Analyzer Finding|Access Preview State Change|Internal Access Finding|Unused Access Finding for IAM entities
aws.account|part
aws.account-access|part
aws.account-access-runtime|part
aws.acm|part|ACM Certificate Approaching Expiration|ACM Certificate Available|ACM Certificate Expired|ACM Certificate Renewal Action Required|ACM Certificate Revoked|ACM Certificate Revoked by Certificate Authority (CA)
aws.acm-pca|part
aws.aco-automation|part
aws.agent-registry|part
aws.agent-registry-control|part
aws.agreement-marketplace|part
aws.aidevops|part|Investigation Cancelled|Investigation Completed|Investigation Created|Investigation Failed|Investigation In Progress|Investigation Linked|Investigation Pending Triage|Investigation Priority Updated|Investigation Timed Out|Mitigation Cancelled|Mitigation Completed|Mitigation Failed|Mitigation In Progress|Mitigation Timed Out
aws.aiops|part
aws.airflow|part|MWAA Environment Status Change
aws.airflow-serverless|part
aws.amplify|part
aws.amplifybackend|part
aws.amplifyuibuilder|part
aws.aoss|part
aws.apigateway|part
aws.app-integrations|part
aws.appconfig|part
aws.appconfigdata|part
aws.appfabric|part
aws.appflow|part
aws.application-autoscaling|part
aws.application-cost-profiler|part|Application Cost Profiler Ingestion Data Access Failure|Application Cost Profiler Ingestion Data Validation Failure|Application Cost Profiler Report Delivery Failure|Application Cost Profiler Report Generated
aws.application-signals|part
aws.applicationinsights|part
aws.appmesh|part
aws.apprunner|part
aws.appstream|part
aws.appstream2|part
aws.appsync|part
aws.aps|part
aws.arc-region-switch|part
aws.arc-zonal-shift|part
aws.artifact|part
aws.athena|part|Athena Query State Change
aws.auditmanager|part
aws.autoscaling|part|EC2 Instance Launch Successful|EC2 Instance Launch Unsuccessful|EC2 Instance Terminate Successful|EC2 Instance Terminate Unsuccessful|EC2 Instance-launch Lifecycle Action|EC2 Instance-terminate Lifecycle Action
aws.autoscaling-plans|part
aws.aws-marketplace|part
aws.awsssoportal|part
aws.b2bi|part|Acknowledgement Completed|Acknowledgement Failed|Transformation Completed|Transformation Failed
aws.backup|part|Backup Job State Change|Backup Plan State Change|Backup Vault State Change|Copy Job State Change|Recovery Point Change|Recovery Point Index State Change|Recovery Point State Change|Region Setting State Change|Restore Job State Change
aws.backup-gateway|part
aws.backup-search|part
aws.batch|part|Batch Job State Change
aws.bcm-dashboards|part|Billing and Cost Management Dashboard Schedule Report Created
aws.bcm-data-exports|part
aws.bcm-pricing-calculator|part
aws.bcm-recommended-actions|part
aws.bedrock|part
aws.bedrock-agent|part
aws.bedrock-agent-runtime|part
aws.bedrock-agentcore|part
aws.bedrock-agentcore-control|part
aws.bedrock-data-automation|part
aws.bedrock-data-automation-runtime|part
aws.bedrock-runtime|part
aws.billing|part
aws.billingconductor|part
aws.braket|part
aws.budgets|part
aws.cases|part
aws.cassandra|part
aws.cassandra-streams|part
aws.ce|part
aws.chatbot|part
aws.chime|part|Chime VoiceConnector Streaming Status
aws.cleanrooms|part
aws.cleanrooms-ml|part
aws.cloud9|part
aws.cloudcontrolapi|part
aws.clouddirectory|part
aws.cloudformation|whole|CloudFormation Drift Detection Status Change|CloudFormation Hook Invocation Progress|CloudFormation Resource Status Change|CloudFormation Stack State Change|CloudFormation Stack Status Change|CloudFormation StackSet Operation Status Change|CloudFormation StackSet StackInstance Status Change|CloudFormation StackSet Status Change
aws.cloudfront|part
aws.cloudfront-keyvaluestore|part
aws.cloudhsm|part
aws.cloudhsmv2|part
aws.cloudsearch|part
aws.cloudsearchdomain|part
aws.cloudshell|part
aws.cloudtrail|part
aws.cloudtrail-data|part
aws.cloudwatch|whole|CloudWatch Alarm Configuration Change|CloudWatch Alarm Contributor State Change|CloudWatch Alarm State Change
aws.cloudwatch-omni|part
aws.codeartifact|part
aws.codebuild|part|CodeBuild Build Phase Change|CodeBuild Build State Change
aws.codecatalyst|part
aws.codecommit|part|CodeCommit Approval Rule Template Change|CodeCommit Comment on Commit|CodeCommit Comment on Pull Request|CodeCommit Pull Request State Change|CodeCommit Repository State Change
aws.codeconnections|part
aws.codedeploy|part|CodeDeploy Deployment State-change Notification|CodeDeploy Instance State-change Notification
aws.codeguru-profiler|part|CodeGuru Profiler Recommendations State Change
aws.codeguru-reviewer|part
aws.codeguru-security|part
aws.codepipeline|part|CodePipeline Action Execution State Change|CodePipeline Pipeline Execution State Change|CodePipeline Stage Execution State Change
aws.codestar-connections|part
aws.codestar-notifications|part
aws.cognito-identity|part
aws.cognito-idp|part
aws.cognito-sync|part
aws.comprehend|part
aws.comprehendmedical|part
aws.compute-optimizer|part
aws.config|whole|Config Configuration History Delivery Status|Config Configuration Item Change|Config Configuration Snapshot Delivery Status|Config Rules Compliance Change|Config Rules Re-evaluation Status
aws.connect|part|Amazon Connect Contact Event|Contact Lens Post Call Rules Matched|Contact Lens Realtime Rules Matched
aws.connect-campaigns|part
aws.contact-lens|part
aws.continuum|part
aws.controlcatalog|part
aws.controltower|part|Drift Detected
aws.cost-optimization-hub|part
aws.cur|part
aws.data-signer|part
aws.databrew|part
aws.dataexchange|part|Data Set Update Delayed|Data Updated in Data Set|Deprecation Planned for Data Set|Schema Change Planned for Data Set
aws.datapipeline|part
aws.datasync|part|DataSync Agent State Change|DataSync Location State Change|DataSync Task Execution State Change|DataSync Task State Change
aws.datazone|part
aws.dax|part
aws.deadline|part|Fleet Size Recommendation Change
aws.deployment-marketplace|part
aws.detective|part
aws.devicefarm|part
aws.devops-guru|part|DevOps Guru Insight Closed|DevOps Guru Insight Severity Upgraded|DevOps Guru New Anomaly Association|DevOps Guru New Insight Open|DevOps Guru New Recommendation Created
aws.directconnect|part
aws.discovery|part
aws.discovery-marketplace|part
aws.dlm|part|DLM Policy State Change
aws.dms|part
aws.docdb-elastic|part
aws.drs|part
aws.ds|part
aws.ds-data|part
aws.dsql|part
aws.dynamodb|part
aws.ebs|part
aws.ec2|part|Capacity Block Delivered|Capacity Block Expiration Warning|EBS Copy Snapshot Missed Completion Duration|EBS Fast Snapshot Restore State-change Notification|EBS Multi-Volume Snapshots Completion Status|EBS Snapshot Acceleration State-change Notification|EBS Snapshot Block Public Access Disabled|EBS Snapshot Block Public Access Enabled|EBS Snapshot Notification|EBS Volume Notification|EC2 AMI Available|EC2 AMI Failed|EC2 AMI State Change|EC2 Capacity Reservation Active|EC2 Capacity Reservation Cancelled|EC2 Capacity Reservation Delayed|EC2 Capacity Reservation Expired|EC2 Capacity Reservation Failed|EC2 Capacity Reservation Scheduled|EC2 Capacity Reservation Unsupported|EC2 Fast Launch State-change Notification|EC2 Instance Rebalance Recommendation|EC2 Instance State-change Notification|EC2 Spot Instance Interruption Warning|EC2 Spot Instance Rebalance Recommended|EC2 Spot Instance Request Fulfillment
aws.ec2-instance-connect|part
aws.ec2fleet|part|EC2 Fleet Error|EC2 Fleet Information|EC2 Fleet Instance Change|EC2 Fleet Spot Instance Request Change|EC2 Fleet State Change
aws.ec2spotfleet|part|EC2 Spot Fleet Error|EC2 Spot Fleet Information|EC2 Spot Fleet Instance Change|EC2 Spot Fleet Spot Instance Request Change|EC2 Spot Fleet State Change
aws.ecr|part|ECR Image Action|ECR Image Scan|ECR Pull Through Cache Action|ECR Referrer Action|ECR Replication Action
aws.ecr-public|part
aws.ecs|whole|ECS Container Instance State Change|ECS Deployment State Change|ECS Service Action|ECS Task State Change
aws.eks|part
aws.eks-auth|part
aws.elasticache|part|Cache Created|Cache Creation Failed|Cache Deleted|Cache Limit Approaching|Cache Update Failed|Cache Updated|Snapshot Copy Failed|Snapshot Created|Snapshot Creation Failed|Snapshot Export Failed
aws.elasticbeanstalk|part
aws.elasticfilesystem|part
aws.elasticloadbalancing|part
aws.elasticmapreduce|part
aws.elemental-inference|part
aws.email|part
aws.emr|part|EMR Auto Scaling Policy State Change|EMR Cluster State Change|EMR Configuration Error|EMR Instance Fleet State Change|EMR Instance Group State Change|EMR Instance Group Status Notification|EMR Step Status Change
aws.emr-containers|part
aws.emr-serverless|part
aws.end-user-messaging|part
aws.entityresolution|part
aws.es|part
aws.events|part|Scheduled Event
aws.eventsv2|part
aws.evs|part
aws.execute-api|part
aws.firehose|part
aws.fis|part|FIS Experiment State Change
aws.fms|part
aws.forecast|part
aws.forecastquery|part
aws.frauddetector|part
aws.freetier|part
aws.fsx|part
aws.gamelift|part|GameLift Matchmaking Event|GameLift Queue Placement Event
aws.gameliftstreams|part
aws.geo|part|Location Device Position Event|Location Geofence Event
aws.geo-maps|part
aws.geo-places|part
aws.geo-routes|part
aws.glacier|part
aws.globalaccelerator|part
aws.glue|part|Glue Data Catalog Database State Change|Glue Data Catalog Table State Change|Glue Job Run Status|Glue Job State Change
aws.grafana|part
aws.greengrass|part
aws.groundstation|part
aws.guardduty|whole|GuardDuty Finding|GuardDuty Malware Protection Object Scan Result|GuardDuty Malware Protection Post Scan Action Failed|GuardDuty Malware Protection Resource Status Active|GuardDuty Malware Protection Resource Status Error|GuardDuty Malware Protection Resource Status Warning|GuardDuty Runtime Protection Healthy|GuardDuty Runtime Protection Unhealthy
aws.health|whole|AWS Health Abuse Event|AWS Health Event
aws.health-agent|part
aws.healthlake|part|Data Store Active|Data Store Creating|Data Store Deleted|Data Store Deleting|Export Job Completed|Export Job Completed With Errors|Export Job Failed|Export Job In Progress|Export Job Submitted|Import Job Completed|Import Job Completed With Errors|Import Job Failed|Import Job In Progress|Import Job Submitted
aws.iam|part
aws.iam-toolbox|part
aws.identity-chime|part
aws.identitystore|part
aws.imagebuilder|part|EC2 Image Builder CVE Detected|EC2 Image Builder Image State Change|EC2 Image Builder Workflow Step Waiting
aws.importexport|part
aws.inspector|part
aws.inspector-scan|part
aws.inspector2|whole|Inspector Finding|Inspector Scan|Inspector2 AutoEnable|Inspector2 Coverage|Inspector2 Finding|Inspector2 Scan
aws.interconnect|part
aws.internetmonitor|part
aws.invoicing|part
aws.iot|part
aws.iot-jobs-data|part
aws.iotanalytics|part|IoT Analytics DataSet Lifecycle Notification
aws.iotdata|part
aws.iotdeviceadvisor|part
aws.iotfleetwise|part
aws.iotmanagedintegrations|part
aws.iotsitewise|part
aws.iotthingsgraph|part
aws.iottwinmaker|part
aws.iotwireless|part
aws.ivs|part|IVS Limit Breach|IVS Recording State Change|IVS Stream Health Change|IVS Stream State Change
aws.ivschat|part
aws.ivsrealtime|part
aws.kafka|part
aws.kafkaconnect|part
aws.kendra|part
aws.kendra-ranking|part
aws.kinesis|part
aws.kinesisanalytics|part
aws.kinesisvideo|part
aws.kms|part|KMS CMK Deletion|KMS CMK Rotation|KMS Imported Key Material Expiration
aws.lakeformation|part
aws.lambda|part|Durable Execution Status Change
aws.launchwizard|part
aws.lex|part
aws.license-manager|part
aws.license-manager-linux-subscriptions|part
aws.license-manager-user-subscriptions|part
aws.lightsail|part
aws.logs|part
aws.lookoutequipment|part
aws.m2|part
aws.machinelearning|part
aws.macie|part|Macie Alert|Macie Finding
aws.macie2|part
aws.mail-manager|part
aws.managedblockchain|part|Managed Blockchain Invitation Status Change|Managed Blockchain Proposal Status Change
aws.managedblockchain-query|part
aws.marketplacecatalog|part|Change Set Cancelled|Change Set Failed|Change Set Succeeded
aws.marketplacecommerceanalytics|part
aws.media-pipelines-chime|part
aws.mediaconnect|part
aws.mediaconvert|part
aws.medialive|part|MediaLive Channel Alert|MediaLive Channel Input Change|MediaLive Channel State Change|MediaLive Multiplex Alert|MediaLive Multiplex State Change
aws.mediapackage|part|MediaPackage HarvestJob Notification|MediaPackage Input Notification|MediaPackage Key Provider Notification
aws.mediapackage-vod|part
aws.mediapackagev2|part
aws.mediastore|part
aws.mediatailor|part
aws.medical-imaging|part|Data Store Created|Data Store Creating|Data Store Creation Failed|Data Store Deleted|Data Store Deleting|Image Set Copied|Image Set Copy Failed|Image Set Copying|Image Set Copying With Read Only Access|Image Set Created|Image Set Deleted|Image Set Deleting|Image Set Update Failed|Image Set Updated|Image Set Updating|Import Job Completed|Import Job Failed|Import Job In Progress|Import Job Submitted
aws.meetings-chime|part
aws.memory-db|part
aws.memorydb|part
aws.messaging-chime|part
aws.mgh|part
aws.mgn|part|MGN Source Server Data Replication Stalled Change|MGN Source Server Launch Result|MGN Source Server Lifecycle State Change
aws.migrationhub-config|part
aws.migrationhub-orchestrator|part
aws.migrationhub-strategy|part
aws.mobiletargeting|part
aws.models-v2-lex|part
aws.monitoring|whole|CloudWatch Alarm Configuration Change|CloudWatch Alarm Contributor State Change|CloudWatch Alarm State Change
aws.mpa|part
aws.mq|part
aws.mturk-requester|part
aws.neptune-db|part
aws.neptune-graph|part
aws.network-firewall|part|Firewall Attachment Status Changed|Firewall Configuration Changed|Firewall Transit Gateway Attachment Status Changed
aws.network-security-manager|part
aws.networkflowmonitor|part
aws.networkmanager|part|Network Manager Policy Update|Network Manager Segment Update
aws.networkmonitor|part
aws.notifications|part
aws.notifications-contacts|part
aws.nova-act|part
aws.oam|part
aws.observabilityadmin|part
aws.odb|part
aws.oidc|part
aws.omics|part|Annotation Import Job Status Change|Annotation Store Status Change|Read Set Activation Job Status Change|Read Set Export Job Status Change|Read Set Import Job Status Change|Read Set Status Change|Reference Import Job Status Change|Reference Status Change|Reference Store Status Change|Run Status Change|S3 Access Policy Status Change|Sequence Store Status Change|Task Status Change|Variant Import Job Status Change|Variant Store Status Change|Workflow Status Change
aws.opsworks|part|OpsWorks Alert|OpsWorks Command State Change|OpsWorks Deployment State Change|OpsWorks Instance State Change
aws.organizations|part
aws.osis|part
aws.osm|part
aws.outposts|part
aws.partnercentral|part
aws.partnercentral-account|part
aws.partnercentral-benefits|part
aws.partnercentral-channel|part
aws.partnercentral-prm|part
aws.partnercentral-selling|part
aws.payment-cryptography|part
aws.pca-connector-ad|part
aws.pca-connector-scep|part
aws.pcs|part
aws.personalize|part
aws.personalize-events|part
aws.personalize-runtime|part
aws.pi|part
aws.pinpoint|part
aws.pipes|part
aws.polly|part
aws.pricing|part
aws.pricingplanmanager|part
aws.profile|part
aws.proton|part
aws.qapps|part
aws.qbusiness|part
aws.qldb|part|QLDB Ledger State Change
aws.quicksight|part
aws.ram|part
aws.rbin|part
aws.rds|part|RDS DB Cluster Event|RDS DB Cluster Snapshot Event|RDS DB Instance Event|RDS DB Parameter Group Event|RDS DB Proxy Event|RDS DB Security Group Event|RDS DB Snapshot Event
aws.rds-data|part
aws.redshift|part
aws.redshift-data|part|Redshift Data Statement Status Change
aws.redshift-serverless|part
aws.refactor-spaces|part
aws.rekognition|part
aws.reporting-marketplace|part
aws.repostspace|part
aws.resiliencehub|part
aws.resource-explorer-2|part
aws.resource-groups|part
aws.rolesanywhere|part
aws.route53|part
aws.route53-recovery-cluster|part
aws.route53-recovery-control-config|part
aws.route53-recovery-readiness|part|Route 53 Application Recovery Controller cell readiness status change|Route 53 Application Recovery Controller readiness check status change|Route 53 Application Recovery Controller recovery group readiness status change
aws.route53domains|part
aws.route53globalresolver|part
aws.route53profiles|part
aws.route53resolver|part|DNS Firewall Alert|DNS Firewall Block
aws.rtbfabric|part
aws.rum|part
aws.runtime-v2-lex|part
aws.s3|whole|Async Copy Completion|Object ACL Updated|Object Access Tier Changed|Object Created|Object Deleted|Object Restore Completed|Object Restore Expired|Object Restore Initiated|Object Storage Class Changed|Object Tags Added|Object Tags Deleted
aws.s3-control|part
aws.s3-outposts|part
aws.s3files|part
aws.s3tables|part
aws.s3vectors|part
aws.sagemaker|part|SageMaker Algorithm State Change|SageMaker Endpoint Config State Change|SageMaker Endpoint State Change|SageMaker Ground Truth Labeling Job Task Status Change|SageMaker HyperParameter Tuning Job State Change|SageMaker Model Building Pipeline Execution Status Change|SageMaker Model Building Pipeline Execution Step Status Change|SageMaker Model Package State Change|SageMaker Model State Change|SageMaker Notebook Instance State Change|SageMaker Notebook Lifecycle Config State Change|SageMaker Training Job State Change|SageMaker Transform Job State Change
aws.sagemaker-geospatial|part
aws.savingsplans|part
aws.scheduler|part
aws.schemas|part|Schema Created|Schema Version Created
aws.scn|part
aws.sdb|part
aws.secretsmanager|part
aws.security-ir|part|Case Closed|Case Comment Created|Case Comment Updated|Case Created|Case Updated|Membership Cancelled|Membership Created|Membership Terminated|Membership Updated
aws.securityagent|part
aws.securityhub|whole|Findings Imported V2|Security Hub Findings|Security Hub Findings - Custom Action|Security Hub Findings - Imported|Security Hub Insight Results|Security Hub Standard Results
aws.securitylake|part
aws.serverlessrepo|part
aws.servicecatalog|part
aws.servicecatalog-appregistry|part
aws.servicediscovery|part
aws.servicequotas|part
aws.ses|part|Advisor Recommendation Status Open|Advisor Recommendation Status Resolved
aws.shield|part
aws.signer|part
aws.signin|whole
aws.sms-voice|part
aws.snow-device-management|part
aws.snowball|part
aws.sns|part
aws.social-messaging|part
aws.sqs|part
aws.ssm|whole|Approver Access Request Status Update|Calendar State Change|Change Request Status Update|Change Request Template Document Review Status Update|Configuration Compliance State Change|Document Review Status Update|EC2 Automation Execution Status-change Notification|EC2 Automation Step Status-change Notification|EC2 Command Invocation Status-change Notification|EC2 Command Status-change Notification|EC2 State Manager Association State Change|EC2 State Manager Instance Association State Change|Impact Assessment Created|Inventory Resource State Change|JITNA Access Request Failed|Maintenance Window Execution State-change Notification|Maintenance Window State-change Notification|Maintenance Window Target Registration Notification|Maintenance Window Task Execution State-change Notification|Maintenance Window Task Registration Notification|Maintenance Window Task Target Invocation State-change Notification|OpsItem Create|OpsItem Update|Parameter Store Change|Parameter Store Policy Action|Requester Access Request Status Update|SSM Managed Instance Deregistration|SSM Managed Instance Public Key Update|SSM Managed Instance Registration
aws.ssm-contacts|part
aws.ssm-guiconnect|part
aws.ssm-incidents|part
aws.ssm-quicksetup|part
aws.ssm-sap|part
aws.sso|part
aws.sso-oauth|part
aws.states|part|Step Functions Execution Status Change
aws.storagegateway|part|Storage Gateway File Upload Event|Storage Gateway Object Upload Event|Storage Gateway Refresh Cache Event
aws.sts|part
aws.supplychain|part|AWS Supply Chain Data Integration Status Change
aws.support|part
aws.supportapp|part
aws.supportauthz|part
aws.sustainability|part
aws.swf|part|Simple Workflow Execution State Change
aws.synthetics|part|Synthetics Canary Status Change|Synthetics Canary TestRun Failure|Synthetics Canary TestRun Successful
aws.tag|part|Tag Change on Resource
aws.tagging|part
aws.tax|part
aws.textract|part
aws.thinclient|part
aws.timestream|part
aws.timestream-influxdb|part
aws.transcribe|part|Call Analytics Job State Change|Transcribe Job State Change
aws.transfer|part|AS2 MDN Receive Completed|AS2 MDN Receive Failed|AS2 MDN Send Completed|AS2 MDN Send Failed|AS2 Payload Receive Completed|AS2 Payload Receive Failed|AS2 Payload Send Completed|AS2 Payload Send Failed|FTP Server Directory Create Completed|FTP Server Directory Create Failed|FTP Server Directory Delete Completed|FTP Server Directory Delete Failed|FTP Server File Delete Completed|FTP Server File Delete Failed|FTP Server File Download Completed|FTP Server File Download Failed|FTP Server File Rename Completed|FTP Server File Rename Failed|FTP Server File Upload Completed|FTP Server File Upload Failed|FTPS Server Directory Create Completed|FTPS Server Directory Create Failed|FTPS Server Directory Delete Completed|FTPS Server Directory Delete Failed|FTPS Server File Delete Completed|FTPS Server File Delete Failed|FTPS Server File Download Completed|FTPS Server File Download Failed|FTPS Server File Rename Completed|FTPS Server File Rename Failed|FTPS Server File Upload Completed|FTPS Server File Upload Failed|SFTP Connector Directory Listing Completed|SFTP Connector Directory Listing Failed|SFTP Connector File Retrieve Completed|SFTP Connector File Retrieve Failed|SFTP Connector File Send Completed|SFTP Connector File Send Failed|SFTP Connector Remote Delete Completed|SFTP Connector Remote Delete Failed|SFTP Connector Remote Move Completed|SFTP Connector Remote Move Failed|SFTP Server Directory Create Completed|SFTP Server Directory Create Failed|SFTP Server Directory Delete Completed|SFTP Server Directory Delete Failed|SFTP Server File Delete Completed|SFTP Server File Delete Failed|SFTP Server File Download Completed|SFTP Server File Download Failed|SFTP Server File Rename Completed|SFTP Server File Rename Failed|SFTP Server File Upload Completed|SFTP Server File Upload Failed
aws.translate|part|Translate Parallel Data State Change|Translate TextTranslationJob State Change
aws.trustedadvisor|part|Trusted Advisor Check Item Refresh Notification
aws.uxc|part
aws.verifiedpermissions|part
aws.voice-chime|part
aws.voiceid|part|VoiceId Batch Fraudster Registration Action|VoiceId Batch Speaker Enrollment Action|VoiceId Evaluate Session Action|VoiceId Fraudster Action|VoiceId Session Speaker Enrollment Action|VoiceId Speaker Action|VoiceId Start Session Action|VoiceId Update Session Action
aws.vpc-lattice|part
aws.waf|part
aws.waf-regional|part
aws.wafv2|part
aws.wellarchitected|part
aws.wickr|part
aws.wisdom|part
aws.workdocs|part
aws.workmail|part
aws.workmailmessageflow|part
aws.workspaces|part|WorkSpaces Access
aws.workspaces-instances|part
aws.workspaces-web|part
aws.xray|part|AWS X-Ray Insight Update`;
