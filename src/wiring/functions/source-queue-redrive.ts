import { finding, isSet, some, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';
import { functionOfMapping, queueOf } from './_mappings.ts';

export default wiring({
  id: 'WIRING_SOURCE_QUEUE_REDRIVE',
  title: 'A queue that feeds a function puts aside what fails again and again',
  severity: 'medium',
  types: ['AWS::Lambda::EventSourceMapping'],
  shipped: {
    as: 'silence',
    what: 'A message that the function cannot work on comes back until it is too old to be kept, and is then gone: at cost all the while, and without a trace after.',
  },
  why: 'Without a dead-letter queue a bad message is tried for as long as the queue keeps messages, takes the place of good ones, and is lost in the end.',
  fix: 'Give the queue a RedrivePolicy with the ARN of a dead-letter queue and a maxReceiveCount of at least 5. DeadLetterConfig of the function does not count: a mapping invokes it synchronously.',
  *check(_, { resource, graph }) {
    const mapping = graph.node<'AWS::Lambda::EventSourceMapping'>(resource);
    const queue = queueOf(graph, mapping);
    if (!queue || isSet(queue.properties, 'RedrivePolicy')) return;
    // Whoever works on dead letters has nowhere further to put them.
    if (some(graph.joined(queue.resource, { type: 'AWS::SQS::Queue', theirs: 'RedrivePolicy.deadLetterTargetArn' }), () => true)) return;
    const fn = functionOfMapping(graph, mapping);
    yield finding(
      'EventSourceArn',
      `${called(queue.resource)} feeds ${fn ? called(fn.resource) : 'a function'} and has no dead-letter queue: what fails comes back until it is too old and lost`,
      {
        expected: 'a RedrivePolicy',
        related: [{ resource: queue.resource }],
        fix: snippet(
          'Put aside what has failed five times:',
          `
            ${plainId(queue.resource)}:
              Type: AWS::SQS::Queue
              Properties:
                RedrivePolicy:
                  deadLetterTargetArn: !GetAtt ${plainId(queue.resource)}DeadLetters.Arn
                  maxReceiveCount: 5
            ${plainId(queue.resource)}DeadLetters:
              Type: AWS::SQS::Queue
              Properties:
                MessageRetentionPeriod: 1209600`,
        ),
      },
    );
  },
});
