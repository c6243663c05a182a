import { expect, it } from 'vitest';
import type { FixItem } from '../../app/fix.ts';
import type { Need } from '../../core/relatives.ts';
import type { Rule } from '../../core/rule.ts';
import type { Reader } from '../../sources/aws/index.ts';
import { focused } from './fix-focus.ts';

const bucket = 'AWS::S3::Bucket';

/** A reader of three buckets; what it reads of each is told by its `each`. */
class Engine {
  readonly #asked: string[];
  constructor(asked: string[]) {
    this.#asked = asked;
  }
  async *each(listed: Iterable<{ Name: string }>, read: (one: { Name: string }) => Promise<unknown>) {
    for (const one of Array.isArray(listed) ? listed : await all(listed as never)) {
      this.#asked.push(one.Name);
      yield await read(one);
    }
  }
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of items) found.push(one);
  return found;
}

const reader = {
  ...{ name: 'buckets', types: [bucket, 'AWS::S3::BucketPolicy'], scope: 'account' },
  read: (api: Engine) =>
    api.each(
      ['one', 'two', 'twofold'].map((Name) => ({ Name })),
      async ({ Name }) => Name,
    ),
} as unknown as Reader;

const item = (id: string, properties: object = {}) =>
  ({ verdict: { rule: 'RULE', resource: { type: bucket, id, configuration: { properties } } } }) as unknown as FixItem;

async function readFor(items: readonly FixItem[], needs: readonly Partial<Need>[] = []): Promise<readonly string[]> {
  const asked: string[] = [];
  const rules = new Map([['RULE', { needs } as unknown as Rule]]);
  const found = (await all(focused(reader, { items, rules }).read(new Engine(asked) as never) as AsyncIterable<unknown>)) as unknown[];
  expect(found).toEqual(asked);
  return asked;
}

it('goes on from what speaks of the resource alone', async () => {
  expect(await readFor([item('one')])).toEqual(['one']);
  expect(await readFor([item('one'), item('two')])).toEqual(['one', 'two', 'twofold']);
});

it('goes on so where relatives point at the resource', async () => {
  expect(await readFor([item('one')], [{ type: 'AWS::S3::BucketPolicy' as never, theirs: 'Bucket' }])).toEqual(['one']);
});

it('reads all where the rule looks around among what the same reader tells', async () => {
  expect(await readFor([item('one')], [{ type: bucket as never }])).toHaveLength(3);
  expect(await readFor([item('one', { Target: 'two' })], [{ type: bucket as never, ours: 'Target' }])).toHaveLength(3);
  expect(await readFor([item('one')], [{ type: bucket as never, ours: 'Target' }])).toEqual(['one']);
});

it('leaves readers of other types alone', () => {
  const other = { ...reader, types: ['AWS::EC2::Instance'] } as Reader;
  expect(focused(other, { items: [item('one')], rules: new Map() })).toBe(other);
});
