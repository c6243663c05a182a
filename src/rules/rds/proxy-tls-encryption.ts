import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'RDS_PROXY_TLS_ENCRYPTION',
  title: 'RDS proxies take encrypted connections only',
  severity: 'medium',
  types: ['AWS::RDS::DBProxy'],
  why: 'A proxy that takes plain connections lets a wrongly set up client send passwords and rows in clear over the network.',
  fix: 'Set RequireTLS to true.',
  *check(proxy) {
    if (proxy.RequireTLS !== true) yield finding('RequireTLS', 'connections without TLS are taken', { expected: 'true' });
  },
});
