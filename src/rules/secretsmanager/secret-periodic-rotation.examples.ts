import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'it was rotated last month', properties: {}, state: { Subject: { lastRotatedDate: '2026-10-01T00:00:00Z' } } }],
  fail: [
    { title: 'it was rotated last year', properties: {}, state: { Subject: { lastRotatedDate: '2025-11-01T00:00:00Z' } }, at: [''] },
    { title: 'it was never rotated', properties: {}, state: { Subject: { createdDate: '2026-01-01T00:00:00Z' } }, at: [''] },
  ],
  unknown: [{ title: 'a template does not tell', properties: {} }],
} satisfies Examples;
