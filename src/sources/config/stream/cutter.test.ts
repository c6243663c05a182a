import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBatch } from './batch.ts';
import { Cutter } from './cutter.ts';

/** All items of a text that comes in chunks of some sizes, in turn. */
function cut(input: string | Buffer, sizes: readonly number[] = [65_536]): { items: unknown[]; fast: number; retried: number; bad: string[] } {
  const bytes = Buffer.from(input);
  const cutter = new Cutter();
  const items: unknown[] = [];
  const bad: string[] = [];
  let fast = 0;
  let retried = 0;
  const drain = () => {
    for (;;) {
      const before = cutter.exact;
      const batch = cutter.take();
      if (!batch) {
        if (cutter.exact === before) return;
        continue;
      }
      const parsed = parseBatch(batch, ({ reason }) => bad.push(reason));
      if (parsed) items.push(...parsed);
      if (parsed && batch.form !== 'items') fast += parsed.length;
      if (!parsed) {
        retried++;
        cutter.retry([batch]);
      }
    }
  };
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const size = sizes[turn % sizes.length] as number;
    cutter.push(bytes.subarray(at, at + size));
    at += size;
    drain();
  }
  cutter.end();
  drain();
  cutter.finish();
  return { items, fast, retried, bad };
}

const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 6 });
/** Values full of what might be taken for the opening of an item. */
const tricky = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('', '"', '\\', '\\"', '},{"version":"1.3"', ',{"version":', '[', ']}', 'ü€😀', '\u0000', '\n{"version":1}'),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.record({ version: tie('value'), resourceType: fc.constant('x') }, { requiredKeys: ['version'] }), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('version', 'configurationItems', 'a', '{"version":', ']'), tie('value'), { maxKeys: 4 }),
  ),
})).value;
const item = fc.record({ version: fc.constant('1.3'), configuration: tricky, tags: tricky });
const items = fc.array(item, { maxLength: 25 });
const indent = fc.constantFrom(undefined, 1, 2, '\t');

