import type { Mutation } from './mutation.ts';

/** The recorder, its channel, its role and where it delivers. */
export const config: readonly Mutation[] = [
  {
    title: 'the delivery channel is forgotten',
    change: (s) => s.remove('DeliveryChannel'),
    finds: { WIRING_CONFIG_RECORDER_WITHOUT_CHANNEL: ['Recorder'] },
  },
  {
    title: 'the recorder is forgotten',
    change: (s) => s.remove('Recorder'),
    finds: { WIRING_CONFIG_CHANNEL_WITHOUT_RECORDER: ['DeliveryChannel'] },
  },
  {
    title: 'the recording group is left out',
    change: (s) => delete s.of('Recorder').RecordingGroup,
    finds: { WIRING_CONFIG_RECORDING_GROUP: ['Recorder'] },
  },
  {
    title: 'the recording group is empty',
    change: (s) => {
      s.of('Recorder').RecordingGroup = { AllSupported: false, ResourceTypes: [] };
    },
    finds: { WIRING_CONFIG_RECORDING_GROUP: ['Recorder'] },
  },
  {
    title: 'IAM is recorded nowhere',
    change: (s) => {
      s.of('Recorder').RecordingGroup.IncludeGlobalResourceTypes = false;
    },
    finds: { WIRING_CONFIG_GLOBAL_TYPES: ['Recorder'] },
  },
  {
    title: 'every region records IAM',
    change: (s) => {
      s.of('Recorder').RecordingGroup.IncludeGlobalResourceTypes = true;
    },
    finds: { WIRING_CONFIG_GLOBAL_TYPES: ['Recorder'] },
  },
  {
    title: 'the channel says nothing of how often',
    change: (s) => delete s.of('DeliveryChannel').ConfigSnapshotDeliveryProperties,
    finds: { WIRING_CONFIG_CHANNEL_FREQUENCY: ['DeliveryChannel'] },
  },
  {
    title: 'the channel has a frequency that there is not',
    change: (s) => {
      s.of('DeliveryChannel').ConfigSnapshotDeliveryProperties.DeliveryFrequency = 'Eight_Hours';
    },
    finds: { WIRING_CONFIG_CHANNEL_FREQUENCY: ['DeliveryChannel'] },
  },
  {
    title: 'there is a second recorder',
    change: (s) => s.add('SecondRecorder', 'AWS::Config::ConfigurationRecorder', { ...s.of('Recorder'), Name: 'second' }),
    finds: { WIRING_CONFIG_ONE_RECORDER: ['SecondRecorder'] },
  },
  {
    title: 'the recorder has a role of our own that nobody lets Config assume',
    change: (s) => {
      s.add('ConfigRole', 'AWS::IAM::Role', {
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }],
        },
        ManagedPolicyArns: [{ 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/service-role/AWS_ConfigRole' }],
        Tags: s.of('ScannerRole').Tags,
      });
      s.of('Recorder').RoleARN = { 'Fn::GetAtt': ['ConfigRole', 'Arn'] };
    },
    finds: { WIRING_CONFIG_ROLE_TRUST: ['Recorder'] },
  },
  {
    title: 'the recorder has a role of our own with the deprecated policy',
    change: (s) => {
      s.add('ConfigRole', 'AWS::IAM::Role', {
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Principal: { Service: 'config.amazonaws.com' }, Action: 'sts:AssumeRole' }],
        },
        ManagedPolicyArns: [{ 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSConfigRole' }],
        Tags: s.of('ScannerRole').Tags,
      });
      s.of('Recorder').RoleARN = { 'Fn::GetAtt': ['ConfigRole', 'Arn'] };
    },
    finds: { WIRING_CONFIG_ROLE_POLICY: ['Recorder'], WIRING_MANAGED_POLICY_DEPRECATED: ['ConfigRole'] },
  },
  {
    title: 'the bucket policy does not let Config put',
    change: (s) => s.removeStatement('DeliveryBucketPolicy', 'ConfigDelivers'),
    finds: { WIRING_CONFIG_BUCKET_DELIVERY: ['DeliveryChannel'] },
  },
  {
    title: 'the bucket policy does not let Config look at the ACL',
    change: (s) => s.removeStatement('DeliveryBucketPolicy', 'ConfigChecksPermissions'),
    finds: { WIRING_CONFIG_BUCKET_DELIVERY: ['DeliveryChannel'] },
  },
  {
    title: 'the bucket policy grants another prefix than the channel has',
    change: (s) => {
      s.of('DeliveryChannel').S3KeyPrefix = 'evidence';
    },
    finds: { WIRING_CONFIG_BUCKET_DELIVERY: ['DeliveryChannel'] },
  },
  {
    title: 'the bucket policy lets the wrong service in',
    change: (s) => {
      s.statement('DeliveryBucketPolicy', 'ConfigDelivers').Principal.Service = 'cloudtrail.amazonaws.com';
    },
    finds: { WIRING_CONFIG_BUCKET_DELIVERY: ['DeliveryChannel'] },
  },
  {
    title: 'the bucket policy denies what comes for other accounts',
    change: (s) =>
      s.of('DeliveryBucketPolicy').PolicyDocument.Statement.push({
        Sid: 'OnlyForUs',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:PutObject',
        Resource: { 'Fn::Sub': '${DeliveryBucket.Arn}/*' },
        Condition: { StringNotEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }),
    finds: {},
  },
  {
    title: 'the bucket policy denies Config what it allows beside it',
    change: (s) =>
      s.of('DeliveryBucketPolicy').PolicyDocument.Statement.push({
        Sid: 'No',
        Effect: 'Deny',
        Principal: { Service: 'config.amazonaws.com' },
        Action: 's3:Put*',
        Resource: { 'Fn::Sub': '${DeliveryBucket.Arn}/*' },
      }),
    finds: { WIRING_CONFIG_BUCKET_DELIVERY: ['DeliveryChannel'] },
  },
  {
    title: 'the key does not let Config use it',
    change: (s) => s.removeStatement('Key', 'ConfigDelivers'),
    finds: { WIRING_CONFIG_BUCKET_KEY: ['DeliveryChannel'] },
  },
  {
    title: 'the delivery bucket locks its objects',
    change: (s) => {
      s.of('DeliveryBucket').ObjectLockEnabled = true;
      s.of('DeliveryBucket').ObjectLockConfiguration = { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 30 } } };
    },
    finds: { WIRING_CONFIG_BUCKET_OBJECT_LOCK: ['DeliveryChannel'] },
  },
  {
    title: 'the channel tells an encrypted topic',
    change: (s) => {
      s.of('DeliveryChannel').SnsTopicARN = { Ref: 'AlertsTopic' };
    },
    finds: { WIRING_CONFIG_TOPIC_ENCRYPTED: ['DeliveryChannel'], WIRING_CONFIG_TOPIC_POLICY: ['DeliveryChannel'] },
  },
];
