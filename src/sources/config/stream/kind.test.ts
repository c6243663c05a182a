import { describe, expect, test } from 'vitest';
import { holdsSeveral, isEmptySnapshot, isSnapshot, placeInName } from './kind.ts';

const document = (pretty?: number) => JSON.stringify({ fileVersion: '1.0', configSnapshotId: 'x', configurationItems: [{ a: 'b' }] }, null, pretty);

async function* pieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield Buffer.from(text.slice(at, at + size));
}

describe('what begins as one document and is several', () => {
  test.each([
    ['one line each', `${document()}\n${document()}`],
    ['nothing between them', document() + document()],
    ['written for people', `${document(2)}\r\n\r\n${document(2)}\n`],
    ['a list behind it', `${document()}\n[ {"resourceType":"A"} ]`],
  ])('%s', async (_, text) => {
    for (const size of [1, 7, 63, text.length]) expect(await holdsSeveral(pieces(text, size))).toBe(true);
  });

  test.each([
    ['one document', document(2)],
    ['a text that has brackets in it', JSON.stringify({ a: { b: ['${x}{', '}[{', '}{a', JSON.stringify([{ a: {} }, { b: 1 }])] }, c: [{}, {}] })],
  ])('not %s', async (_, text) => {
    for (const size of [1, 7, 63, text.length]) expect(await holdsSeveral(pieces(text, size))).toBe(false);
  });
});

test('a snapshot is known by its head, and whether anything is in it', () => {
  expect(isSnapshot('a.json', Buffer.from(document()))).toBe(true);
  expect(isSnapshot('a.json', Buffer.from('[{"configSnapshotId":"x"}]'))).toBe(false);
  expect(isSnapshot('1_ConfigHistory_2.json', Buffer.from(document()))).toBe(false);
  expect(isEmptySnapshot(Buffer.from(document()))).toBe(false);
  expect(isEmptySnapshot(Buffer.from('{"configSnapshotId":"x","configurationItems": [\n]}'))).toBe(true);
});

test('AWS Config writes the place into the names of its snapshots', () => {
  expect(placeInName('a/111122223333_Config_eu-west-1_ConfigSnapshot_20261101T000000Z_x.json.gz')).toBe('111122223333/eu-west-1');
  expect(placeInName('a/snapshot.json')).toBeUndefined();
});
