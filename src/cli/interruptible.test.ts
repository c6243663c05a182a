import { expect, it } from 'vitest';
import { Interrupted, interruptible, unless } from './interruptible.ts';

async function* endless(taken: number[]) {
  for (let number = 0; ; number++) {
    if (number === 2) await new Promise(() => {});
    taken.push(number);
    yield number;
  }
}

it('ends in the middle of an item that never comes, and never looks as if it were complete', async () => {
  const controller = new AbortController();
  const taken: number[] = [];
  const seen: number[] = [];
  const reading = (async () => {
    for await (const one of interruptible(endless(taken), controller.signal)) seen.push(one);
  })();
  setTimeout(() => controller.abort(), 20);
  await expect(reading).rejects.toThrow(Interrupted);
  expect([seen, taken]).toEqual([
    [0, 1],
    [0, 1],
  ]);
});

it('passes everything on where nobody interrupts, with a signal and without one', async () => {
  async function* three() {
    yield* [1, 2, 3];
  }
  expect(await Array.fromAsync(interruptible(three(), new AbortController().signal))).toEqual([1, 2, 3]);
  expect(await Array.fromAsync(interruptible(three(), undefined))).toEqual([1, 2, 3]);
  await expect(unless(new AbortController().signal, Promise.reject(new Error('its own')))).rejects.toThrow('its own');
});

it('is over before it begins where the signal was given before', async () => {
  await expect(unless(AbortSignal.abort(), new Promise(() => {}))).rejects.toThrow(Interrupted);
});
