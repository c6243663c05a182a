import type { TypeName } from '../../core/index.ts';

/** Fields of events that hold one of a few words, or the name of something that templates make, by what the services document. */
export interface EventFields {
  readonly source: string;
  /** Of events of these types; of all of the source where there are none. */
  readonly types?: readonly string[];
  /** The words that a field holds. */
  readonly words?: Readonly<Record<string, readonly string[]>>;
  readonly names?: Readonly<Record<string, Named>>;
  /** The fields in `detail`, where all are known. */
  readonly detail?: readonly string[];
}

export interface Named {
  readonly types: readonly TypeName[];
  readonly by: 'name' | 'arn';
  /** Whether whoever makes some of these hardly ever waits for those that somebody else makes. */
  readonly own?: true;
}

const compliance = ['COMPLIANT', 'NON_COMPLIANT', 'NOT_APPLICABLE', 'INSUFFICIENT_DATA'];
const alarm = ['OK', 'ALARM', 'INSUFFICIENT_DATA'];
const configRule: Named = { types: ['AWS::Config::ConfigRule'], by: 'name', own: true };
const bucket: Named = { types: ['AWS::S3::Bucket'], by: 'name' };

export const eventFields: readonly EventFields[] = [
  {
    source: 'aws.config',
    types: ['Config Rules Compliance Change'],
    words: {
      'detail.messageType': ['ComplianceChangeNotification'],
      'detail.newEvaluationResult.complianceType': compliance,
      'detail.oldEvaluationResult.complianceType': compliance,
    },
    names: { 'detail.configRuleName': configRule, 'detail.configRuleARN': { ...configRule, by: 'arn' } },
    detail: [
      'awsAccountId',
      'awsRegion',
      'configRuleARN',
      'configRuleName',
      'messageType',
      'newEvaluationResult',
      'notificationCreationTime',
      'oldEvaluationResult',
      'recordVersion',
      'resourceId',
      'resourceType',
    ],
  },
  {
    source: 'aws.config',
    types: ['Config Configuration Item Change'],
    words: {
      'detail.messageType': ['ConfigurationItemChangeNotification', 'OversizedConfigurationItemChangeNotification'],
      'detail.configurationItem.configurationItemStatus': [
        'OK',
        'ResourceDiscovered',
        'ResourceNotRecorded',
        'ResourceDeleted',
        'ResourceDeletedNotRecorded',
      ],
      'detail.configurationItemDiff.changeType': ['CREATE', 'UPDATE', 'DELETE'],
    },
    detail: [
      'configurationItem',
      'configurationItemDiff',
      'configurationItemSummary',
      'messageType',
      'notificationCreationTime',
      'recordVersion',
      's3DeliverySummary',
    ],
  },
  {
    source: 'aws.s3',
    words: { 'detail.deletion-type': ['Permanently Deleted', 'Delete Marker Created'] },
    names: { 'detail.bucket.name': bucket, 'detail.requestParameters.bucketName': bucket },
  },
  {
    source: 'aws.ec2',
    types: ['EC2 Instance State-change Notification'],
    words: { 'detail.state': ['pending', 'running', 'shutting-down', 'stopped', 'stopping', 'terminated'] },
  },
  {
    source: 'aws.states',
    types: ['Step Functions Execution Status Change'],
    words: { 'detail.status': ['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED', 'PENDING_REDRIVE'] },
    names: { 'detail.stateMachineArn': { types: ['AWS::StepFunctions::StateMachine'], by: 'arn' } },
  },
  {
    source: 'aws.cloudwatch',
    types: ['CloudWatch Alarm State Change'],
    words: { 'detail.state.value': alarm, 'detail.previousState.value': alarm },
    names: { 'detail.alarmName': { types: ['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::CompositeAlarm'], by: 'name' } },
  },
  {
    source: 'aws.codebuild',
    types: ['CodeBuild Build State Change'],
    words: { 'detail.build-status': ['IN_PROGRESS', 'SUCCEEDED', 'FAILED', 'FAULT', 'STOPPED', 'TIMED_OUT'] },
    names: { 'detail.project-name': { types: ['AWS::CodeBuild::Project'], by: 'name' } },
  },
  {
    source: 'aws.codepipeline',
    types: ['CodePipeline Pipeline Execution State Change'],
    words: { 'detail.state': ['CANCELED', 'FAILED', 'RESUMED', 'STARTED', 'STOPPED', 'STOPPING', 'SUCCEEDED', 'SUPERSEDED'] },
  },
  { source: 'aws.codepipeline', names: { 'detail.pipeline': { types: ['AWS::CodePipeline::Pipeline'], by: 'name' } } },
  {
    source: 'aws.ecs',
    types: ['ECS Task State Change'],
    words: {
      'detail.lastStatus': ['PROVISIONING', 'PENDING', 'ACTIVATING', 'RUNNING', 'DEACTIVATING', 'STOPPING', 'DEPROVISIONING', 'STOPPED', 'DELETED'],
    },
    names: { 'detail.clusterArn': { types: ['AWS::ECS::Cluster'], by: 'arn' } },
  },
  { source: 'aws.ecr', names: { 'detail.repository-name': { types: ['AWS::ECR::Repository'], by: 'name' } } },
  { source: 'aws.glue', names: { 'detail.jobName': { types: ['AWS::Glue::Job'], by: 'name' } } },
  {
    source: 'aws.securityhub',
    types: ['Security Hub Findings - Imported', 'Security Hub Findings - Custom Action'],
    words: {
      'detail.findings.Compliance.Status': ['PASSED', 'WARNING', 'FAILED', 'NOT_AVAILABLE'],
      'detail.findings.RecordState': ['ACTIVE', 'ARCHIVED'],
      'detail.findings.Severity.Label': ['INFORMATIONAL', 'LOW', 'MEDIUM', 'HIGH', 'CRITICAL'],
      'detail.findings.Workflow.Status': ['NEW', 'NOTIFIED', 'SUPPRESSED', 'RESOLVED'],
    },
  },
  {
    source: 'aws.health',
    words: { 'detail.eventTypeCategory': ['issue', 'accountNotification', 'scheduledChange', 'investigation'] },
  },
];
