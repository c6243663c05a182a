import { each, finding, rule } from '../../core/index.ts';
import { isSecure } from './_classic.ts';

export default rule({
  id: 'ELB_TLS_HTTPS_LISTENERS_ONLY',
  title: 'Classic load balancers listen for HTTPS or SSL only',
  severity: 'medium',
  types: ['AWS::ElasticLoadBalancing::LoadBalancer'],
  why: 'What goes to an HTTP or TCP listener is not encrypted by the load balancer: passwords, cookies and pages can be read and changed on the way.',
  fix: 'Set the Protocol of every item of Listeners to HTTPS or SSL, with a certificate in SSLCertificateId.',
  scope: (balancer) => ((balancer.Listeners ?? []).length > 0 ? true : 'it has no listener'),
  *check(balancer) {
    yield* each(balancer.Listeners, function* (listener, index) {
      if (!isSecure(listener)) yield finding(`Listeners[${index}].Protocol`, `a listener speaks ${listener.Protocol}`, { expected: 'HTTPS or SSL' });
    });
  },
});
