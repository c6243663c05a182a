import { type ChildProcess, spawn } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { CreateBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { objectsAt } from './bucket.ts';
import { unzipped } from './gunzip.ts';
import type { StoredObject } from './stored-object.ts';

const port = 5917;
let server: ChildProcess | undefined;

async function started(): Promise<boolean> {
  for (let turn = 0; turn < 150; turn++) {
    const answer = await fetch(`http://127.0.0.1:${port}/moto-api/`).catch(() => undefined);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

describe('objects in a bucket', () => {
  beforeAll(async () => {
    vi.stubEnv('AWS_ENDPOINT_URL', `http://127.0.0.1:${port}`);
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) vi.stubEnv(name, 'test');
    vi.stubEnv('AWS_REGION', 'us-east-1');
    server = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
    const missing = new Promise<never>((_, reject) =>
      server?.on('error', () => reject(new Error('moto_server is not on the PATH: it stands in for S3'))),
    );
    expect(await Promise.race([started(), missing])).toBe(true);
    const client = new S3Client({ forcePathStyle: true });
    await client.send(new CreateBucketCommand({ Bucket: 'config' }));
    const put = (Key: string, Body: string | Buffer) => client.send(new PutObjectCommand({ Bucket: 'config', Key, Body }));
    await put('AWSLogs/1/Config/ConfigWritabilityCheckFile', '');
    await put('AWSLogs/1/Config/eu/OversizedChangeNotification/x.json.gz', gzipSync('{}'));
    for (let index = 0; index < 3; index++) await put(`AWSLogs/1/Config/eu/ConfigSnapshot/${index}.json.gz`, gzipSync(`snapshot ${index}`));
    await put('AWSLogs/1/Config/eu/ConfigSnapshot/2.json.gz.sha256', 'x');
  }, 60_000);
  afterAll(() => {
    server?.kill();
    vi.unstubAllEnvs();
  });

  const options = { pathStyle: true };

  test('below a prefix: those that hold items, streamed', async () => {
    const objects = (await objectsAt('s3://config/AWSLogs/', options)) as readonly StoredObject[];
    expect(objects.map(({ name }) => name)).toEqual([0, 1, 2].map((index) => `s3://config/AWSLogs/1/Config/eu/ConfigSnapshot/${index}.json.gz`));
    let text = '';
    for await (const piece of unzipped((objects[1] as StoredObject).bytes())) text += Buffer.from(piece).toString();
    expect(text).toBe('snapshot 1');
  });

  test('one by its key, whatever is called like it', async () => {
    const objects = await objectsAt('s3://config/AWSLogs/1/Config/eu/ConfigSnapshot/2.json.gz', options);
    expect(objects).toHaveLength(1);
  });

  test.each([
    ['s3://nowhere/', 'there is no such bucket'],
    ['s3://config/empty/', 'nothing at this address holds items'],
    ['s3://', 'an address in S3 is written'],
  ])('%s: %s', async (address, reason) => {
    expect(await objectsAt(address, options)).toMatchObject({ reason: expect.stringContaining(reason) });
  });

  test('asks as whom it is told to, whatever the environment says', async () => {
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_REGION']) vi.stubEnv(name, undefined);
    const asked: string[] = [];
    const credentials = async () => {
      asked.push('credentials');
      return { accessKeyId: 'other', secretAccessKey: 'other' };
    };
    const [one] = (await objectsAt('s3://config/AWSLogs/', { ...options, session: { credentials, region: 'eu-west-2' } })) as readonly StoredObject[];
    let bytes = 0;
    for await (const piece of (one as StoredObject).bytes()) bytes += piece.length;
    expect(bytes).toBeGreaterThan(0);
    expect(asked).not.toEqual([]);
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) vi.stubEnv(name, 'test');
    vi.stubEnv('AWS_REGION', 'us-east-1');
  });

  test('says what to set where no region is', async () => {
    vi.stubEnv('AWS_REGION', undefined);
    vi.stubEnv('AWS_CONFIG_FILE', '/dev/null');
    expect(await objectsAt('s3://config/', options)).toMatchObject({ reason: 'no region is set: set AWS_REGION, or one in your profile' });
    vi.stubEnv('AWS_REGION', 'us-east-1');
  });
});
