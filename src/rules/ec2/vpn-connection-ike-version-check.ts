import { each, finding, rule, some } from '../../core/index.ts';

export default rule({
  id: 'EC2_VPN_CONNECTION_IKE_VERSION_CHECK',
  title: 'Both tunnels of a VPN connection use IKEv2 only',
  severity: 'medium',
  types: ['AWS::EC2::VPNConnection'],
  why: 'The first version of the key exchange has modes in which the shared key can be guessed at leisure, and a tunnel that allows it can be talked down to it.',
  fix: 'Give both entries of VpnTunnelOptionsSpecifications an IKEVersions list with the Value ikev2 alone.',
  *check(connection) {
    // There are two tunnels, whether or not they are described, and each allows both versions unless told otherwise.
    yield* each([0, 1], function* (index) {
      const versions = connection.VpnTunnelOptionsSpecifications?.[index]?.IKEVersions;
      if (versions === undefined || versions.length === 0 || some(versions, ({ Value }) => Value !== 'ikev2'))
        yield finding(`VpnTunnelOptionsSpecifications[${index}].IKEVersions`, `tunnel ${index + 1} allows IKEv1`, { expected: 'ikev2' });
    });
  },
});
