import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CloseAccountCommand,
  CreateAccountCommand,
  CreateOrganizationCommand,
  ListAccountsCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { CreateQueueCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Unknown } from '../../core/value.ts';
import { type Asked, type Fault, faultyProxy } from '../../testing/faulty-proxy.ts';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../testing/moto.ts';
import type { SeenAccount } from './account.ts';
import { type Journal, noJournal, openJournal } from './journal.ts';
import { openLive } from './live.ts';
import { planOf } from './plan.ts';
import { readers as bucketReaders } from './readers/s3.ts';
import { readers as queueReaders } from './readers/sqs.ts';

const regions = ['eu-west-1', 'us-east-1'];
const types = ['AWS::SQS::Queue', 'AWS::S3::Bucket'];
const queues = 12;
const buckets = 5;
const now = () => new Date().toISOString();

/** A sequence that is the same each time, from 0 to 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

async function scan(endpoint: string, options: { journal?: Journal; choice?: object; signal?: AbortSignal; only?: readonly string[] } = {}) {
  const plan = planOf([{ types: options.only ?? types, needs: [] }], [...queueReaders, ...bucketReaders]);
  const live = await openLive({
    plan,
    choice: options.choice ?? {},
    base: { credentials: { accessKeyId: 'testing', secretAccessKey: 'testing' }, region: 'us-east-1' },
    regions,
    excluded: [],
    journal: options.journal ?? noJournal,
    now,
    watch: () => {},
    shared: { endpoint, forcePathStyle: true, requestHandler: { requestTimeout: 1000, throwOnRequestTimeout: true } },
    calls: {
      clock: () => performance.now(),
      random: Math.random,
      sleep: (time) => new Promise((resolve) => setTimeout(resolve, time / 10)),
      ...(options.signal ? { signal: options.signal } : {}),
    },
  });
  const accounts: SeenAccount[] = [];
  for await (const account of live.accounts()) accounts.push(account);
  return { live, accounts };
}

/** All that was seen, but for when. */
function told(accounts: readonly SeenAccount[]): unknown[] {
  return accounts.flatMap((one) => one.places.flatMap((place) => place.resources.map(({ capturedAt: _, ...resource }) => resource)));
}

