import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { openStore } from '../src/stores/index.ts';
import { folderWith, removeFolders } from './in-process.ts';

/** The whole of it: processes that watch, are ended and killed, and webhooks on loopback that listen. */
const main = new URL('../src/cli/main.ts', import.meta.url).pathname;
const secretPath = '/services/T0000/B0000/s3cr3tOfTheWebhook';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running.clear();
});
afterAll(removeFolders);

function start(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [main, 'watch', ...args], { cwd, env: { PATH: process.env.PATH ?? '', HOME: tmpdir(), ...env } });
  running.add(child);
  const texts = { out: '', err: '' };
  child.stdout.on('data', (part) => (texts.out += part));
  child.stderr.on('data', (part) => (texts.err += part));
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code) => {
      running.delete(child);
      resolve({ code, ...texts });
    }),
  );
  return { child, texts, ended };
}

interface Told {
  readonly id: string;
  readonly subject: string;
  readonly title: string;
  readonly changes: readonly { readonly id: string; readonly what: string; readonly resource: { readonly id: string } }[];
}

/** A webhook that listens, and answers as the test says. */
async function listening(answer: (response: ServerResponse, number: number) => void = (response) => response.end()) {
  const bodies: string[] = [];
  const server = createServer((incoming, response) => {
    let body = '';
    incoming.on('data', (part) => (body += part));
    incoming.on('end', () => {
      bodies.push(body);
      answer(response, bodies.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${secretPath}`,
    bodies,
    told: () => bodies.map((one) => JSON.parse(one) as Told),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function until(what: () => boolean, child?: ChildProcess): Promise<void> {
  while (!what()) {
    if (child && child.exitCode !== null) throw new Error(`it ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

let second = 0;
/** A snapshot of buckets, each a moment newer than the last. */
function buckets(states: Readonly<Record<string, 'Enabled' | 'Off'>>) {
  const time = new Date(Date.UTC(2026, 10, 1, 0, 0, second++)).toISOString();
  const configurationItems = Object.entries(states).map(([name, status]) => ({
    accountId: '111122223333',
    awsRegion: 'eu-west-1',
    configurationItemStatus: 'OK',
    configurationItemCaptureTime: time,
    resourceType: 'AWS::S3::Bucket',
    resourceId: name,
    resourceName: name,
    arn: `arn:aws:s3:::${name}`,
    configuration: { name },
    supplementaryConfiguration: { BucketVersioningConfiguration: { status, isMfaDeleteEnabled: null } },
  }));
  return { fileVersion: '1.0', configurationItems };
}

function folderFor(states: Parameters<typeof buckets>[0], more: object = {}): string {
  const notify = { hook: { type: 'webhook', url: 'env:HOOK', ...more } };
  return folderWith({ 'items.json': buckets(states), 'bylaw.config.json': { notify } });
}

const write = (folder: string, states: Parameters<typeof buckets>[0]) => writeFileSync(join(folder, 'items.json'), JSON.stringify(buckets(states)));
const scanning = ['--snapshot', 'items.json', '--rules', 'S3_BUCKET_VERSIONING_ENABLED'];
const live = ['--rules', 'sqs/*', '--regions', 'us-east-1'];
const credentials = { AWS_ACCESS_KEY_ID: 'testing', AWS_SECRET_ACCESS_KEY: 'testing', AWS_REGION: 'us-east-1', AWS_CONFIG_FILE: '/dev/null' };
const nobodyThere = { ...credentials, AWS_ENDPOINT_URL: 'http://127.0.0.1:1' };
const words = (told: Told | undefined) => told?.changes.map((one) => `${one.what} ${one.resource.id}`);

describe('bylaw watch', () => {
  test('scans again and again, tells each change once, and ends when it is asked to', async () => {
    const hook = await listening();
    const folder = folderFor({ a: 'Off', b: 'Enabled' });
    mkdirSync(join(folder, 'alive'));
    const watch = start(folder, ['--every', '1s', '--heartbeat', 'alive/beat', ...scanning], { HOOK: hook.url });
    await until(() => hook.bodies.length === 1, watch.child);
    const other = await start(folder, ['--once', ...scanning], { HOOK: hook.url }).ended;
    expect(other).toMatchObject({ code: 2, err: expect.stringMatching(/bylaw watch is running on this store already \(process \d+ on /) });
    write(folder, { a: 'Enabled', b: 'Off' });
    await until(() => hook.bodies.length === 2, watch.child);
    const scans = () => watch.texts.err.match(/the next scan is at /g)?.length ?? 0;
    const before = scans();
    await until(() => scans() >= before + 2, watch.child);
    watch.child.kill('SIGTERM');
    const { code, err, out } = await watch.ended;
    expect(code).toBe(0);
    expect(hook.told().map((one) => [one.subject, words(one)])).toEqual([
      ['digest', ['new a']],
      ['changes', ['mended a', 'new b']],
    ]);
    expect(err).toMatch(/bylaw: the next scan is at \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ \(in \d s\)/);
    expect(`${out}${err}`).not.toContain('s3cr3t');
    expect(existsSync(join(folder, '.bylaw/store.db.watch'))).toBe(false);
    expect(Date.parse(readFileSync(join(folder, 'alive/beat'), 'utf8').trim())).toBeGreaterThan(0);
    await hook.stop();
  }, 60_000);

  test('tells what did not arrive after the next scan, though it was killed in between', async () => {
    let deaf = false;
    // Deaf, it takes the message and never says so.
    const hook = await listening((response) => (deaf ? undefined : response.end()));
    const folder = folderFor({ a: 'Enabled' });
    expect(await start(folder, ['--once', ...scanning], { HOOK: hook.url }).ended).toMatchObject({ code: 0 });
    write(folder, { a: 'Off' });
    deaf = true;
    const killed = start(folder, ['--once', ...scanning], { HOOK: hook.url });
    await until(() => hook.bodies.length === 2, killed.child);
    killed.child.kill('SIGKILL');
    await killed.ended;
    deaf = false;
    for (let times = 0; times < 2; times++) await start(folder, ['--once', ...scanning], { HOOK: hook.url }).ended;
    const [, unheard, heard, ...others] = hook.told();
    expect(words(heard)).toEqual(['new a']);
    // Whoever did hear it the first time can tell by its ids.
    expect([heard?.id, heard?.changes[0]?.id]).toEqual([unheard?.id, unheard?.changes[0]?.id]);
    expect(others).toEqual([]);
    await hook.stop();
  }, 60_000);

  test('ends at once while a channel keeps it waiting, and another takes its place', async () => {
    let deaf = true;
    const hook = await listening((response) => (deaf ? undefined : response.end()));
    const folder = folderFor({ a: 'Off' });
    const watch = start(folder, ['--every', '1h', ...scanning], { HOOK: hook.url });
    await until(() => hook.bodies.length === 1, watch.child);
    const asked = Date.now();
    watch.child.kill('SIGTERM');
    expect(await watch.ended).toMatchObject({ code: 0, err: expect.stringContaining('hook (webhook) was not told: the watch is ending') });
    expect(Date.now() - asked).toBeLessThan(5000);
    const killed = start(folder, ['--every', '1h', ...scanning], { HOOK: hook.url });
    await until(() => hook.bodies.length === 2, killed.child);
    killed.child.kill('SIGKILL');
    await killed.ended;
    deaf = false;
    const next = await start(folder, ['--once', '--fail-on', 'error', ...scanning], { HOOK: hook.url }).ended;
    expect(next).toMatchObject({
      code: 0,
      err: expect.stringMatching(/the lock of bylaw watch on this store is taken over: process \d+ on \S+, since \S+, is gone/),
    });
    expect(hook.told().map((one) => one.subject)).toEqual(['digest', 'digest', 'digest']);
    await hook.stop();
  }, 60_000);

  test('goes on though nobody reads what it says any more', async () => {
    const hook = await listening();
    const folder = folderFor({ a: 'Off' });
    const watch = start(folder, ['--every', '1s', ...scanning], { HOOK: hook.url });
    await until(() => hook.bodies.length === 1, watch.child);
    watch.child.stdout.destroy();
    watch.child.stderr.destroy();
    write(folder, { a: 'Enabled' });
    await until(() => hook.bodies.length === 2, watch.child);
    write(folder, { a: 'Off' });
    await until(() => hook.bodies.length === 3, watch.child);
    watch.child.kill('SIGTERM');
    expect((await watch.ended).code).toBe(0);
    expect(hook.told().map(words)).toEqual([['new a'], ['mended a'], ['returned a']]);
    await hook.stop();
  }, 60_000);

  test('comes back to a channel that is throttled, and says which one could not be told', async () => {
    const hook = await listening((response, number) => (number === 1 ? response.writeHead(429, { 'retry-after': '1' }).end() : response.end()));
    const folder = folderFor({ a: 'Enabled' });
    expect(await start(folder, ['--once', ...scanning], { HOOK: hook.url }).ended).toMatchObject({ code: 0 });
    expect(hook.bodies).toHaveLength(2);
    await hook.stop();
    const gone = await listening((response) => response.writeHead(404).end(`no ${secretPath}`));
    write(folder, { a: 'Off' });
    const { code, err } = await start(folder, ['--once', '--fail-on', 'error', ...scanning], { HOOK: gone.url }).ended;
    expect([code, err]).toEqual([
      3,
      expect.stringContaining('hook (webhook) was not told: it answered 404 (no (address)); it is told after the next'),
    ]);
    await gone.stop();
  }, 60_000);

  test('does not fail silently: scans that fail are told once, and that they succeed again', async () => {
    const hook = await listening();
    const folder = folderFor({ a: 'Enabled' });
    const once = (...args: string[]) => start(folder, ['--once', ...args], { HOOK: hook.url, ...nobodyThere }).ended;
    await once(...scanning);
    const failed = [await once(...live), await once(...live)];
    expect(failed.map((one) => one.code)).toEqual([2, 2]);
    expect(failed[0]?.err).toContain('the scan failed: the account cannot be read');
    for (let times = 0; times < 2; times++) expect((await once(...scanning)).code).toBe(0);
    rmSync(join(folder, 'items.json'));
    // What cannot be read is told of as well, when it begins.
    for (let times = 0; times < 2; times++) expect((await once(...scanning)).code).toBe(2);
    expect(hook.told().map((one) => `${one.subject}: ${one.title}`)).toEqual([
      'digest: Bylaw: nothing fails',
      'trouble: Bylaw: scans fail, verdicts are not kept up to date',
      'recovered: Bylaw: scans succeed again',
      'trouble: Bylaw: 1 not to be seen',
    ]);
    await hook.stop();
  }, 60_000);

  test('gives up a scan that is under way when it is interrupted, and leaves the store as it was', async () => {
    const silent = await listening(() => {});
    const hook = await listening();
    const folder = folderFor({});
    const watch = start(folder, live, { HOOK: hook.url, ...credentials, AWS_ENDPOINT_URL: silent.url });
    await until(() => silent.bodies.length > 0 || watch.texts.err.includes('the scan failed'), watch.child);
    expect(watch.texts.err).not.toContain('the scan failed');
    const asked = Date.now();
    watch.child.kill('SIGINT');
    const { code, err } = await watch.ended;
    expect(code).toBe(130);
    expect(Date.now() - asked).toBeLessThan(5000);
    expect(err).toContain('a scan that is under way is given up');
    expect(err).not.toContain('the scan failed');
    const store = await openStore(join(folder, '.bylaw/store.db'));
    expect(await store.runs()).toEqual([]);
    await store.close();
    expect([hook.bodies.length, existsSync(join(folder, '.bylaw/store.db.watch'))]).toEqual([0, false]);
    await silent.stop();
    await hook.stop();
  }, 60_000);

  test('gives no sign of life where something could not be seen, whatever the exit code, unless that is allowed', async () => {
    const folder = folderWith({ 'items.json': buckets({ a: 'Off' }) });
    writeFileSync(join(folder, 'cut.json'), '{"configurationItems":[{"resourceType":"AWS::S3');
    const beat = join(folder, 'beat');
    const once = (...args: string[]) => start(folder, ['--once', '--heartbeat', 'beat', ...scanning, ...args]).ended;
    for (const [args, code, beats] of [
      [['--snapshot', 'cut.json'], 1, false],
      [['--snapshot', 'cut.json', '--fail-on', 'error'], 3, false],
      [['--snapshot', 'cut.json', '--allow-incomplete'], 1, true],
      [['--snapshot', 'cut.json', '--fail-on', 'error', '--allow-incomplete'], 0, true],
      [[], 1, true],
    ] as const) {
      rmSync(beat, { force: true });
      expect([args, (await once(...args)).code, existsSync(beat)]).toEqual([args, code, beats]);
    }
  }, 60_000);

  test('prints nothing where it is to be quiet, but what went wrong', async () => {
    const hook = await listening();
    const folder = folderFor({ a: 'Off' });
    const quiet = (...args: string[]) => start(folder, ['--once', '-q', ...scanning, ...args], { HOOK: hook.url }).ended;
    expect(await quiet()).toEqual({ code: 1, out: '', err: '' });
    expect(hook.told().map((one) => one.subject)).toEqual(['digest']);
    await hook.stop();
    write(folder, { a: 'Enabled' });
    expect(await quiet()).toMatchObject({ code: 3, out: '', err: expect.stringMatching(/^bylaw: hook \(webhook\) was not told: .*\n$/) });
    writeFileSync(join(folder, 'bylaw.config.json'), '{}');
    expect(await quiet()).toEqual({ code: 0, out: '', err: '' });
  }, 60_000);

  test('tells of trouble with the store itself', async () => {
    const hook = await listening();
    const folder = folderFor({ a: 'Enabled' });
    writeFileSync(join(folder, 'junk.db'), 'x'.repeat(10_000));
    const { code, err } = await start(folder, ['--once', '--store', 'junk.db', ...scanning], { HOOK: hook.url }).ended;
    expect([code, err]).toEqual([2, expect.stringContaining('it is no database of SQLite')]);
    expect(hook.told().map((one) => one.subject)).toEqual(['trouble']);
    await hook.stop();
  }, 60_000);

  test('tests its channels without scanning, and tells nobody in a dry run', async () => {
    const hook = await listening();
    const folder = folderFor({ a: 'Off' });
    expect(await start(folder, ['--test-notify'], { HOOK: hook.url }).ended).toMatchObject({
      code: 0,
      err: 'bylaw: hook (webhook) took the test message\n',
    });
    expect([hook.told()[0]?.subject, existsSync(join(folder, '.bylaw/store.db'))]).toEqual(['test', false]);
    const { err } = await start(folder, ['--once', '--dry-run', ...scanning], { HOOK: hook.url }).ended;
    expect(err).toContain('hook (webhook) would be told: Bylaw: 1 verdict stands (1 low)');
    expect(hook.bodies).toHaveLength(1);
    await hook.stop();
  }, 60_000);

  test.each([
    [['--every', 'soon'], {}, '--every takes a time such as 30m, 6h or 1d'],
    [['--tell-after', '0'], {}, '--tell-after takes a number from 1 on'],
    [['--notify', 'hok'], {}, 'no channel is called hok under notify in bylaw.config.json; did you mean hook?'],
    [[], {}, 'notify.hook.url: the environment variable HOOK is not set'],
    [[], { HOOK: 'http://hooks.example.com/s3cr3t' }, 'notify.hook: its URL does not begin with https://'],
    [['--no-store'], {}, 'watch has no option --no-store'],
    [['--store', ':memory:'], { HOOK: 'https://127.0.0.1/s3cr3t' }, 'watch wants a store in a file'],
    [['--heartbeat', 'htps://example.com/s3cr3t'], { HOOK: 'https://127.0.0.1/s3cr3t' }, '--heartbeat: its URL does not begin with https://'],
    [['--heartbeat', 'http://example.com/s3cr3t'], { HOOK: 'https://127.0.0.1/s3cr3t' }, '--heartbeat: its URL does not begin with https://'],
    [['--heartbeat', 'env:BEAT'], { HOOK: 'https://127.0.0.1/s3cr3t' }, '--heartbeat: the environment variable BEAT is not set'],
    [['--heartbeat', 'alvie/beat'], { HOOK: 'https://127.0.0.1/s3cr3t' }, '--heartbeat: alvie/beat cannot be written (ENOENT'],
    [['--heartbeat', '.'], { HOOK: 'https://127.0.0.1/s3cr3t' }, '--heartbeat: . cannot be written (it is a folder)'],
    [['--rules', 'NO_SUCH_RULE'], { HOOK: 'https://127.0.0.1/s3cr3t' }, 'NO_SUCH_RULE'],
  ])('%j is refused at once', async (args, env: Record<string, string>, said) => {
    const folder = folderFor({ a: 'Off' });
    const { code, err } = await start(folder, ['--snapshot', 'items.json', ...args], env).ended;
    expect(err).toContain(said);
    expect(err).not.toContain('s3cr3t');
    expect(code).toBe(2);
  });
});
