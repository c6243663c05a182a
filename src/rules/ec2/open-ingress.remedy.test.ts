import { describe, expect, it } from 'vitest';
import type { Ailing, Ask, Planned, Refused } from '../../core/remedy.ts';
import remedy from './open-ingress.remedy.ts';

interface Told {
  readonly IpProtocol: string;
  readonly FromPort?: number;
  readonly ToPort?: number;
  readonly [other: string]: unknown;
}

const ssh = { IpProtocol: 'tcp', FromPort: 22, ToPort: 22 };
const everybody = { CidrIpv4: '0.0.0.0/0' };

/** The group as EC2 tells its rules, and as it was judged. */
const ailingOf = (path: string, judged: readonly object[]): Ailing => ({
  ...{ rule: 'INCOMING_SSH_DISABLED', parameters: {}, asOf: '2026-06-01T00:00:00.000Z' },
  ...{ type: 'AWS::EC2::SecurityGroup', id: 'sg-1', partition: 'aws', account: '123456789012', region: 'eu-west-1' },
  findings: path.split(' ').map((one) => ({ path: one, message: 'port 22 is open', related: [] })),
  properties: { SecurityGroupIngress: judged },
});

async function planned(path: string, judged: readonly object[], told: readonly Told[]) {
  // A page at a time, with a rule for what goes out on each.
  const ask: Ask = (async (_: string, __: string, { NextToken = '0' }: { NextToken?: string }) => {
    const at = Number(NextToken);
    const own = told[at] === undefined ? [] : [told[at]];
    return { SecurityGroupRules: [{ ...ssh, IsEgress: true, ...everybody }, ...own], ...(at + 1 < told.length ? { NextToken: `${at + 1}` } : {}) };
  }) as unknown as Ask;
  const ailing = ailingOf(path, judged);
  const facts = (await remedy.read(ailing, ask)) as { inbound: readonly Told[] };
  return { facts, plan: remedy.plan(facts, ailing, {}) as Planned<typeof facts> & Refused };
}

const inputs = ({ steps }: Planned<unknown>) => steps.map((one) => (one.input.IpPermissions as readonly object[])[0]);

describe('the rules of a security group that are taken away', () => {
  it.each<[string, Told, object, object]>([
    [
      'a range of ports that spans the one',
      { IpProtocol: 'tcp', FromPort: 20, ToPort: 25, ...everybody },
      { CidrIp: '0.0.0.0/0' },
      { IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
    ],
    ['all ports', { IpProtocol: 'tcp', FromPort: 0, ToPort: 65535, ...everybody }, { CidrIp: '0.0.0.0/0' }, { IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
    ['IPv6', { ...ssh, CidrIpv6: '::/0' }, { CidrIpv6: '::/0' }, { Ipv6Ranges: [{ CidrIpv6: '::/0' }] }],
  ])('are those of %s, and none beside them', async (_, told, source, revoked) => {
    const { IpProtocol, FromPort, ToPort } = told;
    const others: Told[] = [
      { ...told, ...('CidrIpv6' in told ? { CidrIpv6: '2001:db8::/32' } : { CidrIpv4: '10.0.0.0/8' }), Description: 'office' },
      { IpProtocol, FromPort: 443, ToPort: 443, ...everybody },
      { ...told, CidrIpv4: undefined, CidrIpv6: undefined, PrefixListId: 'pl-1' },
      { ...told, CidrIpv4: undefined, CidrIpv6: undefined, ReferencedGroupInfo: { GroupId: 'sg-1' } },
    ];
    const name = `SecurityGroupIngress[0].${Object.keys(source)[0]}`;
    const { facts, plan } = await planned(name, [{ IpProtocol, FromPort, ToPort, ...source }], [...others, told]);
    expect(facts.inbound).toHaveLength(5);
    expect(inputs(plan)).toEqual([{ IpProtocol, FromPort, ToPort, ...revoked }]);
    expect(plan.after.inbound).toHaveLength(4);
    expect(plan.after.inbound).toEqual(
      facts.inbound.filter((one) => one.Description === 'office' || JSON.stringify(one).includes('443') || /pl-1|sg-1/.test(JSON.stringify(one))),
    );
  });

  it('are those of all traffic, whose ports are told as -1 or not at all', async () => {
    const { plan } = await planned(
      'SecurityGroupIngress[0].CidrIp',
      [{ IpProtocol: '-1', CidrIp: '0.0.0.0/0' }],
      [{ IpProtocol: '-1', FromPort: -1, ToPort: -1, ...everybody }],
    );
    expect(inputs(plan)).toEqual([{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }]);
  });

  it('are put back with their words and tags', async () => {
    const Tags = [{ Key: 'why', Value: 'trial' }];
    const { plan } = await planned(
      'SecurityGroupIngress[0].CidrIp',
      [{ ...ssh, CidrIp: '0.0.0.0/0' }],
      [{ ...ssh, ...everybody, Description: 'trial', Tags }],
    );
    expect(plan.steps[0]?.undo).toMatchObject([
      {
        command: 'AuthorizeSecurityGroupIngress',
        input: {
          IpPermissions: [{ ...ssh, IpRanges: [{ CidrIp: '0.0.0.0/0', Description: 'trial' }] }],
          TagSpecifications: [{ ResourceType: 'security-group-rule', Tags }],
        },
      },
    ]);
  });

  it('leave behind each what the next begins with, so that a run can be taken back from between them', async () => {
    const judged = [
      { ...ssh, CidrIp: '0.0.0.0/0' },
      { ...ssh, CidrIpv6: '::/0' },
    ];
    const told = [
      { ...ssh, ...everybody },
      { ...ssh, CidrIpv6: '::/0' },
      { ...ssh, CidrIpv4: '10.0.0.0/8' },
    ];
    const { plan } = await planned('SecurityGroupIngress[0].CidrIp SecurityGroupIngress[1].CidrIpv6', judged, told);
    expect(plan.steps.map((one) => (one.leaves as typeof plan.after).inbound.length)).toEqual([2, 1]);
    expect(plan.steps.at(-1)?.leaves).toEqual(plan.after);
  });

  it.each(['SecurityGroupIngress[0].SourcePrefixListId', 'SecurityGroupIngress[7].CidrIp', ''])(
    'are nobody’s guess where a finding is at %j',
    async (path) => {
      const { plan } = await planned(path, [{ ...ssh, CidrIp: '0.0.0.0/0' }], [{ ...ssh, ...everybody }]);
      expect(plan.refused).toContain('nobody but a person can tell which rule');
    },
  );
});
