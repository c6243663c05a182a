import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'the key is in use', properties: {}, state: { Subject: { keyState: 'Enabled' } } }],
  fail: [{ title: 'the key is about to be deleted', properties: {}, state: { Subject: { keyState: 'PendingDeletion' } }, at: [''] }],
  unknown: [{ title: 'a template does not tell', properties: {} }],
  notApplicable: [
    { title: 'another key is looked at', properties: {}, state: { Subject: { keyState: 'PendingDeletion' } }, parameters: { kmsKeyIds: 'Other' } },
  ],
} satisfies Examples;
