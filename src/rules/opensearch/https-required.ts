import { csv, finding, rule, text } from '../../core/index.ts';

/** What a domain has if it names no policy. */
const usual = 'Policy-Min-TLS-1-0-2019-07';

export default rule({
  id: 'OPENSEARCH_HTTPS_REQUIRED',
  title: 'OpenSearch domains answer over HTTPS only',
  severity: 'medium',
  types: ['AWS::OpenSearchService::Domain'],
  parameters: {
    tlsPolicies: csv({ about: 'The TLS policies that are good enough, such as Policy-Min-TLS-1-2-PFS-2023-10; any if it is not given.' }),
  },
  why: 'A domain that answers over HTTP lets a wrongly set up client send passwords and documents in clear. Old versions of TLS can be broken.',
  fix: 'Set DomainEndpointOptions.EnforceHTTPS to true and TLSSecurityPolicy to Policy-Min-TLS-1-2-PFS-2023-10.',
  *check(domain, { parameters }) {
    const options = domain.DomainEndpointOptions;
    if (options?.EnforceHTTPS !== true) return yield finding('DomainEndpointOptions.EnforceHTTPS', 'it answers over HTTP, too', { expected: 'true' });
    const policies = parameters.tlsPolicies;
    if (!policies?.length) return;
    const policy = text(options, 'TLSSecurityPolicy');
    if (!(policy ? policy.isOneOf(policies) : policies.includes(usual)))
      yield finding('DomainEndpointOptions.TLSSecurityPolicy', 'its TLS policy is not among those that are good enough', {
        expected: policies.join(', '),
      });
  },
});
