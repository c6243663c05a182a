import type { Examples } from '../../core/index.ts';

const parameters = { predefinedPolicyName: 'ELBSecurityPolicy-TLS-1-2-2017-01' };
const listener = {
  LoadBalancerPort: '443',
  InstancePort: '8080',
  Protocol: 'HTTPS',
  SSLCertificateId: 'arn:aws:acm:eu-west-1:111122223333:certificate/1a2b3c4d',
};
const policy = (...Attributes: unknown[]) => ({ PolicyName: 'tls', PolicyType: 'SSLNegotiationPolicyType', Attributes });
const reference = (Value: unknown) => policy({ Name: 'Reference-Security-Policy', Value });
const using = (one: unknown) => ({ Listeners: [{ ...listener, PolicyNames: ['tls'] }], Policies: [one] });

export default {
  pass: [
    { title: 'the policy refers to the approved one', properties: using(reference('ELBSecurityPolicy-TLS-1-2-2017-01')), parameters },
    { title: 'the default is approved', properties: { Listeners: [listener] }, parameters: { predefinedPolicyName: 'ELBSecurityPolicy-2016-08' } },
  ],
  fail: [
    { title: 'no policy is named, so it is the default', properties: { Listeners: [listener] }, parameters, at: ['Listeners[0].PolicyNames'] },
    { title: 'it is another', properties: using(reference('ELBSecurityPolicy-2015-05')), parameters, at: ['Policies[0]'] },
    { title: 'it is a custom one', properties: using(policy({ Name: 'Protocol-TLSv1.2', Value: 'true' })), parameters, at: ['Policies[0]'] },
  ],
  unknown: [
    {
      title: 'the policy is a parameter',
      template: {
        Parameters: { Policy: { Type: 'String' } },
        Resources: { Web: { Type: 'AWS::ElasticLoadBalancing::LoadBalancer', Properties: using(reference({ Ref: 'Policy' })) } },
      },
      parameters,
    },
  ],
  notApplicable: [
    { title: 'only a TCP listener', properties: { Listeners: [{ LoadBalancerPort: '25', InstancePort: '25', Protocol: 'TCP' }] }, parameters },
  ],
} satisfies Examples;