describe('cutting a stream into items', () => {
  test.each<[string, (list: unknown[], space: string | number | undefined) => string]>([
    ['a snapshot', (list, space) => JSON.stringify({ fileVersion: '1.0', configSnapshotId: 'x', configurationItems: list }, null, space)],
    ['an answer', (list, space) => JSON.stringify({ baseConfigurationItems: list, unprocessedResourceKeys: [{ version: 1 }] }, null, space)],
    ['a list', (list, space) => JSON.stringify(list, null, space)],
    ['one after another', (list, space) => `${list.map((one) => JSON.stringify(one, null, space)).join('\r\n')} \n`],
    ['with a byte order mark', (list) => `\ufeff${JSON.stringify({ configurationItems: list })}`],
    [
      'several snapshots in one',
      (list) => `${JSON.stringify({ configurationItems: list })}\n${JSON.stringify({ configurationItems: [], more: list })}`,
    ],
  ])('finds in %s what JSON.parse finds, however it is chopped', (name, write) => {
    fc.assert(
      fc.property(items, sizes, indent, (list, chunks, space) => {
        fc.pre(name !== 'one after another' || list.length > 0);
        const text = write(list, space);
        expect(cut(text, chunks).items).toEqual(JSON.parse(JSON.stringify(list)));
      }),
      { numRuns: 300 },
    );
  });

  test('goes the fast road for nearly all of it', () => {
    const list = Array.from({ length: 500 }, (_, index) => ({ version: '1.3', id: index, configuration: { text: 'x'.repeat(900) } }));
    for (const text of [
      JSON.stringify({ configurationItems: list }),
      JSON.stringify(list, null, 2),
      list.map((one) => JSON.stringify(one)).join('\n'),
    ]) {
      const { items: found, fast, retried } = cut(text, [8192]);
      expect(found).toEqual(list);
      expect(fast).toBeGreaterThan(450);
      expect(retried).toBe(0);
    }
  });

  test('goes through byte by byte where something within an item opens like one, and is fast again behind it', () => {
    const plain = Array.from({ length: 100 }, (_, index) => ({ version: '1.3', id: index, text: 'y'.repeat(500) }));
    const nested = { version: '1.3', configuration: { history: plain } };
    const list = [...plain, nested, ...plain, nested, ...plain];
    const { items: found, fast, retried } = cut(JSON.stringify({ configurationItems: list }), [4096]);
    expect(found).toEqual(list);
    expect(retried).toBeGreaterThan(0);
    expect(fast).toBeGreaterThan(200);
  });

  test('takes back all that was cut since the wrong cut', () => {
    const plain = Array.from({ length: 40 }, (_, index) => ({ version: '1.3', id: index, text: 'y'.repeat(500) }));
    const list = [...plain, { version: '1.3', configuration: { history: plain } }, ...plain];
    const bytes = Buffer.from(JSON.stringify(list));
    const cutter = new Cutter();
    const found: unknown[] = [];
    let waiting: { form: 'list' | 'lines' | 'items'; bytes: Buffer; offset: number; ends?: readonly number[] }[] = [];
    const settle = () => {
      for (const [index, batch] of waiting.entries()) {
        const parsed = parseBatch(batch, () => expect.unreachable());
        if (parsed) found.push(...parsed);
        else {
          cutter.retry(waiting.slice(index));
          break;
        }
      }
      waiting = [];
    };
    // Ten batches are cut before anybody looks at the first of them.
    const drain = () => {
      for (;;) {
        if (cutter.exact || waiting.length > 10) settle();
        const before = cutter.exact;
        const batch = cutter.take();
        if (batch) waiting.push({ ...batch, bytes: Buffer.from(batch.bytes) });
        else if (cutter.exact === before) return;
      }
    };
    for (let at = 0; at < bytes.length; at += 2048) {
      cutter.push(bytes.subarray(at, at + 2048));
      drain();
    }
    cutter.end();
    for (let last = -1; last !== found.length; ) {
      last = found.length;
      drain();
      settle();
    }
    cutter.finish();
    expect(found).toEqual(list);
  });

  test('has no items in an empty list', () => {
    expect(cut('{"fileVersion":"1.0","configurationItems":[]}').items).toEqual([]);
    expect(cut(' [ ] ').items).toEqual([]);
  });

  test('has one item in a file that is one', () => {
    expect(cut('{"resourceType":"AWS::S3::Bucket","configuration":[{"configurationItems":[1]}]}', [1]).items).toHaveLength(1);
  });

  test.each(['', '  \n', '\ufeff'])('says of %j that it is empty', (text) => {
    expect(() => cut(text)).toThrow('it is empty');
  });

  test.each(['hello', '<html>', '[1,]', '[,1]', '[1 2]', ']', '[{}}', '{"configurationItems":[{}}'])('says of %j that it is no JSON', (text) => {
    expect(() => cut(text)).toThrow(/it is not JSON/);
  });

  test.each(['null', ' true', '"text"', '-7'])('says of %j, which is JSON, that it holds no items', (text) => {
    expect(() => cut(text)).toThrow(/^it holds no items: what stands at byte [01] is neither a list nor an object$/);
  });

  test.each(['\ufeff[{}]', '[{}]', '{"configurationItems":[]}'])('says of %j in UTF-16 how to save it', (text) => {
    const little = Buffer.from(text, 'utf16le');
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      expect(() => cut(bytes)).toThrow(/^is UTF-16: save it as UTF-8$/);
      expect(() => cut(bytes, [1])).toThrow(/^is UTF-16: save it as UTF-8$/);
    }
  });

  test('keeps what was whole of a file that ends in the middle', () => {
    fc.assert(
      fc.property(items, sizes, fc.double({ min: 0.05, max: 0.99, noNaN: true }), (list, chunks, part) => {
        const text = Buffer.from(JSON.stringify({ configurationItems: list }));
        const cutter = new Cutter();
        const found: unknown[] = [];
        const cutOff = text.subarray(0, Math.floor(text.length * part));
        const drain = () => {
          for (;;) {
            const before = cutter.exact;
            const batch = cutter.take();
            if (!batch && cutter.exact === before) return;
            const parsed = batch ? parseBatch(batch, () => expect.unreachable()) : [];
            if (parsed) found.push(...parsed);
            else cutter.retry([batch as never]);
          }
        };
        for (let at = 0, turn = 0; at < cutOff.length; turn++) {
          const size = chunks[turn % chunks.length] as number;
          cutter.push(cutOff.subarray(at, at + size));
          at += size;
          drain();
        }
        cutter.end();
        drain();
        expect(() => cutter.finish()).toThrow('it ends in the middle');
        expect(found).toEqual(JSON.parse(JSON.stringify(list.slice(0, found.length))));
        const whole = list.filter(
          (_, index) => Buffer.byteLength(JSON.stringify({ configurationItems: list.slice(0, index + 1) })) - 2 <= cutOff.length,
        );
        expect(found).toHaveLength(whole.length);
      }),
      { numRuns: 200 },
    );
  });

  test('says which item is not JSON, and goes on with the next', () => {
    const { items: found, bad } = cut('[{"version":1},{"version":2},{"version":tru},{"version":4}]');
    expect(found).toEqual([{ version: 1 }, { version: 2 }, { version: 4 }]);
    expect(bad).toHaveLength(1);
  });
});
