import { nearest } from '../core/nearest.ts';

/**
 * The automation documents of AWS that remediations use, with the parameters that their pages in the runbook reference of AWS
 * Systems Manager name. Written by hand from those pages, as of 2026-11: none of AWS's packages has them.
 */
export interface RemediationDocument {
  readonly name: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

export const asOf = '2026-11';

/** Name, parameters that must be given, and after the bar those that may. */
const table = `
AWS-ConfigureS3BucketLogging BucketName GrantedPermission GranteeType TargetBucket | AutomationAssumeRole GranteeEmailAddress GranteeId GranteeUri TargetPrefix
AWS-ConfigureS3BucketVersioning BucketName | AutomationAssumeRole VersioningState
AWS-DisablePublicAccessForSecurityGroup GroupId | AutomationAssumeRole IpAddressToBlock
AWS-DisableS3BucketPublicReadWrite S3BucketName | AutomationAssumeRole
AWS-EnableCloudTrail S3BucketName TrailName | AutomationAssumeRole
AWS-EnableS3BucketEncryption BucketName | AutomationAssumeRole SSEAlgorithm
AWS-PublishSNSNotification Message TopicArn | AutomationAssumeRole
AWS-ReleaseElasticIP AllocationId | AutomationAssumeRole
AWS-StartEC2Instance InstanceId | AutomationAssumeRole
AWS-StopEC2Instance InstanceId | AutomationAssumeRole
AWS-TerminateEC2Instance InstanceId | AutomationAssumeRole
AWSConfigRemediation-CancelKeyDeletion AutomationAssumeRole KeyId |
AWSConfigRemediation-ConfigureS3BucketPublicAccessBlock AutomationAssumeRole BucketName | BlockPublicAcls BlockPublicPolicy IgnorePublicAcls RestrictPublicBuckets
AWSConfigRemediation-ConfigureS3PublicAccessBlock AccountId AutomationAssumeRole | BlockPublicAcls BlockPublicPolicy IgnorePublicAcls RestrictPublicBuckets
AWSConfigRemediation-DeleteIAMRole AutomationAssumeRole IAMRoleID |
AWSConfigRemediation-DeleteUnusedEBSVolume AutomationAssumeRole VolumeId | CreateSnapshot
AWSConfigRemediation-DeleteUnusedSecurityGroup AutomationAssumeRole GroupId |
AWSConfigRemediation-DetachIAMPolicy AutomationAssumeRole IAMResourceId |
AWSConfigRemediation-DisablePublicAccessToRDSInstance AutomationAssumeRole DbInstanceResourceId |
AWSConfigRemediation-DisableSubnetAutoAssignPublicIP AutomationAssumeRole SubnetId |
AWSConfigRemediation-EnableEbsEncryptionByDefault AutomationAssumeRole |
AWSConfigRemediation-EnableKeyRotation AutomationAssumeRole KeyId |
AWSConfigRemediation-EnableMultiAZOnRDSInstance AutomationAssumeRole DbiResourceId | ApplyImmediately
AWSConfigRemediation-EnableRDSInstanceBackup AutomationAssumeRole BackupRetentionPeriod DbiResourceId | ApplyImmediately PreferredBackupWindow
AWSConfigRemediation-EnableRDSInstanceDeletionProtection AutomationAssumeRole DbInstanceResourceId | ApplyImmediately
AWSConfigRemediation-EncryptSNSTopic AutomationAssumeRole KmsKeyArn TopicArn |
AWSConfigRemediation-EnforceEC2InstanceIMDSv2 AutomationAssumeRole InstanceId |
AWSConfigRemediation-RemoveVPCDefaultSecurityGroupRules AutomationAssumeRole GroupId |
AWSConfigRemediation-ReplaceIAMInlinePolicy AutomationAssumeRole InlinePolicyName ResourceId |
AWSConfigRemediation-RevokeUnusedIAMUserCredentials AutomationAssumeRole IAMResourceId | MaxCredentialUsageAge
AWSConfigRemediation-SetIAMPasswordPolicy AutomationAssumeRole | AllowUsersToChangePassword HardExpiry MaxPasswordAge MinimumPasswordLength PasswordReusePrevention RequireLowercaseCharacters RequireNumbers RequireSymbols RequireUppercaseCharacters
`.trim();

/** Further ones, of which only the names are kept: to tell a slip of the pen from another document. */
const others: Readonly<Record<string, string>> = {
  'AWS-':
    'ASGEnterStandby ASGExitStandby AttachEBSVolume AttachIAMToInstance ChangeDDBRWCapacityMode ConfigureCloudTrailLogging ConfigureCloudWatchOnEC2Instance CopySnapshot CreateDynamoDbBackup CreateImage CreateJiraIssue CreateManagedLinuxInstance CreateManagedWindowsInstance CreateRdsSnapshot CreateServiceNowIncident CreateSnapshot DeleteCloudFormationStack DeleteDynamoDbBackup DeleteDynamoDbTableBackups DeleteEKSCluster DeleteEbsVolumeSnapshots DeleteIAMInlinePolicy DeleteImage DeleteSnapshot DetachEBSVolume DisableIncomingSSHOnPort22 EnableCLBAccessLogs EnableExplorer ExportOpsDataToS3 InstallAmazonECSAgent PatchAsgInstance PatchInstanceWithRollback RebootRdsInstance ResizeInstance RestartEC2Instance RestartEC2InstanceWithApproval RunCfnLint RunPacker SetupInventory SetupManagedInstance SetupManagedRoleOnEc2Instance StartEC2InstanceWithApproval StartRdsInstance StartStopAuroraCluster StopEC2InstanceWithApproval StopRdsInstance TerminateEC2InstanceWithApproval UpdateAmazonECSAgent UpdateCloudFormationStack UpdateEKSManagedNodegroupVersion UpdateLinuxAmi UpdateWindowsAmi',
  'AWSConfigRemediation-':
    'ConfigureCodeBuildProjectWithKMSCMK ConfigureLambdaFunctionXRayTracing CreateCloudTrailMultiRegionTrail CreateGuardDutyDetector DeleteAPIGatewayStage DeleteAccessKeysFromCodeBuildProject DeleteDefaultVPCRoutes DeleteDynamoDbTable DeleteEgressOnlyInternetGateway DeleteElasticsearchDomain DeleteIAMUser DeleteLambdaFunction DeleteRDSCluster DeleteRDSClusterSnapshot DeleteRDSInstance DeleteRDSInstanceSnapshot DeleteRedshiftCluster DeleteSecret DeleteUnusedENI DeleteUnusedIAMGroup DeleteUnusedIAMPolicy DeleteUnusedVPCNetworkACL DeleteVPCFlowLog DetachAndDeleteInternetGateway DetachAndDeleteVirtualPrivateGateway DisablePublicAccessToRedshiftCluster DropInvalidHeadersForALB EnableAPIGatewayTracing EnableAccountAccessAnalyzer EnableAutoScalingGroupELBHealthCheck EnableBeanstalkEnvironmentNotifications EnableCLBCrossZoneLoadBalancing EnableCWLoggingForSessionManager EnableCloudFrontAccessLogs EnableCloudFrontDefaultRootObject EnableCloudFrontOriginAccessIdentity EnableCloudFrontOriginFailover EnableCloudFrontViewerPolicyHTTPS EnableCloudTrailEncryptionWithKMS EnableCloudTrailLogFileValidation EnableCopyTagsToSnapshotOnRDSCluster EnableCopyTagsToSnapshotOnRDSDBInstance EnableELBDeletionProtection EnableElasticBeanstalkEnvironmentLogStreaming EnableEncryptionOnDynamoDbTable EnableEnhancedMonitoringOnRDSInstance EnableLoggingForALBAndCLB EnableMinorVersionUpgradeOnRDS EnableMinorVersionUpgradeOnRDSDBInstance EnableNLBCrossZoneLoadBalancing EnablePITRForDynamoDbTable EnablePerformanceInsightsOnRDSInstance EnableRDSClusterDeletionProtection EnableRedshiftClusterAuditLogging EnableRedshiftClusterAutomatedSnapshot EnableRedshiftClusterEncryption EnableRedshiftClusterEnhancedVPCRouting EnableSecurityHub EnableSystemsManagerSessionManagerAuditLogsToS3 EnableVPCFlowLogsToCloudWatch EnableVPCFlowLogsToS3Bucket EnableWAFClassicRegionalLogging EncryptLambdaEnvironmentVariablesWithCMK EnforceHttpsOnEsDomain EnforceSSLOnlyConnectionsToRedshiftCluster ModifyEBSVolumeType ModifyRDSInstancePortNumber ModifyRedshiftClusterMaintenanceSettings ModifyRedshiftClusterNodeType MoveLambdaToVPC RemovePrincipalStarFromS3BucketPolicy RemoveUnrestrictedSourceIngressRules RemoveUserPolicies RestrictBucketSSLRequestsOnly RotateSecret UpdateAPIGatewayMethodCaching UpdateElasticsearchDomainSecurityGroups UpdateXRayKMSKey',
};

const documents = new Map<string, RemediationDocument>();

function known(): ReadonlyMap<string, RemediationDocument> {
  if (documents.size > 0) return documents;
  const words = (text: string) => text.split(' ').filter((one) => one !== '');
  for (const line of table.split('\n')) {
    const [before = '', after = ''] = line.split('|');
    const [name = '', ...required] = words(before);
    documents.set(name, { name, required, optional: words(after) });
  }
  return documents;
}

/** A document whose parameters are known; undefined for others. */
export function remediationDocument(name: string): RemediationDocument | undefined {
  return known().get(name);
}

/** The document of AWS that was probably meant by a name that is none of them; undefined for those that are, and where none is near. */
export function meantDocument(name: string): string | undefined {
  const names = [...known().keys(), ...Object.entries(others).flatMap(([prefix, list]) => list.split(' ').map((one) => prefix + one))];
  return names.includes(name) ? undefined : nearest(name, names, 3);
}
