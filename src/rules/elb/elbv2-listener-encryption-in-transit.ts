import { finding, rule } from '../../core/index.ts';
import { carriesRequests } from './_encryption.ts';

export default rule({
  id: 'ELBV2_LISTENER_ENCRYPTION_IN_TRANSIT',
  title: 'Listeners of load balancers speak HTTPS or TLS',
  severity: 'medium',
  types: ['AWS::ElasticLoadBalancingV2::Listener'],
  needs: [{ type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', ours: 'LoadBalancerArn', fields: ['Type'] }],
  why: 'What goes to such a listener is not encrypted by the load balancer: passwords, cookies and pages can be read and changed on the way.',
  fix: 'Set Protocol to HTTPS (or TLS on a network load balancer) with a certificate in Certificates, or let an HTTP listener only redirect to HTTPS.',
  scope: (listener, { related }) => carriesRequests(listener, related('AWS::ElasticLoadBalancingV2::LoadBalancer')),
  *check(listener) {
    if (!/^(https|tls)$/i.test(listener.Protocol ?? ''))
      yield finding('Protocol', listener.Protocol ? `it listens for ${listener.Protocol}, without encryption` : 'it names no encrypted protocol', {
        expected: 'HTTPS or TLS',
      });
  },
});
