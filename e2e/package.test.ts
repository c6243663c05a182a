import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { motoCommand, startMoto, withoutMoto } from '../src/testing/moto.ts';
import { folderWith, removeFolders } from './in-process.ts';

/** What only the bundled package can get wrong: clients that are loaded late, and threads that have a file of their own. */
const built = join(import.meta.dirname, '../dist/bylaw.cjs');
const isBuilt = existsSync(built);
if (!isBuilt) console.log('skipped the tests of the built package: dist is not there (npm run build makes it)');
if (!motoCommand()) console.log(`skipped a live scan by the built package: ${withoutMoto}`);

const folder = folderWith({});
afterAll(removeFolders);

async function bylaw(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<{ code: number; out: string; err: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [built, ...args], { cwd: folder, env: { ...process.env, ...env } });
    return { code: 0, out: stdout, err: stderr };
  } catch (thrown) {
    const { code, stdout, stderr } = thrown as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

const item = (id: string, status: string) => ({
  accountId: '111122223333',
  awsRegion: 'eu-west-1',
  configurationItemStatus: 'OK',
  configurationItemCaptureTime: '2026-11-01T00:00:00.000Z',
  resourceType: 'AWS::S3::Bucket',
  resourceId: id,
  resourceName: id,
  configuration: { name: id },
  supplementaryConfiguration: { BucketVersioningConfiguration: { status } },
});

test.runIf(isBuilt)('threads of the built package judge as it does by itself', async () => {
  const configurationItems = Array.from({ length: 3000 }, (_, index) => item(`b-${index}`, index % 3 === 0 ? 'Off' : 'Enabled'));
  const file = join(folderWith({ 'snapshot.json': { fileVersion: '1.0', configurationItems } }), 'snapshot.json');
  const of = async (workers: string) => {
    const { out, code } = await bylaw([
      'scan',
      '--snapshot',
      file,
      '--workers',
      workers,
      '--no-store',
      '--format',
      'json',
      '--rules',
      'S3_BUCKET_VERSIONING_ENABLED',
    ]);
    const { results, summary } = JSON.parse(out) as { results: { resource: { id: string } }[]; summary: { resources: number } };
    return { code, ids: results.map((one) => one.resource.id), resources: summary.resources };
  };
  const alone = await of('1');
  expect(alone.code).toBe(1);
  expect(alone.ids).toHaveLength(1000);
  expect(await of('2')).toEqual(alone);
});

test.runIf(isBuilt && motoCommand())('the built package loads the clients that it needs', async () => {
  const moto = await startMoto();
  try {
    const { CreateQueueCommand, SQSClient } = await import('@aws-sdk/client-sqs');
    await new SQSClient(moto.client('eu-west-1')).send(new CreateQueueCommand({ QueueName: 'jobs' }));
    const { out, err } = await bylaw(
      [
        'scan',
        '--regions',
        'eu-west-1',
        '--types',
        'AWS::SQS::*',
        '--no-store',
        '--format',
        'json',
        '--only',
        'pass,fail',
        '--rules',
        'SQS_QUEUE_DLQ_CHECK,SQS_QUEUE_*',
      ],
      moto.env,
    );
    expect(err).not.toContain('fault of bylaw');
    const { results } = JSON.parse(out) as { results: { resource: { type: string; region: string } }[] };
    expect(results.length).toBeGreaterThan(0);
    expect(results[0]?.resource).toMatchObject({ type: 'AWS::SQS::Queue', region: 'eu-west-1' });
  } finally {
    await moto.stop();
  }
});
