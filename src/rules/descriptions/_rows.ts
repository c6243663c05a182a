import type { TypeName } from '../../core/index.ts';

/** What makes one rule: its id, the type it judges, and what to call such resources. */
export type Row = readonly [id: string, type: TypeName, things: string];

export const rows: readonly Row[] = [
  ['AMPLIFY_APP_DESCRIPTION', 'AWS::Amplify::App', 'Amplify apps'],
  ['AMPLIFY_BRANCH_DESCRIPTION', 'AWS::Amplify::Branch', 'Amplify branches'],
  ['APIGATEWAYV2_STAGE_DESCRIPTION', 'AWS::ApiGatewayV2::Stage', 'stages of HTTP and WebSocket APIs'],
  ['APIGATEWAY_STAGE_DESCRIPTION', 'AWS::ApiGateway::Stage', 'stages of REST APIs'],
  ['APPCONFIG_APPLICATION_DESCRIPTION', 'AWS::AppConfig::Application', 'AppConfig applications'],
  ['APPCONFIG_DEPLOYMENT_STRATEGY_DESCRIPTION', 'AWS::AppConfig::DeploymentStrategy', 'AppConfig deployment strategies'],
  ['APPCONFIG_ENVIRONMENT_DESCRIPTION', 'AWS::AppConfig::Environment', 'AppConfig environments'],
  ['APPCONFIG_HOSTED_CONFIGURATION_VERSION_DESCRIPTION', 'AWS::AppConfig::HostedConfigurationVersion', 'AppConfig hosted configuration versions'],
  ['APPINTEGRATIONS_EVENT_INTEGRATION_DESCRIPTION', 'AWS::AppIntegrations::EventIntegration', 'AppIntegrations event integrations'],
  ['ATHENA_DATA_CATALOG_DESCRIPTION', 'AWS::Athena::DataCatalog', 'Athena data catalogs'],
  ['ATHENA_PREPARED_STATEMENT_DESCRIPTION', 'AWS::Athena::PreparedStatement', 'Athena prepared statements'],
  ['ATHENA_WORKGROUP_DESCRIPTION', 'AWS::Athena::WorkGroup', 'Athena workgroups'],
  ['CLOUDWATCH_ALARM_DESCRIPTION', 'AWS::CloudWatch::Alarm', 'CloudWatch alarms'],
  ['EC2_TRAFFIC_MIRROR_FILTER_DESCRIPTION', 'AWS::EC2::TrafficMirrorFilter', 'traffic mirror filters'],
  ['EC2_TRAFFIC_MIRROR_SESSION_DESCRIPTION', 'AWS::EC2::TrafficMirrorSession', 'traffic mirror sessions'],
  ['EC2_TRAFFIC_MIRROR_TARGET_DESCRIPTION', 'AWS::EC2::TrafficMirrorTarget', 'traffic mirror targets'],
  ['ELASTICBEANSTALK_APPLICATION_DESCRIPTION', 'AWS::ElasticBeanstalk::Application', 'Elastic Beanstalk applications'],
  ['ELASTICBEANSTALK_APPLICATION_VERSION_DESCRIPTION', 'AWS::ElasticBeanstalk::ApplicationVersion', 'Elastic Beanstalk application versions'],
  ['ELASTICBEANSTALK_ENVIRONMENT_DESCRIPTION', 'AWS::ElasticBeanstalk::Environment', 'Elastic Beanstalk environments'],
  ['EVIDENTLY_LAUNCH_DESCRIPTION', 'AWS::Evidently::Launch', 'CloudWatch Evidently launches'],
  ['EVIDENTLY_PROJECT_DESCRIPTION', 'AWS::Evidently::Project', 'CloudWatch Evidently projects'],
  ['EVIDENTLY_SEGMENT_DESCRIPTION', 'AWS::Evidently::Segment', 'CloudWatch Evidently segments'],
  // What AWS Config calls a policy is a managed one; an inline policy has no description.
  ['IAM_POLICY_DESCRIPTION', 'AWS::IAM::ManagedPolicy', 'customer managed IAM policies'],
  ['IOT_PROVISIONING_TEMPLATE_DESCRIPTION', 'AWS::IoT::ProvisioningTemplate', 'IoT Core provisioning templates'],
  ['LAMBDA_FUNCTION_DESCRIPTION', 'AWS::Lambda::Function', 'Lambda functions'],
  ['OPENSEARCHSERVERLESS_COLLECTION_DESCRIPTION', 'AWS::OpenSearchServerless::Collection', 'OpenSearch Serverless collections'],
  ['SAGEMAKER_FEATUREGROUP_DESCRIPTION', 'AWS::SageMaker::FeatureGroup', 'SageMaker feature groups'],
  ['SAGEMAKER_IMAGE_DESCRIPTION', 'AWS::SageMaker::Image', 'SageMaker images'],
  ['TRANSFER_AGREEMENT_DESCRIPTION', 'AWS::Transfer::Agreement', 'Transfer Family agreements'],
  ['TRANSFER_CERTIFICATE_DESCRIPTION', 'AWS::Transfer::Certificate', 'Transfer Family certificates'],
  ['TRANSFER_WORKFLOW_DESCRIPTION', 'AWS::Transfer::Workflow', 'Transfer Family workflows'],
];

/** The property that holds the description. */
export function propertyOf(type: TypeName): string {
  if (type === 'AWS::CloudWatch::Alarm') return 'AlarmDescription';
  return type === 'AWS::SageMaker::Image' ? 'ImageDescription' : 'Description';
}
