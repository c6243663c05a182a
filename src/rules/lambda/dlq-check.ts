import { csv, finding, isSet, rule, text } from '../../core/index.ts';

export default rule({
  id: 'LAMBDA_DLQ_CHECK',
  title: 'Lambda functions have a dead-letter queue',
  severity: 'low',
  types: ['AWS::Lambda::Function'],
  recommended: false,
  parameters: { dlqArns: csv({ about: 'ARNs of queues and topics, one of which must be the target.' }) },
  why: 'An event that an asynchronous call could not handle after its retries is dropped without a trace.',
  fix: 'Set DeadLetterConfig.TargetArn to the ARN of a queue or a topic, and let the role send to it.',
  *check(fn, { parameters }) {
    const path = 'DeadLetterConfig.TargetArn';
    if (!isSet(fn, 'DeadLetterConfig') || !isSet(fn.DeadLetterConfig, 'TargetArn')) yield finding(path, 'the function has no dead-letter queue');
    else if (parameters.dlqArns && !text(fn.DeadLetterConfig, 'TargetArn')?.isOneOf(parameters.dlqArns))
      yield finding(path, 'the dead-letter queue is not one of those wanted', { expected: parameters.dlqArns.join(' or ') });
  },
});
