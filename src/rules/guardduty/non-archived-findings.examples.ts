import { type Examples, Unknown } from '../../core/index.ts';

const region = (facts: object) => ({ Subject: { of: 'region', ...facts } });

const guardDuty = (openSince: unknown) => region({ guardDuty: { enabled: true, openSince } });

export default {
  pass: [
    { title: 'there are none', state: guardDuty({}) },
    { title: 'they are new', state: guardDuty({ low: '2026-10-20T00:00:00Z', medium: '2026-10-28T00:00:00Z', high: '2026-10-31T12:00:00Z' }) },
  ],
  fail: [
    { title: 'a high one is three days old', state: guardDuty({ high: '2026-10-29T00:00:00Z' }), at: [''] },
    { title: 'some of each severity are old', state: guardDuty({ low: '2026-01-01T00:00:00Z', medium: '2026-10-01T00:00:00Z' }), at: ['', ''] },
    { title: 'low ones must go sooner', state: guardDuty({ low: '2026-10-20T00:00:00Z' }), parameters: { daysLowSev: 7 }, at: [''] },
  ],
  unknown: [{ title: 'nobody may list them', state: guardDuty(new Unknown('the call was denied', true)) }],
  notApplicable: [
    { title: 'GuardDuty is off', state: region({}) },
    { title: 'the facts of the account as a whole', state: { Subject: { of: 'account' } } },
  ],
} satisfies Examples;
