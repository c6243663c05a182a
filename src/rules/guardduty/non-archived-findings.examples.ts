import { type Examples, Unknown } from '../../core/index.ts';

const region = (facts: Readonly<Record<string, unknown>>) => ({ region: 'eu-central-1', state: { Subject: facts } });

const guardDuty = (openSince: unknown) => region({ guardDuty: { enabled: true, openSince } });

export default {
  pass: [
    { title: 'there are none', ...guardDuty({}) },
    { title: 'they are new', ...guardDuty({ low: '2026-10-20T00:00:00Z', medium: '2026-10-28T00:00:00Z', high: '2026-10-31T12:00:00Z' }) },
  ],
  fail: [
    { title: 'a high one is three days old', ...guardDuty({ high: '2026-10-29T00:00:00Z' }), at: [''] },
    { title: 'some of each severity are old', ...guardDuty({ low: '2026-01-01T00:00:00Z', medium: '2026-10-01T00:00:00Z' }), at: ['', ''] },
    { title: 'low ones must go sooner', ...guardDuty({ low: '2026-10-20T00:00:00Z' }), parameters: { daysLowSev: 7 }, at: [''] },
  ],
  unknown: [{ title: 'nobody may list them', ...guardDuty(new Unknown('the call was denied', true)) }],
  notApplicable: [
    { title: 'GuardDuty is off', ...region({}) },
    { title: 'the facts of the account as a whole', state: { Subject: {} } },
  ],
} satisfies Examples;
