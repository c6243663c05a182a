import { finding, wiring } from '../../core/index.ts';
import { called, plainId, snippet } from '../_words.ts';

export default wiring({
  id: 'WIRING_FUNCTION_CONCURRENCY_ZERO',
  title: 'A function is allowed to run: its reserved concurrency is not zero',
  severity: 'high',
  types: ['AWS::Lambda::Function'],
  shipped: {
    as: 'silence',
    what: 'Every invocation is throttled. There are no errors, because no code ever runs; only the metric Throttles counts up.',
  },
  why: 'A reserved concurrency of zero is the switch that turns a function off. Events that come meanwhile are tried for some hours and then thrown away.',
  fix: 'Set ReservedConcurrentExecutions to 1 or more, or remove it.',
  *check({ ReservedConcurrentExecutions: reserved }, { resource }) {
    if (reserved === undefined || Number(reserved) !== 0) return;
    yield finding(
      'ReservedConcurrentExecutions',
      `${called(resource)} has a reserved concurrency of 0: every invocation is throttled, and it never runs`,
      {
        expected: '1 or more',
        fix: snippet(
          'Let it run:',
          `
          ${plainId(resource)}:
            Type: AWS::Lambda::Function
            Properties:
              ReservedConcurrentExecutions: 1`,
        ),
      },
    );
  },
});
