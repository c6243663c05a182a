import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'it is protected', properties: { Engine: 'aurora-postgresql', DeletionProtection: true } }],
  fail: [
    { title: 'nothing is said, which means no', properties: { Engine: 'aurora-postgresql' }, at: ['DeletionProtection'] },
    { title: 'protection is switched off', properties: { Engine: 'aurora-postgresql', DeletionProtection: false }, at: ['DeletionProtection'] },
  ],
} satisfies Examples;
