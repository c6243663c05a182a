import { expect, test } from 'vitest';
import { Worst } from './worst.ts';

test('keeps the worst of what comes, the first of those alike, and hands back the others', () => {
  const worst = new Worst<string>(3);
  const gone = ['c1', 'a1', 'c2', 'c3', 'b1', 'a2', 'c4', 'a3', 'a4'].map((item) => worst.add('abc'.indexOf(item[0] as string), item));
  expect(gone).toEqual([undefined, undefined, undefined, 'c3', 'c2', 'c1', 'c4', 'b1', 'a4']);
  expect(worst.kept()).toEqual(['a1', 'a2', 'a3']);
});
