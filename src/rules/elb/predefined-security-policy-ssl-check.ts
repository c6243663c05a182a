import { each, finding, rule, string } from '../../core/index.ts';
import { isSecure, referenceOf, tlsPolicyOf, withSecureListener } from './_classic.ts';

/** What AWS gives a listener that names no policy. */
const byDefault = 'ELBSecurityPolicy-2016-08';

export default rule({
  id: 'ELB_PREDEFINED_SECURITY_POLICY_SSL_CHECK',
  title: 'Classic load balancers use the approved predefined TLS policy',
  severity: 'medium',
  types: ['AWS::ElasticLoadBalancing::LoadBalancer'],
  parameters: {
    predefinedPolicyName: string({ about: 'The name of the predefined policy, such as ELBSecurityPolicy-TLS-1-2-2017-01.', required: true }),
  },
  why: 'A policy of old allows TLS 1.0 and weak ciphers, by which recorded connections can be read.',
  fix: 'Add an SSLNegotiationPolicyType policy to Policies whose Reference-Security-Policy is the approved one, and name it in PolicyNames of the listener.',
  scope: withSecureListener,
  *check(balancer, { parameters }) {
    const wanted = parameters.predefinedPolicyName;
    yield* each(balancer.Listeners, function* (listener, index) {
      if (!isSecure(listener)) return;
      const used = tlsPolicyOf(balancer, listener);
      const name = used ? referenceOf(used.policy) : byDefault;
      if (name === wanted) return;
      yield finding(
        used ? `Policies[${used.index}]` : `Listeners[${index}].PolicyNames`,
        name === undefined ? 'the TLS policy is a custom one' : `the TLS policy is ${name}`,
        { expected: wanted },
      );
    });
  },
});
