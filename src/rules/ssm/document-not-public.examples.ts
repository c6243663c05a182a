import type { Examples } from '../../core/index.ts';

const properties = { DocumentType: 'Command', Content: { schemaVersion: '2.2', mainSteps: [] } };

export default {
  pass: [
    { title: 'shared with nobody', properties, state: { Subject: { sharedWith: [] } } },
    { title: 'shared with one account', properties, state: { Subject: { sharedWith: ['111122223333'] } } },
  ],
  fail: [{ title: 'shared with all', properties, state: { Subject: { sharedWith: ['all'] } }, at: [''] }],
  unknown: [{ title: 'no template tells', properties }],
} satisfies Examples;
