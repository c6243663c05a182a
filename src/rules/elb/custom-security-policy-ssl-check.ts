import { each, finding, rule, string } from '../../core/index.ts';
import { isSecure, referenceOf, tlsPolicyOf, withSecureListener } from './_classic.ts';

export default rule({
  id: 'ELB_CUSTOM_SECURITY_POLICY_SSL_CHECK',
  title: 'Classic load balancers use a custom TLS policy of approved protocols and ciphers',
  severity: 'medium',
  recommended: false,
  types: ['AWS::ElasticLoadBalancing::LoadBalancer'],
  parameters: {
    sslProtocolsAndCiphers: string({
      about: 'The protocols and ciphers that may be on, comma-separated: Protocol-TLSv1.2,ECDHE-RSA-AES128-GCM-SHA256.',
      required: true,
    }),
  },
  why: 'A protocol or cipher that nobody approved may be a weak one, by which recorded connections can be read.',
  fix: 'Add an SSLNegotiationPolicyType policy to Policies with only approved Attributes set to true, and name it in PolicyNames of the listener.',
  scope: withSecureListener,
  *check(balancer, { parameters }) {
    const approved = parameters.sslProtocolsAndCiphers.split(',').map((one) => one.trim().toLowerCase());
    yield* each(balancer.Listeners, function* (listener, index) {
      if (!isSecure(listener)) return;
      const used = tlsPolicyOf(balancer, listener);
      if (!used || referenceOf(used.policy) !== undefined) {
        yield finding(used ? `Policies[${used.index}]` : `Listeners[${index}].PolicyNames`, 'the TLS policy is a predefined one', {
          expected: 'a custom policy',
        });
        return;
      }
      yield* each(used.policy.Attributes, function* (one, at) {
        if (String(one.Value).toLowerCase() !== 'true') return;
        const name = String(one.Name);
        // Server-Defined-Cipher-Order is neither protocol nor cipher.
        if (!approved.includes(name.toLowerCase()) && name !== 'Server-Defined-Cipher-Order')
          yield finding(`Policies[${used.index}].Attributes[${at}]`, `${name} is not approved`);
      });
    });
  },
});
