import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'nothing is said, which means no', properties: { NodeType: 'ra3.large' } },
    { title: 'it has no public address', properties: { PubliclyAccessible: false } },
  ],
  fail: [{ title: 'it has a public address', properties: { PubliclyAccessible: true }, at: ['PubliclyAccessible'] }],
} satisfies Examples;
