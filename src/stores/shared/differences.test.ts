import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, undo } from './differences.ts';

const key = fc.oneof(fc.constantFrom('a', 'b', 'a.b', '0', '', 'x[0]', '"', '__proto__', 'constructor'), fc.string());
const { tree } = fc.letrec((tie) => ({
  tree: fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  value: fc.oneof({ maxDepth: 4 }, fc.constantFrom(null, true, 0, 1, '', 'x'), tie('tree'), fc.array(tie('value'), { maxLength: 3 })),
}));
const json = tree.map((value) => JSON.parse(JSON.stringify(value)) as object);

describe('differences of configurations', () => {
  it('take any version back to any other', () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const kept = JSON.parse(JSON.stringify(differences(before, after)));
        const text = JSON.stringify(after);
        expect(undo(after, kept)).toEqual(before);
        expect(JSON.stringify(after)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it('are none between equals', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(differences(value, structuredClone(value))).toEqual([]);
      }),
    );
  });

  it('name the path of what changed, and a list of another length as a whole', () => {
    expect(differences({ A: [{ B: 1 }], C: [1] }, { A: [{ B: 2 }], C: [1, 2] })).toEqual([
      { path: 'A[0].B', before: 1, after: 2 },
      { path: 'C', before: [1], after: [1, 2] },
    ]);
  });
});
