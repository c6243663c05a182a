import { csv, finding, needed, rule } from '../../core/index.ts';

const key = 'elb.http.desyncmitigationmode';

export default rule({
  id: 'CLB_DESYNC_MODE_CHECK',
  title: 'Classic load balancers treat ambiguous requests in an approved way',
  severity: 'medium',
  types: ['AWS::ElasticLoadBalancing::LoadBalancer'],
  parameters: {
    desyncMode: csv({ about: 'The modes that are approved.', required: true, allowed: [['defensive', 'strictest', 'monitor']] }),
  },
  why: 'Where the balancer and the server behind it read one request differently, somebody can smuggle a second one in and poison caches or take over sessions. In monitor mode such requests are let through.',
  fix: `Set the attribute ${key} of the load balancer to defensive or strictest; CloudFormation cannot.`,
  *check(_, { parameters, state }) {
    const attributes = (state.additionalAttributes ?? []) as readonly { readonly key: string; readonly value: string }[];
    // AWS's default is defensive.
    const attribute = attributes.find((one) => one.key === key);
    const mode = attribute === undefined ? 'defensive' : needed(attribute.value, key).toLowerCase();
    if (!parameters.desyncMode.some((one) => one.toLowerCase() === mode))
      yield finding('', `the desync mitigation mode is ${mode}`, { expected: parameters.desyncMode.join(' or ') });
  },
});
