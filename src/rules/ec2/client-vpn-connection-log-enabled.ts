import { finding, rule } from '../../core/index.ts';

export default rule({
  id: 'EC2_CLIENT_VPN_CONNECTION_LOG_ENABLED',
  title: 'Client VPN endpoints log the connections of their clients',
  severity: 'low',
  types: ['AWS::EC2::ClientVpnEndpoint'],
  why: 'Without a log nobody can tell who was inside the network when, or that a lost laptop still connects.',
  fix: 'Set ConnectionLogOptions.Enabled to true, and name a log group in CloudwatchLogGroup.',
  *check(endpoint) {
    if (endpoint.ConnectionLogOptions?.Enabled !== true)
      yield finding('ConnectionLogOptions.Enabled', 'connections are not logged', { expected: 'true' });
  },
});
