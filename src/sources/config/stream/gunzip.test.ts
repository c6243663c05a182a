import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unzipped } from './gunzip.ts';

async function* chunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Buffer, size = 1000): Promise<{ text: string; error?: Error & { cutOff?: boolean } }> {
  let text = '';
  try {
    for await (const piece of unzipped(chunks(bytes, size))) text += Buffer.from(piece).toString('latin1');
  } catch (thrown) {
    return { text, error: thrown as Error };
  }
  return { text };
}

const plain = Array.from({ length: 3000 }, (_, index) => `{"id":${index},"text":"${randomBytes(20).toString('hex')}"}`).join('\n');

test.each([1, 7, 65_536])('gives plain bytes as they are and unzips others, in pieces of %i', async (size) => {
  const text = size < 10 ? plain.slice(0, 20_000) : plain;
  expect(await read(Buffer.from(text), size)).toEqual({ text });
  expect(await read(gzipSync(text), size)).toEqual({ text });
});

test('several in one file are one after another', async () => {
  expect(await read(Buffer.concat([gzipSync('one '), gzipSync('two')]))).toEqual({ text: 'one two' });
});

test('what was there before it breaks off comes out', async () => {
  const zipped = gzipSync(plain);
  const { text, error } = await read(zipped.subarray(0, zipped.length - 5000));
  expect(error?.message).toContain('ends in the middle');
  expect(error?.cutOff).toBe(true);
  expect(plain.startsWith(text)).toBe(true);
  expect(text.length).toBeGreaterThan(plain.length / 2);
});

test('damaged data is told from missing data', async () => {
  const zipped = gzipSync(plain);
  zipped.fill(0xff, 40_000, 40_100);
  const { text, error } = await read(zipped);
  expect(error?.message).toContain('damaged');
  expect(error?.cutOff).toBe(false);
  expect(text.length).toBeGreaterThan(10_000);
});

test('nothing is nothing', async () => {
  expect(await read(Buffer.alloc(0))).toEqual({ text: '' });
});
