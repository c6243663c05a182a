import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'it was rotated last month', properties: {}, state: { Subject: { lastRotatedDate: '2026-10-01T00:00:00Z' } } }],
  fail: [
    { title: 'it was rotated last year', properties: {}, state: { Subject: { lastRotatedDate: '2025-11-01T00:00:00Z' } }, at: [''] },
    { title: 'it was never rotated', properties: {}, state: { Subject: { createdDate: '2026-01-01T00:00:00Z' } }, at: [''] },
  ],
  notApplicable: [
    {
      title: 'a copy of a secret of another region',
      properties: {},
      region: 'eu-central-1',
      state: { Subject: { createdDate: '2025-01-01T00:00:00Z', primaryRegion: 'eu-west-1' } },
    },
  ],
  unknown: [{ title: 'a template does not tell', properties: {} }],
} satisfies Examples;
