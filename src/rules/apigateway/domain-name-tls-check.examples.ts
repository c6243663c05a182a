import type { Examples } from '../../core/index.ts';

const domain = (more: object = {}) => ({ DomainName: 'api.example.com', ...more });

export default {
  pass: [
    { title: 'TLS 1.2', properties: domain({ SecurityPolicy: 'TLS_1_2' }) },
    { title: 'nothing is said, which is TLS 1.2', properties: domain() },
    {
      title: 'the policy is allowed',
      properties: domain({ SecurityPolicy: 'SecurityPolicy_TLS13_1_3_2025_09' }),
      parameters: { allowedSecurityPolicies: 'SecurityPolicy_TLS13_1_3_2025_09' },
    },
  ],
  fail: [
    { title: 'TLS 1.0', properties: domain({ SecurityPolicy: 'TLS_1_0' }), at: ['SecurityPolicy'] },
    {
      title: 'the policy is not allowed',
      properties: domain({ SecurityPolicy: 'TLS_1_2' }),
      parameters: { allowedSecurityPolicies: 'SecurityPolicy_TLS13_1_3_2025_09' },
      at: ['SecurityPolicy'],
    },
  ],
  unknown: [
    {
      title: 'the policy is a parameter',
      template: {
        Parameters: { Policy: { Type: 'String' } },
        Resources: { Api: { Type: 'AWS::ApiGateway::DomainName', Properties: domain({ SecurityPolicy: { Ref: 'Policy' } }) } },
      },
    },
  ],
} satisfies Examples;
