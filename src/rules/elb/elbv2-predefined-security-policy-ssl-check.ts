import { csv, finding, rule } from '../../core/index.ts';

/** What AWS gives a listener that names no policy, unless it was made in the console. */
const byDefault = 'ELBSecurityPolicy-2016-08';

export default rule({
  id: 'ELBV2_PREDEFINED_SECURITY_POLICY_SSL_CHECK',
  title: 'HTTPS and TLS listeners use an approved TLS policy',
  severity: 'medium',
  types: ['AWS::ElasticLoadBalancingV2::Listener'],
  parameters: { sslPolicies: csv({ about: 'The TLS policies that are approved, such as ELBSecurityPolicy-TLS13-1-2-2021-06.', required: true }) },
  why: 'A policy of old allows TLS 1.0 and weak ciphers, by which recorded connections can be read.',
  fix: 'Set SslPolicy to an approved policy, such as ELBSecurityPolicy-TLS13-1-2-2021-06.',
  scope: (listener) => (/^(https|tls)$/i.test(listener.Protocol ?? '') ? true : 'it does not end TLS'),
  *check(listener, { parameters }) {
    const policy = listener.SslPolicy ?? byDefault;
    if (!parameters.sslPolicies.includes(policy))
      yield finding('SslPolicy', `the TLS policy is ${policy}`, { expected: parameters.sslPolicies.join(' or ') });
  },
});
