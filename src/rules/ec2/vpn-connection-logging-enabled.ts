import { each, finding, rule } from '../../core/index.ts';

export default rule({
  id: 'EC2_VPN_CONNECTION_LOGGING_ENABLED',
  title: 'Both tunnels of a VPN connection are logged',
  severity: 'medium',
  types: ['AWS::EC2::VPNConnection'],
  why: 'Without the log of the key exchange nobody can tell why a tunnel is down, or who else has tried to come in by it.',
  fix: 'Set LogOptions.CloudwatchLogOptions.LogEnabled to true and LogGroupArn in both entries of VpnTunnelOptionsSpecifications.',
  *check(connection) {
    // There are two tunnels, whether or not they are described.
    yield* each([0, 1], function* (index) {
      if (connection.VpnTunnelOptionsSpecifications?.[index]?.LogOptions?.CloudwatchLogOptions?.LogEnabled !== true)
        yield finding(`VpnTunnelOptionsSpecifications[${index}].LogOptions.CloudwatchLogOptions.LogEnabled`, `tunnel ${index + 1} is not logged`, {
          expected: 'true',
        });
    });
  },
});
