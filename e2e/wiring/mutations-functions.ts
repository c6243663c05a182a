import type { Mutation } from './mutation.ts';

/** Functions: who calls them, what they read, what they may do, and what becomes of what fails. */
export const functions: readonly Mutation[] = [
  {
    title: 'nothing invokes a function any more',
    change: (s) => s.remove('EvaluatorSource'),
    finds: { WIRING_FUNCTION_NEVER_INVOKED: ['EvaluatorFunction'] },
  },
  {
    title: 'the role of a function cannot read its queue',
    change: (s) => s.removeStatement('EvaluatorPolicy', 'ReadChanges'),
    finds: { WIRING_SOURCE_MAPPING_ROLE: ['EvaluatorSource'] },
  },
  {
    title: 'the role of a function may read, and not delete',
    change: (s) => {
      s.statement('HeartbeatPolicy', 'ReadAnnouncements').Action = ['sqs:ReceiveMessage', 'sqs:GetQueueAttributes'];
    },
    finds: { WIRING_SOURCE_MAPPING_ROLE: ['HeartbeatSource'] },
  },
  {
    title: 'messages come back before the function is done',
    change: (s) => {
      s.of('ChangeQueue').VisibilityTimeout = 30;
    },
    finds: { WIRING_SOURCE_MAPPING_VISIBILITY: ['EvaluatorSource'] },
  },
  {
    title: 'one bad message brings the whole batch back',
    change: (s) => delete s.of('EvaluatorSource').FunctionResponseTypes,
    finds: { WIRING_SOURCE_MAPPING_PARTIAL_FAILURES: ['EvaluatorSource'] },
  },
  {
    title: 'inline code in Python reads a variable that is not set',
    change: (s) => delete s.of('HeartbeatFunction').Environment,
    finds: { WIRING_FUNCTION_ENVIRONMENT: ['HeartbeatFunction'] },
  },
  {
    title: 'inline code in JavaScript reads a variable that is not set',
    change: (s) => delete s.of('DigestFunction').Environment.Variables.INDEX_NAME,
    finds: { WIRING_FUNCTION_ENVIRONMENT: ['DigestFunction'] },
  },
  {
    title: 'code beside the template reads a variable that is not set',
    change: (s) => delete s.of('NotifierFunction').Environment.Variables.TOPIC_ARN,
    finds: { WIRING_FUNCTION_ENVIRONMENT: ['NotifierFunction'] },
  },
  {
    title: 'Python beside the template reads a variable that is not set',
    change: (s) => delete s.of('ScannerFunction').Environment.Variables.QUEUE_URL,
    finds: { WIRING_FUNCTION_ENVIRONMENT: ['ScannerFunction'] },
  },
  {
    title: 'a function is given a topic that it may not publish to',
    change: (s) => s.removeStatement('NotifierPolicy', 'Alert'),
    finds: { WIRING_FUNCTION_RIGHTS: ['NotifierFunction'], WIRING_FUNCTION_CALLS: ['NotifierFunction'] },
  },
  {
    title: 'a function is given a table that it may not use',
    change: (s) => s.removeStatement('HeartbeatPolicy', 'NoteHeartbeat'),
    finds: { WIRING_FUNCTION_RIGHTS: ['HeartbeatFunction'], WIRING_FUNCTION_CALLS: ['HeartbeatFunction'] },
  },
  {
    title: 'a function swallows its error and answers 500',
    change: (s) => {
      s.of('NamingRuleFunction').Code.ZipFile = [
        'import json',
        'import os',
        '',
        '',
        'def handler(event, context):',
        '    try:',
        '        return {"types": os.environ["RESOURCE_TYPES"], "items": event["missing"]}',
        '    except Exception as error:',
        '        print(error)',
        '        return {"statusCode": 500, "body": json.dumps(str(error))}',
      ].join('\n');
    },
    finds: { WIRING_FUNCTION_SWALLOWS_ERRORS: ['NamingRuleFunction'] },
  },
  {
    title: 'a function has no log group of its own',
    change: (s) => {
      s.remove('NotifierLogGroup');
      delete s.of('NotifierFunction').LoggingConfig;
      s.statement('NotifierPolicy', 'Log').Resource = { 'Fn::Sub': 'arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:*' };
    },
    finds: { WIRING_FUNCTION_LOG_GROUP: ['NotifierFunction'] },
  },
  {
    title: 'a function reserves no concurrency',
    change: (s) => delete s.of('NotifierFunction').ReservedConcurrentExecutions,
    finds: { WIRING_FUNCTION_CONCURRENCY: ['NotifierFunction'] },
  },
  {
    title: 'a function does not trace',
    change: (s) => delete s.of('NotifierFunction').TracingConfig,
    finds: { WIRING_FUNCTION_TRACING: ['NotifierFunction'] },
  },
  {
    title: 'what an asynchronous function fails at is lost',
    change: (s) => delete s.of('NamingRuleFunction').DeadLetterConfig,
    finds: { WIRING_FUNCTION_DEAD_LETTER: ['NamingRuleFunction'] },
  },
  {
    title: 'the destination of failures is forgotten',
    change: (s) => s.remove('NotifierInvocations'),
    finds: { WIRING_FUNCTION_DEAD_LETTER: ['NotifierFunction'] },
  },
  {
    title: 'a function may not send to its dead letters',
    change: (s) => s.removeStatement('NamingRulePolicy', 'PutAside'),
    finds: { WIRING_FUNCTION_DEAD_LETTER_RIGHTS: ['NamingRuleFunction'] },
  },
  {
    title: 'a runtime is deprecated',
    change: (s) => {
      s.of('ScannerFunction').Runtime = 'python3.8';
    },
    finds: { WIRING_FUNCTION_RUNTIME: ['ScannerFunction'] },
  },
  {
    title: 'a runtime does not exist',
    change: (s) => {
      s.of('ScannerFunction').Runtime = 'python3.113';
    },
    finds: { WIRING_FUNCTION_RUNTIME: ['ScannerFunction'] },
  },
  {
    title: 'a function may not write its log',
    change: (s) => s.removeStatement('ScannerPolicy', 'Log'),
    finds: { WIRING_FUNCTION_LOG_RIGHTS: ['ScannerFunction'] },
  },
  {
    title: 'Lambda may not assume the role of a function',
    change: (s) => {
      s.of('ScannerRole').AssumeRolePolicyDocument.Statement[0].Principal.Service = 'ec2.amazonaws.com';
    },
    finds: { WIRING_FUNCTION_ROLE_TRUST: ['ScannerFunction'] },
  },
];
