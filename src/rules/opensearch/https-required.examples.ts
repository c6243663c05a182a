import type { Examples } from '../../core/index.ts';

const tlsPolicies = 'Policy-Min-TLS-1-2-PFS-2023-10';

export default {
  pass: [
    { title: 'HTTPS only', properties: { DomainEndpointOptions: { EnforceHTTPS: true } } },
    {
      title: 'with a good policy',
      properties: { DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: tlsPolicies } },
      parameters: { tlsPolicies },
    },
  ],
  fail: [
    { title: 'nothing is said, which means both', properties: { DomainName: 'logs' }, at: ['DomainEndpointOptions.EnforceHTTPS'] },
    { title: 'HTTP, too', properties: { DomainEndpointOptions: { EnforceHTTPS: false } }, at: ['DomainEndpointOptions.EnforceHTTPS'] },
    {
      title: 'an old policy',
      properties: { DomainEndpointOptions: { EnforceHTTPS: true, TLSSecurityPolicy: 'Policy-Min-TLS-1-0-2019-07' } },
      parameters: { tlsPolicies },
      at: ['DomainEndpointOptions.TLSSecurityPolicy'],
    },
    {
      title: 'no policy, which means the old one',
      properties: { DomainEndpointOptions: { EnforceHTTPS: true } },
      parameters: { tlsPolicies },
      at: ['DomainEndpointOptions.TLSSecurityPolicy'],
    },
  ],
} satisfies Examples;
