import { createGunzip, type Gunzip } from 'node:zlib';
import { SnapshotError } from './snapshot-error.ts';

/**
 * Bytes as they are, or unzipped where they begin as gzip does, whatever the file is called. While one piece is worked on, the next is
 * unzipped in another thread.
 */
export async function* unzipped(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    let head: Uint8Array = Buffer.alloc(0);
    while (head.length < 2) {
      const { done, value } = await iterator.next();
      if (done) break;
      head = head.length === 0 ? value : Buffer.concat([head, value]);
    }
    const rest = { [Symbol.asyncIterator]: () => iterator };
    if (head[0] === 0x1f && head[1] === 0x8b) yield* inflated(head, rest);
    else {
      if (head.length > 0) yield head;
      yield* rest;
    }
  } finally {
    await iterator.return?.();
  }
}

async function* inflated(head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const inflate = createGunzip({ chunkSize: 1 << 16 });
  const ready: Uint8Array[] = [];
  // What was unzipped before something is found to be wrong comes out all the same.
  inflate.on('data', (piece: Uint8Array) => ready.push(piece));
  let failure: (Error & { code?: string }) | undefined;
  inflate.on('error', (error) => {
    failure = error;
  });
  try {
    let pending = written(inflate, head);
    for await (const chunk of rest) {
      await pending;
      const pieces = ready.splice(0);
      if (failure) {
        yield* pieces;
        break;
      }
      pending = written(inflate, chunk);
      yield* pieces;
    }
    await pending;
    if (!failure) await ended(inflate);
    yield* ready.splice(0);
    if (!failure) return;
    const cutOff = failure.code === 'Z_BUF_ERROR';
    throw new SnapshotError(
      cutOff ? 'its gzip data ends in the middle: the rest is missing' : 'its gzip data is damaged, so what follows is lost',
      cutOff,
    );
  } finally {
    inflate.destroy();
  }
}

function written(inflate: Gunzip, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    inflate.once('close', resolve);
    inflate.write(chunk, () => {
      inflate.off('close', resolve);
      resolve();
    });
  });
}

function ended(inflate: Gunzip): Promise<void> {
  return new Promise((resolve) => {
    inflate.once('end', resolve);
    inflate.once('close', resolve);
    inflate.end();
  });
}
