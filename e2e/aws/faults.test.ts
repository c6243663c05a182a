import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../src/stores/index.ts';
import type { Asked, Fault } from '../../src/testing/faulty-proxy.ts';
import { motoCommand, withoutMoto } from '../../src/testing/moto.ts';
import { operationOf } from './operations.ts';
import { openStage, type Stage, scanBy, scanOf, toldBy } from './stage.ts';
import type { Told } from './verdicts.ts';

/** A test may take so many milliseconds where the machine is busy with others. */
const minutes = 600_000;

/** One or two types of each protocol that AWS speaks; what they are seeded with, and beside. */
const types = ['AWS::S3::Bucket', 'AWS::S3::BucketPolicy', 'AWS::IAM::*', 'AWS::SQS::Queue*', 'AWS::SNS::*', 'AWS::KMS::Key', 'AWS::Lambda::*'];
const seededTypes = /^AWS::(S3|IAM|SQS|SNS|KMS|Lambda)::/;
const scan = (...args: readonly string[]) => scanOf('--types', types.join(','), ...args);

/** What goes wrong with one call in five, each in its turn; never twice running with the same call, or it could go on by chance. */
const faults: readonly Fault[] = [
  { kind: 'error', status: 400, code: 'ThrottlingException', message: 'Rate exceeded' },
  { kind: 'error', status: 500, code: 'InternalFailure' },
  { kind: 'reset' },
  { kind: 'error', status: 503, code: 'ServiceUnavailable' },
  { kind: 'cut' },
];

const same = ({ method, path, headers, body }: Asked) => [method, path, headers['x-amz-target'], headers.authorization?.slice(0, 90), body].join(' ');

/** As the scan tells of them, but for the order. */
function sorted(told: readonly Told[]): readonly string[] {
  return told.map((one) => JSON.stringify(one)).sort();
}

describe.skipIf(!motoCommand())(motoCommand() ? 'where calls fail' : `where calls fail (${withoutMoto})`, () => {
  let stage: Stage;
  let straight: readonly string[];

  beforeAll(async () => {
    stage = await openStage(({ type }) => seededTypes.test(type));
    const whole = await stage.run(scan('--store', join(stage.folder, 'straight.db')));
    straight = sorted(toldBy(whole));
    expect(straight.length).toBeGreaterThan(200);
  }, minutes);
  afterAll(() => stage?.end());

  /** All that a store keeps, but times and the numbers of runs. */
  async function kept(name: string): Promise<readonly string[]> {
    const store = await openStore(join(stage.folder, name));
    const lines: string[] = [];
    for await (const { resource, rule, verdict, findings, reason } of store.verdicts())
      lines.push(JSON.stringify([resource.identity, rule, verdict, findings, reason]));
    for await (const { identity, configuration, judgedBy, notApplicable, standing } of store.resources())
      lines.push(JSON.stringify([identity, configuration, [...judgedBy].sort(), [...notApplicable].sort(), [...standing].sort()]));
    lines.push(`${(await store.runs()).length} runs`);
    await store.close();
    return lines.sort();
  }

  test(
    'throttling, errors, lost connections and half answers to one call in five lose nothing and repeat nothing',
    async () => {
      let failed = 0;
      const failing = new Set<string>();
      const scanned = await stage.run(scan('--no-store'), (asked) => {
        if (asked.number % 5 !== 4 || failing.has(same(asked))) return undefined;
        failing.add(same(asked));
        return faults[failed++ % faults.length];
      });
      expect(failed).toBeGreaterThan(50);
      expect(sorted(toldBy(scanned))).toEqual(straight);
    },
    minutes,
  );

  test(
    'a call that is never answered is given up, and asked again',
    async () => {
      let hung = 0;
      const scanned = await stage.run(scan('--no-store'), (asked) =>
        operationOf(asked) === 'ListTopics' && hung++ === 0 ? { kind: 'hang' } : undefined,
      );
      expect(hung).toBeGreaterThan(1);
      expect(sorted(toldBy(scanned))).toEqual(straight);
    },
    minutes,
  );

  test(
    'a scan that is killed, wherever it is, ends with the same store when it is run again',
    async () => {
      const expected = await kept('straight.db');
      for (const moment of [1, 12, 30]) {
        const store = join(stage.folder, `killed-${moment}.db`);
        await stage.killed(scan('--store', store, '--concurrency', '2'), store, moment);
        const again = await stage.run(scan('--store', store));
        expect(sorted(toldBy(again))).toEqual(straight);
        expect(await kept(`killed-${moment}.db`)).toEqual(expected);
        expect(existsSync(`${store}.scan-journal`)).toBe(false);
      }
    },
    minutes,
  );

  test(
    'what access is denied to is unknown, and no fail and no pass',
    async () => {
      const denied: Fault = { kind: 'error', status: 403, code: 'AccessDenied', message: 'not for you' };
      const keys = (told: readonly Told[]) =>
        told.filter(({ resource }) => resource.type === 'AWS::KMS::Key' && resource.region === 'eu-west-1' && resource.account === '123456789012');
      const rotation = (asked: Asked) =>
        operationOf(asked) === 'GetKeyRotationStatus' &&
        asked.headers.authorization?.includes('eu-west-1') &&
        asked.headers['x-amz-security-token'] === undefined;
      const scanned = await stage.run(scanBy('CMK_BACKING_KEY_ROTATION_ENABLED', '--no-store'), (asked) => (rotation(asked) ? denied : undefined));
      const told = toldBy(scanned);
      expect(keys(told).map((one) => one.verdict)).toContain('unknown');
      expect(keys(told).filter((one) => one.verdict === 'pass' || one.verdict === 'fail')).toEqual([]);
      expect(keys(told).find((one) => one.verdict === 'unknown')?.reason).toContain('access denied to kms:GetKeyRotationStatus');
      // Everything else is as it was.
      expect(told.some((one) => one.verdict === 'fail')).toBe(true);
    },
    minutes,
  );

  test(
    'a whole service that is denied leaves the run incomplete, and fails nothing',
    async () => {
      const denied: Fault = { kind: 'error', status: 403, code: 'AccessDenied', message: 'not for you' };
      const scanned = await stage.run(scanBy('sns/*', '--no-store'), ({ headers }) =>
        /\/sns\/aws4_request/.test(headers.authorization ?? '') ? denied : undefined,
      );
      expect(scanned.code).toBe(3);
      expect(toldBy(scanned).filter((one) => one.verdict === 'fail' || one.verdict === 'pass')).toEqual([]);
      expect(scanned.out).toContain('access denied to sns:ListTopics');
    },
    minutes,
  );
});
