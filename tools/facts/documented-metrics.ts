/** What AWS's documentation says of a namespace beyond the published schema. */
export interface DocumentedNamespace {
  /** Under https://docs.aws.amazon.com/ (as of 2026-11). */
  readonly page: string;
  /** `names`: there are no metrics but these and the schema's. `all`: nor are they published by other dimensions. */
  readonly whole?: 'names' | 'all';
  /** Metrics by the sets of dimensions that they are published with: `Name+Resource; Name; -`, where `-` is none at all. */
  readonly metrics: { readonly [dimensionSets: string]: readonly string[] };
}

const perFunction = 'FunctionName; FunctionName+Resource; ExecutedVersion+FunctionName+Resource; -';
const perMapping = 'EventSourceMappingUUID; EventSourceMappingUUID+FunctionName';
const perRule = 'RuleName; EventBusName; EventBusName+RuleName; -';
const perStateMachine = 'StateMachineArn; StateMachineArn+Version; Alias+StateMachineArn; -';
const perTopic = 'TopicName; Application; Application+Platform; Country; Country+SMSType; Platform; SMSType; PhoneNumber';

/** The namespaces that rules look at most closely. Where two sets of a metric are documented, both are right. */
export const documentedMetrics: { readonly [namespace: string]: DocumentedNamespace } = {
  'AWS/Lambda': {
    page: 'lambda/latest/dg/monitoring-metrics-types.html',
    whole: 'all',
    metrics: {
      [perFunction]: [
        'AsyncEventAge AsyncEventsDropped AsyncEventsReceived ConcurrencyThrottles ConcurrentExecutions CPUThrottles DeadLetterErrors',
        'DestinationDeliveryFailures DiskThrottles Duration Errors Invocations IteratorAge MemoryThrottles OversizedRecordCount',
        'PostRuntimeExtensionsDuration ProvisionedConcurrencyInvocations ProvisionedConcurrencySpilloverInvocations',
        'ProvisionedConcurrencyUtilization ProvisionedConcurrentExecutions RecursiveInvocationsDropped SignatureValidationErrors Throttles',
        'ApproximateRunningDurableExecutions ApproximateRunningDurableExecutionsUtilization DurableExecutionDuration DurableExecutionFailed',
        'DurableExecutionOperations DurableExecutionStarted DurableExecutionStopped DurableExecutionStorageWrittenBytes',
        'DurableExecutionSucceeded DurableExecutionTimedOut',
      ],
      '-': ['ClaimedAccountConcurrency UnreservedConcurrentExecutions'],
      [`${perFunction}; ${perMapping}`]: ['OffsetLag'],
      [perMapping]: [
        'CommitErrorCount CommittedEventCount DeletedEventCount DroppedEventCount EventPollerThroughputInBytes EventPollerUnit',
        'FailedInvokeEventCount FilteredOutEventCount InvokeErrorCount InvokedEventCount MaxOffsetLag OnFailureDestinationDeliveredEventCount',
        'OnFailureDestinationDeliveryErrorCount PolledEventCount PollingErrorCount ProvisionedPollers SchemaRegistryErrorCount SumOffsetLag',
      ],
      'CapacityProviderName; CapacityProviderName+InstanceType': [
        'CPUUtilization MemoryAllocated MemoryAvailable MemoryUtilization vCPUAllocated vCPUAvailable',
      ],
      'CapacityProviderName+FunctionName; CapacityProviderName+FunctionName+Resource; FunctionName; FunctionName+Resource': [
        'ExecutionEnvironmentConcurrency ExecutionEnvironmentConcurrencyLimit ExecutionEnvironmentCPUUtilization',
        'ExecutionEnvironmentMemoryUtilization',
      ],
    },
  },
  'AWS/SQS': {
    page: 'AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-available-cloudwatch-metrics.html',
    whole: 'all',
    metrics: {
      QueueName: [
        'ApproximateAgeOfOldestMessage ApproximateAgeOfOldestMessageInQuietGroups ApproximateNumberOfGroupsWithInflightMessages',
        'ApproximateNumberOfMessagesDelayed ApproximateNumberOfMessagesDelayedInQuietGroups ApproximateNumberOfMessagesNotVisible',
        'ApproximateNumberOfMessagesNotVisibleInQuietGroups ApproximateNumberOfMessagesVisible',
        'ApproximateNumberOfMessagesVisibleInQuietGroups ApproximateNumberOfNoisyGroups NumberOfDeduplicatedSentMessages',
        'NumberOfEmptyReceives NumberOfMessagesDeleted NumberOfMessagesReceived NumberOfMessagesSent SentMessageSize',
      ],
    },
  },
  'AWS/SNS': {
    page: 'sns/latest/dg/sns-monitoring-using-cloudwatch.html',
    whole: 'all',
    metrics: {
      [perTopic]: [
        'NumberOfMessagesPublished NumberOfNotificationsDelivered NumberOfNotificationsFailed NumberOfNotificationsFailedToRedriveToDlq',
        'NumberOfNotificationsFilteredOut NumberOfNotificationsFilteredOut-InvalidAttributes',
        'NumberOfNotificationsFilteredOut-InvalidMessageBody NumberOfNotificationsFilteredOut-MessageAttributes',
        'NumberOfNotificationsFilteredOut-MessageBody NumberOfNotificationsFilteredOut-NoMessageAttributes',
        'NumberOfNotificationsRedrivenToDlq PublishSize',
      ],
      '-': ['SMSMonthToDateSpentUSD'],
      'Country+SMSType; Country; SMSType; -': ['SMSSuccessRate'],
    },
  },
  'AWS/Events': {
    page: 'eventbridge/latest/userguide/eb-monitoring.html',
    whole: 'all',
    metrics: {
      [perRule]: [
        'DeadLetterInvocations FailedInvocations IngestionToInvocationSuccessLatency IngestiontoInvocationCompleteLatency',
        'IngestiontoInvocationStartLatency InvocationAttempts Invocations InvocationsFailedToBeSentToDlq InvocationsSentToDlq',
        'RetryInvocationAttempts SuccessfulInvocationAttempts ThrottledRules TriggeredRules',
      ],
      'RuleName; EventBusName; EventBusName+RuleName; EventSourceName; -': ['MatchedEvents'],
      EventSourceName: ['Events'],
      '-': [
        'InvocationsCreated PutEventsApproximateCallCount PutEventsApproximateFailedCount PutEventsApproximateSuccessCount',
        'PutEventsApproximateThrottledCount PutEventsEntriesCount PutEventsFailedEntriesCount PutEventsLatency PutEventsRequestSize',
        'PutPartnerEventsApproximateCallCount PutPartnerEventsApproximateFailedCount PutPartnerEventsApproximateSuccessCount',
        'PutPartnerEventsApproximateThrottledCount PutPartnerEventsEntriesCount PutPartnerEventsFailedEntriesCount PutPartnerEventsLatency',
      ],
    },
  },
  // Beside these there is InvocationsFailedToBeSentToDeadLetterCount_CODE for every error code.
  'AWS/Scheduler': {
    page: 'scheduler/latest/UserGuide/monitoring-cloudwatch.html',
    metrics: {
      'ScheduleGroup; -': [
        'InvocationAttemptCount InvocationDroppedCount InvocationThrottleCount InvocationsFailedToBeSentToDeadLetterCount',
        'InvocationsSentToDeadLetterCount InvocationsSentToDeadLetterCount_Truncated_MessageSizeExceeded TargetErrorCount',
        'TargetErrorThrottledCount',
      ],
    },
  },
  'AWS/States': {
    page: 'step-functions/latest/dg/procedure-cw-metrics.html',
    whole: 'all',
    metrics: {
      [perStateMachine]: [
        'ExecutionThrottled ExecutionTime ExecutionsAborted ExecutionsFailed ExecutionsRedriven ExecutionsStarted ExecutionsSucceeded',
        'ExecutionsTimedOut ExpressExecutionBilledDuration ExpressExecutionBilledMemory ExpressExecutionMemory RedrivenExecutionsAborted',
        'RedrivenExecutionsFailed RedrivenExecutionsSucceeded RedrivenExecutionsTimedOut',
      ],
      '-': ['ApproximateMapRunBacklogSize ApproximateOpenMapRunCount OpenExecutionCount OpenExecutionLimit OpenMapRunLimit'],
      ResourceArn: ['AliasCount VersionCount'],
      'ActivityArn; -': [
        'ActivitiesFailed ActivitiesHeartbeatTimedOut ActivitiesScheduled ActivitiesStarted ActivitiesSucceeded ActivitiesTimedOut',
        'ActivityRunTime ActivityScheduleTime ActivityTime',
      ],
      LambdaFunctionArn: [
        'LambdaFunctionRunTime LambdaFunctionScheduleTime LambdaFunctionTime LambdaFunctionsFailed LambdaFunctionsScheduled',
        'LambdaFunctionsStarted LambdaFunctionsSucceeded LambdaFunctionsTimedOut',
      ],
      ServiceIntegrationResourceArn: [
        'ServiceIntegrationRunTime ServiceIntegrationScheduleTime ServiceIntegrationTime ServiceIntegrationsFailed',
        'ServiceIntegrationsScheduled ServiceIntegrationsStarted ServiceIntegrationsSucceeded ServiceIntegrationsTimedOut',
      ],
      'ServiceMetric; ServiceMetric+StateMachineArn; APIName; StateMachineArn': [
        'ConsumedCapacity ProvisionedBucketSize ProvisionedRefillRate ThrottledEvents',
      ],
    },
  },
  'AWS/DynamoDB': {
    page: 'amazondynamodb/latest/developerguide/metrics-dimensions.html',
    whole: 'names',
    metrics: {
      'TableName; GlobalSecondaryIndexName+TableName': [
        'ReadAccountLimitThrottleEvents ReadKeyRangeThroughputThrottleEvents ReadMaxOnDemandThroughputThrottleEvents',
        'ReadProvisionedThroughputThrottleEvents WriteAccountLimitThrottleEvents WriteKeyRangeThroughputThrottleEvents',
        'WriteMaxOnDemandThroughputThrottleEvents WriteProvisionedThroughputThrottleEvents OnDemandMaxReadRequestUnits',
        'OnDemandMaxWriteRequestUnits',
      ],
      'DelegatedOperation+TableName': ['FailedToReplicateRecordCount'],
      'Operation+TableName': ['FaultInjectionServiceInducedErrors'],
    },
  },
  'AWS/S3': {
    page: 'AmazonS3/latest/userguide/metrics-dimensions.html',
    whole: 'all',
    metrics: {
      'BucketName+StorageType': ['BucketSizeBytes NumberOfObjects'],
      'BucketName+FilterId': [
        '4xxErrors 5xxErrors AllRequests BytesDownloaded BytesUploaded DeleteRequests FirstByteLatency GetRequests HeadRequests',
        'ListRequests PostRequests PutRequests SelectBytesReturned SelectBytesScanned SelectRequests SelectReturnedBytes',
        'SelectScannedBytes TotalRequestLatency',
      ],
      'DestinationBucket+RuleId+SourceBucket': [
        'BytesPendingReplication OperationsFailedReplication OperationsPendingReplication ReplicationLatency',
      ],
    },
  },
  'AWS/Config': {
    page: 'config/latest/developerguide/viewing-the-aws-config-dashboard.html',
    metrics: {
      'ResourceType; -': ['ConfigurationItemsRecorded ConfigurationRecorderInsufficientPermissionsFailure'],
      '-': ['ChangeNotificationsDeliveryFailed ConfigHistoryExportFailed ConfigSnapshotExportFailed'],
    },
  },
  'AWS/Logs': {
    page: 'AmazonCloudWatch/latest/logs/CloudWatch-Logs-Monitoring-CloudWatch-Metrics.html',
    metrics: {
      'LogGroupName; -': ['IncomingBytes IncomingLogEvents'],
      'DestinationType+FilterName+LogGroupName; DestinationType+LogGroupName; LogGroupName': [
        'DeliveryErrors DeliveryThrottling ForwardedBytes ForwardedLogEvents',
      ],
    },
  },
  'AWS/Usage': {
    page: 'AmazonCloudWatch/latest/monitoring/CloudWatch-Usage-Metrics.html',
    metrics: { 'Class+Resource+Service+Type': ['CallCount ErrorCount ResourceCount ThrottleCount'] },
  },
  'AWS/Billing': {
    page: 'AmazonCloudWatch/latest/monitoring/monitor_estimated_charges_with_cloudwatch.html',
    whole: 'all',
    metrics: {
      'Currency; Currency+ServiceName; Currency+LinkedAccount; Currency+LinkedAccount+ServiceName': ['EstimatedCharges'],
    },
  },
  'AWS/EC2': {
    page: 'AWSEC2/latest/UserGuide/viewing_metrics_with_cloudwatch.html',
    metrics: { InstanceId: ['StatusCheckFailed_AttachedEBS'], HostId: ['DedicatedHostCPUUtilization'] },
  },
  'AWS/RDS': {
    page: 'AmazonRDS/latest/UserGuide/rds-metrics.html',
    metrics: {
      DBInstanceIdentifier: [
        'BinLogDiskUsage BurstBalance CheckpointLag CPUCreditBalance CPUCreditUsage DBLoad DBLoadCPU DBLoadNonCPU DiskQueueDepth',
        'EBSByteBalance% EBSIOBalance% MaximumUsedTransactionIDs NetworkReceiveThroughput NetworkTransmitThroughput',
        'OldestReplicationSlotLag ReplicaLag ReplicationSlotDiskUsage SwapUsage TransactionLogsDiskUsage TransactionLogsGeneration',
      ],
    },
  },
  'AWS/Kinesis': {
    page: 'streams/latest/dev/monitoring-with-cloudwatch.html',
    metrics: {
      StreamName: [
        'GetRecords.IteratorAge PutRecord.Bytes PutRecord.Latency PutRecords.FailedRecords PutRecords.Latency PutRecords.Records',
        'PutRecords.SuccessfulRecords PutRecords.ThrottledRecords PutRecords.TotalRecords',
      ],
      'ShardId+StreamName': [
        'IncomingBytes IncomingRecords IteratorAgeMilliseconds OutgoingBytes OutgoingRecords ReadProvisionedThroughputExceeded',
        'WriteProvisionedThroughputExceeded',
      ],
      'ConsumerName+StreamName': [
        'SubscribeToShard.RateExceeded SubscribeToShard.Success SubscribeToShardEvent.Bytes SubscribeToShardEvent.MillisBehindLatest',
        'SubscribeToShardEvent.Records SubscribeToShardEvent.Success',
      ],
    },
  },
  'AWS/Firehose': {
    page: 'firehose/latest/dev/cloudwatch-metrics.html',
    metrics: {
      DeliveryStreamName: [
        'DeliveryToHttpEndpoint.Bytes DeliveryToHttpEndpoint.DataFreshness DeliveryToHttpEndpoint.ProcessedBytes',
        'DeliveryToHttpEndpoint.ProcessedRecords DeliveryToHttpEndpoint.Records DeliveryToHttpEndpoint.Success',
        'DescribeDeliveryStream.Latency DescribeDeliveryStream.Requests IncomingPutRequests PutRecord.Bytes PutRecord.Latency',
        'PutRecord.Requests PutRecordBatch.Bytes PutRecordBatch.Latency PutRecordBatch.Records PutRecordBatch.Requests ThrottledRecords',
        'ThrottledGetRecords ThrottledGetShardIterator SucceedProcessing.Bytes SucceedProcessing.Records ExecuteProcessing.Duration',
        'ExecuteProcessing.Success FailedConversion.Bytes FailedConversion.Records SucceedConversion.Bytes SucceedConversion.Records',
      ],
    },
  },
  'AWS/CertificateManager': {
    page: 'acm/latest/userguide/cloudwatch-metrics.html',
    whole: 'all',
    metrics: { CertificateArn: ['DaysToExpiry'] },
  },
  'AWS/Backup': {
    page: 'aws-backup/latest/devguide/cloudwatch.html',
    metrics: {
      'BackupVaultName; ResourceType; BackupVaultName+ResourceType; -': [
        'NumberOfBackupJobsAborted NumberOfBackupJobsCompleted NumberOfBackupJobsCreated NumberOfBackupJobsExpired',
        'NumberOfBackupJobsFailed NumberOfBackupJobsPending NumberOfBackupJobsRunning NumberOfCopyJobsCompleted NumberOfCopyJobsCreated',
        'NumberOfCopyJobsFailed NumberOfCopyJobsRunning NumberOfRecoveryPointsCold NumberOfRecoveryPointsCompleted',
        'NumberOfRecoveryPointsDeleting NumberOfRecoveryPointsExpired NumberOfRecoveryPointsPartial NumberOfRestoreJobsCompleted',
        'NumberOfRestoreJobsFailed NumberOfRestoreJobsPending NumberOfRestoreJobsRunning',
      ],
    },
  },
  'AWS/SSM-RunCommand': {
    page: 'systems-manager/latest/userguide/monitoring-cloudwatch-metrics.html',
    metrics: { '-': ['CommandsDeliveryTimedOut CommandsFailed CommandsSucceeded'] },
  },
};

