import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ailing, Planned, Remedy, RemedySettings } from '../core/remedy.ts';
import { iamAction, knowsActionsOf } from '../schema/actions.ts';
import { catalog } from './catalog.ts';
import { remedies, remedyOf } from './remedies.ts';

const ailing = (rule: string, more: Partial<Ailing> = {}): Ailing => ({
  ...{ rule, parameters: {}, findings: [], properties: {}, asOf: '2026-06-01T00:00:00.000Z' },
  ...{ type: 'AWS::S3::Bucket', id: 'reports', arn: 'arn:aws:s3:::reports', partition: 'aws', account: '123456789012', region: 'eu-west-1' },
  ...more,
});

function planOf(rule: string, facts: unknown, more: Partial<Ailing> = {}, settings: RemedySettings = {}): Planned<unknown> {
  const planned = (remedyOf(rule) as Remedy).plan(facts, ailing(rule, more), settings);
  if ('refused' in planned) throw new Error(planned.refused);
  return planned;
}

function refusalOf(rule: string, facts: unknown, more: Partial<Ailing> = {}, settings: RemedySettings = {}): string | undefined {
  const planned = (remedyOf(rule) as Remedy).plan(facts, ailing(rule, more), settings);
  return 'refused' in planned ? planned.refused : undefined;
}

describe('every remedy', () => {
  it('mends rules that there are, of types that they judge, and no rule has two', () => {
    const rules = remedies.flatMap((one) => one.rules);
    expect(rules.filter((id, index) => rules.indexOf(id) !== index)).toEqual([]);
    for (const { rules: own, types } of remedies)
      for (const id of own) {
        const entry = catalog.find((one) => one.id === id);
        expect(entry, id).toBeDefined();
        expect(
          entry?.types.some((type) => types.includes(type)),
          id,
        ).toBe(true);
      }
    expect(rules.filter((id) => !id.endsWith('_TAGGED')).length).toBeGreaterThanOrEqual(24);
  });

  it('asks for permissions as IAM knows them: such that read to look, and others to mend', () => {
    const all = (kind: 'read' | 'write') =>
      [...new Set(remedies.flatMap((one) => one.actions[kind]))].filter((one) => knowsActionsOf(one.split(':')[0] as string));
    expect(all('read').length).toBeGreaterThan(10);
    for (const action of all('read')) expect([action, iamAction(action)?.level]).toEqual([action, expect.stringMatching(/^(read|list)$/)]);
    for (const action of all('write'))
      expect([action, iamAction(action)?.level]).toEqual([action, expect.stringMatching(/^(write|permissions|tagging)$/)]);
  });
});

describe('a bucket policy', () => {
  const statements = fc.array(
    fc.record({
      Sid: fc.constantFrom('Read', 'DenyPlainHttp', 'Write'),
      Effect: fc.constantFrom('Allow', 'Deny'),
      Action: fc.string(),
      Resource: fc.string(),
    }),
    { maxLength: 5 },
  );

  it('gains one statement and keeps the others, and taking it back puts the very text back', () => {
    fc.assert(
      fc.property(statements, fc.constantFrom(undefined, '2008-10-17', '2012-10-17'), (Statement, Version) => {
        const policy = JSON.stringify({ ...(Version ? { Version } : {}), Id: 'x', Statement });
        const { steps, after } = planOf('S3_BUCKET_SSL_REQUESTS_ONLY', { policy });
        const written = JSON.parse((after as { policy: string }).policy);
        expect(written.Statement.slice(0, -1)).toEqual(Statement);
        expect(written.Statement.at(-1)).toMatchObject({ Effect: 'Deny', Resource: ['arn:aws:s3:::reports', 'arn:aws:s3:::reports/*'] });
        expect(written.Version).toBe(Version);
        const sids = written.Statement.map((one: { Sid: string }) => one.Sid);
        expect(sids.indexOf(sids.at(-1))).toBe(sids.length - 1);
        expect(steps).toHaveLength(1);
        expect(steps[0]?.undo).toEqual([expect.objectContaining({ command: 'PutBucketPolicy', input: expect.objectContaining({ Policy: policy }) })]);
        // What is mended needs no mending.
        expect(planOf('S3_BUCKET_SSL_REQUESTS_ONLY', after).steps).toEqual([]);
      }),
    );
  });

  it('takes a single statement that is no list for one', () => {
    const { after } = planOf('S3_BUCKET_SSL_REQUESTS_ONLY', { policy: '{"Statement":{"Sid":"One","Effect":"Allow"}}' });
    expect(JSON.parse((after as { policy: string }).policy).Statement).toHaveLength(2);
  });

  it('is not touched where it cannot be read, or would be too large', () => {
    expect(refusalOf('S3_BUCKET_SSL_REQUESTS_ONLY', { policy: 'no JSON' })).toContain('not JSON');
    const large = JSON.stringify({ Statement: [{ Sid: 'x'.repeat(20_400) }] });
    expect(refusalOf('S3_BUCKET_SSL_REQUESTS_ONLY', { policy: large })).toContain('20 KB');
  });
});

