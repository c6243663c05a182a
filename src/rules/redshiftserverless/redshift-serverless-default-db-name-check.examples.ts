import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'a name of its own', properties: { NamespaceName: 'reports', DbName: 'orders' } }],
  fail: [
    { title: 'the usual name', properties: { NamespaceName: 'reports', DbName: 'dev' }, at: ['DbName'] },
    { title: 'no name, which makes the usual one', properties: { NamespaceName: 'reports' }, at: ['DbName'] },
  ],
} satisfies Examples;
