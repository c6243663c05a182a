import { type Ailing, call, canonical, type OutputOf, remedy, type Step } from '../../core/remedy.ts';

type Told = NonNullable<OutputOf<'ec2', 'DescribeSecurityGroupRules'>['SecurityGroupRules']>[number];

/** An inbound rule without its id: taken back, AWS gives it another. */
interface Rule {
  readonly IpProtocol: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly CidrIpv4?: string;
  readonly CidrIpv6?: string;
  readonly PrefixListId?: string;
  readonly ReferencedGroupInfo?: Told['ReferencedGroupInfo'];
  readonly Description?: string;
  readonly Tags?: Told['Tags'];
}

interface Facts {
  readonly inbound: readonly Rule[];
}

export default remedy<Facts>({
  rules: ['INCOMING_SSH_DISABLED', 'RESTRICTED_INCOMING_TRAFFIC', 'VPC_SG_PORT_RESTRICTION_CHECK', 'VPC_SG_OPEN_ONLY_TO_AUTHORIZED_PORTS'],
  types: ['AWS::EC2::SecurityGroup'],
  does: 'takes away the inbound rules through which everybody gets in, range by range, and leaves all others',
  caution: 'whoever comes in through them is shut out at once: have another way in first',
  actions: {
    read: ['ec2:DescribeSecurityGroupRules'],
    write: ['ec2:RevokeSecurityGroupIngress', 'ec2:AuthorizeSecurityGroupIngress', 'ec2:CreateTags'],
  },
  changes: ['SecurityGroupIngress'],
  async read({ id }, ask) {
    const rules: Told[] = [];
    let NextToken: string | undefined;
    do {
      const page = await ask('ec2', 'DescribeSecurityGroupRules', {
        Filters: [{ Name: 'group-id', Values: [id] }],
        ...(NextToken === undefined ? {} : { NextToken }),
      });
      rules.push(...(page?.SecurityGroupRules ?? []));
      NextToken = page?.NextToken;
    } while (NextToken);
    const inbound = rules.filter((one) => !one.IsEgress).map(ruleOf);
    return { inbound: inbound.sort((one, other) => (canonical(one) < canonical(other) ? -1 : 1)) };
  },
  plan(facts, ailing) {
    const offending = new Set<Rule>();
    for (const { path } of ailing.findings) {
      const wanted = rangeAt(ailing, path);
      if (!wanted) return { refused: `nobody but a person can tell which rule ${path || 'the finding'} means` };
      for (const one of facts.inbound) if (isRange(one, wanted)) offending.add(one);
    }
    const away = [...offending];
    const without = (those: readonly Rule[]): Facts => ({ inbound: facts.inbound.filter((one) => !those.includes(one)) });
    const steps = away.map(
      (one, index): Step => ({
        ...call('ec2', 'RevokeSecurityGroupIngress', { GroupId: ailing.id, IpPermissions: [permission(one, false)] }),
        undo: [
          call('ec2', 'AuthorizeSecurityGroupIngress', {
            GroupId: ailing.id,
            IpPermissions: [permission(one, true)],
            ...(one.Tags ? { TagSpecifications: [{ ResourceType: 'security-group-rule', Tags: one.Tags }] } : {}),
          }),
        ],
        leaves: without(away.slice(0, index + 1)),
      }),
    );
    return { steps, after: without(away) };
  },
});

function ruleOf(told: Told): Rule {
  const { IpProtocol = '-1', FromPort, ToPort, CidrIpv4, CidrIpv6, PrefixListId, ReferencedGroupInfo, Description, Tags } = told;
  return {
    IpProtocol,
    // For all protocols ports mean nothing, and are told as -1 or not at all.
    ...(IpProtocol === '-1' ? {} : { ...(FromPort === undefined ? {} : { FromPort }), ...(ToPort === undefined ? {} : { ToPort }) }),
    ...(CidrIpv4 ? { CidrIpv4 } : {}),
    ...(CidrIpv6 ? { CidrIpv6 } : {}),
    ...(PrefixListId ? { PrefixListId } : {}),
    ...(ReferencedGroupInfo ? { ReferencedGroupInfo } : {}),
    ...(Description ? { Description } : {}),
    ...(Tags?.length ? { Tags } : {}),
  };
}

interface Range {
  readonly IpProtocol?: unknown;
  readonly FromPort?: unknown;
  readonly ToPort?: unknown;
  readonly CidrIp?: unknown;
  readonly CidrIpv6?: unknown;
}

/** The inbound rule that a finding names, of those that were judged. */
function rangeAt({ properties }: Ailing, path: string): Range | undefined {
  const [, index, source] = /^SecurityGroupIngress\[(\d+)\]\.(CidrIp|CidrIpv6)$/.exec(path) ?? [];
  const item = index === undefined ? undefined : (properties.SecurityGroupIngress as readonly Range[] | undefined)?.[Number(index)];
  if (!item) return undefined;
  const { IpProtocol, FromPort, ToPort } = item;
  return { IpProtocol, FromPort, ToPort, ...(source === 'CidrIp' ? { CidrIp: item.CidrIp } : { CidrIpv6: item.CidrIpv6 }) };
}

function isRange(rule: Rule, { IpProtocol, FromPort, ToPort, CidrIp, CidrIpv6 }: Range): boolean {
  if (rule.IpProtocol !== IpProtocol) return false;
  if (IpProtocol !== '-1' && (rule.FromPort !== FromPort || rule.ToPort !== ToPort)) return false;
  return CidrIp === undefined ? rule.CidrIpv6 === CidrIpv6 : rule.CidrIpv4 === CidrIp;
}

/** One source of one range of ports alone: EC2 keeps those that are written together apart, and leaves the others. */
function permission({ IpProtocol, FromPort, ToPort, CidrIpv4, CidrIpv6, Description }: Rule, described: boolean) {
  const words = described && Description !== undefined ? { Description } : {};
  return {
    IpProtocol,
    ...(FromPort === undefined ? {} : { FromPort }),
    ...(ToPort === undefined ? {} : { ToPort }),
    ...(CidrIpv4 === undefined ? {} : { IpRanges: [{ CidrIp: CidrIpv4, ...words }] }),
    ...(CidrIpv6 === undefined ? {} : { Ipv6Ranges: [{ CidrIpv6, ...words }] }),
  };
}
