import type { Examples } from '../../core/index.ts';

const properties = { ServerCertificateName: 'shop' };

export default {
  pass: [{ title: 'it holds', properties, state: { Subject: { notAfter: '2027-05-01T00:00:00Z' } } }],
  fail: [{ title: 'it has expired', properties, state: { Subject: { notAfter: '2026-10-01T00:00:00Z' } }, at: [''] }],
  unknown: [{ title: 'a template does not tell', properties }],
} satisfies Examples;
