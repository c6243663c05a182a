import type { Examples } from '../../core/index.ts';

export default {
  pass: [
    { title: 'a name of its own', properties: { DBName: 'orders' } },
    { title: 'one of the valid names', properties: { DBName: 'orders' }, parameters: { validDatabaseNames: 'orders' } },
  ],
  fail: [
    { title: 'the usual name', properties: { DBName: 'dev' }, at: ['DBName'] },
    { title: 'no name, which makes the usual one', properties: { NodeType: 'ra3.large' }, at: ['DBName'] },
    { title: 'a name that is not valid', properties: { DBName: 'web' }, parameters: { validDatabaseNames: 'orders' }, at: ['DBName'] },
  ],
} satisfies Examples;
