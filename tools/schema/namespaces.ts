/**
 * The services whose property types are written out: those that an AWS Config managed rule judges, and those that templates
 * commonly join to them. Coercion, identifiers and secrets cover every service, so a service is missing here only until a rule
 * wants to read its properties by name.
 */
const judged = `
  ACMPCA APS AmazonMQ Amplify ApiGateway ApiGatewayV2 AppConfig AppFlow AppIntegrations AppMesh AppRunner AppStream AppSync
  ApplicationAutoScaling Athena AuditManager AutoScaling Backup BackupGateway Batch BedrockAgentCore Cassandra CertificateManager
  CloudFormation CloudFront CloudTrail CloudWatch CodeArtifact CodeBuild CodeDeploy CodeGuruProfiler CodeGuruReviewer CodePipeline
  Cognito Config Connect CustomerProfiles DAX DMS DataSync Detective DeviceFarm DocDB DynamoDB EC2 ECR ECS EFS EKS EMR ElastiCache
  ElasticBeanstalk ElasticLoadBalancing ElasticLoadBalancingV2 Elasticsearch EventSchemas Events Evidently FIS FSx FraudDetector Glue
  GroundStation GuardDuty HealthLake IAM IVS ImageBuilder Inspector InspectorV2 IoT IoTEvents IoTSiteWise IoTTwinMaker IoTWireless KMS
  KafkaConnect Kendra Kinesis KinesisFirehose KinesisVideo Lambda Lightsail Logs MSK Macie MediaPackage MediaTailor MemoryDB Neptune
  NetworkFirewall OpenSearchServerless OpenSearchService Organizations Panorama RDS RUM Redshift RedshiftServerless ResilienceHub Route53
  Route53RecoveryControl Route53RecoveryReadiness Route53Resolver S3 S3Express SES SNS SQS SSM SageMaker Scheduler SecretsManager
  SecurityHub ServiceCatalog Shield Signer StepFunctions StorageGateway Transfer WAF WAFRegional WAFv2 WorkSpaces`;

const joined = 'AccessAnalyzer CodeCommit GlobalAccelerator Pipes RAM S3ObjectLambda S3Tables ServiceDiscovery Synthetics VpcLattice XRay';

export const typedServices: ReadonlySet<string> = new Set(`${judged} ${joined}`.trim().split(/\s+/));
