import { expect, it } from 'vitest';
import { plain } from './driver.ts';

it.each([
  [13, 1e9, 'the disk is full; make room'],
  // Of a full disk SQLite says as well that reading failed: it cannot note down who reads.
  [4874, 0, 'the disk is full; make room'],
  [4874, 1e9, 'the disk failed to read or write it'],
  [5, 0, 'another process is writing it'],
])('what SQLite says by %i with %i bytes left is a line for people', (errcode, left, said) => {
  const told = plain('a/store.db', Object.assign(new Error('disk I/O error'), { errcode }), () => left) as Error;
  expect([told.name, told.message]).toEqual(['StoreError', expect.stringContaining(`the store a/store.db: ${said}`)]);
});
