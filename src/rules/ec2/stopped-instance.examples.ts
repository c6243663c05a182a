import type { Examples } from '../../core/index.ts';

const asOf = '2026-11-01T00:00:00.000Z';
const properties = { InstanceType: 't3.small' };
const stopped = (stoppedSince: string) => ({ properties, asOf, state: { Subject: { instanceState: 'stopped', stoppedSince } } });

export default {
  pass: [
    { title: 'stopped a week ago', ...stopped('2026-10-25T00:00:00.000Z') },
    { title: 'stopped for as long as is allowed', ...stopped('2026-10-02T00:00:00.000Z') },
    { title: 'a longer time is allowed', ...stopped('2026-08-01T00:00:00.000Z'), parameters: { AllowedDays: 180 } },
  ],
  fail: [{ title: 'stopped a day too long', ...stopped('2026-10-01T00:00:00.000Z'), at: [''] }],
  unknown: [{ title: 'it is not launched yet', properties }],
  notApplicable: [{ title: 'it runs', properties, state: { Subject: { instanceState: 'running' } } }],
} satisfies Examples;
