import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Unknown, type Value } from '../../core/value.ts';
import { decode, encode } from './encode.ts';
import { openJournal } from './journal.ts';
import type { Sighted } from './reader.ts';
import type { Unit } from './unit.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bylaw-'));
});
afterAll(() => rm(folder, { recursive: true }));

const unit = (name: string, regions = ['eu-west-1'], scope = 'region') =>
  ({ reader: { name, scope }, regions: new Set(regions), place: { account: '111122223333', region: 'eu-west-1' } }) as unknown as Unit;
const at = '2026-11-01T12:00:00.000Z';
const result = (...resources: Sighted[]) => ({ seenAt: at, resources, gaps: {}, unseen: [] });
const thing = (properties: Sighted['properties']): Sighted => ({
  type: 'AWS::SQS::Queue',
  id: 'a',
  properties,
  state: { x: new Unknown('hidden', true) },
});
const open = (name: string, more: object = {}) =>
  openJournal({ path: join(folder, name), same: '1', within: 3_600_000, fresh: false, now: () => '2026-11-01T12:30:00.000Z', ...more });

describe('a journal', () => {
  it('gives back what it was given', async () => {
    const first = await open('whole');
    first.keep(unit('one'), result(thing({ QueueName: 'q', List: [1, new Unknown('denied', true)], $unknown: 'not a veil' })));
    await first.flush();
    const known = (await open('whole')).known(unit('one'));
    expect(known).toEqual(result(thing({ QueueName: 'q', List: [1, new Unknown('denied', true)], $unknown: 'not a veil' })));
    expect(known?.resources[0]?.state?.x).toBeInstanceOf(Unknown);
  });

  it.each([
    ['of another version', { same: '2' }],
    ['too old', { now: () => '2026-11-01T13:00:01.000Z' }],
    ['not wanted', { fresh: true }],
  ])('takes nothing over that is %s', async (name, more) => {
    const first = await open(name);
    first.keep(unit('one'), result());
    await first.flush();
    expect((await open(name, more)).known(unit('one'))).toBeUndefined();
  });

  it('takes over what could do without a command only where that is not needed again', async () => {
    const first = await open('left');
    first.keep(unit('one'), { ...result(), left: ['GetPolicy'] });
    await first.flush();
    const again = await open('left');
    const spare = (...commands: string[]) => ({ ...unit('one'), spare: { commands: new Set(commands), asked: true } });
    expect(again.known(unit('one'))).toBeUndefined();
    expect(again.known(spare('GetTags'))).toBeUndefined();
    expect(again.known(spare('GetPolicy', 'GetTags'))?.left).toEqual(['GetPolicy']);
  });

  it('takes no half a line, and goes on writing whole ones', async () => {
    const first = await open('torn');
    first.keep(unit('one'), result());
    await first.flush();
    await appendFile(join(folder, 'torn/units.jsonl'), '{"unit":"111122223333 eu-west-1 two","resu');
    const second = await open('torn');
    expect(second.size).toBe(1);
    second.keep(unit('three'), result());
    await second.flush();
    expect((await open('torn')).size).toBe(2);
  });

  it('costs a run nothing when another one has cleared it away', async () => {
    const [first, second] = [await open('shared'), await open('shared')];
    await first.end();
    second.keep(unit('one'), result());
    await expect(second.flush()).resolves.toBeUndefined();
    await expect(second.end()).resolves.toBeUndefined();
  });

  it.each<[string, Sighted['properties']]>([
    ['a key by its shape', { Text: 'AKIAIOSFODNN7EXAMPLE' }],
    ['a value by its name', { Environment: { DB_PASSWORD: 'hunter22' } }],
    ['a script in Base64', { UserData: 'abcdefgh' }],
    ['a value by the name beside it', { Environment: [{ Name: 'API_KEY', Value: 'abcdefgh' }] }],
  ])('writes down nothing of a unit that holds a secret: %s', async (name, properties) => {
    const journal = await open(name);
    journal.keep(unit('secret'), result(thing(properties)));
    journal.keep(unit('plain'), result(thing({ QueueName: 'q' })));
    await journal.flush();
    const text = await readFile(join(folder, name, 'units.jsonl'), 'utf8');
    for (const secret of ['AKIAIOSFODNN7EXAMPLE', 'hunter22', 'abcdefgh']) expect(text).not.toContain(secret);
    expect(text).toContain(' plain"');
  });

  it('knows what a reader of the whole account has told only for the same regions', async () => {
    const journal = await open('regions');
    journal.keep(unit('buckets', ['eu-west-1', 'us-east-1'], 'account'), result());
    await journal.flush();
    const next = await open('regions');
    expect(next.known(unit('buckets', ['us-east-1', 'eu-west-1'], 'account'))).toBeDefined();
    expect(next.known(unit('buckets', ['eu-west-1'], 'account'))).toBeUndefined();
  });

  it('keeps nothing that was not seen in full', async () => {
    const journal = await open('part');
    journal.keep(unit('one'), { ...result(), unseen: [{ what: 'x', reason: 'denied', region: 'eu-west-1', times: 1 }] });
    await journal.flush();
    expect((await open('part')).size).toBe(0);
  });
});

describe('values', () => {
  const values = fc.letrec<{ value: Value }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
      fc.boolean(),
      fc.constant(null),
      fc.string().map((reason) => new Unknown(reason, true)),
      fc.array(tie('value')),
      fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('$unknown', '$$x', '$')), tie('value'), { noNullPrototype: true }),
    ),
  })).value;

  it('come back as they were written down', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(decode(JSON.parse(JSON.stringify(encode(value))))).toEqual(value);
      }),
    );
  });
});
