import type { Examples, ExamplesByRule } from '../../core/index.ts';

const of = (Key: string): Examples => {
  const properties = (Value: unknown) => ({ Type: 'network', LoadBalancerAttributes: [{ Key, Value }] });
  return {
    pass: [{ title: 'the attribute is true', properties: properties('true') }],
    fail: [
      { title: 'nothing is said', properties: { Type: 'network' }, at: ['LoadBalancerAttributes'] },
      { title: 'the attribute is false', properties: properties('false'), at: ['LoadBalancerAttributes[0].Value'] },
    ],
    unknown: [
      {
        title: 'the attribute is a parameter',
        template: {
          Parameters: { On: { Type: 'String' } },
          Resources: { Web: { Type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', Properties: properties({ Ref: 'On' }) } },
        },
      },
    ],
    notApplicable: [{ title: 'an application load balancer', properties: { Type: 'application' } }],
  };
};

export default {
  NLB_CROSS_ZONE_LOAD_BALANCING_ENABLED: of('load_balancing.cross_zone.enabled'),
  NLB_LOGGING_ENABLED: of('access_logs.s3.enabled'),
} satisfies ExamplesByRule;
