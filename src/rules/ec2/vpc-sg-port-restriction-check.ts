import { csv, flag, rule, some, string } from '../../core/index.ts';
import { opens, openToEverybody, portsOf, prefixLists, type Transport } from './_ingress.ts';

export default rule({
  id: 'VPC_SG_PORT_RESTRICTION_CHECK',
  title: 'Security groups keep the ports of remote administration closed to everybody',
  severity: 'high',
  types: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  needs: prefixLists,
  parameters: {
    restrictPorts: csv({ about: 'The ports that must not be open to everybody.', default: ['22', '3389'] }),
    protocolType: string({ about: 'The transport that is looked at: TCP, UDP or ALL.', default: 'ALL' }),
    ipType: string({ about: 'The version of the Internet Protocol that is looked at: IPv4, IPv6 or ALL.', default: 'ALL' }),
    excludeExternalSecurityGroups: flag({ about: 'Whether groups of other accounts are left out; a template holds none.', default: true }),
  },
  why: 'Whoever gets in by SSH or remote desktop owns the machine, and open ones are found and tried by the whole internet within minutes.',
  fix: 'Narrow CidrIp or CidrIpv6 to the addresses that need it, or drop the rule and connect through Session Manager.',
  *check(properties, context) {
    const { restrictPorts, protocolType, ipType } = context.parameters;
    const ports = restrictPorts.map(Number);
    const wanted = protocolType.toLowerCase();
    const transports: Transport[] = wanted === 'tcp' || wanted === 'udp' ? [wanted] : ['tcp', 'udp'];
    const skipped = { ipv4: 'CidrIpv6', ipv6: 'CidrIp' }[ipType.toLowerCase()];
    yield* openToEverybody(
      properties,
      context,
      (inbound, source) => source !== skipped && some(ports, (port) => some(transports, (transport) => opens(inbound, transport, port))),
      (inbound) => portsOf(inbound, ports),
    );
  },
});
