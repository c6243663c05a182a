import { allOf, anyOf, rule, some, string } from '../../core/index.ts';
import { firstPort, inboundOf, isEverybody, isFor, isForAll, lastPort, openToEverybody, prefixLists, sources } from './_ingress.ts';

export default rule({
  id: 'VPC_SG_OPEN_ONLY_TO_AUTHORIZED_PORTS',
  title: 'Security groups are open to everybody on authorized ports only',
  severity: 'high',
  // Without parameters no port at all is authorized, which a public web server cannot meet.
  recommended: false,
  types: ['AWS::EC2::SecurityGroup', 'AWS::EC2::SecurityGroupIngress'],
  needs: prefixLists,
  parameters: {
    authorizedTcpPorts: string({ about: 'TCP ports that may be open to everybody, with ranges by dash: `443,1020-1025`.' }),
    authorizedUdpPorts: string({ about: 'UDP ports that may be open to everybody, with ranges by dash: `500,1020-1025`.' }),
  },
  why: 'Every port that the whole internet can reach is a program that has to withstand the whole internet; those nobody decided on are seldom up to it.',
  fix: 'Narrow CidrIp or CidrIpv6 of the rule, narrow FromPort and ToPort to authorized ports, or authorize the port in the parameters.',
  scope: (properties, context) =>
    some(inboundOf(properties, context), (inbound) => some(sources, (source) => isEverybody(inbound, source, context))) ||
    'none of its inbound rules is open to everybody',
  *check(properties, context) {
    const tcp = rangesIn(context.parameters.authorizedTcpPorts);
    const udp = rangesIn(context.parameters.authorizedUdpPorts);
    yield* openToEverybody(
      properties,
      context,
      (inbound) =>
        anyOf(
          () =>
            allOf(
              () => isFor(inbound, 'tcp'),
              () => !isWithin(firstPort(inbound), lastPort(inbound), tcp),
            ),
          () =>
            allOf(
              () => isFor(inbound, 'udp'),
              () => !isWithin(firstPort(inbound), lastPort(inbound), udp),
            ),
        ),
      (inbound) => {
        if (isForAll(inbound)) return 'all traffic is';
        const [first, last] = [firstPort(inbound), lastPort(inbound)];
        return first === last ? `port ${first} is not authorized and is` : `ports ${first} to ${last} are not all authorized and are`;
      },
    );
  },
});

type Range = readonly [first: number, last: number];

function rangesIn(list: string | undefined): Range[] {
  return (list ?? '')
    .split(',')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [first, last = first] = part.split('-').map(Number) as [number, number?];
      return [first, last] as const;
    })
    .sort(([one], [other]) => one - other);
}

/** Whether the ranges, which are sorted, hold every port from first to last. */
function isWithin(first: number, last: number, ranges: readonly Range[]): boolean {
  let open = first;
  for (const [from, to] of ranges) if (from <= open && to >= open) open = to + 1;
  return open > last;
}
