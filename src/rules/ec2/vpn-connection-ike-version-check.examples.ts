import type { Examples } from '../../core/index.ts';

const tunnels = (...VpnTunnelOptionsSpecifications: object[]) => ({
  Type: 'ipsec.1',
  CustomerGatewayId: 'cgw-0123456789abcdef0',
  TransitGatewayId: 'tgw-0123456789abcdef0',
  ...(VpnTunnelOptionsSpecifications.length > 0 ? { VpnTunnelOptionsSpecifications } : {}),
});
const ike = (...versions: string[]) => ({ IKEVersions: versions.map((Value) => ({ Value })) });

export default {
  pass: [{ title: 'both allow only the second version', properties: tunnels(ike('ikev2'), ike('ikev2')) }],
  fail: [
    {
      title: 'nothing is said of the tunnels',
      properties: tunnels(),
      at: ['VpnTunnelOptionsSpecifications[0].IKEVersions', 'VpnTunnelOptionsSpecifications[1].IKEVersions'],
    },
    { title: 'only one tunnel is described', properties: tunnels(ike('ikev2')), at: ['VpnTunnelOptionsSpecifications[1].IKEVersions'] },
    { title: 'one allows both', properties: tunnels(ike('ikev1', 'ikev2'), ike('ikev2')), at: ['VpnTunnelOptionsSpecifications[0].IKEVersions'] },
  ],
  unknown: [
    {
      title: 'the version is a parameter without default',
      template: {
        Parameters: { Version: { Type: 'String' } },
        Resources: {
          Connection: {
            Type: 'AWS::EC2::VPNConnection',
            Properties: tunnels(ike('ikev2'), { IKEVersions: [{ Value: { Ref: 'Version' } }] }),
          },
        },
      },
    },
  ],
} satisfies Examples;
