import { csv, finding, rule } from '../../core/index.ts';

export default rule({
  id: 'APIGATEWAY_DOMAIN_NAME_TLS_CHECK',
  title: 'Domain names of APIs want TLS 1.2 or newer',
  severity: 'medium',
  types: ['AWS::ApiGateway::DomainName'],
  parameters: { allowedSecurityPolicies: csv({ about: 'The security policies that are allowed; without it every one but TLS_1_0.' }) },
  why: 'TLS 1.0 has known weaknesses, by which recorded connections can be read.',
  fix: 'Set SecurityPolicy to TLS_1_2 or one of the newer policies.',
  *check(domain, { parameters }) {
    const allowed = parameters.allowedSecurityPolicies;
    // Absent is TLS_1_2.
    const policy = domain.SecurityPolicy ?? 'TLS_1_2';
    if (allowed ? !allowed.includes(policy) : policy === 'TLS_1_0')
      yield finding('SecurityPolicy', `the security policy is ${policy}`, { expected: allowed?.join(' or ') ?? 'TLS_1_2' });
  },
});
