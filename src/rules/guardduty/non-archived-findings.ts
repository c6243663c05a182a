import { each, finding, integer, needed, rule } from '../../core/index.ts';
import { inEachRegion } from '../../schema/index.ts';

export default rule({
  id: 'GUARDDUTY_NON_ARCHIVED_FINDINGS',
  title: 'Findings of GuardDuty are dealt with in time',
  severity: 'medium',
  types: ['AWS::::Account'],
  // Who deals with findings elsewhere does not archive them here.
  recommended: false,
  parameters: {
    daysLowSev: integer({ about: 'For how many days findings of low severity may stay.', default: 30 }),
    daysMediumSev: integer({ about: 'For how many days findings of medium severity may stay.', default: 7 }),
    daysHighSev: integer({ about: 'For how many days findings of high severity may stay.', default: 1 }),
  },
  why: 'A finding that nobody has looked at may be the break-in that goes on.',
  fix: 'Look into the findings, and archive each when it is dealt with.',
  scope: (account, context) => {
    const scope = inEachRegion(account, context);
    return scope !== true ? scope : context.state.guardDuty ? true : 'GuardDuty is off';
  },
  *check(_, { asOf, parameters: { daysLowSev: low, daysMediumSev: medium, daysHighSev: high }, state }) {
    yield* each(Object.entries({ low, medium, high }), function* ([severity, most]) {
      const since = needed(state.guardDuty?.openSince, 'openSince')[severity as 'low'];
      const days = since === undefined ? 0 : (Date.parse(asOf) - Date.parse(since)) / 86_400_000;
      if (days > most)
        yield finding('', `a finding of ${severity} severity has been open for ${Math.floor(days)} days`, { expected: `at most ${most}` });
    });
  },
});
