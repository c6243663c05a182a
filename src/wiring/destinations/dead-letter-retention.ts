import { finding, some, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';

/** Four days, where nothing is said. */
const usual = 345_600;

export default wiring({
  id: 'WIRING_DEAD_LETTER_RETENTION',
  title: 'A dead-letter queue keeps messages for at least as long as the queue that they come from',
  severity: 'medium',
  types: ['AWS::SQS::Queue'],
  shipped: {
    as: 'silence',
    what: 'A message keeps its age when it is put aside: those that waited for long expire in the dead-letter queue before anybody can look at them.',
  },
  why: 'Amazon SQS counts the age of a dead letter from when it was first sent. A dead-letter queue that keeps less than its source loses what waited there.',
  fix: 'Set MessageRetentionPeriod of the dead-letter queue above that of its source; 1209600 (14 days) is the most.',
  *check(queue, { resource, graph }) {
    const sources = graph.joined(resource, { type: 'AWS::SQS::Queue', theirs: 'RedrivePolicy.deadLetterTargetArn' });
    const kept = () => Number(queue.MessageRetentionPeriod ?? usual);
    const longer = (one: (typeof sources.items)[number]) => Number(one.properties.MessageRetentionPeriod ?? usual) > kept();
    if (!some(sources, longer)) return;
    const ends = sources.items.map((one) => ({ resource: one.resource, path: 'MessageRetentionPeriod' }));
    const [first] = ends.map((one) => called(one.resource));
    yield finding(
      'MessageRetentionPeriod',
      `${called(resource)} takes the dead letters of ${first} and keeps them for ${kept()} seconds, less than they may have waited before`,
      {
        expected: 'at least the retention of the source',
        related: ends,
        fix: snippet('Keep dead letters for as long as can be:', `${plainId(resource)}:\n  Properties:\n    MessageRetentionPeriod: 1209600`),
      },
    );
  },
});
