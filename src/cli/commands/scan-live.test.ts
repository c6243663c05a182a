import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateQueueCommand, SetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../stores/index.ts';
import { faultyProxy } from '../../testing/faulty-proxy.ts';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../testing/moto.ts';

const regions = ['eu-west-1', 'us-east-1', 'us-west-2'];
const options = ['--rules', 'sqs/*', '--types', 'AWS::SQS::*', '--regions', regions.join(',')];
/** What the rules for queues look at, and only Cloud Control could tell: the emulator has none of it. */
const withoutCloudControl = { kind: 'error', status: 400, code: 'UnsupportedActionException' } as const;
const main = new URL('../main.ts', import.meta.url).pathname;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function bylaw(args: readonly string[], env: Readonly<Record<string, string>>): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [main, ...args], { env: { PATH: process.env.PATH ?? '', HOME: tmpdir(), ...env } });
  const texts = { out: '', err: '' };
  child.stdout.on('data', (part) => (texts.out += part));
  child.stderr.on('data', (part) => (texts.err += part));
  return { child, ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, ...texts }))) };
}

async function kept(path: string) {
  const store = await openStore(path);
  const verdicts: string[] = [];
  for await (const { resource, rule, verdict, findings } of store.verdicts())
    verdicts.push(JSON.stringify([resource.id, resource.region, rule, verdict, findings.map((one) => one.message)]));
  const resources: string[] = [];
  for await (const { type, id, region } of store.resources()) resources.push([type, id, region].join(' '));
  const runs = await store.runs();
  await store.close();
  return { verdicts: verdicts.sort(), resources: resources.sort(), runs: runs.length };
}

