import type { Facts } from './facts.ts';
import { sorted, table } from './tables.ts';

/**
 * The automation documents of AWS that remediations use, written down from the pages of the runbook reference of AWS Systems Manager
 * on the day below: none of AWS's packages has them.
 */
const asOf = '2026-11';

/** Name, parameters that must be given, and after the bar those that may. */
const documents: readonly string[] = [
  'AWS-ConfigureS3BucketLogging BucketName GrantedPermission GranteeType TargetBucket | AutomationAssumeRole GranteeEmailAddress GranteeId GranteeUri TargetPrefix',
  'AWS-ConfigureS3BucketVersioning BucketName | AutomationAssumeRole VersioningState',
  'AWS-DisablePublicAccessForSecurityGroup GroupId | AutomationAssumeRole IpAddressToBlock',
  'AWS-DisableS3BucketPublicReadWrite S3BucketName | AutomationAssumeRole',
  'AWS-EnableCloudTrail S3BucketName TrailName | AutomationAssumeRole',
  'AWS-EnableS3BucketEncryption BucketName | AutomationAssumeRole SSEAlgorithm',
  'AWS-PublishSNSNotification Message TopicArn | AutomationAssumeRole',
  'AWS-ReleaseElasticIP AllocationId | AutomationAssumeRole',
  'AWS-StartEC2Instance InstanceId | AutomationAssumeRole',
  'AWS-StopEC2Instance InstanceId | AutomationAssumeRole',
  'AWS-TerminateEC2Instance InstanceId | AutomationAssumeRole',
  'AWSConfigRemediation-CancelKeyDeletion AutomationAssumeRole KeyId |',
  'AWSConfigRemediation-ConfigureS3BucketPublicAccessBlock AutomationAssumeRole BucketName | BlockPublicAcls BlockPublicPolicy IgnorePublicAcls RestrictPublicBuckets',
  'AWSConfigRemediation-ConfigureS3PublicAccessBlock AccountId AutomationAssumeRole | BlockPublicAcls BlockPublicPolicy IgnorePublicAcls RestrictPublicBuckets',
  'AWSConfigRemediation-DeleteIAMRole AutomationAssumeRole IAMRoleID |',
  'AWSConfigRemediation-DeleteUnusedEBSVolume AutomationAssumeRole VolumeId | CreateSnapshot',
  'AWSConfigRemediation-DeleteUnusedSecurityGroup AutomationAssumeRole GroupId |',
  'AWSConfigRemediation-DetachIAMPolicy AutomationAssumeRole IAMResourceId |',
  'AWSConfigRemediation-DisablePublicAccessToRDSInstance AutomationAssumeRole DbInstanceResourceId |',
  'AWSConfigRemediation-DisableSubnetAutoAssignPublicIP AutomationAssumeRole SubnetId |',
  'AWSConfigRemediation-EnableEbsEncryptionByDefault AutomationAssumeRole |',
  'AWSConfigRemediation-EnableKeyRotation AutomationAssumeRole KeyId |',
  'AWSConfigRemediation-EnableMultiAZOnRDSInstance AutomationAssumeRole DbiResourceId | ApplyImmediately',
  'AWSConfigRemediation-EnableRDSInstanceBackup AutomationAssumeRole BackupRetentionPeriod DbiResourceId | ApplyImmediately PreferredBackupWindow',
  'AWSConfigRemediation-EnableRDSInstanceDeletionProtection AutomationAssumeRole DbInstanceResourceId | ApplyImmediately',
  'AWSConfigRemediation-EncryptSNSTopic AutomationAssumeRole KmsKeyArn TopicArn |',
  'AWSConfigRemediation-EnforceEC2InstanceIMDSv2 AutomationAssumeRole InstanceId |',
  'AWSConfigRemediation-RemoveVPCDefaultSecurityGroupRules AutomationAssumeRole GroupId |',
  'AWSConfigRemediation-ReplaceIAMInlinePolicy AutomationAssumeRole InlinePolicyName ResourceId |',
  'AWSConfigRemediation-RevokeUnusedIAMUserCredentials AutomationAssumeRole IAMResourceId | MaxCredentialUsageAge',
  'AWSConfigRemediation-SetIAMPasswordPolicy AutomationAssumeRole | AllowUsersToChangePassword HardExpiry MaxPasswordAge MinimumPasswordLength PasswordReusePrevention RequireLowercaseCharacters RequireNumbers RequireSymbols RequireUppercaseCharacters',
];

