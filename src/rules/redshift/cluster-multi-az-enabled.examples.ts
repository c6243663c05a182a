import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'two zones', properties: { NodeType: 'ra3.xlplus', MultiAZ: true } }],
  fail: [
    { title: 'nothing is said, which means one', properties: { NodeType: 'ra3.xlplus' }, at: ['MultiAZ'] },
    { title: 'one zone', properties: { NodeType: 'ra3.xlplus', MultiAZ: false }, at: ['MultiAZ'] },
  ],
} satisfies Examples;