describe.skipIf(!motoCommand())(motoCommand() ? 'a live account' : `a live account (${withoutMoto})`, () => {
  let moto: Moto;

  beforeAll(async () => {
    moto = await startMoto();
    for (const region of regions) {
      const sqs = new SQSClient(moto.client(region));
      const s3 = new S3Client({ ...moto.client(region), forcePathStyle: true });
      for (let index = 0; index < queues; index++)
        await sqs.send(new CreateQueueCommand({ QueueName: `queue-${index}`, tags: { owner: 'somebody' } }));
      for (let index = 0; index < buckets; index++)
        await s3.send(
          new CreateBucketCommand({
            Bucket: `bucket-${index}-${region}`,
            ...(region === 'us-east-1' ? {} : { CreateBucketConfiguration: { LocationConstraint: region as never } }),
          }),
        );
    }
  }, 90_000);

  afterAll(() => moto?.stop());

  it('is seen whole, each resource once, where it lives', async () => {
    const { accounts } = await scan(moto.endpoint);
    const [account] = accounts;
    expect(account?.unseen).toEqual([]);
    expect(account?.places.map((place) => [place.region, place.resources.length])).toEqual(regions.map((region) => [region, queues + buckets]));
    const keys = account?.places.flatMap((place) => place.resources.map((one) => one.key)) ?? [];
    expect(new Set(keys).size).toBe(2 * (queues + buckets));
    expect(account?.complete.map((scope) => scope.region)).toEqual([undefined, ...regions]);
    expect(account?.places[0]?.gapIn('AWS::S3::Bucket')).toBeUndefined();
    expect(account?.places[0]?.gapIn('AWS::EC2::Instance')).toBe('AWS::EC2::Instance is not read in this run');
  });

  it('is seen the same where one call in five goes wrong', async () => {
    const straight = await scan(moto.endpoint);
    const chance = random(7);
    const faults: Fault[] = [
      { kind: 'error', status: 400, code: 'ThrottlingException' },
      { kind: 'error', status: 503, code: 'SlowDown' },
      { kind: 'error', status: 500, code: 'InternalError' },
      { kind: 'reset' },
      { kind: 'cut' },
      { kind: 'hang' },
    ];
    const proxy = await faultyProxy(moto.endpoint, () => (chance() < 0.2 ? faults[Math.floor(chance() * faults.length)] : undefined));
    const crooked = await scan(proxy.endpoint);
    await proxy.stop();
    expect(crooked.live.calls.again).toBeGreaterThan(proxy.asked.length / 10);
    // A try that was lost on the way back was answered, too: what counts is that it is told once.
    expect(crooked.live.calls.made).toBe(straight.live.calls.made);
    expect(crooked.accounts[0]?.unseen).toEqual([]);
    expect(withoutEndpoint(told(crooked.accounts), proxy.endpoint)).toEqual(withoutEndpoint(told(straight.accounts), moto.endpoint));
  }, 60_000);

  it('keeps what is denied unknown, and says so once', async () => {
    const denied = { kind: 'error', status: 403, code: 'AccessDenied', message: 'User: x is not authorized' } as const;
    const proxy = await faultyProxy(moto.endpoint, ({ path }) => (/[?&]policy\b/.test(path) ? denied : undefined));
    const { accounts } = await scan(proxy.endpoint);
    await proxy.stop();
    const place = accounts[0]?.places[0];
    expect(place?.resources.filter((one) => one.type === 'AWS::S3::Bucket')).toHaveLength(buckets);
    // Whether there is a policy nobody knows: a pass for its absence would be false.
    const policies = place?.resources.filter((one) => one.type === 'AWS::S3::BucketPolicy').map((one) => one.properties.PolicyDocument);
    expect(policies).toHaveLength(buckets);
    for (const one of policies ?? []) {
      expect(one).toMatchObject({ maybeAbsent: true });
      expect((one as Unknown).reason).toMatch(/^access denied to s3:GetBucketPolicy in [a-z0-9-]+ \(AccessDenied: User: x is not authorized\)$/);
    }
    expect(accounts[0]?.unseen.map((one) => one.what)).toEqual([`GetBucketPolicy in 123456789012, ${regions.join(', ')}, ${2 * buckets} times`]);
  });

  it('knows nothing of a type whose list is denied, nor closes anything of it', async () => {
    const denied = { kind: 'error', status: 403, code: 'AccessDeniedException' } as const;
    const inIreland = ({ headers }: Asked) => headers.authorization?.includes('/eu-west-1/sqs/') === true;
    const proxy = await faultyProxy(moto.endpoint, (asked) => (inIreland(asked) ? denied : undefined));
    const { accounts } = await scan(proxy.endpoint);
    await proxy.stop();
    const [ireland, virginia] = accounts[0]?.places ?? [];
    expect(ireland?.gapIn('AWS::SQS::Queue')).toContain('access denied to sqs:ListQueues in eu-west-1');
    expect(virginia?.gapIn('AWS::SQS::Queue')).toBeUndefined();
    expect(virginia?.resources.filter((one) => one.type === 'AWS::SQS::Queue')).toHaveLength(queues);
    expect(accounts[0]?.complete.map((one) => [one.region, one.types?.includes('AWS::SQS::Queue')])).toEqual([
      // Of what has no region nothing can be said where one region is not seen.
      [undefined, false],
      ['eu-west-1', false],
      ['us-east-1', true],
    ]);
  });

  it('ends with one line where the credentials end', async () => {
    let answered = 0;
    const expired = { kind: 'error', status: 403, code: 'ExpiredTokenException', message: 'The security token is expired' } as const;
    const proxy = await faultyProxy(moto.endpoint, () => (answered++ < 10 ? undefined : expired));
    await expect(scan(proxy.endpoint)).rejects.toThrow(
      /^the credentials do not hold for \S+ in \S+ \(ExpiredTokenException: The security token is expired\)$/,
    );
    // What was under way is answered; nothing is called for after that.
    const after = proxy.asked.length;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(proxy.asked.length - after).toBeLessThanOrEqual(32);
    expect(proxy.asked.length).toBeLessThan(10 + 2 * 32);
    await proxy.stop();
  });

  it('leaves out what is gone between being listed and being described', async () => {
    const gone = { kind: 'error', status: 400, code: 'QueueDoesNotExist' } as const;
    const proxy = await faultyProxy(moto.endpoint, ({ body }) => (/queue-3/.test(body) ? gone : undefined));
    const { accounts } = await scan(proxy.endpoint, { only: ['AWS::SQS::Queue'] });
    await proxy.stop();
    expect(accounts[0]?.unseen).toEqual([]);
    expect(accounts[0]?.places.map((place) => place.resources.length)).toEqual([queues - 1, queues - 1]);
  });

  it('goes on where an interrupted scan was, and leaves nothing behind', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'bylaw-'));
    const path = join(folder, 'journal');
    const journal = (fresh = false) => openJournal({ path, same: 'x', within: 60_000, fresh, now });
    const straight = await scan(moto.endpoint);
    const first = await journal();
    // Half of it: the queues of both regions, and then nobody wants more.
    await scan(moto.endpoint, { journal: first, only: ['AWS::SQS::Queue'] });
    expect((await stat(join(path, 'units.jsonl'))).mode & 0o777).toBe(0o600);
    await writeHalfALine(join(path, 'units.jsonl'));
    const second = await journal();
    expect(second.size).toBe(2);
    const narrower = await scan(moto.endpoint, { journal: second, only: ['AWS::S3::Bucket'] });
    expect([narrower.live.known, narrower.live.units]).toEqual([0, 1]);
    const resumed = await scan(moto.endpoint, { journal: second });
    expect([resumed.live.known, resumed.live.units]).toEqual([2, 3]);
    expect(told(resumed.accounts)).toEqual(told(straight.accounts));
    expect(resumed.live.calls.made).toBeLessThan(straight.live.calls.made - 2 * queues);
    await second.end();
    await expect(stat(path)).rejects.toThrow('ENOENT');
    expect((await journal(true)).size).toBe(0);
    await rm(folder, { recursive: true });
  });

  it('looks at every active account of the organization, at its own without a role', async () => {
    const organizations = new OrganizationsClient(moto.client());
    await organizations.send(new CreateOrganizationCommand({}));
    await organizations.send(new CreateAccountCommand({ AccountName: 'dev', Email: 'dev@example.com' }));
    const gone = await organizations.send(new CreateAccountCommand({ AccountName: 'old', Email: 'old@example.com' }));
    await organizations.send(new CloseAccountCommand({ AccountId: gone.CreateAccountStatus?.AccountId }));
    const { Accounts = [] } = await organizations.send(new ListAccountsCommand({}));
    const active = Accounts.filter((one) => one.Status === 'ACTIVE').map((one) => one.Id);
    const proxy = await faultyProxy(moto.endpoint, () => undefined);
    const { accounts } = await scan(proxy.endpoint, { choice: { organization: true }, only: ['AWS::SQS::Queue'] });
    await proxy.stop();
    expect(active).toHaveLength(2);
    expect(accounts.map((one) => one.account)).toEqual(active.sort());
    const assumed = proxy.asked.filter((one) => one.body.includes('Action=AssumeRole')).map((one) => /RoleArn=([^&]+)/.exec(one.body)?.[1]);
    // One for each service and region would be throttled.
    expect(assumed.map((one) => decodeURIComponent(one ?? ''))).toEqual(
      active.filter((one) => one !== '123456789012').map((one) => `arn:aws:iam::${one}:role/OrganizationAccountAccessRole`),
    );
  });

  it('says of an account that is named and no member of the organization that it is not seen', async () => {
    const { accounts, live } = await scan(moto.endpoint, {
      choice: { organization: true, accounts: ['123456789012', '999999999999'] },
      only: ['AWS::SQS::Queue'],
    });
    expect(accounts.map((one) => one.account)).toEqual(['123456789012']);
    expect(live.unseen).toContainEqual({ what: 'account 999999999999', reason: 'it is no active account of the organization' });
  });

  it('enters other accounts through a role, and goes on without those that it cannot enter', async () => {
    const denied = { kind: 'error', status: 403, code: 'AccessDenied', message: 'not authorized to assume' } as const;
    const proxy = await faultyProxy(moto.endpoint, ({ body }) => (body.includes('222222222222') && body.includes('AssumeRole') ? denied : undefined));
    const choice = { accounts: ['111111111111', '222222222222'], role: 'Auditor' };
    const { live, accounts } = await scan(proxy.endpoint, { choice, only: ['AWS::SQS::Queue'] });
    await proxy.stop();
    expect(accounts.map((one) => one.account)).toEqual(['111111111111']);
    expect(live.unseen).toEqual([
      { what: 'account 222222222222', reason: expect.stringContaining('access denied to sts:AssumeRole in us-east-1 (AccessDenied: not authorized') },
    ]);
    expect(proxy.asked.find((one) => one.body.includes('AssumeRole'))?.body).toContain(encodeURIComponent('arn:aws:iam::111111111111:role/Auditor'));
  });
});

/** Queues are named by URLs, and those by the endpoint. */
function withoutEndpoint(value: unknown, endpoint: string): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(endpoint, 'ENDPOINT'));
}

async function writeHalfALine(file: string): Promise<void> {
  const { appendFile } = await import('node:fs/promises');
  await appendFile(file, '{"unit":"123456789012 us-east-1 s3-buck');
  expect(await readFile(file, 'utf8')).toContain('sqs-queues');
}
