import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

/** The whole table, as in the textbook. */
function plainDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}

describe('the nearest name', () => {
  it.each([
    ['chek', ['waive', 'check'], 'check'],
    ['CHECK', ['checks', 'check'], 'check'],
    ['detail_type', ['detail', 'detail-type'], 'detail-type'],
    ['xyz', ['check'], undefined],
    ['', [], undefined],
    ['cot', ['cat', 'cut'], 'cat'],
  ])('to %s among %j is %s', (wanted, names, found) => {
    expect(nearest(wanted, names)).toBe(found);
  });

  it('takes a stricter limit', () => {
    expect(nearest('chek', ['check'], 1)).toBe('check');
    expect(nearest('chek', ['check'], 0)).toBeUndefined();
  });

  it('is not sought in long texts for long', () => {
    const started = performance.now();
    expect(nearest('ab'.repeat(50_000), ['ba'.repeat(50_000), 'c'.repeat(100_000)])).toBe('ba'.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe('the edit distance', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });

  it('is that of the whole table up to its limit, and beyond it where that is', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 13 }), (one, other, limit) => {
        expect(editDistance(one, other, limit)).toBe(Math.min(plainDistance(one, other), limit + 1));
      }),
      { numRuns: 2000 },
    );
  });
});
