import type { Examples } from '../../core/index.ts';

const properties = { Type: 'ipsec.1', CustomerGatewayId: 'cgw-0123456789abcdef0', TransitGatewayId: 'tgw-0123456789abcdef0' };
const tunnels = (...status: readonly string[]) => ({
  properties,
  state: {
    Subject: { connectionState: 'available', tunnels: status.map((one, index) => ({ OutsideIpAddress: `203.0.113.${index + 1}`, Status: one })) },
  },
});

export default {
  pass: [{ title: 'both are up', ...tunnels('UP', 'UP') }],
  fail: [
    { title: 'one is down', ...tunnels('UP', 'DOWN'), at: [''] },
    { title: 'both are down', ...tunnels('DOWN', 'DOWN'), at: [''] },
  ],
  unknown: [{ title: 'it is not deployed yet', properties }],
  notApplicable: [{ title: 'it is deleted', properties, state: { Subject: { connectionState: 'deleted', tunnels: [] } } }],
} satisfies Examples;
