import { expect, test } from 'vitest';
import { type ConfigRecords, type RecordedBatch, recorded } from './recorded.ts';

/** As the two APIs answer: results are texts, batches leave out what they did not get to. */
function fake(count: number, { forget = new Set<string>(), busy = 0 } = {}) {
  const calls: string[] = [];
  let refusals = busy;
  const api: ConfigRecords = {
    async select(expression, token) {
      calls.push(`select ${token ?? ''} ${expression}`);
      const start = Number(token ?? 0);
      const results = Array.from({ length: Math.min(100, count - start) }, (_, index) =>
        JSON.stringify({
          resourceId: `b-${start + index}`,
          resourceType: 'AWS::S3::Bucket',
          accountId: '111122223333',
          awsRegion: 'eu-west-1',
          tags: [{ key: 'n', value: `${start + index}` }],
        }),
      );
      return { results, next: start + 100 < count ? String(start + 100) : undefined };
    },
    async batchGet(keys) {
      calls.push(`get ${keys.length}`);
      const late = refusals-- > 0 ? keys.slice(-10) : [];
      const items = keys
        .filter((one) => !late.includes(one) && !forget.has(one.resourceId))
        .map((one) => ({ ...one, resourceType: one.resourceType as never, configuration: '{}' }));
      return { items, unprocessed: late };
    },
  };
  return { api, calls };
}

async function all(batches: AsyncIterable<RecordedBatch>): Promise<RecordedBatch[]> {
  const taken: RecordedBatch[] = [];
  for await (const batch of batches) taken.push(batch);
  return taken;
}

const wait = async () => {};

test('lists by query, fetches by hundreds, and joins the tags that only the query answers', async () => {
  const { api, calls } = fake(230);
  const batches = await all(recorded(api, { wait }));
  expect(batches.map((one) => one.items.length)).toEqual([100, 100, 30]);
  expect(batches[2]?.items.at(-1)).toMatchObject({ resourceId: 'b-229', configuration: '{}', tags: [{ key: 'n', value: '229' }] });
  expect(calls.filter((one) => one.startsWith('get'))).toEqual(['get 100', 'get 100', 'get 30']);
});

test('asks again for what was not processed, and nothing twice', async () => {
  const { api } = fake(100, { busy: 2 });
  const [batch] = await all(recorded(api, { wait }));
  expect(new Set(batch?.items.map((one) => one.resourceId)).size).toBe(100);
  expect(batch?.items.length).toBe(100);
  expect(batch?.missing).toEqual([]);
});

test('names what was listed and never told', async () => {
  const { api } = fake(100, { forget: new Set(['b-7']), busy: 99 });
  const [batch] = await all(recorded(api, { wait }));
  expect(batch?.missing.map((one) => one.resourceId)).toContain('b-7');
});

test('asks for many types in queries that are not too long', async () => {
  const { api, calls } = fake(0);
  await all(recorded(api, { wait, types: Array.from({ length: 120 }, (_, index) => `AWS::Service${index}::VeryLongResourceTypeNameIndeed`) }));
  expect(calls.length).toBe(3);
  expect(Math.max(...calls.map((one) => one.length))).toBeLessThan(4096);
});

test('what a batch refuses is refused to whoever reads', async () => {
  const { api } = fake(300);
  const failing: ConfigRecords = { ...api, batchGet: async () => Promise.reject(new Error('AccessDeniedException')) };
  await expect(all(recorded(failing, { wait }))).rejects.toThrow('AccessDeniedException');
});

test('takes tags from no other account that has a resource of the same id', async () => {
  const of = (accountId: string) => ({ resourceType: 'AWS::Logs::LogGroup', resourceId: 'logs', accountId, awsRegion: 'eu-west-1' });
  const api: ConfigRecords = {
    select: async () => ({
      results: ['1', '2'].map((one) => JSON.stringify({ ...of(one), tags: [{ key: 'of', value: one }] })),
      next: undefined,
    }),
    batchGet: async () => ({
      items: [
        { ...of('2'), resourceType: 'AWS::Logs::LogGroup' as never },
        { ...of('3'), resourceType: 'AWS::Logs::LogGroup' as never },
      ],
      unprocessed: [],
    }),
  };
  const [batch] = await all(recorded(api, { wait }));
  expect(batch?.items.map((one) => one.tags)).toEqual([[{ key: 'of', value: '2' }], undefined]);
  expect(batch?.missing.map((one) => one.accountId)).toEqual(['1']);
});
