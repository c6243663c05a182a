import { finding, text, wiring } from '../../core/index.ts';
import { called } from '../_words.ts';

export default wiring({
  id: 'WIRING_EVENT_RULE_DISABLED',
  title: 'An EventBridge rule or schedule is enabled',
  severity: 'low',
  types: ['AWS::Events::Rule', 'AWS::Scheduler::Schedule'],
  shipped: {
    as: 'silence',
    what: 'AWS takes it as it is, and it never fires: no error, no metric, until somebody misses what it should have done.',
  },
  why: 'A rule that was switched off for a test is often left so, and nothing that it should start ever runs.',
  fix: 'Set State to ENABLED, or take out what is not wanted.',
  *check(rule, { resource }) {
    const state = text(rule, 'State')?.value ?? 'ENABLED';
    if (state === 'DISABLED')
      yield finding('State', `${called(resource)} is disabled: it never fires, and what it targets is not invoked by it`, { expected: 'ENABLED' });
    else if (!states.has(state))
      yield finding('State', `${called(resource)} has the state ${state}, which there is not: AWS refuses it`, { expected: 'ENABLED' });
  },
});

const states = new Set(['ENABLED', 'ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS']);
