import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'it can be turned back by a day', properties: { Engine: 'aurora-mysql', BacktrackWindow: 86400 } },
    {
      title: 'by just as much as is wanted',
      properties: { Engine: 'aurora-mysql', BacktrackWindow: 7200 },
      parameters: { BacktrackWindowInHours: 2 },
    },
  ],
  fail: [
    { title: 'nothing is said, which means no', properties: { Engine: 'aurora-mysql' }, at: ['BacktrackWindow'] },
    { title: 'zero means no', properties: { Engine: 'aurora-mysql', BacktrackWindow: 0 }, at: ['BacktrackWindow'] },
    {
      title: 'by another time than is wanted',
      properties: { Engine: 'aurora-mysql', BacktrackWindow: 3600 },
      parameters: { BacktrackWindowInHours: 24 },
      at: ['BacktrackWindow'],
    },
  ],
  notApplicable: [{ title: 'another engine', properties: { Engine: 'aurora-postgresql' } }],
} satisfies Examples;