describe('bylaw scan --print-policy', () => {
  it('prints what the chosen rules need, and calls nothing', async () => {
    // Nobody listens there: a call would fail.
    const { ended } = bylaw(['scan', '--print-policy', '--rules', 'sqs/*', '--types', 'AWS::SQS::*'], { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' });
    const { code, out, err } = await ended;
    expect(code).toBe(0);
    // What no table of ours can name is said beside it.
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/^bylaw: \d+ types? read through Cloud Control, which also wants .*AWS::Scheduler::Schedule/),
    ]);
    const { Version, Statement } = JSON.parse(out);
    expect(Version).toBe('2012-10-17');
    const queues = Statement.find((one: { Sid: string }) => one.Sid === 'ReadSqs');
    expect(queues).toEqual({
      Sid: 'ReadSqs',
      Effect: 'Allow',
      // None of them looks at tags.
      Action: ['sqs:GetQueueAttributes', 'sqs:ListQueues'],
      Resource: '*',
    });
    const all = Statement.flatMap((one: { Action: string[] }) => one.Action);
    expect(all).toContain('ec2:DescribeRegions');
    expect(all).not.toContain('s3:GetBucketPolicy');
    expect(all.filter((one: string) => one.includes('*'))).toEqual([]);
  });

  it('says that IAM takes no policy as long as this one', async () => {
    const { code, out, err } = await bylaw(['scan', '--print-policy'], {}).ended;
    expect(code).toBe(0);
    const size = JSON.stringify(JSON.parse(out)).length;
    expect(size).toBeGreaterThan(6144);
    expect(err).toContain(`the policy has ${size} characters without its spaces, and IAM takes 6144 in one`);
  });

  it.each([
    [['--regions='], '--regions wants LIST, not ""'],
    [['--regions', 'eu-wst-1'], 'there is no region eu-wst-1; did you mean eu-west-1?'],
    [['--accounts', '123'], '--accounts takes ids of twelve digits, not "123"'],
    [['--accounts', '123456789012'], '--accounts wants --role'],
    [['--role', 'Audit'], '--role goes with --accounts or --organization'],
    [['--external-id', 'x'], '--external-id goes with --accounts or --organization'],
    [['--role', 'arn:aws:iam::123:role/Audit'], '--role takes a name, or an ARN such as'],
    [['--concurrency', '0'], '--concurrency takes a number from 1 to 100, not 0'],
    [['--resume-within', 'soon'], '--resume-within takes a time such as 30m or 2h, not "soon"'],
    [['--types', 'AWS::S3::Buckt'], 'no rule of this run looks at AWS::S3::Buckt (did you mean AWS::S3::Bucket?)'],
  ])('%j is refused before anything is called', async (args, message) => {
    const { ended } = bylaw(['scan', '--no-store', ...args], { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' });
    const { code, err } = await ended;
    expect(err).toContain(message);
    expect(code).toBe(2);
  });
});

const keys = { AWS_ACCESS_KEY_ID: 'testing', AWS_SECRET_ACCESS_KEY: 'testing' };

describe('what the environment says wrongly', () => {
  it.each([
    ['an endpoint where nobody is', 'http://127.0.0.1:1', ' at http://127.0.0.1:1 (AWS_ENDPOINT_URL, or endpoint_url of the profile) (ECONNREFUSED'],
    ['an endpoint that is no URL', 'garbage', ' at "garbage" (AWS_ENDPOINT_URL, or endpoint_url of the profile)'],
  ])(
    'is said by its name: %s',
    async (_, AWS_ENDPOINT_URL, message) => {
      for (const more of [[], ['--from-config']]) {
        const { code, err } = await bylaw(['scan', '--no-store', ...more], { ...keys, AWS_ENDPOINT_URL, AWS_REGION: 'eu-west-1' }).ended;
        expect(err).toContain(`sts:GetCallerIdentity in eu-west-1${message}`);
        expect(err).not.toContain('give credentials');
        expect(code).toBe(2);
      }
    },
    60_000,
  );

  it('is a region that is misspelt, and not one that is empty', async () => {
    const asked = async (AWS_REGION: string) =>
      (await bylaw(['scan', '--no-store'], { ...keys, AWS_ENDPOINT_URL: 'garbage', AWS_REGION, AWS_DEFAULT_REGION: 'eu-west-3' }).ended).err;
    const misspelt = await asked('eu-centrall-1');
    expect(misspelt).toContain('bylaw: no region eu-centrall-1 is known (AWS_REGION, or the profile); did you mean eu-central-1?\n');
    expect(misspelt).toContain('GetCallerIdentity in eu-centrall-1');
    const empty = await asked('');
    expect(empty).toContain('GetCallerIdentity in eu-west-3');
    expect(empty).not.toContain('is known');
  });
});

describe.skipIf(!motoCommand())(motoCommand() ? 'bylaw scan of a live account' : `bylaw scan of a live account (${withoutMoto})`, () => {
  let moto: Moto;
  let folder: string;

  beforeAll(async () => {
    moto = await startMoto();
    folder = await mkdtemp(join(tmpdir(), 'bylaw-'));
    const Policy = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sqs:*', Resource: '*' }],
    });
    for (const region of regions) {
      const sqs = new SQSClient(moto.client(region));
      for (let index = 0; index < 10; index++) {
        const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: `queue-${index}` }));
        if (index % 2 === 0) await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }));
      }
    }
  }, 90_000);

  afterAll(async () => {
    await moto?.stop();
    if (folder) await rm(folder, { recursive: true });
  });

  it('refuses a run in which no region is left, and an organization without accounts', async () => {
    const said = async (...args: string[]) => (await bylaw(['scan', '--no-store', ...options, ...args], moto.env).ended).err;
    expect(await said('--exclude-regions', regions.join(','))).toBe('bylaw: no region is left to look at\n');
    expect(await said('--organization')).toBe('bylaw: no account can be read: the organization has no active account\n');
  });

  it('ends with the same store when it was killed on the way and run again', async () => {
    const slow = await faultyProxy(
      moto.endpoint,
      ({ headers }) => (headers['x-amz-target']?.includes('CloudApi') ? withoutCloudControl : undefined),
      20,
    );
    const env = { ...moto.env, AWS_ENDPOINT_URL: slow.endpoint };
    const [straight, killed] = [join(folder, 'straight.db'), join(folder, 'killed.db')];
    const whole = await bylaw(['scan', ...options, '--store', straight], env).ended;
    expect([whole.code, whole.err]).toEqual([1, expect.stringContaining('reading 1 account in 3 regions as arn:aws:sts::123456789012:')]);
    const journal = `${killed}.scan-journal/units.jsonl`;
    const first = bylaw(['scan', ...options, '--concurrency', '1', '--store', killed], env);
    while (!existsSync(journal) || readFileSync(journal, 'utf8').split('\n').length < 4) {
      expect(first.child.exitCode).toBeNull();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    first.child.kill('SIGKILL');
    await first.ended;
    const asked = slow.asked.length;
    const second = await bylaw(['scan', ...options, '--store', killed], env).ended;
    expect(second.err).toMatch(/going on with what an interrupted scan has read: [1-9]\d* of \d+ parts/);
    expect(second.code).toBe(1);
    expect(slow.asked.length - asked).toBeLessThan(asked);
    expect(existsSync(`${killed}.scan-journal`)).toBe(false);
    const [one, other] = [await kept(straight), await kept(killed)];
    expect(one.resources).toHaveLength(3 * (10 + 5));
    expect(one.verdicts.length).toBeGreaterThan(3 * 10);
    expect(other).toEqual(one);
    await slow.stop();
  }, 60_000);

  it('says what is left of it when it is interrupted, and goes on from there', async () => {
    const slow = await faultyProxy(
      moto.endpoint,
      ({ headers, body }) =>
        headers['x-amz-target']?.includes('CloudApi')
          ? withoutCloudControl
          : // One that is never answered keeps it from ending by itself.
            headers['x-amz-target']?.includes('GetQueueAttributes') && body.includes('queue-9') && headers.authorization?.includes('us-west-2')
            ? { kind: 'hang' }
            : undefined,
      5,
    );
    const env = { ...moto.env, AWS_ENDPOINT_URL: slow.endpoint };
    const store = join(folder, 'interrupted.db');
    const running = bylaw(['scan', ...options, '--store', store], env);
    const journal = `${store}.scan-journal/units.jsonl`;
    while (!existsSync(journal) || readFileSync(journal, 'utf8').split('\n').length < 4) {
      expect(running.child.exitCode).toBeNull();
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    const before = performance.now();
    running.child.kill('SIGINT');
    const { code, err } = await running.ended;
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(code).toBe(130);
    expect(err.trim().split('\n').at(-1)).toBe(
      'bylaw: interrupted: the store is as it was before; what was read is kept beside it, and the same command goes on from there for 1h',
    );
    expect((await kept(store)).runs).toBe(0);
    await slow.stop();
    const again = await bylaw(['scan', ...options, '--types', 'AWS::SQS::Queue', '--store', store], {
      ...moto.env,
      AWS_ENDPOINT_URL: moto.endpoint,
    }).ended;
    const [, known, all] = /what an interrupted scan has read: (\d+) of (\d+) parts/.exec(again.err) ?? [];
    expect(Number(known)).toBeGreaterThan(0);
    expect(Number(known)).toBeLessThanOrEqual(Number(all));
  }, 60_000);

  it('is incomplete where access is denied, and never fails for it', async () => {
    const denied = { kind: 'error', status: 403, code: 'AccessDeniedException', message: 'not for you' } as const;
    const proxy = await faultyProxy(moto.endpoint, ({ headers }) =>
      headers['x-amz-target']?.includes('GetQueueAttributes')
        ? denied
        : headers['x-amz-target']?.includes('CloudApi')
          ? withoutCloudControl
          : undefined,
    );
    const { code, out } = await bylaw(['scan', ...options, '--no-store', '--format', 'json'], { ...moto.env, AWS_ENDPOINT_URL: proxy.endpoint })
      .ended;
    await proxy.stop();
    expect(code).toBe(3);
    const report = JSON.parse(out);
    expect(report.results.filter((one: { verdict: string }) => one.verdict === 'fail')).toEqual([]);
    expect(out).toContain('access denied to sqs:GetQueueAttributes');
  }, 60_000);

  it('says in one line what is wrong with the credentials', async () => {
    const proxy = await faultyProxy(moto.endpoint, () => ({ kind: 'error', status: 403, code: 'ExpiredToken', message: 'it is over' }));
    const { code, err } = await bylaw(['scan', ...options, '--no-store'], { ...moto.env, AWS_ENDPOINT_URL: proxy.endpoint }).ended;
    await proxy.stop();
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(/the credentials do not hold for sts:GetCallerIdentity in us-east-1 \(ExpiredToken: it is over\); give/),
    ]);
  });
});
