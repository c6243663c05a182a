import type { Mutation } from './mutation.ts';

/** Config rules, remediation and aggregation. */
export const configRules: readonly Mutation[] = [
  {
    title: 'a Config rule does not wait for the recorder and the channel',
    change: (s) => delete s.resource('FlowLogsRule').DependsOn,
    finds: { WIRING_CONFIG_RULE_BEFORE_RECORDER: ['FlowLogsRule'] },
  },
  {
    title: 'a managed rule is misspelt',
    change: (s) => {
      s.of('BucketVersioningRule').Source.SourceIdentifier = 'S3_BUCKET_VERSIONING_ENABLE';
    },
    finds: { WIRING_CONFIG_MANAGED_RULE_UNKNOWN: ['BucketVersioningRule'] },
  },
  {
    title: "a managed rule is called by its console's name",
    change: (s) => {
      s.of('RestrictedSshRule').Source.SourceIdentifier = 'restricted-ssh';
    },
    finds: { WIRING_CONFIG_MANAGED_RULE_UNKNOWN: ['RestrictedSshRule'] },
  },
  {
    title: 'a required parameter is left out that only the console fills in',
    change: (s) => delete s.of('AccessKeysRule').InputParameters,
    finds: { WIRING_CONFIG_RULE_CONSOLE_DEFAULT: ['AccessKeysRule'] },
  },
  {
    title: 'a required parameter is left out',
    change: (s) => {
      s.of('RestrictedSshRule').Source.SourceIdentifier = 'EC2_MANAGEDINSTANCE_APPLICATIONS_REQUIRED';
      s.of('RestrictedSshRule').Scope.ComplianceResourceTypes = ['AWS::SSM::ManagedInstanceInventory'];
    },
    finds: { WIRING_CONFIG_RULE_PARAMETER_MISSING: ['RestrictedSshRule'] },
  },
  {
    title: 'a parameter is misspelt',
    change: (s) => {
      s.of('FlowLogsRule').InputParameters = { traficType: 'ALL' };
    },
    finds: { WIRING_CONFIG_RULE_PARAMETER_UNKNOWN: ['FlowLogsRule'] },
  },
  {
    title: 'a parameter has a value of the wrong type',
    change: (s) => {
      s.of('AccessKeysRule').InputParameters.maxAccessKeyAge = 'ninety';
    },
    finds: { WIRING_CONFIG_RULE_PARAMETER_TYPE: ['AccessKeysRule'] },
  },
  {
    title: 'a rule that only changes trigger is given a frequency',
    change: (s) => {
      s.of('BucketVersioningRule').MaximumExecutionFrequency = 'Six_Hours';
    },
    finds: { WIRING_CONFIG_RULE_FREQUENCY_UNUSED: ['BucketVersioningRule'] },
  },
  {
    title: 'a periodic rule has a frequency that there is not',
    change: (s) => {
      s.of('FlowLogsRule').MaximumExecutionFrequency = 'Two_Hours';
    },
    finds: { WIRING_CONFIG_RULE_FREQUENCY_INVALID: ['FlowLogsRule'] },
  },
  {
    title: 'a custom rule does not say what triggers it',
    change: (s) => delete s.of('NamingRule').Source.SourceDetails,
    finds: { WIRING_CONFIG_CUSTOM_RULE_SOURCE_DETAILS: ['NamingRule'] },
  },
  {
    title: 'a custom rule is deaf to oversized items',
    change: (s) => s.of('NamingRule').Source.SourceDetails.splice(1, 1),
    finds: { WIRING_CONFIG_CUSTOM_RULE_OVERSIZED: ['NamingRule'] },
  },
  {
    title: 'a custom rule listens to messages that there are not',
    change: (s) => {
      s.of('NamingRule').Source.SourceDetails[0].MessageType = 'ConfigurationItemChanged';
    },
    finds: { WIRING_CONFIG_CUSTOM_RULE_MESSAGE_TYPE: ['NamingRule'] },
  },
  {
    title: "the custom rule's function does not let Config invoke it",
    change: (s) => s.remove('NamingRulePermission'),
    finds: { WIRING_CONFIG_CUSTOM_RULE_PERMISSION: ['NamingRule'] },
  },
  {
    title: "the custom rule's function lets another service invoke it",
    change: (s) => {
      s.of('NamingRulePermission').Principal = 's3.amazonaws.com';
    },
    finds: { WIRING_CONFIG_CUSTOM_RULE_PERMISSION: ['NamingRule'] },
  },
  {
    title: 'the custom rule may be created before its permission',
    change: (s) => {
      s.resource('NamingRule').DependsOn = ['Recorder', 'DeliveryChannel'];
    },
    finds: { WIRING_CONFIG_CUSTOM_RULE_ORDER: ['NamingRule'] },
  },
  {
    title: 'the aggregator has no sources',
    change: (s) => delete s.of('Aggregator').AccountAggregationSources,
    finds: { WIRING_CONFIG_AGGREGATOR_SOURCES: ['Aggregator'] },
  },
  {
    title: 'the aggregator names a region twice',
    change: (s) => {
      s.of('Aggregator').AccountAggregationSources[0] = {
        AccountIds: [{ Ref: 'AWS::AccountId' }],
        AwsRegions: ['eu-west-1', 'eu-central-1', 'eu-west-1'],
      };
    },
    finds: { WIRING_CONFIG_AGGREGATOR_REGIONS: ['Aggregator'] },
  },
  {
    title: 'the aggregator names a region that there is not',
    change: (s) => {
      s.of('Aggregator').AccountAggregationSources[0] = { AccountIds: [{ Ref: 'AWS::AccountId' }], AwsRegions: ['eu-west-1', 'eu-centrl-1'] };
    },
    finds: { WIRING_CONFIG_AGGREGATOR_REGIONS: ['Aggregator'] },
  },
  {
    title: 'the aggregator is for an organization and has no role',
    change: (s) => {
      delete s.of('Aggregator').AccountAggregationSources;
      s.of('Aggregator').OrganizationAggregationSource = { AllAwsRegions: true };
    },
    finds: { WIRING_CONFIG_AGGREGATOR_ROLE: ['Aggregator'] },
  },
  {
    title: 'a remediation lacks a parameter of its document',
    change: (s) => delete s.of('KeyRotationRemediation').Parameters.AutomationAssumeRole,
    finds: { WIRING_REMEDIATION_ROLE: ['KeyRotationRemediation'] },
  },
  {
    title: 'a remediation is not told which resource',
    change: (s) => {
      s.of('BucketVersioningRemediation').Parameters.BucketName = { StaticValue: { Values: ['some-bucket'] } };
    },
    finds: { WIRING_REMEDIATION_RESOURCE_ID: ['BucketVersioningRemediation'] },
  },
  {
    title: 'an automatic remediation does not say how often it tries',
    change: (s) => {
      delete s.of('BucketVersioningRemediation').MaximumAutomaticAttempts;
      delete s.of('BucketVersioningRemediation').RetryAttemptSeconds;
    },
    finds: { WIRING_REMEDIATION_RETRIES: ['BucketVersioningRemediation'] },
  },
  {
    title: 'a remediation is for a rule that there is not',
    change: (s) => {
      s.of('BucketVersioningRemediation').ConfigRuleName = { 'Fn::Sub': 'compliance-${Environment}-bucket-versionning' };
    },
    finds: { WIRING_REMEDIATION_RULE: ['BucketVersioningRemediation'] },
  },
  {
    title: 'Systems Manager may not assume the role of the remediation',
    change: (s) => {
      s.of('RemediationRole').AssumeRolePolicyDocument.Statement[0].Principal.Service = 'config.amazonaws.com';
    },
    finds: { WIRING_REMEDIATION_ROLE: ['BucketVersioningRemediation', 'KeyRotationRemediation'] },
  },
];
