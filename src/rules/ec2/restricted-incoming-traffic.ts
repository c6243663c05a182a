import { csv, integer, rule, some } from '../../core/index.ts';
import { opens, openToEverybody, portsOf, prefixLists } from './_ingress.ts';

export default rule({
  id: 'RESTRICTED_INCOMING_TRAFFIC',
  title: 'Security groups do not open the usual ports of attack to everybody',
  severity: 'high',
  types: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  needs: prefixLists,
  parameters: {
    blockedPort1: integer({ about: 'A TCP port that must not be open to everybody (FTP data).', default: 20 }),
    blockedPort2: integer({ about: 'A TCP port that must not be open to everybody (FTP control).', default: 21 }),
    blockedPort3: integer({ about: 'A TCP port that must not be open to everybody (remote desktop).', default: 3389 }),
    blockedPort4: integer({ about: 'A TCP port that must not be open to everybody (MySQL).', default: 3306 }),
    blockedPort5: integer({ about: 'A TCP port that must not be open to everybody (mSQL).', default: 4333 }),
    blockedPorts: csv({ about: 'Further TCP ports that must not be open to everybody, or ranges of them (`8080,9000-9100`).' }),
  },
  why: 'File transfer, remote desktop and databases are what scanners of the whole internet look for first, and a weak password there is found within hours.',
  fix: 'Narrow CidrIp or CidrIpv6 to the addresses that need it, or name a security group as the source.',
  *check(properties, context) {
    const { blockedPort1, blockedPort2, blockedPort3, blockedPort4, blockedPort5, blockedPorts } = context.parameters;
    const ports = [blockedPort1, blockedPort2, blockedPort3, blockedPort4, blockedPort5, ...(blockedPorts ?? []).flatMap(portsIn)];
    yield* openToEverybody(
      properties,
      context,
      (inbound) => some(ports, (port) => opens(inbound, 'tcp', port)),
      (inbound) => portsOf(inbound, ports),
    );
  },
});

/** `8080`, or the ends and inside of `9000-9100`. */
function portsIn(text: string): number[] {
  const [first, last = first] = text.split('-').map(Number) as [number, number?];
  return Array.from({ length: Math.max(0, Math.min(last, 65535) - first + 1) || 0 }, (_, index) => first + index);
}
