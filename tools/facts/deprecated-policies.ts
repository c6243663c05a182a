/**
 * AWS managed policies that AWS has deprecated, by path, with what it names instead, and the page that says so (as of
 * 2026-11). Most can no longer be attached to anything, and are gone from the list of those that exist. A policy that never
 * existed has no page: people write it for the one beside it.
 */
const guides = {
  backup: 'aws-backup/latest/devguide/security-iam-awsmanpol.html',
  beanstalk: 'elasticbeanstalk/latest/dg/security-iam-awsmanpol.html',
  cloudTrail: 'awscloudtrail/latest/userguide/security-iam-awsmanpol.html',
  codePipeline: 'codepipeline/latest/userguide/managed-policies.html',
  config: 'config/latest/developerguide/security-iam-awsmanpol.html',
  connect: 'connect/latest/adminguide/security_iam_awsmanpol.html',
  ec2: 'AWSEC2/latest/UserGuide/security-iam-awsmanpol.html',
  ecs: 'AmazonECS/latest/developerguide/security-iam-awsmanpol-deprecated-policies.html',
  emr: 'emr/latest/ManagementGuide/emr-managed-iam-policies.html',
  guardDuty: 'guardduty/latest/ug/security-iam-awsmanpol.html',
  lambda: 'lambda/latest/dg/security-iam-awsmanpol.html',
  machineLearning: 'machine-learning/latest/dg/security-iam-awsmanpol.html',
  serviceCatalog: 'servicecatalog/latest/adminguide/security-iam-awsmanpol.html',
  systemsManager: 'systems-manager/latest/userguide/security-iam-awsmanpol.html',
} as const;

type Row = readonly [path: string, successor: string, guide?: keyof typeof guides];

export const deprecatedPolicies: readonly Row[] = [
  ['service-role/AWSConfigRole', 'service-role/AWS_ConfigRole', 'config'],
  ['AWSLambdaFullAccess', 'AWSLambda_FullAccess', 'lambda'],
  ['AWSLambdaReadOnlyAccess', 'AWSLambda_ReadOnlyAccess', 'lambda'],
  ['AWSCodePipelineFullAccess', 'AWSCodePipeline_FullAccess', 'codePipeline'],
  ['AWSCodePipelineReadOnlyAccess', 'AWSCodePipeline_ReadOnlyAccess', 'codePipeline'],
  ['AWSCloudTrailFullAccess', 'AWSCloudTrail_FullAccess', 'cloudTrail'],
  ['AWSCloudTrailReadOnlyAccess', 'AWSCloudTrail_ReadOnlyAccess', 'cloudTrail'],
  ['AWSBackupAdminPolicy', 'AWSBackupFullAccess', 'backup'],
  ['AWSBackupOperatorPolicy', 'AWSBackupOperatorAccess', 'backup'],
  ['AWSElasticBeanstalkFullAccess', 'AdministratorAccess-AWSElasticBeanstalk', 'beanstalk'],
  ['AWSElasticBeanstalkReadOnlyAccess', 'AWSElasticBeanstalkReadOnly', 'beanstalk'],
  ['service-role/AWSElasticBeanstalkService', 'AWSElasticBeanstalkManagedUpdatesCustomerRolePolicy', 'beanstalk'],
  ['AmazonConnectFullAccess', 'AmazonConnect_FullAccess', 'connect'],
  ['service-role/AmazonEC2SpotFleetRole', 'service-role/AmazonEC2SpotFleetTaggingRole', 'ec2'],
  ['AmazonEC2ContainerServiceFullAccess', 'AmazonECS_FullAccess', 'ecs'],
  ['service-role/AmazonElasticMapReduceRole', 'service-role/AmazonEMRServicePolicy_v2', 'emr'],
  ['AmazonElasticMapReduceFullAccess', 'AmazonEMRFullAccessPolicy_v2', 'emr'],
  ['AmazonElasticMapReduceReadOnlyAccess', 'AmazonEMRReadOnlyAccessPolicy_v2', 'emr'],
  ['AmazonGuardDutyFullAccess', 'AmazonGuardDutyFullAccess_v2', 'guardDuty'],
  ['service-role/AmazonMachineLearningRoleforRedshiftDataSource', 'service-role/AmazonMachineLearningRoleforRedshiftDataSourceV3', 'machineLearning'],
  [
    'service-role/AmazonMachineLearningRoleforRedshiftDataSourceV2',
    'service-role/AmazonMachineLearningRoleforRedshiftDataSourceV3',
    'machineLearning',
  ],
  ['ServiceCatalogAdminFullAccess', 'AWSServiceCatalogAdminFullAccess', 'serviceCatalog'],
  ['ServiceCatalogAdminReadOnlyAccess', 'AWSServiceCatalogAdminReadOnlyAccess', 'serviceCatalog'],
  ['ServiceCatalogEndUserFullAccess', 'AWSServiceCatalogEndUserFullAccess', 'serviceCatalog'],
  ['ServiceCatalogEndUserAccess', 'AWSServiceCatalogEndUserReadOnlyAccess', 'serviceCatalog'],
  ['service-role/AmazonEC2RoleforSSM', 'AmazonSSMManagedInstanceCore', 'systemsManager'],
  // These never were.
  ['AWSConfigRole', 'service-role/AWS_ConfigRole'],
  ['AWS_Config_Role', 'service-role/AWS_ConfigRole'],
  ['ConfigRole', 'service-role/AWS_ConfigRole'],
  ['AWSConfigServiceRole', 'service-role/AWS_ConfigRole'],
  ['AWSConfigServiceRolePolicy', 'service-role/AWS_ConfigRole'],
  ['AWSConfigFullAccess', 'AWSConfigUserAccess'],
  ['AWSLambdaExecutionRole', 'service-role/AWSLambdaBasicExecutionRole'],
  ['AWSXRayFullAccess', 'AWSXrayFullAccess'],
];

/** The page of AWS's documentation that deprecates a policy. */
export function pageOf([, , guide]: Row): string | undefined {
  return guide && `https://docs.aws.amazon.com/${guides[guide]}`;
}
