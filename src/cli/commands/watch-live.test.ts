import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../../stores/index.ts';
import { faultyProxy } from '../../testing/faulty-proxy.ts';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../testing/moto.ts';

const main = new URL('../main.ts', import.meta.url).pathname;

describe.skipIf(!motoCommand())(motoCommand() ? 'bylaw watch of a live account' : `bylaw watch of a live account (${withoutMoto})`, () => {
  let moto: Moto;
  const folder = mkdtempSync(join(tmpdir(), 'bylaw-watch-'));
  beforeAll(async () => {
    moto = await startMoto();
  }, 90_000);
  afterAll(async () => {
    await moto?.stop();
    rmSync(folder, { recursive: true });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'gives up at %s in the middle of reading, and the next scan can write',
    async (signal) => {
      const proxy = await faultyProxy(moto.endpoint, ({ headers }) =>
        headers['x-amz-target']?.includes('AmazonSQS') ? { kind: 'hang' } : undefined,
      );
      const store = join(folder, `${signal}.db`);
      const args = ['watch', '--rules', 'sqs/*', '--types', 'AWS::SQS::*', '--regions', 'eu-west-1', '--store', store];
      const env = { PATH: process.env.PATH ?? '', HOME: tmpdir(), ...moto.env, AWS_ENDPOINT_URL: proxy.endpoint };
      const child = spawn(process.execPath, [main, ...args], { cwd: folder, env });
      let err = '';
      child.stderr.on('data', (part) => (err += part));
      const ended = new Promise((resolve) => child.once('close', resolve));
      try {
        while (!proxy.asked.some((one) => one.headers['x-amz-target']?.includes('AmazonSQS'))) {
          expect([child.exitCode, err]).toEqual([null, expect.not.stringContaining('the scan failed')]);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        child.kill(signal);
        expect(await ended).toBe(signal === 'SIGINT' ? 130 : 0);
        const kept = await openStore(store);
        expect(await kept.runs()).toEqual([]);
        const next = await kept.begin({ startedAt: '2026-01-01T00:00:00.000Z', kind: 'live', source: 'AWS', ruleSet: { version: '1', rules: [] } });
        await next.end({ endedAt: '2026-01-01T00:00:01.000Z', complete: [], unseen: [] });
        expect(await kept.runs()).toHaveLength(1);
        await kept.close();
      } finally {
        child.kill('SIGKILL');
        await proxy.stop();
      }
    },
    60_000,
  );
});
