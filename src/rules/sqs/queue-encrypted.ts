import { finding, isSet, rule } from '../../core/index.ts';

export default rule({
  id: 'SQS_QUEUE_ENCRYPTED',
  title: 'SQS queues are encrypted',
  severity: 'medium',
  types: ['AWS::SQS::Queue'],
  why: 'Messages wait in a queue for up to two weeks. Without encryption whoever comes by the storage reads them; with it, it costs nothing to have.',
  fix: 'Leave SqsManagedSseEnabled out or set it to true, or name a key in KmsMasterKeyId whose policy lets senders and receivers in.',
  *check(queue) {
    // SQS encrypts with keys of its own where nobody says otherwise.
    if (queue.SqsManagedSseEnabled === false && !isSet(queue, 'KmsMasterKeyId'))
      yield finding('SqsManagedSseEnabled', 'messages are not encrypted', { expected: 'true, or a key in KmsMasterKeyId' });
  },
});
