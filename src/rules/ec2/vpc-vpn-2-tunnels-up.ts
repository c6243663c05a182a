import { finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'VPC_VPN_2_TUNNELS_UP',
  title: 'Both tunnels of VPN connections are up',
  severity: 'medium',
  types: ['AWS::EC2::VPNConnection'],
  why: 'AWS takes one tunnel down for maintenance when it likes: with the other one down already, the connection is gone.',
  fix: 'Configure both tunnels in the customer gateway device, and see why one is down in the tunnel details of the connection.',
  scope: (_, { state }) => (state.connectionState === 'deleted' || state.connectionState === 'deleting' ? 'it is deleted' : true),
  *check(_, { state }) {
    const tunnels = state.tunnels ?? [];
    const up = tunnels.filter((one) => one.Status?.toUpperCase() === 'UP').length;
    if (up >= 2) return;
    const down = some(tunnels, (one) => one.Status?.toUpperCase() !== 'UP');
    yield finding('', up === 1 && down ? 'one of its tunnels is down' : 'both of its tunnels are down', { expected: 'two tunnels that are up' });
  },
});