describe('a security group', () => {
  const source = fc.oneof(
    fc.constantFrom('0.0.0.0/0', '10.0.0.0/8', '192.0.2.0/24').map((CidrIpv4) => ({ CidrIpv4 })),
    fc.constantFrom('::/0', '2001:db8::/32').map((CidrIpv6) => ({ CidrIpv6 })),
  );
  const ports = fc.constantFrom(
    { IpProtocol: 'tcp', FromPort: 22, ToPort: 22 },
    { IpProtocol: 'tcp', FromPort: 0, ToPort: 65535 },
    { IpProtocol: '-1' },
    { IpProtocol: 'udp', FromPort: 22, ToPort: 22 },
  );
  type Rule = { IpProtocol: string; FromPort?: number; ToPort?: number; CidrIpv4?: string; CidrIpv6?: string; Description?: string };
  const rules = fc.uniqueArray(
    fc
      .tuple(ports, source, fc.option(fc.constantFrom('a', 'b'), { nil: undefined }))
      .map(([a, b, Description]): Rule => ({ ...a, ...b, ...(Description ? { Description } : {}) })),
    { selector: ({ Description: _, ...one }) => JSON.stringify(one), maxLength: 12 },
  );
  const key = ({ IpProtocol, FromPort, ToPort }: Rule, source_: string) => JSON.stringify([IpProtocol, FromPort ?? null, ToPort ?? null, source_]);

  /** What EC2 does with a permission: each source in it is a rule of its own. */
  type Permission = Pick<Rule, 'IpProtocol' | 'FromPort' | 'ToPort'> & {
    IpRanges?: { CidrIp: string; Description?: string }[];
    Ipv6Ranges?: { CidrIpv6: string; Description?: string }[];
  };
  function carriedOut(there: Map<string, Rule>, { command, input }: { command: string; input: Readonly<Record<string, unknown>> }) {
    for (const one of input.IpPermissions as Permission[])
      for (const range of [...(one.IpRanges ?? []).map(({ CidrIp, ...more }) => ({ CidrIpv4: CidrIp, ...more })), ...(one.Ipv6Ranges ?? [])]) {
        const { IpProtocol, FromPort, ToPort } = one;
        const rule: Rule = { IpProtocol, ...(FromPort === undefined ? {} : { FromPort }), ...(ToPort === undefined ? {} : { ToPort }), ...range };
        const id = key(rule, rule.CidrIpv4 ?? rule.CidrIpv6 ?? '');
        if (command === 'RevokeSecurityGroupIngress') expect(there.delete(id)).toBe(true);
        else {
          expect(there.has(id)).toBe(false);
          there.set(id, rule);
        }
      }
  }

  it('loses the rules that were found and nothing else, and has all of them back when it is taken back', () => {
    fc.assert(
      fc.property(rules, fc.func(fc.boolean()), (inbound, offends) => {
        const items = inbound.map(({ CidrIpv4, ...one }) => ({ ...one, ...(CidrIpv4 ? { CidrIp: CidrIpv4 } : {}) }));
        const offending = inbound.filter((one) => offends(key(one, '')));
        const findings = offending.map((one) => ({
          path: `SecurityGroupIngress[${inbound.indexOf(one)}].${one.CidrIpv4 ? 'CidrIp' : 'CidrIpv6'}`,
          message: 'open',
          related: [],
        }));
        const { steps, after } = planOf('INCOMING_SSH_DISABLED', { inbound }, { id: 'sg-1', findings, properties: { SecurityGroupIngress: items } });
        const there = new Map(inbound.map((one) => [key(one, one.CidrIpv4 ?? one.CidrIpv6 ?? ''), one]));
        const before = new Map(there);
        for (const step of steps) carriedOut(there, step);
        expect([...there.values()]).toEqual(inbound.filter((one) => !offending.includes(one)));
        expect(after).toEqual({ inbound: [...there.values()] });
        for (const step of [...steps].reverse()) for (const call of step.undo) carriedOut(there, call);
        expect(new Map([...there].sort())).toEqual(new Map([...before].sort()));
      }),
    );
  });

  it('is left alone where a finding names no single range', () => {
    const findings = [{ path: 'SecurityGroupIngress[0].SourcePrefixListId', message: 'open', related: [] }];
    expect(refusalOf('INCOMING_SSH_DISABLED', { inbound: [] }, { findings, properties: { SecurityGroupIngress: [{}] } })).toContain(
      'nobody but a person can tell',
    );
  });

  it('gives a rule its tags back', () => {
    const rule = { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIpv4: '0.0.0.0/0', Tags: [{ Key: 'a', Value: 'b' }] };
    const properties = { SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }] };
    const findings = [{ path: 'SecurityGroupIngress[0].CidrIp', message: 'open', related: [] }];
    const { steps } = planOf('INCOMING_SSH_DISABLED', { inbound: [rule] }, { findings, properties });
    expect(steps[0]?.undo[0]?.input).toMatchObject({ TagSpecifications: [{ ResourceType: 'security-group-rule', Tags: rule.Tags }] });
  });
});

