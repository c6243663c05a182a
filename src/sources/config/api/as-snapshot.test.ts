import { expect, test } from 'vitest';
import type { StoredObject } from '../stream/stored-object.ts';
import { type AsSnapshotOptions, asSnapshot } from './as-snapshot.ts';
import { Aside } from './aside.ts';
import type { ConfigRecords } from './recorded.ts';

const listed = (id: string) => JSON.stringify({ resourceId: id, resourceType: 'AWS::S3::Bucket', accountId: '111122223333', awsRegion: 'eu-west-1' });

async function textOf(api: ConfigRecords, options?: AsSnapshotOptions): Promise<{ text: string; thrown: unknown }> {
  return told(asSnapshot('config://x', async () => api, options));
}

async function told(object: StoredObject): Promise<{ text: string; thrown: unknown }> {
  let text = '';
  try {
    for await (const chunk of object.bytes()) text += Buffer.from(chunk).toString();
  } catch (thrown) {
    return { text, thrown };
  }
  return { text, thrown: undefined };
}

test('is a snapshot like any other', async () => {
  const { text } = await textOf({
    select: async () => ({ results: [listed('a'), listed('b')], next: undefined }),
    batchGet: async (keys) => ({
      items: keys.map((one) => ({ ...one, resourceType: one.resourceType as never, configurationItemCaptureTime: new Date(0), configuration: '{}' })),
      unprocessed: [],
    }),
  });
  const { fileVersion, configurationItems } = JSON.parse(text);
  expect(fileVersion).toBe('1.0');
  expect(configurationItems.map((one: { resourceId: string }) => one.resourceId)).toEqual(['a', 'b']);
});

test('an empty record is no proof that there is nothing', async () => {
  const { text, thrown } = await textOf({
    select: async () => ({ results: [], next: undefined }),
    batchGet: async () => ({ items: [], unprocessed: [] }),
  });
  expect(JSON.parse(text).configurationItems).toEqual([]);
  expect(thrown).toMatchObject({ cutOff: true, message: expect.stringContaining('is its recorder on?') });
});

test('what is listed and not told is there with nothing known of it, and the snapshot counts as cut off', async () => {
  const { text, thrown } = await textOf({
    select: async () => ({ results: [listed('a')], next: undefined }),
    batchGet: async () => ({ items: [], unprocessed: [] }),
  });
  expect(JSON.parse(text).configurationItems).toMatchObject([{ resourceId: 'a', configuration: null }]);
  expect(thrown).toMatchObject({ cutOff: true, message: expect.stringContaining('one resource that it does not tell about') });
});

test('a refusal cuts it off, with its name', async () => {
  const denied = Object.assign(new Error('not authorized to perform config:SelectResourceConfig'), { name: 'AccessDeniedException' });
  const { thrown } = await textOf({ select: async () => Promise.reject(denied), batchGet: async () => ({ items: [], unprocessed: [] }) });
  expect(thrown).toMatchObject({ cutOff: true, message: expect.stringContaining('AccessDeniedException') });
});

test('nothing of the types that are asked for is no empty record', async () => {
  const asked: string[] = [];
  const { thrown } = await textOf(
    {
      async select(expression) {
        asked.push(expression);
        return { results: expression.includes('WHERE') ? [] : [listed('a')], next: undefined };
      },
      batchGet: async () => ({ items: [], unprocessed: [] }),
    },
    { types: ['AWS::SQS::Queue'] },
  );
  expect(thrown).toBeUndefined();
  expect(asked).toHaveLength(2);
});

test('what an aggregator could not gather cuts it off', async () => {
  const unsaid = async () => ['of 444455556666 in eu-west-1 the aggregator could gather nothing new'];
  const { thrown } = await textOf({ ...recording('eu-west-1', '2026-11-01', 'a'), unsaid });
  expect(thrown).toMatchObject({ cutOff: true, message: 'of 444455556666 in eu-west-1 the aggregator could gather nothing new' });
});

/** A region that records these users, each of them also told by the others. */
function recording(awsRegion: string, day: string, ...ids: string[]): ConfigRecords {
  const place = { resourceType: 'AWS::IAM::User', accountId: '111122223333', awsRegion: awsRegion === 'global' ? awsRegion : 'eu-west-1' };
  return {
    select: async () => ({ results: ids.map((resourceId) => JSON.stringify({ ...place, resourceId })), next: undefined }),
    batchGet: async (keys) => ({
      items: keys.map(({ resourceId }) => ({
        ...place,
        resourceId,
        resourceType: place.resourceType as never,
        configurationItemCaptureTime: new Date(`${day}T00:00:00Z`),
        configuration: '{}',
      })),
      unprocessed: [],
    }),
  };
}

test('resources of global services wait for all regions, and are told once, by their newest item', async () => {
  const aside = new Aside();
  const first = await textOf(recording('global', '2026-11-02', 'a', 'b'), { aside });
  const second = await textOf(recording('global', '2026-11-01', 'b', 'c'), { aside });
  for (const { text, thrown } of [first, second]) expect([JSON.parse(text).configurationItems, thrown]).toEqual([[], undefined]);
  const { text, thrown } = await told(aside.asSnapshot('config://x/global'));
  const items = JSON.parse(text).configurationItems as { resourceId: string; configurationItemCaptureTime: string }[];
  expect(items.map((one) => `${one.resourceId} ${one.configurationItemCaptureTime.slice(0, 10)}`)).toEqual([
    'a 2026-11-02',
    'b 2026-11-02',
    'c 2026-11-01',
  ]);
  expect(thrown).toBeUndefined();
});

test('where a region stops telling of them, they are not all', async () => {
  const aside = new Aside();
  const { select, batchGet } = recording('global', '2026-11-02', ...Array.from({ length: 100 }, (_, index) => `u${index}`));
  const pages = ['second', 'third'];
  const broken: ConfigRecords = {
    batchGet,
    async select(expression, token) {
      if (token === 'third') throw new Error('too slow');
      return { ...(await select(expression, token)), next: pages.shift() };
    },
  };
  expect((await textOf(broken, { aside })).thrown).toMatchObject({ cutOff: true, message: expect.stringContaining('too slow') });
  await textOf(recording('global', '2026-11-01', 'c'), { aside });
  expect((await told(aside.asSnapshot('config://x/global'))).thrown).toMatchObject({
    cutOff: true,
    message: expect.stringContaining('not told all'),
  });
});
