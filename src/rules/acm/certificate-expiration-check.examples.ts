import type { Examples } from '../../core/index.ts';

const properties = { DomainName: 'example.com' };

export default {
  pass: [{ title: 'it holds for another half year', properties, state: { Subject: { notAfter: '2027-05-01T00:00:00Z' } } }],
  fail: [
    { title: 'it expires in a week', properties, state: { Subject: { notAfter: '2026-11-08T00:00:00Z' } }, at: [''] },
    { title: 'it has expired', properties, state: { Subject: { notAfter: '2026-10-01T00:00:00Z' } }, at: [''] },
    {
      title: 'it must be renewed earlier',
      properties,
      state: { Subject: { notAfter: '2026-12-01T00:00:00Z' } },
      parameters: { daysToExpiration: 60 },
      at: [''],
    },
  ],
  notApplicable: [{ title: 'it waits to be validated', properties, state: { Subject: { status: 'PENDING_VALIDATION' } } }],
  unknown: [{ title: 'a template does not tell', properties }],
} satisfies Examples;
