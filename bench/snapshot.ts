import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { kinds } from './snapshot-items.ts';
import type { Made, Setting } from './snapshot-parts.ts';

const account = '111122223333';
const region = 'eu-central-1';

/** A snapshot of so many items, as AWS Config would deliver it; written once, and the same each time. */
export async function snapshotOf(count: number): Promise<string> {
  const folder = join(tmpdir(), 'bylaw-bench-snapshots');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${account}_Config_${region}_ConfigSnapshot_20261101T000000Z_${count}_3.json`);
  if (existsSync(file)) return file;
  const out = createWriteStream(`${file}.part`, { highWaterMark: 1 << 20 });
  const write = (text: string) => (out.write(text) ? undefined : new Promise<void>((resolve) => out.once('drain', () => resolve())));
  await write('{"fileVersion":"1.0","configSnapshotId":"7a3c1c52-0d0c-4b4e-9a58-1d5b6f0e2a11","configurationItems":[');
  for (let index = 0; index < count; index++) {
    const waiting = write((index === 0 ? '' : ',') + JSON.stringify(itemAt(index)));
    if (waiting) await waiting;
  }
  await write(']}');
  await new Promise((resolve, reject) => out.end((error?: Error | null) => (error ? reject(error) : resolve(undefined))));
  renameSync(`${file}.part`, file);
  return file;
}

export async function zippedSnapshotOf(count: number): Promise<string> {
  const file = `${await snapshotOf(count)}.gz`;
  if (existsSync(file)) return file;
  await pipeline(createReadStream(file.slice(0, -3)), createGzip({ level: 6 }), createWriteStream(`${file}.part`));
  renameSync(`${file}.part`, file);
  return file;
}

/** Which kind comes when: every hundred items have the mix, in an order that looks like none. */
const order = kinds.flatMap(({ share, make }) => Array.from({ length: share }, () => make));

function itemAt(index: number): object {
  const random = randomFrom(index);
  const setting: Setting = { account, region, index, random, hex: (digits) => hex(random, digits), good: random() > 0.11 };
  const make = order[(index * 37 + (index >> 7)) % order.length] as (setting: Setting) => Made;
  const { type, id, name, arn, configuration, supplementary = {}, global, relationships = [] } = make(setting);
  const tags = {
    Name: `${type.split('::')[2]?.toLowerCase()}-${index}`,
    Environment: index % 3 ? 'production' : 'test',
    Owner: `team-${index % 23}`,
    CostCenter: String(4000 + (index % 40)),
  };
  return {
    relatedEvents: [],
    relationships: relationships.map(([resourceType, resourceId, name]) => ({ resourceId, resourceName: null, resourceType, name })),
    configuration,
    supplementaryConfiguration: supplementary,
    tags,
    configurationItemVersion: '1.3',
    configurationItemCaptureTime: `2026-10-${String(1 + (index % 30)).padStart(2, '0')}T${String(index % 24).padStart(2, '0')}:12:33.214Z`,
    configurationStateId: 1_790_000_000_000 + index,
    awsAccountId: account,
    configurationItemStatus: 'OK',
    resourceType: type,
    resourceId: id,
    resourceName: name ?? null,
    ARN: arn,
    awsRegion: global ? 'global' : region,
    availabilityZone: global ? 'Not Applicable' : 'Regional',
    configurationStateMd5Hash: '',
    resourceCreationTime: '2025-04-22T08:31:02.000Z',
  };
}

function hex(random: () => number, digits: number): string {
  let text = '';
  while (text.length < digits)
    text += Math.floor(random() * 0x100000000)
      .toString(16)
      .padStart(8, '0');
  return text.slice(0, digits);
}

/** Mulberry32: small, fast, and the same everywhere. */
function randomFrom(seed: number): () => number {
  let state = (seed + 1) * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
