import { finding, wiring } from '../../core/index.ts';
import { called } from '../_words.ts';

/** Seconds that Lambda lets a function run. */
const most = 900;

export default wiring({
  id: 'WIRING_FUNCTION_TIMEOUT',
  title: 'A function is given a time that Lambda gives: one second to fifteen minutes',
  severity: 'high',
  types: ['AWS::Lambda::Function'],
  shipped: { as: 'deploy error', what: 'Lambda refuses the function: its timeout has to be a value from 1 to 900.' },
  why: 'Lambda ends every invocation after fifteen minutes, and takes no timeout beyond that. What needs longer wants to be cut into pieces.',
  fix: 'Set Timeout to at most 900 seconds; for longer work use a queue or a state machine.',
  *check({ Timeout }, { resource }) {
    if (Timeout === undefined) return;
    const seconds = Number(Timeout);
    if (seconds >= 1 && seconds <= most) return;
    const meant = seconds > most && seconds % 1000 === 0 && seconds / 1000 <= most ? ` (${seconds / 1000}, if these are milliseconds)` : '';
    yield finding('Timeout', `${called(resource)} wants ${seconds} seconds, and Lambda gives 1 to ${most}${meant}`, { expected: `1 to ${most}` });
  },
});
