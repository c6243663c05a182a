import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  AuthorizeSecurityGroupIngressCommand,
  CreateSecurityGroupCommand,
  DescribeSecurityGroupsCommand,
  EC2Client,
  RevokeSecurityGroupIngressCommand,
} from '@aws-sdk/client-ec2';
import {
  CreateBucketCommand,
  DeleteBucketPolicyCommand,
  DeleteBucketTaggingCommand,
  DeletePublicAccessBlockCommand,
  GetBucketPolicyCommand,
  GetPublicAccessBlockCommand,
  PutBucketPolicyCommand,
  PutBucketTaggingCommand,
  PutPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../src/stores/index.ts';
import { type FaultyProxy, faultyProxy } from '../src/testing/faulty-proxy.ts';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../src/testing/moto.ts';

const rules = 'S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED,S3_BUCKET_SSL_REQUESTS_ONLY,INCOMING_SSH_DISABLED';
const main = new URL('../src/cli/main.ts', import.meta.url).pathname;
const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'Read',
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::123456789012:root' },
      Action: 's3:GetObject',
      Resource: 'arn:aws:s3:::reports/*',
    },
  ],
};

describe.skipIf(!motoCommand())(motoCommand() ? 'bylaw fix' : `bylaw fix (${withoutMoto})`, () => {
  let moto: Moto;
  let proxy: FaultyProxy;
  let folder: string;
  /** The store after a scan. */
  let seeded: string;
  let group: string;
  let s3: S3Client;
  let ec2: EC2Client;
  /** What goes wrong on the way, if anything is to. */
  let fault: Parameters<typeof faultyProxy>[1] = () => undefined;

  beforeAll(async () => {
    moto = await startMoto();
    proxy = await faultyProxy(moto.endpoint, (asked) => fault(asked));
    s3 = new S3Client({ ...moto.client(), forcePathStyle: true });
    ec2 = new EC2Client(moto.client());
    seeded = await mkdtemp(join(tmpdir(), 'bylaw-'));
    folder = seeded;
    for (const Bucket of ['archive', 'reports']) await s3.send(new CreateBucketCommand({ Bucket }));
    group = (await ec2.send(new CreateSecurityGroupCommand({ GroupName: 'web', Description: 'web' }))).GroupId ?? '';
    await restore();
    expect((await bylaw('scan', '--regions', 'us-east-1', '--rules', rules)).code).toBe(1);
  }, 120_000);

  afterAll(async () => {
    await proxy?.stop();
    await moto?.stop();
    for (const one of new Set([folder, seeded])) if (one) await rm(one, { recursive: true });
  });

  beforeEach(async () => {
    fault = () => undefined;
    if (folder !== seeded) await rm(folder, { recursive: true });
    folder = await mkdtemp(join(tmpdir(), 'bylaw-'));
    await cp(seeded, folder, { recursive: true });
    await restore();
  }, 120_000);

  /** What the scan has judged, whatever the test before has made of it. */
  async function restore(): Promise<void> {
    for (const Bucket of ['archive', 'reports'])
      for (const command of [DeletePublicAccessBlockCommand, DeleteBucketPolicyCommand, DeleteBucketTaggingCommand])
        await s3.send(new command({ Bucket }));
    await s3.send(new PutBucketPolicyCommand({ Bucket: 'reports', Policy: JSON.stringify(policy) }));
    const there = await inbound();
    if (there?.length) await ec2.send(new RevokeSecurityGroupIngressCommand({ GroupId: group, IpPermissions: there }));
    const office = { CidrIp: '10.0.0.0/8', Description: 'office' };
    const IpRanges = [{ CidrIp: '0.0.0.0/0', Description: 'everybody' }, office];
    const IpPermissions = [
      { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges, Ipv6Ranges: [{ CidrIpv6: '::/0' }] },
      { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '0.0.0.0/0' }] },
    ];
    await ec2.send(new AuthorizeSecurityGroupIngressCommand({ GroupId: group, IpPermissions }));
  }

  function env(): Record<string, string> {
    return { PATH: process.env.PATH ?? '', HOME: tmpdir(), ...moto.env, AWS_ENDPOINT_URL: proxy.endpoint };
  }

  function bylaw(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
    const child = spawn(process.execPath, [main, ...args, '--store', join(folder, 'store.db')], {
      env: env(),
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const texts = { out: '', err: '' };
    child.stdout.on('data', (part) => (texts.out += part));
    child.stderr.on('data', (part) => (texts.err += part));
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...texts })));
  }

  /** Requests that could change something: S3 by its methods, EC2 by its actions. */
  function writes(from: number): readonly string[] {
    return proxy.asked.slice(from).flatMap(({ method, path, body }) => {
      const action = new URLSearchParams(body).get('Action');
      if (action !== null) return /^(Get|Describe|List)/.test(action) ? [] : [action];
      return method === 'GET' || method === 'HEAD' ? [] : [`${method} ${path}`];
    });
  }

  const policyOf = async (Bucket: string) =>
    s3.send(new GetBucketPolicyCommand({ Bucket })).then(
      ({ Policy = '' }) => JSON.parse(Policy) as typeof policy,
      (thrown: Error) => thrown.name,
    );
  const blockOf = async (Bucket: string) =>
    s3.send(new GetPublicAccessBlockCommand({ Bucket })).then(
      (told) => told.PublicAccessBlockConfiguration,
      (thrown: Error) => thrown.name,
    );
  const inbound = async () => (await ec2.send(new DescribeSecurityGroupsCommand({ GroupIds: [group] }))).SecurityGroups?.[0]?.IpPermissions;
  const state = async () => ({
    policies: [await policyOf('archive'), await policyOf('reports')],
    blocks: [await blockOf('archive'), await blockOf('reports')],
    inbound: JSON.stringify(await inbound()).length,
  });

  it('shows what it would do, and sends nothing that writes', async () => {
    const [before, from] = [await state(), proxy.asked.length];
    const { code, out } = await bylaw('fix');
    expect(code).toBe(0);
    expect(out).toContain('    -     { IpProtocol: "tcp", FromPort: 22, ToPort: 22, CidrIpv4: "0.0.0.0/0", Description: "everybody" }\n');
    expect(out).toContain('  $ aws s3api put-public-access-block --region us-east-1 --bucket archive');
    expect(out).toContain('5 to change, 0 mended with them, 0 pass now, 0 refused; nothing was written, --apply does it');
    expect(writes(from).filter((one) => one !== 'GetCallerIdentity')).toEqual([]);
    expect(await state()).toEqual(before);
  }, 120_000);

  it('applies, verifies, and takes back to exactly what was there', async () => {
    const before = { ...(await state()), inbound: await inbound() };
    const applied = await bylaw('fix', '--apply', '--yes', '--by', 'somebody');
    expect([applied.code, applied.out.match(/mended, read again, and its rule passes/g)?.length]).toEqual([0, 5]);
    const reports = (await policyOf('reports')) as typeof policy;
    expect(reports.Statement).toEqual([policy.Statement[0], expect.objectContaining({ Effect: 'Deny', Action: 's3:*' })]);
    expect((await inbound())?.flatMap((one) => [...(one.IpRanges ?? []), ...(one.Ipv6Ranges ?? [])])).toEqual([
      { CidrIp: '10.0.0.0/8', Description: 'office' },
      { CidrIp: '0.0.0.0/0' },
    ]);
    const [, run = ''] = /applying as (\S+)/.exec(applied.err) ?? [];
    expect((await bylaw('fix', '--list')).out).toMatch(new RegExp(`^${run}  \\S+  somebody  6 verified\n$`));
    // The store still holds the fails of the scan before: each is looked at again, and passes.
    const again = await bylaw('fix', '--apply', '--yes');
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('0 to change, 0 mended with them, 5 pass now, 0 refused')]);

    const shown = await bylaw('fix', '--undo', run);
    expect([shown.code, shown.out]).toEqual([0, expect.stringContaining('5 to take back; nothing was written')]);
    expect(((await policyOf('reports')) as typeof policy).Statement).toHaveLength(2);
    const undone = await bylaw('fix', '--undo', run, '--apply', '--yes');
    expect([undone.code, undone.out.match(/: undone\n/g)?.length]).toEqual([0, 5]);
    const { inbound: after, ...others } = { ...(await state()), inbound: await inbound() };
    expect(others).toEqual({ policies: before.policies, blocks: before.blocks });
    const sorted = (rules: Awaited<ReturnType<typeof inbound>>) =>
      rules
        ?.map((one) => ({ ...one, IpRanges: one.IpRanges?.toSorted((a, b) => ((a.CidrIp ?? '') < (b.CidrIp ?? '') ? -1 : 1)) }))
        .sort((a, b) => (a.FromPort ?? 0) - (b.FromPort ?? 0));
    expect(sorted(after)).toEqual(sorted(before.inbound));
    expect((await bylaw('fix', '--undo', run, '--apply', '--yes')).out).toContain(`nothing of ${run} is left to take back`);
  }, 120_000);

  it('touches nothing that its guards hold', async () => {
    await s3.send(
      new PutBucketTaggingCommand({ Bucket: 'archive', Tagging: { TagSet: [{ Key: 'bylaw:no-remedy', Value: 'S3_BUCKET_SSL_REQUESTS_ONLY' }] } }),
    );
    await writeFile(join(folder, 'bylaw.config.json'), JSON.stringify({ remedies: { deny: ['rule:INCOMING_*'], limit: 2 } }));
    const { code, out } = await bylaw('fix', '--apply', '--yes', '--deny', 'resource:AWS::S3::Bucket/rep*');
    expect(code).toBe(1);
    expect(out).toContain('INCOMING_SSH_DISABLED: refused: it is denied (rule:INCOMING_*)');
    expect(out).toContain('S3_BUCKET_SSL_REQUESTS_ONLY: refused: its tag bylaw:no-remedy says no (S3_BUCKET_SSL_REQUESTS_ONLY)');
    expect(await blockOf('archive')).toMatchObject({ RestrictPublicBuckets: true });
    expect(await policyOf('archive')).toBe('NoSuchBucketPolicy');
    expect([await blockOf('reports'), await policyOf('reports')]).toEqual(['NoSuchPublicAccessBlockConfiguration', policy]);
    expect(await inbound()).toHaveLength(2);
    const limited = await bylaw('fix', '--apply', '--yes', '--limit', '1', '--config', '/dev/null/none.json').then(({ err }) => err);
    expect(limited).toContain('there is no such configuration file');
    const one = await bylaw('fix', '--limit', '1', '--rules', 's3/*');
    expect(one.out).toContain('2 to change, 0 mended with them, 1 pass now, 0 refused, 1 finding left for another run (--limit 1)');
  }, 120_000);

  it('refuses what was changed since it was judged', async () => {
    const PublicAccessBlockConfiguration = { BlockPublicAcls: true, IgnorePublicAcls: false, BlockPublicPolicy: false, RestrictPublicBuckets: false };
    await s3.send(new PutPublicAccessBlockCommand({ Bucket: 'archive', PublicAccessBlockConfiguration }));
    const { code, out, err } = await bylaw('fix', '--rules', 'S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED', '--apply', '--yes');
    expect(code).toBe(1);
    expect(out).toContain(`to take it back: bylaw fix --undo ${/applying as (\S+)/.exec(err)?.[1]} --apply\n`);
    expect(out).toMatch(/AWS::S3::Bucket archive .*: refused: what is wrong with it is not as it was judged on .*; scan again/);
    expect(await blockOf('archive')).toEqual(PublicAccessBlockConfiguration);
    expect(await blockOf('reports')).toMatchObject({ BlockPublicAcls: true });
  }, 120_000);

  it('goes on where a call is denied, and says what was', async () => {
    fault = ({ method, path }) =>
      method === 'PUT' && path.startsWith('/archive') && path.includes('publicAccessBlock')
        ? { kind: 'error', status: 403, code: 'AccessDenied', message: 'not for you' }
        : undefined;
    const { code, out, err } = await bylaw('fix', '--rules', 'S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED', '--apply', '--yes');
    expect(code).toBe(1);
    expect(out).toMatch(/Bucket archive .*: failed: s3:PutPublicAccessBlock in us-east-1: AccessDenied: not for you/);
    expect(out).toMatch(/Bucket reports .*: mended, read again, and its rule passes/);
    const [, run = ''] = /applying as (\S+)/.exec(err) ?? [];
    const store = await openStore(join(folder, 'store.db'));
    const steps = await store.remedies.list({ fixRun: run });
    await store.close();
    expect(steps.map((one) => [one.call, one.status])).toEqual([
      ['s3:PutPublicAccessBlock', 'failed'],
      ['s3:PutPublicAccessBlock', 'verified'],
    ]);
  }, 120_000);

  it('tries again where AWS throttles or breaks off', async () => {
    let times = 0;
    fault = ({ method, path }) => {
      if (method !== 'PUT' || !path.includes('publicAccessBlock') || ++times > 3) return undefined;
      return times === 1 ? { kind: 'error', status: 503, code: 'SlowDown', message: 'slower' } : { kind: 'reset' };
    };
    const { code, out } = await bylaw('fix', '--rules', 'S3_BUCKET_LEVEL_PUBLIC_ACCESS_PROHIBITED', '--resource', 'archive', '--apply', '--yes');
    expect([code, times]).toEqual([0, 4]);
    expect(out).toContain('mended, read again');
  }, 120_000);

  it('does not begin while another run is at work', async () => {
    const store = await openStore(join(folder, 'store.db'));
    const [now, until] = [new Date().toISOString(), new Date(Date.now() + 600_000).toISOString()];
    await store.remedies.lock('somebody else, fix-1', now, until);
    await store.close();
    const { code, err } = await bylaw('fix', '--apply', '--yes');
    expect([code, err]).toEqual([2, expect.stringContaining(`another run is at work (somebody else, fix-1, until ${until} at the latest)`)]);
    expect(await blockOf('archive')).toBe('NoSuchPublicAccessBlockConfiguration');
  }, 120_000);

  it('takes nothing back that somebody has changed since, unless it is told to', async () => {
    const { err } = await bylaw('fix', '--rules', 'S3_BUCKET_SSL_REQUESTS_ONLY', '--resource', 'reports', '--apply', '--yes');
    const [, run = ''] = /applying as (\S+)/.exec(err) ?? [];
    const changed = { ...policy, Statement: [{ ...policy.Statement[0], Sid: 'Other' }] };
    await s3.send(new PutBucketPolicyCommand({ Bucket: 'reports', Policy: JSON.stringify(changed) }));
    const refused = await bylaw('fix', '--undo', run, '--apply', '--yes');
    expect([refused.code, refused.out]).toEqual([1, expect.stringContaining('refused: it was changed since')]);
    expect(await policyOf('reports')).toEqual(changed);
    const forced = await bylaw('fix', '--undo', run, '--apply', '--yes', '--force');
    expect([forced.code, await policyOf('reports')]).toEqual([0, policy]);
  }, 120_000);

  it('says the plan as data', async () => {
    const { out } = await bylaw('fix', '--format', 'json', '--rules', 'INCOMING_SSH_DISABLED');
    const { version, plans } = JSON.parse(out);
    expect([version, plans]).toEqual([
      1,
      [expect.objectContaining({ rule: 'INCOMING_SSH_DISABLED', plan: 'planned', steps: [expect.anything(), expect.anything()] })],
    ]);
    expect(plans[0].steps[0]).toMatchObject({
      service: 'ec2',
      command: 'RevokeSecurityGroupIngress',
      undo: [{ command: 'AuthorizeSecurityGroupIngress' }],
    });
  }, 120_000);

  it('says what is denied and is not there, and does not take it for bad usage', async () => {
    const { code, err } = await bylaw('fix', '--rules', 'INCOMING_SSH_DISABLED', '--deny', 'resource:report', '--deny', 'tag:stage=prod');
    expect([code, err]).toEqual([
      0,
      'bylaw: --deny resource:report: nothing in the store has it; did you mean reports?\nbylaw: --deny tag:stage=prod: nothing in the store has it\n',
    ]);
  }, 120_000);

  it.runIf(existsSync('/dev/full'))(
    'does nothing whose plan it cannot show',
    async () => {
      const [before, from] = [await state(), proxy.asked.length];
      const store = join(folder, 'store.db');
      for (const more of [[], ['--apply', '--yes'], ['--format', 'json']]) {
        const line = [process.execPath, main, 'fix', ...more, '--store', store].map((one) => `'${one}'`).join(' ');
        const child = spawn('/bin/sh', ['-c', `${line} > /dev/full`], { env: env(), stdio: ['ignore', 'ignore', 'pipe'] });
        let err = '';
        child.stderr.on('data', (part) => (err += part));
        const code = await new Promise((resolve) => child.once('close', resolve));
        expect([more, code, err]).toEqual([
          more,
          2,
          expect.stringContaining('bylaw: standard output: the output cannot be written: the disk is full\n'),
        ]);
      }
      expect(writes(from).filter((one) => one !== 'GetCallerIdentity')).toEqual([]);
      expect(await state()).toEqual(before);
    },
    120_000,
  );

  it('applies nothing whose plan nobody reads, takes nothing back so, and does not end well', async () => {
    const unread = async (...args: string[]) => {
      const child = spawn(process.execPath, [main, 'fix', ...args, '--store', join(folder, 'store.db')], {
        env: env(),
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      child.stdout.destroy();
      let err = '';
      child.stderr.on('data', (part) => (err += part));
      return [await new Promise((resolve) => child.once('close', resolve)), err];
    };
    const nothing = [1, expect.stringContaining('bylaw: nobody reads the plan any more (| head?): nothing was done\n')];
    const before = await state();
    expect(await unread('--apply', '--yes')).toEqual(nothing);
    expect(await state()).toEqual(before);
    const { err } = await bylaw('fix', '--apply', '--yes');
    const [, run = ''] = /applying as (\S+)/.exec(err) ?? [];
    const mended = await state();
    expect(await unread('--undo', run, '--apply', '--yes')).toEqual(nothing);
    expect(await state()).toEqual(mended);
    expect(mended).not.toEqual(before);
    // To look at some of it is no fault.
    expect(await unread('--list')).toEqual([0, '']);
  }, 120_000);

  it('refuses bad usage, and where nobody can answer, before anything is called', async () => {
    const from = proxy.asked.length;
    const cases = [
      [['--apply'], 'nobody is there to answer; say --yes'],
      [['--set', 'logBuckt=x'], '--set wants logBucket, logPrefix, kmsKey, backupDays, tags.KEY'],
      [['--deny', 'bucket:x'], '"bucket:x" is no guard: write rule:PATTERN'],
      [['--limit', '0'], '--limit takes a number from 1 to 10000'],
      [['--rules', 'S3_BUCKET_REPLICATION_ENABLED'], 'none of these rules has a remedy'],
      [['--rules', 'S3_BUCKET_SSL_REQUEST_ONLY'], 'no rule is called S3_BUCKET_SSL_REQUEST_ONLY; did you mean S3_BUCKET_SSL_REQUESTS_ONLY?'],
      [['--account', '123456789021'], '--account 123456789021: nothing in the store has it; did you mean 123456789012?'],
      [['--region', 'us-east-2'], '--region us-east-2: nothing in the store has it; did you mean us-east-1?'],
      [['--resource', 'report'], '--resource report: nothing in the store has it; did you mean reports?'],
      [['--resource', 'reports,arcive'], '--resource arcive: nothing in the store has it; did you mean archive?'],
      [['--allow', 'resource:nothing-like-it-*'], '--allow resource:nothing-like-it-*: nothing in the store has it\n'],
      [['--allow', 'tag:stage=test'], '--allow tag:stage=test: nothing in the store has it\n'],
      [['--deny', 'rule:INCOMMING_SSH_DISABLED'], 'no rule is called so; did you mean rule:INCOMING_SSH_DISABLED?'],
      [['--undo', 'fix-20261121-000000-0000'], 'there is no run fix-20261121-000000-0000 (bylaw fix --list shows them)'],
      [['--undo', 'x', '--format', 'json'], '--undo says what it does in the terminal format alone'],
      [['--undo', 'fix-none'], 'there is no run fix-none'],
    ] as const;
    for (const [args, message] of cases) expect(await bylaw('fix', ...args)).toMatchObject({ code: 2, err: expect.stringContaining(message) });
    expect(proxy.asked.slice(from)).toEqual([]);
  }, 120_000);
});
