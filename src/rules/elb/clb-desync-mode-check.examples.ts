import type { Examples } from '../../core/index.ts';

const properties = { Listeners: [{ LoadBalancerPort: '80', InstancePort: '80', Protocol: 'HTTP' }], Subnets: ['subnet-0123456789abcdef0'] };
const parameters = { desyncMode: 'defensive,strictest' };
const withMode = (value: string) => ({
  properties,
  parameters,
  state: { Subject: { additionalAttributes: [{ key: 'elb.http.desyncmitigationmode', value }] } },
});

export default {
  pass: [
    { title: 'the mode is approved', ...withMode('strictest') },
    { title: 'nobody has changed the mode', properties, parameters, state: { Subject: { additionalAttributes: [] } } },
  ],
  fail: [{ title: 'it only watches', ...withMode('monitor'), at: [''] }],
  unknown: [{ title: 'it is not deployed yet', properties, parameters }],
} satisfies Examples;