/** The other namespaces of services that publish metrics, of which nothing more is said here: CloudWatch's user guide, "AWS services that publish CloudWatch metrics". */
export const otherNamespaces = [
  'AWS/ACMPrivateCA AWS/AmplifyHosting AWS/AppFlow AWS/AppRunner AWS/Athena AWS/Bedrock AWS/Braket AWS/Cassandra AWS/Chatbot',
  'AWS/ClientVPN AWS/CloudSearch AWS/CodeGuruProfiler AWS/Connect AWS/DDoSProtection AWS/DX AWS/DataLifecycleManager AWS/DirectoryService',
  'AWS/EC2/API AWS/EC2/InfrastructurePerformance AWS/EC2Spot AWS/ECS/ManagedScaling AWS/EMRServerless AWS/ES AWS/ElasticTranscoder',
  'AWS/FraudDetector AWS/GlobalAccelerator AWS/GuardDuty/MalwareProtection AWS/IVS AWS/ImageBuilder AWS/Inspector AWS/IoTSiteWise',
  'AWS/Kafka AWS/KafkaConnect AWS/Kendra AWS/MWAA AWS/MediaConnect AWS/MediaTailor AWS/ML AWS/NetworkFirewall AWS/OSIS',
  'AWS/Polly AWS/PrivateLinkEndpoints AWS/PrivateLinkServices AWS/Prometheus AWS/Rekognition AWS/Robomaker AWS/S3/Storage-Lens',
  'AWS/S3ObjectLambda AWS/SageMaker/LabelingJobs AWS/SecretsManager AWS/StorageGateway AWS/SWF AWS/Textract AWS/Translate AWS/TrustedAdvisor',
  'AWS/VpcLattice AWS/WAF AWS/WAFV2 AWS/WorkMail AWS/X-Ray ContainerInsights ECS/ContainerInsights Glue LambdaInsights AmazonMWAA',
];
