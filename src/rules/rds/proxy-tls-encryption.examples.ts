import type { Examples } from '../../core/index.ts';

export default {
  pass: [{ title: 'TLS is demanded', properties: { DBProxyName: 'orders', EngineFamily: 'POSTGRESQL', RequireTLS: true } }],
  fail: [
    { title: 'nothing is said, which means no', properties: { DBProxyName: 'orders', EngineFamily: 'POSTGRESQL' }, at: ['RequireTLS'] },
    { title: 'TLS is not demanded', properties: { DBProxyName: 'orders', EngineFamily: 'MYSQL', RequireTLS: false }, at: ['RequireTLS'] },
  ],
} satisfies Examples;
