import { anyOf, finding, isSet, rule, some, text } from '../../core/index.ts';

export default rule({
  id: 'SQS_QUEUE_DLQ_CHECK',
  title: 'SQS queues put messages that cannot be processed into a dead-letter queue',
  severity: 'low',
  types: ['AWS::SQS::Queue'],
  needs: [
    { type: 'AWS::SQS::Queue', theirs: 'RedrivePolicy.deadLetterTargetArn', fields: [] },
    { type: 'AWS::SNS::Subscription', theirs: 'RedrivePolicy.deadLetterTargetArn', fields: [] },
    { type: 'AWS::Lambda::Function', theirs: 'DeadLetterConfig.TargetArn', fields: [] },
    // What a function could not handle comes here as well.
    { type: 'AWS::Lambda::EventInvokeConfig', theirs: 'DestinationConfig.OnFailure.Destination', fields: [] },
    { type: 'AWS::Lambda::EventSourceMapping', theirs: 'DestinationConfig.OnFailure.Destination', fields: [] },
    { type: 'AWS::Events::Rule', theirs: 'Targets[].DeadLetterConfig.Arn', fields: [] },
    { type: 'AWS::Scheduler::Schedule', theirs: 'Target.DeadLetterConfig.Arn', fields: [] },
  ],
  why: 'A message that makes its worker fail comes back until it expires: it blocks the others, costs work, and is then gone with nobody knowing why.',
  fix: 'Set RedrivePolicy with deadLetterTargetArn, the ARN of a second queue, and maxReceiveCount.',
  scope(queue, { related }) {
    // A dead-letter queue is the end of the line: to ask one for its own would never end.
    const isLast = () =>
      anyOf(
        () => some(related('AWS::SQS::Queue'), () => true),
        () => some(related('AWS::SNS::Subscription'), () => true),
        () => some(related('AWS::Lambda::Function'), () => true),
        () => some(related('AWS::Lambda::EventInvokeConfig'), () => true),
        () => some(related('AWS::Lambda::EventSourceMapping'), () => true),
        () => some(related('AWS::Events::Rule'), () => true),
        () => some(related('AWS::Scheduler::Schedule'), () => true),
      );
    return isSet(queue, 'RedrivePolicy') || !isLast() ? true : 'it is a dead-letter queue itself';
  },
  *check(queue) {
    if (!isSet(queue, 'RedrivePolicy'))
      yield finding('RedrivePolicy', 'no dead-letter queue is set', { expected: 'deadLetterTargetArn and maxReceiveCount' });
    // It may be written as JSON text.
    else if (!text(queue, 'RedrivePolicy')?.includes('deadLetterTargetArn') && !isSet(queue.RedrivePolicy, 'deadLetterTargetArn'))
      yield finding('RedrivePolicy.deadLetterTargetArn', 'no dead-letter queue is set', { expected: 'the ARN of a queue' });
  },
});
