import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'it was read last month', properties: {}, state: { Subject: { lastAccessedDate: '2026-10-01T00:00:00Z' } } }],
  fail: [
    { title: 'it was read last year', properties: {}, state: { Subject: { lastAccessedDate: '2025-11-01T00:00:00Z' } }, at: [''] },
    { title: 'it was never read', properties: {}, state: { Subject: { createdDate: '2026-01-01T00:00:00Z' } }, at: [''] },
  ],
  unknown: [{ title: 'a template does not tell', properties: {} }],
} satisfies Examples;
