import type { Examples } from '../../core/index.ts';

const connection = (...VpnTunnelOptionsSpecifications: object[]) => ({
  Type: 'ipsec.1',
  CustomerGatewayId: 'cgw-0123456789abcdef0',
  TransitGatewayId: 'tgw-0123456789abcdef0',
  VpnTunnelOptionsSpecifications,
});
const logged = (LogEnabled: boolean) => ({
  LogOptions: { CloudwatchLogOptions: { LogEnabled, LogGroupArn: 'arn:aws:logs:eu-central-1:111122223333:log-group:/vpn/tunnels' } },
});
const at = (index: number) => `VpnTunnelOptionsSpecifications[${index}].LogOptions.CloudwatchLogOptions.LogEnabled`;

export default {
  pass: [{ title: 'both are logged', properties: connection(logged(true), logged(true)) }],
  fail: [
    { title: 'nothing is said of the tunnels', properties: { Type: 'ipsec.1', CustomerGatewayId: 'cgw-0123456789abcdef0' }, at: [at(0), at(1)] },
    { title: 'only one is logged', properties: connection(logged(true)), at: [at(1)] },
    { title: 'one is switched off', properties: connection(logged(false), logged(true)), at: [at(0)] },
  ],
} satisfies Examples;
