// Generated from the rule files by `npm run gen`. Do not edit.
import type { Rule } from '../../core/rule.ts';
import cloudwatchAlarmActionArn from '../../wiring/cloudwatch/alarm-action-arn.ts';
import cloudwatchAlarmActions from '../../wiring/cloudwatch/alarm-actions.ts';
import cloudwatchAlarmDimensions from '../../wiring/cloudwatch/alarm-dimensions.ts';
import cloudwatchAlarmEvaluation from '../../wiring/cloudwatch/alarm-evaluation.ts';
import cloudwatchAlarmFunctionPermission from '../../wiring/cloudwatch/alarm-function-permission.ts';
import cloudwatchAlarmMetric from '../../wiring/cloudwatch/alarm-metric.ts';
import cloudwatchAlarmMissingData from '../../wiring/cloudwatch/alarm-missing-data.ts';
import cloudwatchAlarmResource from '../../wiring/cloudwatch/alarm-resource.ts';
import cloudwatchAlarmTopicPolicy from '../../wiring/cloudwatch/alarm-topic-policy.ts';
import cloudwatchDashboardDimensions from '../../wiring/cloudwatch/dashboard-dimensions.ts';
import cloudwatchDashboardJson from '../../wiring/cloudwatch/dashboard-json.ts';
import cloudwatchDashboardMetric from '../../wiring/cloudwatch/dashboard-metric.ts';
import cloudwatchDashboardRegion from '../../wiring/cloudwatch/dashboard-region.ts';
import cloudwatchDashboardResource from '../../wiring/cloudwatch/dashboard-resource.ts';
import cloudwatchDashboardWidget from '../../wiring/cloudwatch/dashboard-widget.ts';
import cloudwatchLogFilterGroup from '../../wiring/cloudwatch/log-filter-group.ts';
import cloudwatchLogSubscriptionOrder from '../../wiring/cloudwatch/log-subscription-order.ts';
import cloudwatchLogSubscriptionPermission from '../../wiring/cloudwatch/log-subscription-permission.ts';
import cloudwatchLogSubscriptionRole from '../../wiring/cloudwatch/log-subscription-role.ts';
import configBucketDelivery from '../../wiring/config/bucket-delivery.ts';
import configBucketExistence from '../../wiring/config/bucket-existence.ts';
import configBucketKey from '../../wiring/config/bucket-key.ts';
import configBucketObjectLock from '../../wiring/config/bucket-object-lock.ts';
import configChannelDestinations from '../../wiring/config/channel-destinations.ts';
import configChannelFrequency from '../../wiring/config/channel-frequency.ts';
import configChannelOrder from '../../wiring/config/channel-order.ts';
import configChannelWithoutRecorder from '../../wiring/config/channel-without-recorder.ts';
import configGlobalTypes from '../../wiring/config/global-types.ts';
import configOneRecorder from '../../wiring/config/one-recorder.ts';
import configRecorderStart from '../../wiring/config/recorder-start.ts';
import configRecorderWithoutChannel from '../../wiring/config/recorder-without-channel.ts';
import configRecordingGroup from '../../wiring/config/recording-group.ts';
import configRoleArn from '../../wiring/config/role-arn.ts';
import configRolePolicy from '../../wiring/config/role-policy.ts';
import configRoleTrust from '../../wiring/config/role-trust.ts';
import configTopicEncrypted from '../../wiring/config/topic-encrypted.ts';
import configTopicPolicy from '../../wiring/config/topic-policy.ts';
import configTopicRegion from '../../wiring/config/topic-region.ts';
import configRulesAggregatorRegions from '../../wiring/config-rules/aggregator-regions.ts';
import configRulesAggregatorRole from '../../wiring/config-rules/aggregator-role.ts';
import configRulesAggregatorSources from '../../wiring/config-rules/aggregator-sources.ts';
import configRulesCustomRuleFunctionReports from '../../wiring/config-rules/custom-rule-function-reports.ts';
import configRulesCustomRuleFunction from '../../wiring/config-rules/custom-rule-function.ts';
import configRulesCustomRuleMessageType from '../../wiring/config-rules/custom-rule-message-type.ts';
import configRulesCustomRuleOrder from '../../wiring/config-rules/custom-rule-order.ts';
import configRulesCustomRuleOversized from '../../wiring/config-rules/custom-rule-oversized.ts';
import configRulesCustomRulePermission from '../../wiring/config-rules/custom-rule-permission.ts';
import configRulesCustomRulePolicy from '../../wiring/config-rules/custom-rule-policy.ts';
import configRulesCustomRuleSourceDetails from '../../wiring/config-rules/custom-rule-source-details.ts';
import configRulesManagedRuleSourceDetails from '../../wiring/config-rules/managed-rule-source-details.ts';
import configRulesManagedRuleUnknown from '../../wiring/config-rules/managed-rule-unknown.ts';
import configRulesRecordersWithoutAggregator from '../../wiring/config-rules/recorders-without-aggregator.ts';
import configRulesRemediationDocument from '../../wiring/config-rules/remediation-document.ts';
import configRulesRemediationParameters from '../../wiring/config-rules/remediation-parameters.ts';
import configRulesRemediationResourceId from '../../wiring/config-rules/remediation-resource-id.ts';
import configRulesRemediationRetries from '../../wiring/config-rules/remediation-retries.ts';
import configRulesRemediationRole from '../../wiring/config-rules/remediation-role.ts';
import configRulesRemediationRule from '../../wiring/config-rules/remediation-rule.ts';
import configRulesRuleBeforeRecorder from '../../wiring/config-rules/rule-before-recorder.ts';
import configRulesRuleConsoleDefault from '../../wiring/config-rules/rule-console-default.ts';
import configRulesRuleFrequencyInvalid from '../../wiring/config-rules/rule-frequency-invalid.ts';
import configRulesRuleFrequencyUnused from '../../wiring/config-rules/rule-frequency-unused.ts';
import configRulesRuleNotRecorded from '../../wiring/config-rules/rule-not-recorded.ts';
import configRulesRuleOwner from '../../wiring/config-rules/rule-owner.ts';
import configRulesRuleParameterMissing from '../../wiring/config-rules/rule-parameter-missing.ts';
import configRulesRuleParameterType from '../../wiring/config-rules/rule-parameter-type.ts';
import configRulesRuleParameterUnknown from '../../wiring/config-rules/rule-parameter-unknown.ts';
import configRulesRuleScope from '../../wiring/config-rules/rule-scope.ts';
import destinationsBucketAccessLogsTarget from '../../wiring/destinations/bucket-access-logs-target.ts';
import destinationsBucketAccessLogs from '../../wiring/destinations/bucket-access-logs.ts';
import destinationsBucketNotificationOrder from '../../wiring/destinations/bucket-notification-order.ts';
import destinationsBucketNotification from '../../wiring/destinations/bucket-notification.ts';
import destinationsComplianceBuckets from '../../wiring/destinations/compliance-buckets.ts';
import destinationsDeadLetterRetention from '../../wiring/destinations/dead-letter-retention.ts';
import destinationsLoadBalancerLogs from '../../wiring/destinations/load-balancer-logs.ts';
import destinationsQueueKey from '../../wiring/destinations/queue-key.ts';
import destinationsQueueRedrive from '../../wiring/destinations/queue-redrive.ts';
import destinationsSubscriptionDeadLetterPolicy from '../../wiring/destinations/subscription-dead-letter-policy.ts';
import destinationsSubscriptionDeadLetter from '../../wiring/destinations/subscription-dead-letter.ts';
import destinationsSubscriptionEndpoint from '../../wiring/destinations/subscription-endpoint.ts';
import destinationsSubscriptionFunctionPermission from '../../wiring/destinations/subscription-function-permission.ts';
import destinationsSubscriptionQueueKey from '../../wiring/destinations/subscription-queue-key.ts';
import destinationsSubscriptionQueuePolicy from '../../wiring/destinations/subscription-queue-policy.ts';
import destinationsTopicDisplayName from '../../wiring/destinations/topic-display-name.ts';
import destinationsTopicKey from '../../wiring/destinations/topic-key.ts';
import destinationsTrailBucketPolicy from '../../wiring/destinations/trail-bucket-policy.ts';
import destinationsTrailKey from '../../wiring/destinations/trail-key.ts';
import destinationsTrailPolicyOrder from '../../wiring/destinations/trail-policy-order.ts';
import destinationsTrailTopicPolicy from '../../wiring/destinations/trail-topic-policy.ts';
import eventsBusName from '../../wiring/events/bus-name.ts';
import eventsDeadLetterKey from '../../wiring/events/dead-letter-key.ts';
import eventsDeadLetterPolicy from '../../wiring/events/dead-letter-policy.ts';
import eventsDeadLetterQueue from '../../wiring/events/dead-letter-queue.ts';
import eventsDeadLetterRegion from '../../wiring/events/dead-letter-region.ts';
import eventsPatternDetailType from '../../wiring/events/pattern-detail-type.ts';
import eventsPatternNeverMatches from '../../wiring/events/pattern-never-matches.ts';
import eventsPatternShape from '../../wiring/events/pattern-shape.ts';
import eventsPatternSource from '../../wiring/events/pattern-source.ts';
import eventsPermissionAction from '../../wiring/events/permission-action.ts';
import eventsPermissionOpen from '../../wiring/events/permission-open.ts';
import eventsPermissionOtherRule from '../../wiring/events/permission-other-rule.ts';
import eventsRuleBus from '../../wiring/events/rule-bus.ts';
import eventsRuleDisabled from '../../wiring/events/rule-disabled.ts';
import eventsRuleTrigger from '../../wiring/events/rule-trigger.ts';
import eventsRuleWithoutTargets from '../../wiring/events/rule-without-targets.ts';
import eventsScheduleBus from '../../wiring/events/schedule-bus.ts';
import eventsScheduleDeadLetterRights from '../../wiring/events/schedule-dead-letter-rights.ts';
import eventsScheduleDeadLetter from '../../wiring/events/schedule-dead-letter.ts';
import eventsScheduleExpression from '../../wiring/events/schedule-expression.ts';
import eventsScheduleFlexibleWindow from '../../wiring/events/schedule-flexible-window.ts';
import eventsScheduleGroup from '../../wiring/events/schedule-group.ts';
import eventsScheduleTargetKey from '../../wiring/events/schedule-target-key.ts';
import eventsScheduleTargetRole from '../../wiring/events/schedule-target-role.ts';
import eventsScheduleTimezone from '../../wiring/events/schedule-timezone.ts';
import eventsTargetArn from '../../wiring/events/target-arn.ts';
import eventsTargetBus from '../../wiring/events/target-bus.ts';
import eventsTargetDeadLetter from '../../wiring/events/target-dead-letter.ts';
import eventsTargetFifo from '../../wiring/events/target-fifo.ts';
import eventsTargetFunctionPermission from '../../wiring/events/target-function-permission.ts';
import eventsTargetIds from '../../wiring/events/target-ids.ts';
import eventsTargetInput from '../../wiring/events/target-input.ts';
import eventsTargetKey from '../../wiring/events/target-key.ts';
import eventsTargetLogGroup from '../../wiring/events/target-log-group.ts';
import eventsTargetQueuePolicy from '../../wiring/events/target-queue-policy.ts';
import eventsTargetRetry from '../../wiring/events/target-retry.ts';
import eventsTargetRole from '../../wiring/events/target-role.ts';
import eventsTargetTopicPolicy from '../../wiring/events/target-topic-policy.ts';
import functionsArchitecture from '../../wiring/functions/architecture.ts';
import functionsCalls from '../../wiring/functions/calls.ts';
import functionsConcurrencyZero from '../../wiring/functions/concurrency-zero.ts';
import functionsConcurrency from '../../wiring/functions/concurrency.ts';
import functionsDeadLetterRights from '../../wiring/functions/dead-letter-rights.ts';
import functionsDeadLetter from '../../wiring/functions/dead-letter.ts';
import functionsEnvironment from '../../wiring/functions/environment.ts';
import functionsHandler from '../../wiring/functions/handler.ts';
import functionsLogGroup from '../../wiring/functions/log-group.ts';
import functionsLogRights from '../../wiring/functions/log-rights.ts';
import functionsNeverInvoked from '../../wiring/functions/never-invoked.ts';
import functionsRights from '../../wiring/functions/rights.ts';
import functionsRoleTrust from '../../wiring/functions/role-trust.ts';
import functionsRuntime from '../../wiring/functions/runtime.ts';
import functionsSourceMappingBatchWindow from '../../wiring/functions/source-mapping-batch-window.ts';
import functionsSourceMappingConcurrency from '../../wiring/functions/source-mapping-concurrency.ts';
import functionsSourceMappingDisabled from '../../wiring/functions/source-mapping-disabled.ts';
import functionsSourceMappingPartialFailures from '../../wiring/functions/source-mapping-partial-failures.ts';
import functionsSourceMappingRole from '../../wiring/functions/source-mapping-role.ts';
import functionsSourceMappingVisibility from '../../wiring/functions/source-mapping-visibility.ts';
import functionsSourceQueueRedrive from '../../wiring/functions/source-queue-redrive.ts';
import functionsSwallowsErrors from '../../wiring/functions/swallows-errors.ts';
import functionsTimeout from '../../wiring/functions/timeout.ts';
import functionsTracingRights from '../../wiring/functions/tracing-rights.ts';
import functionsTracing from '../../wiring/functions/tracing.ts';
import functionsVpcRights from '../../wiring/functions/vpc-rights.ts';
import rightsKeyLockout from '../../wiring/rights/key-lockout.ts';
import rightsKeyRotation from '../../wiring/rights/key-rotation.ts';
import rightsManagedPolicyDeprecated from '../../wiring/rights/managed-policy-deprecated.ts';
import rightsManagedPolicyUnknown from '../../wiring/rights/managed-policy-unknown.ts';
import rightsPolicyAction from '../../wiring/rights/policy-action.ts';
import rightsPolicyPrincipal from '../../wiring/rights/policy-principal.ts';
import rightsPolicyResourceOther from '../../wiring/rights/policy-resource-other.ts';
import rightsRoleInlinePolicy from '../../wiring/rights/role-inline-policy.ts';
import rightsRoleTrustPrincipal from '../../wiring/rights/role-trust-principal.ts';
import rightsRoleTrust from '../../wiring/rights/role-trust.ts';
import rightsWriteOnEverything from '../../wiring/rights/write-on-everything.ts';
import stackDataDeleted from '../../wiring/stack/data-deleted.ts';
import stackDataLeftBehind from '../../wiring/stack/data-left-behind.ts';
import stackNameCollision from '../../wiring/stack/name-collision.ts';
import stackOutputExportName from '../../wiring/stack/output-export-name.ts';
import stackReferenceKind from '../../wiring/stack/reference-kind.ts';
import stackRequiredTags from '../../wiring/stack/required-tags.ts';
import stackStackOutputs from '../../wiring/stack/stack-outputs.ts';
import stackTokenLiteral from '../../wiring/stack/token-literal.ts';

