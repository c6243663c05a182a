import { allOf, each, type Found, finding, type Need, type ResourceTypes, type RuleContext, some, text } from '../../core/index.ts';

/** Inbound rules of security groups: those written inside a group, and those that stand by themselves. */

type Group = ResourceTypes['AWS::EC2::SecurityGroup'];
type Standalone = ResourceTypes['AWS::EC2::SecurityGroupIngress'];
type Context = Pick<RuleContext, 'resource' | 'related'>;

export type Inbound = Pick<Standalone, 'CidrIp' | 'CidrIpv6' | 'SourcePrefixListId' | 'IpProtocol' | 'FromPort' | 'ToPort'>;
export type Source = 'CidrIp' | 'CidrIpv6' | 'SourcePrefixListId';
export type Transport = 'tcp' | 'udp';

export const sources: readonly Source[] = ['CidrIp', 'CidrIpv6', 'SourcePrefixListId'];

/** A prefix list of the same template may hold everybody; one from elsewhere is not looked into, as AWS Config does not either. */
export const prefixLists: readonly Need[] = [
  { type: 'AWS::EC2::PrefixList', ours: 'SecurityGroupIngress[].SourcePrefixListId', as: 'lists of its rules', fields: ['Entries'] },
  { type: 'AWS::EC2::PrefixList', ours: 'SourcePrefixListId', as: 'list of the rule', fields: ['Entries'] },
];

export function inboundOf(properties: Group | Standalone, context: Context): readonly Inbound[] | undefined {
  return context.resource.type === 'AWS::EC2::SecurityGroup' ? (properties as Group).SecurityGroupIngress : [properties as Standalone];
}

/** Whether a source of an inbound rule holds every address there is, however it is written (`0.0.0.0/0`, `1.2.3.4/0`, `::/0`). */
export function isEverybody(inbound: Inbound, source: Source, context: Context): boolean {
  const from = text(inbound, source);
  if (from === undefined) return false;
  if (source === 'SourcePrefixListId') {
    if (from.known) return false;
    const lists = ['lists of its rules', 'list of the rule'].flatMap((name) => context.related<'AWS::EC2::PrefixList'>(name).items);
    const list = lists.find(({ resource }) => resource.key === from.reference?.target);
    return list ? some(list.properties.Entries, (entry) => text(entry, 'Cidr')?.endsWith('/0') ?? false) : from.value === '';
  }
  // The range of a VPC or subnet is /16 at its widest.
  return from.reference?.attribute === 'CidrBlock' ? false : from.endsWith('/0');
}

/** A finding for each inbound rule through which everybody reaches what `reaches` asks for; `what` says it, as in "port 22 is". */
export function* openToEverybody(
  properties: Group | Standalone,
  context: Context,
  reaches: (inbound: Inbound, source: Source) => boolean,
  what: (inbound: Inbound) => string,
): Generator<Found, void, undefined> {
  const inline = context.resource.type === 'AWS::EC2::SecurityGroup';
  yield* each(inboundOf(properties, context), (inbound, index) =>
    each(sources, function* (source) {
      const open = allOf(
        () => isEverybody(inbound, source, context),
        () => reaches(inbound, source),
      );
      if (!open) return;
      const path = inline ? `SecurityGroupIngress[${index}].${source}` : source;
      const whom = source === 'SourcePrefixListId' ? 'everybody through a prefix list' : (text(inbound, source)?.pattern ?? '');
      yield finding(path, `${what(inbound)} open to ${whom}`, { expected: 'a range of addresses that need it, or a security group' });
    }),
  );
}

/** Whether an inbound rule is for a transport: by its name, its number, or because it is for every protocol. */
export function isFor(inbound: Inbound, transport: Transport): boolean {
  const protocol = String(inbound.IpProtocol).toLowerCase();
  return isForAll(inbound) || protocol === transport || protocol === (transport === 'tcp' ? '6' : '17');
}

export function isForAll(inbound: Inbound): boolean {
  return ['-1', 'all'].includes(String(inbound.IpProtocol).toLowerCase());
}

/** The first port that an inbound rule opens; without a range it opens all. */
export function firstPort(inbound: Inbound): number {
  if (isForAll(inbound)) return 0;
  const first = inbound.FromPort ?? inbound.ToPort ?? 0;
  return first === -1 ? 0 : first;
}

export function lastPort(inbound: Inbound): number {
  if (isForAll(inbound)) return 65535;
  const last = inbound.ToPort ?? inbound.FromPort ?? 65535;
  return last === -1 ? 65535 : last;
}

export function opens(inbound: Inbound, transport: Transport, port: number): boolean {
  return allOf(
    () => isFor(inbound, transport),
    () => firstPort(inbound) <= port,
    () => lastPort(inbound) >= port,
  );
}

/** `port 22 is`, `ports 20 and 21 are`: of the ports asked for, those that an inbound rule opens. */
export function portsOf(inbound: Inbound, ports: readonly number[]): string {
  const open = ports.filter((port) => firstPort(inbound) <= port && lastPort(inbound) >= port);
  if (open.length === 1) return `port ${open[0]} is`;
  return `ports ${open.slice(0, -1).join(', ')} and ${open.at(-1)} are`;
}
