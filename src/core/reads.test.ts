import { describe, expect, test } from 'vitest';
import { Watch } from './reads.ts';
import { resourceOf } from './sample-estate.ts';
import { Choice, Unknown, type Value } from './value.ts';

interface Shown {
  readonly X: object;
  readonly Y: unknown;
  readonly L: readonly number[];
}

/** Whether two resources agree in all that is read of the first. */
function alike(read: (properties: Shown) => unknown, one: Value, other: Value): boolean {
  const watch = new Watch();
  read(watch.properties(one as object) as Shown);
  return watch.asked.keyOf(resourceOf('A', one)) === watch.asked.keyOf(resourceOf('B', other));
}

const firstIsGood = (all: Shown) => (all.L as unknown as readonly { readonly A: number }[])[0]?.A === 1;
const longest = [1, 2, 3, 4, 5, 6];

describe('what is read decides who is alike', () => {
  test.each<[string, (properties: Shown) => unknown, Value, Value, boolean]>([
    ['what is not read may differ', (all) => all.X, { X: 1, Y: 1 }, { X: 1, Y: 2 }, true],
    ['what is read may not', (all) => all.X, { X: 1 }, { X: '1' }, false],
    ['nor whether it is there', (all) => all.X, { X: {} }, {}, false],
    ['of an object that is only looked for, what is in it may differ', (all) => all.X, { X: { Y: 1 } }, { X: { Y: 2 } }, true],
    ['who lists its members has read all', (all) => Object.keys(all.X), { X: { Y: 1 } }, { X: { Z: 1 } }, false],
    ['who asks for a member by "in", too', (all) => 'Y' in all.X, { X: { Y: 1 } }, { X: { Z: 1 } }, false],
    ['the length of a list', (all) => all.L.some((one) => one === 1), { L: [1, 2] }, { L: [1] }, false],
    ['what was read of one item may differ in none', (all) => firstIsGood(all), { L: [{ A: 1 }, { A: 1 }] }, { L: [{ A: 1 }, { A: 2 }] }, false],
    ['what was read of no item may differ', (all) => firstIsGood(all), { L: [{ A: 1, B: 1 }] }, { L: [{ A: 1, B: 2 }] }, true],
    ['a list is not an object', (all) => firstIsGood(all), { L: [{ A: 1 }] }, { L: { 0: { A: 1 }, length: 1 } }, false],
    ['a long list', (all) => all.L.includes(7), { L: longest }, { L: [...longest.slice(0, 5), 7] }, false],
    ['why something is not known', (all) => Object.keys(all), { X: new Unknown('a') }, { X: new Unknown('b') }, false],
    ['texts that run into each other', (all) => [all.X, all.Y], { X: 'a', Y: '"1:b' }, { X: 'a"1:', Y: 'b' }, false],
  ])('%s', (_, read, one, other, expected) => {
    expect(alike(read, one, other)).toBe(expected);
  });
});

test('of what hangs on a condition nothing is said', () => {
  const watch = new Watch();
  void (watch.properties({ X: 1 }) as { X: number }).X;
  const choice = new Choice({ atom: 'C' } as never, 1, 2);
  expect(watch.asked.keyOf(resourceOf('A', { X: choice }))).toBeUndefined();
});

test('nobody changes what is looked at', () => {
  const view = new Watch().properties({ X: 1 }) as { X: number };
  expect(() => {
    view.X = 2;
  }).toThrow('must not change');
});

test('an item is the same whenever it is looked at', () => {
  const view = new Watch().properties({ L: [{ A: 1 }, { A: 2 }] }) as { L: readonly object[] };
  const [first, second] = [view.L[0], view.L[1]] as [object, object];
  expect(view.L.indexOf(second)).toBe(1);
  expect(view.L[0]).toBe(first);
});

test('what is very long is not like anything', () => {
  const watch = new Watch();
  const long = { L: Array.from({ length: 5000 }, (_, index) => index) };
  (watch.properties(long) as Shown).L.includes(-1);
  expect(watch.asked.keyOf(resourceOf('A', long))).toBeUndefined();
});
