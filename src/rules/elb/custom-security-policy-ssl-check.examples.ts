import type { Examples } from '../../core/index.ts';

const parameters = { sslProtocolsAndCiphers: 'Protocol-TLSv1.2,ECDHE-RSA-AES128-GCM-SHA256' };
const listener = {
  LoadBalancerPort: '443',
  InstancePort: '8080',
  Protocol: 'SSL',
  SSLCertificateId: 'arn:aws:acm:eu-west-1:111122223333:certificate/1a2b3c4d',
};
const on = (Name: string, Value: unknown = 'true') => ({ Name, Value });
const using = (...Attributes: unknown[]) => ({
  Listeners: [{ ...listener, PolicyNames: ['tls'] }],
  Policies: [{ PolicyName: 'tls', PolicyType: 'SSLNegotiationPolicyType', Attributes }],
});

export default {
  pass: [
    {
      title: 'everything that is on is approved',
      properties: using(on('Protocol-TLSv1.2'), on('Protocol-TLSv1', 'false'), on('ECDHE-RSA-AES128-GCM-SHA256'), on('Server-Defined-Cipher-Order')),
      parameters,
    },
  ],
  fail: [
    { title: 'no policy is named', properties: { Listeners: [listener] }, parameters, at: ['Listeners[0].PolicyNames'] },
    {
      title: 'the policy is a predefined one',
      properties: using(on('Reference-Security-Policy', 'ELBSecurityPolicy-TLS-1-2-2017-01')),
      parameters,
      at: ['Policies[0]'],
    },
    {
      title: 'an old protocol is on',
      properties: using(on('Protocol-TLSv1.2'), on('Protocol-TLSv1'), on('ECDHE-RSA-AES128-GCM-SHA256')),
      parameters,
      at: ['Policies[0].Attributes[1]'],
    },
  ],
  notApplicable: [
    { title: 'only an HTTP listener', properties: { Listeners: [{ LoadBalancerPort: '80', InstancePort: '80', Protocol: 'HTTP' }] }, parameters },
  ],
} satisfies Examples;