export const rules: readonly Rule[] = [
  cloudwatchAlarmActionArn,
  cloudwatchAlarmActions,
  cloudwatchAlarmDimensions,
  cloudwatchAlarmEvaluation,
  cloudwatchAlarmFunctionPermission,
  cloudwatchAlarmMetric,
  cloudwatchAlarmMissingData,
  cloudwatchAlarmResource,
  cloudwatchAlarmTopicPolicy,
  cloudwatchDashboardDimensions,
  cloudwatchDashboardJson,
  cloudwatchDashboardMetric,
  cloudwatchDashboardRegion,
  cloudwatchDashboardResource,
  cloudwatchDashboardWidget,
  cloudwatchLogFilterGroup,
  cloudwatchLogSubscriptionOrder,
  cloudwatchLogSubscriptionPermission,
  cloudwatchLogSubscriptionRole,
  configBucketDelivery,
  configBucketExistence,
  configBucketKey,
  configBucketObjectLock,
  configChannelDestinations,
  configChannelFrequency,
  configChannelOrder,
  configChannelWithoutRecorder,
  configGlobalTypes,
  configOneRecorder,
  configRecorderStart,
  configRecorderWithoutChannel,
  configRecordingGroup,
  configRoleArn,
  configRolePolicy,
  configRoleTrust,
  configTopicEncrypted,
  configTopicPolicy,
  configTopicRegion,
  configRulesAggregatorRegions,
  configRulesAggregatorRole,
  configRulesAggregatorSources,
  configRulesCustomRuleFunctionReports,
  configRulesCustomRuleFunction,
  configRulesCustomRuleMessageType,
  configRulesCustomRuleOrder,
  configRulesCustomRuleOversized,
  configRulesCustomRulePermission,
  configRulesCustomRulePolicy,
  configRulesCustomRuleSourceDetails,
  configRulesManagedRuleSourceDetails,
  configRulesManagedRuleUnknown,
  configRulesRecordersWithoutAggregator,
  configRulesRemediationDocument,
  configRulesRemediationParameters,
  configRulesRemediationResourceId,
  configRulesRemediationRetries,
  configRulesRemediationRole,
  configRulesRemediationRule,
  configRulesRuleBeforeRecorder,
  configRulesRuleConsoleDefault,
  configRulesRuleFrequencyInvalid,
  configRulesRuleFrequencyUnused,
  configRulesRuleNotRecorded,
  configRulesRuleOwner,
  configRulesRuleParameterMissing,
  configRulesRuleParameterType,
  configRulesRuleParameterUnknown,
  configRulesRuleScope,
  destinationsBucketAccessLogsTarget,
  destinationsBucketAccessLogs,
  destinationsBucketNotificationOrder,
  destinationsBucketNotification,
  ...destinationsComplianceBuckets,
  destinationsDeadLetterRetention,
  destinationsLoadBalancerLogs,
  destinationsQueueKey,
  destinationsQueueRedrive,
  destinationsSubscriptionDeadLetterPolicy,
  destinationsSubscriptionDeadLetter,
  destinationsSubscriptionEndpoint,
  destinationsSubscriptionFunctionPermission,
  destinationsSubscriptionQueueKey,
  destinationsSubscriptionQueuePolicy,
  destinationsTopicDisplayName,
  destinationsTopicKey,
  destinationsTrailBucketPolicy,
  destinationsTrailKey,
  destinationsTrailPolicyOrder,
  destinationsTrailTopicPolicy,
  eventsBusName,
  eventsDeadLetterKey,
  eventsDeadLetterPolicy,
  eventsDeadLetterQueue,
  eventsDeadLetterRegion,
  eventsPatternDetailType,
  eventsPatternNeverMatches,
  eventsPatternShape,
  eventsPatternSource,
  eventsPermissionAction,
  eventsPermissionOpen,
  eventsPermissionOtherRule,
  eventsRuleBus,
  eventsRuleDisabled,
  eventsRuleTrigger,
  eventsRuleWithoutTargets,
  eventsScheduleBus,
  eventsScheduleDeadLetterRights,
  eventsScheduleDeadLetter,
  eventsScheduleExpression,
  eventsScheduleFlexibleWindow,
  eventsScheduleGroup,
  eventsScheduleTargetKey,
  eventsScheduleTargetRole,
  eventsScheduleTimezone,
  eventsTargetArn,
  eventsTargetBus,
  eventsTargetDeadLetter,
  eventsTargetFifo,
  eventsTargetFunctionPermission,
  eventsTargetIds,
  eventsTargetInput,
  eventsTargetKey,
  eventsTargetLogGroup,
  eventsTargetQueuePolicy,
  eventsTargetRetry,
  eventsTargetRole,
  eventsTargetTopicPolicy,
  functionsArchitecture,
  functionsCalls,
  functionsConcurrencyZero,
  functionsConcurrency,
  functionsDeadLetterRights,
  functionsDeadLetter,
  functionsEnvironment,
  functionsHandler,
  functionsLogGroup,
  functionsLogRights,
  functionsNeverInvoked,
  functionsRights,
  functionsRoleTrust,
  functionsRuntime,
  functionsSourceMappingBatchWindow,
  functionsSourceMappingConcurrency,
  functionsSourceMappingDisabled,
  functionsSourceMappingPartialFailures,
  functionsSourceMappingRole,
  functionsSourceMappingVisibility,
  functionsSourceQueueRedrive,
  functionsSwallowsErrors,
  functionsTimeout,
  functionsTracingRights,
  functionsTracing,
  functionsVpcRights,
  rightsKeyLockout,
  rightsKeyRotation,
  rightsManagedPolicyDeprecated,
  rightsManagedPolicyUnknown,
  rightsPolicyAction,
  rightsPolicyPrincipal,
  rightsPolicyResourceOther,
  rightsRoleInlinePolicy,
  rightsRoleTrustPrincipal,
  rightsRoleTrust,
  rightsWriteOnEverything,
  stackDataDeleted,
  stackDataLeftBehind,
  stackNameCollision,
  stackOutputExportName,
  stackReferenceKind,
  stackRequiredTags,
  stackStackOutputs,
  stackTokenLiteral,
];