/** Further ones, of which only the names are kept: to tell a slip of the pen from another document. */
const others: Readonly<Record<string, readonly string[]>> = {
  'AWS-': [
    'ASGEnterStandby ASGExitStandby AttachEBSVolume AttachIAMToInstance ChangeDDBRWCapacityMode ConfigureCloudTrailLogging',
    'ConfigureCloudWatchOnEC2Instance CopySnapshot CreateDynamoDbBackup CreateImage CreateJiraIssue CreateManagedLinuxInstance',
    'CreateManagedWindowsInstance CreateRdsSnapshot CreateServiceNowIncident CreateSnapshot DeleteCloudFormationStack',
    'DeleteDynamoDbBackup DeleteDynamoDbTableBackups DeleteEKSCluster DeleteEbsVolumeSnapshots DeleteIAMInlinePolicy DeleteImage',
    'DeleteSnapshot DetachEBSVolume DisableIncomingSSHOnPort22 EnableCLBAccessLogs EnableExplorer ExportOpsDataToS3',
    'InstallAmazonECSAgent PatchAsgInstance PatchInstanceWithRollback RebootRdsInstance ResizeInstance RestartEC2Instance',
    'RestartEC2InstanceWithApproval RunCfnLint RunPacker SetupInventory SetupManagedInstance SetupManagedRoleOnEc2Instance',
    'StartEC2InstanceWithApproval StartRdsInstance StartStopAuroraCluster StopEC2InstanceWithApproval StopRdsInstance',
    'TerminateEC2InstanceWithApproval UpdateAmazonECSAgent UpdateCloudFormationStack UpdateEKSManagedNodegroupVersion UpdateLinuxAmi',
    'UpdateWindowsAmi',
  ],
  'AWSConfigRemediation-': [
    'ConfigureCodeBuildProjectWithKMSCMK ConfigureLambdaFunctionXRayTracing CreateCloudTrailMultiRegionTrail CreateGuardDutyDetector',
    'DeleteAPIGatewayStage DeleteAccessKeysFromCodeBuildProject DeleteDefaultVPCRoutes DeleteDynamoDbTable',
    'DeleteEgressOnlyInternetGateway DeleteElasticsearchDomain DeleteIAMUser DeleteLambdaFunction DeleteRDSCluster',
    'DeleteRDSClusterSnapshot DeleteRDSInstance DeleteRDSInstanceSnapshot DeleteRedshiftCluster DeleteSecret DeleteUnusedENI',
    'DeleteUnusedIAMGroup DeleteUnusedIAMPolicy DeleteUnusedVPCNetworkACL DeleteVPCFlowLog DetachAndDeleteInternetGateway',
    'DetachAndDeleteVirtualPrivateGateway DisablePublicAccessToRedshiftCluster DropInvalidHeadersForALB EnableAPIGatewayTracing',
    'EnableAccountAccessAnalyzer EnableAutoScalingGroupELBHealthCheck EnableBeanstalkEnvironmentNotifications',
    'EnableCLBCrossZoneLoadBalancing EnableCWLoggingForSessionManager EnableCloudFrontAccessLogs EnableCloudFrontDefaultRootObject',
    'EnableCloudFrontOriginAccessIdentity EnableCloudFrontOriginFailover EnableCloudFrontViewerPolicyHTTPS',
    'EnableCloudTrailEncryptionWithKMS EnableCloudTrailLogFileValidation EnableCopyTagsToSnapshotOnRDSCluster',
    'EnableCopyTagsToSnapshotOnRDSDBInstance EnableELBDeletionProtection EnableElasticBeanstalkEnvironmentLogStreaming',
    'EnableEncryptionOnDynamoDbTable EnableEnhancedMonitoringOnRDSInstance EnableLoggingForALBAndCLB EnableMinorVersionUpgradeOnRDS',
    'EnableMinorVersionUpgradeOnRDSDBInstance EnableNLBCrossZoneLoadBalancing EnablePITRForDynamoDbTable',
    'EnablePerformanceInsightsOnRDSInstance EnableRDSClusterDeletionProtection EnableRedshiftClusterAuditLogging',
    'EnableRedshiftClusterAutomatedSnapshot EnableRedshiftClusterEncryption EnableRedshiftClusterEnhancedVPCRouting EnableSecurityHub',
    'EnableSystemsManagerSessionManagerAuditLogsToS3 EnableVPCFlowLogsToCloudWatch EnableVPCFlowLogsToS3Bucket',
    'EnableWAFClassicRegionalLogging EncryptLambdaEnvironmentVariablesWithCMK EnforceHttpsOnEsDomain',
    'EnforceSSLOnlyConnectionsToRedshiftCluster ModifyEBSVolumeType ModifyRDSInstancePortNumber',
    'ModifyRedshiftClusterMaintenanceSettings ModifyRedshiftClusterNodeType MoveLambdaToVPC RemovePrincipalStarFromS3BucketPolicy',
    'RemoveUnrestrictedSourceIngressRules RemoveUserPolicies RestrictBucketSSLRequestsOnly RotateSecret UpdateAPIGatewayMethodCaching',
    'UpdateElasticsearchDomainSecurityGroups UpdateXRayKMSKey',
  ],
};

/** `Name Required … | Optional …`, and names alone. */
export function remediationDocuments(): Facts {
  const names = Object.entries(others).flatMap(([prefix, list]) => list.flatMap((line) => line.split(' ').map((one) => prefix + one)));
  return { from: "AWS's documentation", asOf, body: table(sorted([...documents, ...names])) };
}
