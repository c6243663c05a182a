import type { Examples, ExamplesByRule } from '../../core/index.ts';

const of = (type: string, more: object): Omit<Examples, 'notApplicable'> => ({
  pass: [{ title: 'the scheme is internal', properties: { ...more, Scheme: 'internal' } }],
  fail: [
    { title: 'nothing is said, so it faces the internet', properties: { ...more }, at: ['Scheme'] },
    { title: 'it faces the internet', properties: { ...more, Scheme: 'internet-facing' }, at: ['Scheme'] },
  ],
  unknown: [
    {
      title: 'the scheme is a parameter',
      template: {
        Parameters: { Scheme: { Type: 'String' } },
        Resources: { Web: { Type: type, Properties: { ...more, Scheme: { Ref: 'Scheme' } } } },
      },
    },
  ],
});
const v2 = 'AWS::ElasticLoadBalancingV2::LoadBalancer';

export default {
  ALB_INTERNAL_SCHEME_CHECK: {
    ...of(v2, {}),
    notApplicable: [{ title: 'a network load balancer', properties: { Type: 'network' } }],
  },
  NLB_INTERNAL_SCHEME_CHECK: {
    ...of(v2, { Type: 'network' }),
    notApplicable: [{ title: 'an application load balancer', properties: {} }],
  },
  ELB_INTERNAL_SCHEME_CHECK: of('AWS::ElasticLoadBalancing::LoadBalancer', {
    Listeners: [{ LoadBalancerPort: '443', InstancePort: '443', Protocol: 'TCP' }],
  }),
} satisfies ExamplesByRule;
