import { ruleOf } from './_security-hub.ts';
import { framework, lines } from './framework.ts';

/** The controls of the standard: service, and the numbers of its controls. */
const members = `
Account 1
ACM 1 2
APIGateway 1 2 3 4 5 8 9
AppSync 1 2 5 6
Athena 4
AutoScaling 1 2 3 5 6 9
Backup 1
CloudFront 1 3 4 5 6 7 8 9 10 12 13 15 16
CloudTrail 1 2 4 5
CodeBuild 1 2 3 4 7
Cognito 2 3
Config 1
Connect 2
DataFirehose 1
DataSync 1
DMS 1 6 7 8 9 10 11 12 13
DocumentDB 1 2 3 4 5 6
DynamoDB 1 2 3 6 7
EC2 1 2 3 4 6 7 8 9 10 15 16 17 18 19 20 21 23 24 25 51 55 56 57 58 60 170 171 172 173 180 181
ECR 1 2 3
ECS 1 2 3 4 5 8 9 10 12 16
EFS 1 2 3 4 6 7 8
EKS 1 2 3 8
ElastiCache 1 2 3 4 5 6 7
ElasticBeanstalk 1 2 3
ELB 1 2 3 4 5 6 7 8 9 10 12 13 14 17 18
EMR 1 2 3 4
ES 1 2 3 4 5 6 7 8
EventBridge 3
FSx 1 2 3 4 5
Glue 3 4
GuardDuty 1 5 6 7 8 9 10 11 12 13
IAM 1 2 3 4 5 6 7 8 21
Inspector 1 2 3 4
Kinesis 1 3
KMS 1 2 3 5
Lambda 1 2 5
Macie 1 2
MQ 2 3
MSK 1 3 4 5 6
Neptune 1 2 3 4 5 6 7 8
NetworkFirewall 2 3 4 5 6 9 10
Opensearch 1 2 3 4 5 6 7 8 10
PCA 1
RDS 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 19 20 21 22 23 24 25 27 34 35 36 37 40 41 42 43 44 45 46 47 48
Redshift 1 2 3 4 6 7 8 10 15 18
RedshiftServerless 1 2 3 5 6
Route53 2
S3 1 2 3 5 6 8 9 12 13 19 24 25
SageMaker 1 2 3 4 5 8
SecretsManager 1 2 3 4
ServiceCatalog 1
SNS 4
SQS 1 3
SSM 1 2 3 4 6 7
StepFunctions 1
Transfer 2 3
WAF 1 2 3 4 6 7 8 10 12
WorkSpaces 1 2
`;

const titles = `
Account account contacts
ACM certificates
APIGateway API Gateway
AppSync AppSync
Athena Athena
AutoScaling Auto Scaling
Backup AWS Backup
CloudFront CloudFront
CloudTrail CloudTrail
CodeBuild CodeBuild
Cognito Cognito
Config AWS Config
Connect Amazon Connect
DataFirehose Data Firehose
DataSync DataSync
DMS Database Migration Service
DocumentDB DocumentDB
DynamoDB DynamoDB
EC2 EC2, EBS and VPC
ECR ECR
ECS ECS
EFS EFS
EKS EKS
ElastiCache ElastiCache
ElasticBeanstalk Elastic Beanstalk
ELB load balancers
EMR EMR
ES Elasticsearch
EventBridge EventBridge
FSx FSx
Glue Glue
GuardDuty GuardDuty
IAM IAM
Inspector Inspector
Kinesis Kinesis
KMS KMS
Lambda Lambda
Macie Macie
MQ Amazon MQ
MSK MSK
Neptune Neptune
NetworkFirewall Network Firewall
Opensearch OpenSearch
PCA Private CA
RDS RDS and Aurora
Redshift Redshift
RedshiftServerless Redshift Serverless
Route53 Route 53
S3 S3
SageMaker SageMaker
SecretsManager Secrets Manager
ServiceCatalog Service Catalog
SNS SNS
SQS SQS
SSM Systems Manager
StepFunctions Step Functions
Transfer Transfer Family
WAF AWS WAF
WorkSpaces WorkSpaces
`;

const controls = lines(members).flatMap((line) => {
  const [service, ...numbers] = line.split(' ');
  return numbers.map((number) => `${service}.${number}`);
});

export default framework({
  id: 'aws-fsbp',
  title: 'AWS Foundational Security Best Practices',
  asOf: 'late 2025',
  source:
    "Security Hub's standard v1.0.0, and the rule of AWS Config behind each of its controls; a control without a rule is one that Security Hub checks itself.",
  table: controls.flatMap((control) => (ruleOf(control) ? [`${ruleOf(control)} ${control}`] : [])).join('\n'),
  open: controls.filter((control) => ruleOf(control) === undefined),
  titles,
});
