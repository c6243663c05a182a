import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { Undelivered } from '../core/notifier.ts';
import { post, postable, retryAfter } from './http.ts';
import { hasty, type Receiver, receiver } from './sample.fixture.ts';

let server: Receiver;
afterEach(() => server?.stop());

async function serve(answer: (response: ServerResponse, number: number) => void) {
  server = await receiver(answer);
  return server;
}

async function failure(promise: Promise<unknown>): Promise<string> {
  const thrown = await promise.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(Undelivered);
  return (thrown as Error).message;
}

describe('post', () => {
  it('waits as long as it is asked to, and tries again', async () => {
    const { url, asked } = await serve((response, number) =>
      number === 1 ? response.writeHead(429, { 'retry-after': '7' }).end() : response.end('ok'),
    );
    const means = hasty();
    expect(await post({ url, body: '{"a":1}' }, means)).toBe('ok');
    expect(asked.map((one) => one.body)).toEqual(['{"a":1}', '{"a":1}']);
    expect(means.waits).toEqual([7000]);
  });

  it('waits longer each time where nothing is asked, and gives up in the end', async () => {
    const { url, asked } = await serve((response) => response.writeHead(503).end('busy'));
    const means = hasty();
    expect(await failure(post({ url, body: '' }, means))).toBe('it answered 503 (busy), 5 times');
    expect(asked).toHaveLength(5);
    expect(means.waits).toEqual([500, 1000, 2000, 4000]);
  });

  it('does not wait for an hour', async () => {
    const { url, asked } = await serve((response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    const means = hasty();
    expect(await failure(post({ url, body: '' }, means))).toBe('it answered 429, and it wants to be left alone for 3600 s');
    expect([asked.length, means.waits]).toEqual([1, []]);
  });

  it.each([400, 401, 404, 410])('does not try again after %d', async (status) => {
    const { url, asked } = await serve((response) => response.writeHead(status).end('no_service'));
    expect(await failure(post({ url, body: '' }, hasty()))).toBe(`it answered ${status} (no_service)`);
    expect(asked).toHaveLength(1);
  });

  it('gives up on a server that hangs, and tries again', async () => {
    const { url, asked } = await serve((response, number) => {
      if (number > 1) response.end('ok');
    });
    expect(await post({ url, body: '' }, hasty({ patience: 100 }))).toBe('ok');
    expect(asked).toHaveLength(2);
  });

  it('gives up on an answer that never ends', async () => {
    const { url } = await serve((response) => void response.writeHead(200).write('o'));
    expect(await failure(post({ url, body: '' }, hasty({ patience: 50 })))).toBe('it did not answer within 0.05 s, 5 times');
  });

  it('follows no redirection: what is in a message is not for whoever is named there', async () => {
    const { url, asked } = await serve((response) => response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end());
    expect(await failure(post({ url, body: '' }, hasty()))).toBe('it answered 307, and redirections are not followed');
    expect(asked).toHaveLength(1);
  });

  it('names its address in no error, whatever the server says', async () => {
    const { url } = await serve((response) => response.writeHead(404).end(`no route ${url.pathname}${url.search} at ${url.href}, ${url.pathname}`));
    const said = await failure(post({ url, body: '' }, hasty()));
    expect(said).toContain('no route (address) at (address)');
    expect(said).not.toContain('s3cr3t');
    await server.stop();
    const gone = await failure(post({ url, body: '' }, hasty()));
    expect(gone).toBe('it cannot be reached (ECONNREFUSED), 5 times');
  });

  it('ends at once where the watch does', async () => {
    const { url } = await serve(() => {});
    const controller = new AbortController();
    const sending = failure(post({ url, body: '' }, hasty({ signal: controller.signal })));
    controller.abort();
    expect(await sending).toBe('the watch is ending');
  });
});

it('posts to nothing but https and loopback', () => {
  expect(postable('https://hooks.example.com/x')).toBeInstanceOf(URL);
  for (const one of ['http://localhost:8080/', 'http://127.0.0.1/', 'http://[::1]:1/']) expect(postable(one)).toBeInstanceOf(URL);
  for (const one of [
    'http://hooks.example.com/',
    'http://127.0.0.1.example.com/',
    'http://localhost.example.com/',
    'file:///etc/passwd',
    'ftp://localhost/',
  ])
    expect(postable(one)).toBe('its URL does not begin with https://');
  expect(postable('hooks')).toBe('its URL is none');
});

it('reads how long to wait, in seconds or as a date', () => {
  const now = Date.parse('2026-11-21T08:00:00Z');
  expect(retryAfter('30', now)).toBe(30_000);
  expect(retryAfter('Sat, 21 Nov 2026 08:00:10 GMT', now)).toBe(10_000);
  expect(retryAfter('Sat, 21 Nov 2026 07:00:00 GMT', now)).toBe(0);
  expect(retryAfter('soon', now)).toBeUndefined();
  expect(retryAfter(null, now)).toBeUndefined();
});
