import { expect, test } from 'vitest';
import { Shelf } from './shelf.ts';

function filled(most: number, ranks: readonly number[], weight = 1) {
  const made: number[] = [];
  const shelf = new Shelf<number>(most);
  for (const [index, rank] of ranks.entries())
    shelf.add(rank, weight, () => {
      made.push(index);
      return index;
    });
  return { ...shelf.worst(), made };
}

test('keeps all where there is room, in the order in which it came', () => {
  expect(filled(10, [2, 0, 1])).toEqual({ kept: [0, 1, 2], left: 0, made: [0, 1, 2] });
});

test('keeps the worst, whenever it comes, and counts the others', () => {
  expect(filled(2, [3, 3, 3, 0])).toEqual({ kept: [0, 3], left: 2, made: [0, 1, 3] });
  expect(filled(3, [1, 5, 5, 5, 0, 0], 2)).toMatchObject({ kept: [4, 5], left: 8 });
});

test('makes no more of a rank than can be kept', () => {
  expect(
    filled(
      3,
      Array.from({ length: 1000 }, () => 1),
    ).made,
  ).toHaveLength(3);
});