describe('what a remedy does not do', () => {
  it.each<[string, unknown, Partial<Ailing>, RemedySettings, string]>([
    ['S3_BUCKET_LOGGING_ENABLED', {}, {}, {}, 'no bucket for access logs is named: give logBucket for eu-west-1'],
    ['S3_BUCKET_LOGGING_ENABLED', {}, {}, { logBucket: { 'us-east-1': 'logs' } }, 'no bucket for access logs is named'],
    ['S3_BUCKET_LOGGING_ENABLED', {}, {}, { logBucket: 'reports' }, 'its own logging without end'],
    ['S3_BUCKET_VERSIONING_ENABLED', { Status: 'Suspended', MFADelete: 'Enabled' }, {}, {}, 'MFA delete is on'],
    ['S3_DEFAULT_ENCRYPTION_KMS', {}, { parameters: { kmsKeyArns: ['arn:k'] } }, { kmsKey: 'arn:other' }, 'set kmsKey to one of arn:k'],
    ['CLOUD_TRAIL_ENCRYPTION_ENABLED', {}, {}, {}, 'no key is named'],
    ['DB_INSTANCE_BACKUP_ENABLED', { BackupRetentionPeriod: 0 }, { properties: { DBClusterIdentifier: 'c' } }, {}, 'a member of a cluster'],
    ['CW_LOGGROUP_RETENTION_PERIOD_CHECK', { retentionInDays: 7 }, { parameters: { MinRetentionTime: 4000 } }, {}, 'keeps nothing for 4000 days'],
    ['SNS_ENCRYPTED_KMS', {}, { parameters: { kmsKeyIds: ['alias/own'] } }, {}, 'set kmsKey to one of alias/own'],
    ['REQUIRED_TAGS', { tags: {} }, { parameters: { tag1Key: 'Owner' } }, {}, 'no value is named for the tag Owner'],
    [
      'REQUIRED_TAGS',
      { tags: { Owner: 'x' } },
      { parameters: { tag1Key: 'Owner', tag1Value: ['y'] } },
      { tags: { Owner: 'y' } },
      'no tag that is there is changed',
    ],
    ['REQUIRED_TAGS', { tags: {} }, { parameters: { tag1Key: 'Owner', tag1Value: ['y'] } }, { tags: { Owner: 'z' } }, 'does not allow "z"'],
    ['S3_BUCKET_TAGGED', { tags: {} }, {}, {}, 'no value is named for any tag'],
    [
      'IAM_USER_UNUSED_CREDENTIALS_CHECK',
      { keys: [] },
      { findings: [{ path: '', message: 'the password was never used', related: [] }] },
      {},
      'cannot be taken back',
    ],
  ])('%s with %j is refused', (rule, facts, more, settings, reason) => {
    expect(refusalOf(rule, facts, more, settings)).toContain(reason);
  });

  it('deletes no access key, and leaves young and inactive ones', () => {
    const keys = [
      { AccessKeyId: 'A', Status: 'Active', madeAt: '2025-01-01T00:00:00.000Z' },
      { AccessKeyId: 'B', Status: 'Active', madeAt: '2026-05-01T00:00:00.000Z' },
      { AccessKeyId: 'C', Status: 'Inactive', madeAt: '2025-01-01T00:00:00.000Z' },
    ];
    const { steps } = planOf('ACCESS_KEYS_ROTATED', { keys }, { id: 'AIDA', name: 'ann', parameters: { maxAccessKeyAge: 90 } });
    expect(steps.map(({ command, input }) => [command, input])).toEqual([
      ['UpdateAccessKey', { UserName: 'ann', AccessKeyId: 'A', Status: 'Inactive' }],
    ]);
  });

  it('weakens no password policy: what is stricter stays', () => {
    const policy = {
      MinimumPasswordLength: 20,
      MaxPasswordAge: 30,
      PasswordReusePrevention: 5,
      RequireSymbols: true,
      AllowUsersToChangePassword: false,
      HardExpiry: true,
    };
    const { after, steps } = planOf('IAM_PASSWORD_POLICY', { policy });
    expect(after).toEqual({
      policy: {
        ...policy,
        ...{ PasswordReusePrevention: 24, RequireUppercaseCharacters: true, RequireLowercaseCharacters: true, RequireNumbers: true },
      },
    });
    expect(steps[0]?.undo[0]?.input).toEqual(policy);
    expect(planOf('IAM_PASSWORD_POLICY', {}).steps[0]?.undo[0]?.command).toBe('DeleteAccountPasswordPolicy');
  });

  it('changes no tag, and adds those alone that are missing', () => {
    const { steps } = planOf(
      'REQUIRED_TAGS',
      { tags: { Owner: 'ann' } },
      { parameters: { tag1Key: 'Owner', tag2Key: 'CostCenter' } },
      { tags: { Owner: 'bob', CostCenter: '7' } },
    );
    expect(steps.map((one) => one.input)).toEqual([{ ResourceARNList: ['arn:aws:s3:::reports'], Tags: { CostCenter: '7' } }]);
    expect(steps[0]?.undo[0]?.input).toEqual({ ResourceARNList: ['arn:aws:s3:::reports'], TagKeys: ['CostCenter'] });
  });
});
