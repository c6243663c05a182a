import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'it is protected', properties: { DeletionProtection: true } }],
  fail: [
    { title: 'nothing is said, which means no', properties: {}, at: ['DeletionProtection'] },
    { title: 'protection is switched off', properties: { DeletionProtection: false }, at: ['DeletionProtection'] },
  ],
} satisfies Examples;
