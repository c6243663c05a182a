import type { Examples } from '../../core/index.ts';

const properties = { Name: 'orders/password' };
const asOf = '2026-11-01T00:00:00.000Z';
const due = (nextRotationDate: string, rotationEnabled = true) => ({
  properties,
  asOf,
  state: { Subject: { rotationEnabled, nextRotationDate } },
});

export default {
  pass: [
    { title: 'the next rotation is still to come', ...due('2026-11-20T23:59:59.000Z') },
    { title: 'none is planned yet', properties, asOf, state: { Subject: { rotationEnabled: true } } },
  ],
  fail: [{ title: 'the rotation is overdue', ...due('2026-10-20T23:59:59.000Z'), at: [''] }],
  unknown: [{ title: 'it is not deployed yet', properties }],
  notApplicable: [{ title: 'it does not rotate', properties, state: { Subject: { rotationEnabled: false } } }],
} satisfies Examples;
