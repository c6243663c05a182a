import type { Mutation } from './mutation.ts';

/** EventBridge's rules, schedules, their targets and their dead letters. */
export const events: readonly Mutation[] = [
  {
    title: 'a rule has no targets',
    change: (s) => {
      s.of('DigestRule').Targets = [];
    },
    finds: { WIRING_EVENT_RULE_WITHOUT_TARGETS: ['DigestRule'] },
  },
  {
    title: 'a rate of one has a plural',
    change: (s) => {
      s.of('DigestRule').ScheduleExpression = 'rate(1 hours)';
    },
    finds: { WIRING_EVENT_SCHEDULE_EXPRESSION: ['DigestRule'] },
  },
  {
    title: 'a rate of six has a singular',
    change: (s) => {
      s.of('DigestRule').ScheduleExpression = 'rate(6 hour)';
    },
    finds: { WIRING_EVENT_SCHEDULE_EXPRESSION: ['DigestRule'] },
  },
  {
    title: 'a schedule counts in weeks',
    change: (s) => {
      s.of('ScanSchedule').ScheduleExpression = 'rate(1 week)';
    },
    finds: { WIRING_EVENT_SCHEDULE_EXPRESSION: ['ScanSchedule'] },
  },
  {
    title: 'cron has five fields',
    change: (s) => {
      s.of('DigestRule').ScheduleExpression = 'cron(0 8 * * *)';
    },
    finds: { WIRING_EVENT_SCHEDULE_EXPRESSION: ['DigestRule'] },
  },
  {
    title: 'cron has a star for both days',
    change: (s) => {
      s.of('DigestRule').ScheduleExpression = 'cron(0 8 * * * *)';
    },
    finds: { WIRING_EVENT_SCHEDULE_EXPRESSION: ['DigestRule'] },
  },
  {
    title: 'cron has an hour that no day has',
    change: (s) => {
      s.of('DigestRule').ScheduleExpression = 'cron(0 28 * * ? *)';
    },
    finds: { WIRING_EVENT_SCHEDULE_EXPRESSION: ['DigestRule'] },
  },
  {
    title: 'a pattern has a bare value where a list belongs',
    change: (s) => {
      s.of('ItemChangeRule').EventPattern.source = 'aws.config';
    },
    finds: { WIRING_EVENT_PATTERN_SHAPE: ['ItemChangeRule'] },
  },
  {
    title: 'a pattern says detailType',
    change: (s) => {
      const pattern = s.of('ItemChangeRule').EventPattern;
      pattern.detailType = pattern['detail-type'];
      delete pattern['detail-type'];
    },
    finds: { WIRING_EVENT_PATTERN_SHAPE: ['ItemChangeRule'] },
  },
  {
    title: 'a pattern has a source that there is not',
    change: (s) => {
      s.of('ItemChangeRule').EventPattern.source = ['aws.confg'];
    },
    finds: { WIRING_EVENT_PATTERN_SOURCE: ['ItemChangeRule'] },
  },
  {
    title: 'a pattern has a detail-type that its source does not send',
    change: (s) => {
      s.of('ItemChangeRule').EventPattern['detail-type'] = ['Config Configuration Item Changes'];
    },
    finds: { WIRING_EVENT_PATTERN_DETAIL_TYPE: ['ItemChangeRule'] },
  },
  {
    title: 'a pattern waits for a Config rule that there is not',
    change: (s) => {
      s.of('ComplianceChangeRule').EventPattern.detail.configRuleName = [{ 'Fn::Sub': 'compliance-${Environment}-bucket-versionning' }];
    },
    finds: { WIRING_EVENT_PATTERN_NEVER_MATCHES: ['ComplianceChangeRule'] },
  },
  {
    title: 'a pattern waits for a verdict that Config does not give',
    change: (s) => {
      s.of('ComplianceChangeRule').EventPattern.detail.newEvaluationResult.complianceType = ['NONCOMPLIANT'];
    },
    finds: { WIRING_EVENT_PATTERN_NEVER_MATCHES: ['ComplianceChangeRule'] },
  },
  {
    title: 'the target function does not let EventBridge invoke it',
    change: (s) => s.remove('NotifierPermission'),
    finds: { WIRING_EVENT_TARGET_FUNCTION_PERMISSION: ['VerdictChangeRule'] },
  },
  {
    title: 'the permission belongs to another rule',
    change: (s) => {
      s.of('NotifierPermission').SourceArn = { 'Fn::GetAtt': ['DigestRule', 'Arn'] };
    },
    finds: { WIRING_EVENT_TARGET_FUNCTION_PERMISSION: ['VerdictChangeRule'], WIRING_PERMISSION_OTHER_RULE: ['NotifierPermission'] },
  },
  {
    title: 'the permission is for any rule of anybody',
    change: (s) => {
      delete s.of('NotifierPermission').SourceArn;
      delete s.of('NotifierPermission').SourceAccount;
    },
    finds: { WIRING_PERMISSION_OPEN: ['NotifierPermission'] },
  },
  {
    title: 'the target queue does not let the rule in',
    change: (s) => s.removeStatement('ChangeQueuePolicy', 'ItemChangesArrive'),
    finds: { WIRING_EVENT_TARGET_QUEUE_POLICY: ['ItemChangeRule'] },
  },
  {
    title: 'the target queue lets another rule in',
    change: (s) => {
      s.statement('ChangeQueuePolicy', 'ItemChangesArrive').Condition.ArnEquals['aws:SourceArn'] = { 'Fn::GetAtt': ['DigestRule', 'Arn'] };
    },
    finds: { WIRING_EVENT_TARGET_QUEUE_POLICY: ['ItemChangeRule'] },
  },
  {
    title: 'the target topic does not let the rule publish',
    change: (s) => s.removeStatement('AlertsTopicPolicy', 'RulePublishes'),
    finds: { WIRING_EVENT_TARGET_TOPIC_POLICY: ['ComplianceChangeRule'] },
  },
  {
    title: 'nobody lets EventBridge write to the log group',
    change: (s) => s.remove('EventLogPolicy'),
    finds: { WIRING_EVENT_TARGET_LOG_GROUP: ['ComplianceChangeRule'] },
  },
  {
    title: 'the state machine has no role to be started by',
    change: (s) => delete s.of('DigestRule').Targets[0].RoleArn,
    finds: { WIRING_EVENT_TARGET_ROLE: ['DigestRule'] },
  },
  {
    title: 'the role for the state machine cannot be assumed by EventBridge',
    change: (s) => {
      s.of('DigestRuleRole').AssumeRolePolicyDocument.Statement[0].Principal.Service = 'lambda.amazonaws.com';
    },
    finds: { WIRING_EVENT_TARGET_ROLE: ['DigestRule'] },
  },
  {
    title: 'the role for the state machine may start another',
    change: (s) => {
      s.of('DigestRulePolicy').PolicyDocument.Statement[0].Resource = {
        'Fn::Sub': 'arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:other',
      };
    },
    finds: { WIRING_EVENT_TARGET_ROLE: ['DigestRule'] },
  },
  {
    title: 'the key does not let EventBridge use it',
    change: (s) => s.removeStatement('Key', 'EventBridgeSendsToQueuesAndTopics'),
    finds: {
      WIRING_EVENT_TARGET_KEY: ['ItemChangeRule', 'ComplianceChangeRule'],
      WIRING_EVENT_DEAD_LETTER_KEY: ['ItemChangeRule', 'ComplianceChangeRule', 'VerdictChangeRule', 'DigestRule'],
    },
  },
  {
    title: 'a target has no dead letters',
    change: (s) => delete s.of('VerdictChangeRule').Targets[0].DeadLetterConfig,
    finds: { WIRING_EVENT_TARGET_DEAD_LETTER: ['VerdictChangeRule'] },
  },
  {
    title: 'the dead letters shut one rule out',
    change: (s) => s.statement('DeadLettersPolicy', 'RulesPutAside').Condition.ArnEquals['aws:SourceArn'].pop(),
    finds: { WIRING_EVENT_DEAD_LETTER_POLICY: ['DigestRule'] },
  },
  {
    title: 'the dead letters are FIFO',
    change: (s) => {
      s.of('VerdictChangeRule').Targets[0].DeadLetterConfig.Arn = {
        'Fn::Sub': 'arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:letters.fifo',
      };
    },
    finds: { WIRING_EVENT_DEAD_LETTER_QUEUE: ['VerdictChangeRule'] },
  },
  {
    title: 'a target is the URL of its queue',
    change: (s) => {
      s.of('ItemChangeRule').Targets[0].Arn = { Ref: 'ChangeQueue' };
    },
    finds: { WIRING_EVENT_TARGET_ARN: ['ItemChangeRule'] },
  },
  {
    title: 'the schedule may not call its function',
    change: (s) => s.removeStatement('ScanSchedulePolicy', 'CallTheScanner'),
    finds: { WIRING_SCHEDULE_TARGET_ROLE: ['ScanSchedule'] },
  },
  {
    title: 'Scheduler may not assume the role of the schedule',
    change: (s) => {
      s.of('ScanScheduleRole').AssumeRolePolicyDocument.Statement[0].Principal.Service = 'events.amazonaws.com';
    },
    finds: { WIRING_SCHEDULE_TARGET_ROLE: ['ScanSchedule'] },
  },
  {
    title: 'the schedule has no dead letters',
    change: (s) => delete s.of('ScanSchedule').Target.DeadLetterConfig,
    finds: { WIRING_SCHEDULE_DEAD_LETTER: ['ScanSchedule'] },
  },
  {
    title: 'the schedule may not put its dead letters aside',
    change: (s) => s.removeStatement('ScanSchedulePolicy', 'PutAside'),
    finds: { WIRING_SCHEDULE_DEAD_LETTER_RIGHTS: ['ScanSchedule'] },
  },
];
