import type { Mutation } from './mutation.ts';

/** Policies, keys, buckets, topics and queues. */
export const rights: readonly Mutation[] = [
  {
    title: 'a role has an inline policy',
    change: (s) => {
      s.of('ScannerRole').Policies = [
        {
          PolicyName: 'more',
          PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'config:ListDiscoveredResources', Resource: '*' }] },
        },
      ];
    },
    finds: { WIRING_ROLE_INLINE_POLICY: ['ScannerRole'] },
  },
  {
    title: 'an inline policy stands beside its role',
    change: (s) =>
      s.add('MorePolicy', 'AWS::IAM::Policy', {
        PolicyName: 'more',
        Roles: [{ Ref: 'ScannerRole' }],
        PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'config:ListDiscoveredResources', Resource: '*' }] },
      }),
    finds: { WIRING_ROLE_INLINE_POLICY: ['MorePolicy'] },
  },
  {
    title: 'a managed policy of AWS is misspelt',
    change: (s) => s.of('ScannerRole').ManagedPolicyArns.push({ 'Fn::Sub': 'arn:${AWS::Partition}:iam::aws:policy/AWSXrayWriteOnlyAcess' }),
    finds: { WIRING_MANAGED_POLICY_UNKNOWN: ['ScannerRole'] },
  },
  {
    title: 'a managed policy of AWS is deprecated',
    change: (s) => s.of('ScannerRole').ManagedPolicyArns.push('arn:aws:iam::aws:policy/AWSLambdaFullAccess'),
    finds: { WIRING_MANAGED_POLICY_DEPRECATED: ['ScannerRole'] },
  },
  {
    title: 'a function may write to every queue there is',
    change: (s) => {
      s.statement('ScannerPolicy', 'QueueAndPutAside').Resource = '*';
    },
    finds: { WIRING_WRITE_ON_EVERYTHING: ['ScannerPolicy'] },
  },
  {
    title: 'the bucket of evidence may be made public',
    change: (s) => {
      s.of('DeliveryBucket').PublicAccessBlockConfiguration.BlockPublicPolicy = false;
    },
    finds: { WIRING_COMPLIANCE_BUCKET_PUBLIC_ACCESS: ['DeliveryBucket'] },
  },
  {
    title: 'the bucket of evidence does not say how it encrypts',
    change: (s) => delete s.of('DeliveryBucket').BucketEncryption,
    finds: { WIRING_COMPLIANCE_BUCKET_ENCRYPTION: ['DeliveryBucket'] },
  },
  {
    title: 'the bucket of evidence keeps no versions',
    change: (s) => delete s.of('DeliveryBucket').VersioningConfiguration,
    finds: { WIRING_COMPLIANCE_BUCKET_VERSIONING: ['DeliveryBucket'] },
  },
  {
    title: 'the bucket of evidence has no lifecycle',
    change: (s) => delete s.of('DeliveryBucket').LifecycleConfiguration,
    finds: { WIRING_COMPLIANCE_BUCKET_LIFECYCLE: ['DeliveryBucket'] },
  },
  {
    title: 'the bucket of evidence answers without TLS',
    change: (s) => s.removeStatement('DeliveryBucketPolicy', 'OnlyByTls'),
    finds: { WIRING_COMPLIANCE_BUCKET_TLS: ['DeliveryBucket'] },
  },
  {
    title: 'the queue does not let the bucket notify it',
    change: (s) => s.removeStatement('SnapshotQueuePolicy', 'DeliveriesAreAnnounced'),
    finds: { WIRING_BUCKET_NOTIFICATION: ['DeliveryBucket'] },
  },
  {
    title: 'the bucket may be made before the queue lets it in',
    change: (s) => delete s.resource('DeliveryBucket').DependsOn,
    finds: { WIRING_BUCKET_NOTIFICATION_ORDER: ['DeliveryBucket'] },
  },
  {
    title: 'the key does not let S3 notify the queue',
    change: (s) => s.removeStatement('Key', 'S3NotifiesTheQueue'),
    finds: { WIRING_QUEUE_KEY: ['SnapshotQueue'] },
  },
  {
    title: 'the log bucket does not let access logs in',
    change: (s) => s.removeStatement('AccessLogBucketPolicy', 'LogDelivery'),
    finds: { WIRING_BUCKET_ACCESS_LOGS: ['DeliveryBucket'] },
  },
  {
    title: 'the queue does not let the topic send',
    change: (s) => s.removeStatement('TicketQueuePolicy', 'AlertsArrive'),
    finds: { WIRING_SUBSCRIPTION_QUEUE_POLICY: ['TicketSubscription'] },
  },
  {
    title: 'the key does not let the topic send to the encrypted queue',
    change: (s) => s.removeStatement('Key', 'TopicSendsToTheTicketQueue'),
    // The dead letters are encrypted with the same key.
    finds: { WIRING_SUBSCRIPTION_QUEUE_KEY: ['TicketSubscription'], WIRING_SUBSCRIPTION_DEAD_LETTER_POLICY: ['TicketSubscription'] },
  },
  {
    title: 'the key does not let alarms publish',
    change: (s) => s.removeStatement('Key', 'AlarmsPublish'),
    finds: {
      WIRING_TOPIC_KEY: ['AlertsTopic'],
    },
  },
  {
    title: 'the topic that mails has no name to show',
    change: (s) => {
      s.template.Parameters.AlertEmail.Default = 'security@example.com';
      delete s.of('AlertsTopic').DisplayName;
    },
    finds: { WIRING_TOPIC_DISPLAY_NAME: ['AlertsTopic'] },
  },
  {
    title: 'the key does not rotate',
    change: (s) => {
      s.of('Key').EnableKeyRotation = false;
    },
    finds: { WIRING_KEY_ROTATION: ['Key'] },
  },
  {
    title: 'the key locks everybody out',
    change: (s) => s.removeStatement('Key', 'AccountAdministersByIam'),
    // Without the account in it, a key obeys no policy of a role either.
    finds: {
      WIRING_KEY_LOCKOUT: ['Key'],
      WIRING_SOURCE_MAPPING_ROLE: ['EvaluatorSource', 'HeartbeatSource'],
      WIRING_FUNCTION_DEAD_LETTER_RIGHTS: ['NamingRuleFunction', 'NotifierInvocations', 'ScannerFunction'],
    },
  },
];
