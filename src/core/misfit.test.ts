import { describe, expect, it } from 'vitest';
import { each, isSet, needed, some } from './logic.ts';
import { finding } from './rule.ts';
import { ruleOf, said, wanting } from './sample-estate.ts';
import { isVeiled, type Value } from './value.ts';

type Named = { readonly Name: string };

describe('what is not of the kind that a rule is written for', () => {
  const lower = wanting((properties) => (properties.Name as never as string).toLowerCase() === 'x');
  const joined = wanting((properties) => (properties.Names as never as string[]).map((one) => one).length > 0);
  const spread = wanting((properties) => [...(properties.Names as never as string[])].length > 0);
  it.each<[string, Value, typeof lower, string]>([
    ['a number for a text', { Name: 7 }, lower, 'unknown: Name is not of the kind that belongs there, which is a text'],
    ['a list for a text', { Name: ['x'] }, lower, 'unknown: Name is not of the kind that belongs there, which is a text'],
    ['a text for a list', { Names: 'x' }, joined, 'unknown: Names is not of the kind that belongs there, which is a list'],
    ['a number that is gone through', { Names: 7 }, spread, 'unknown: Names is not of the kind that belongs there, which is a list'],
    ['a text', { Name: 'X' }, lower, 'pass'],
  ])('%s', (_, properties, rule, expected) => {
    expect(said(properties, rule)).toBe(expected);
  });

  it('does not hide what is certain beside it', () => {
    const rule = ruleOf(function* (properties) {
      yield* each(properties.L as never as Named[], function* ({ Name }, index) {
        if (Name.startsWith('bad')) yield finding(`L[${index}]`, 'it is bad');
      });
    });
    expect(said({ L: [{ Name: 7 }, { Name: 'bad' }] }, rule)).toBe('fail');
    expect(said({ L: [{ Name: 7 }, { Name: 'good' }] }, rule)).toMatch(/^unknown: /);
    const any = wanting((properties) => some(properties.L as never as Named[], ({ Name }) => Name.startsWith('good')));
    expect(said({ L: [{ Name: 7 }, { Name: 'good' }] }, any)).toBe('pass');
  });

  it('is told from what a rule does wrong by itself', () => {
    const failing = (test: () => unknown) =>
      said(
        { X: 1 },
        wanting(() => test() === undefined),
      );
    expect(failing(() => (undefined as unknown as Named).Name)).toMatch(/^error: the rule failed/);
    expect(failing(() => (null as unknown as Named).Name)).toMatch(/^error: the rule failed/);
    expect(failing(() => ('x' as unknown as { misspelt(): void }).misspelt())).toMatch(/^error: the rule failed/);
    expect(failing(() => [...(undefined as unknown as string[])])).toMatch(/^error: the rule failed/);
    expect(
      failing(() => {
        throw new Error('x.map is not a function');
      }),
    ).toMatch(/^error: the rule failed/);
  });

  it('is unknown as well where something is missing that is always there', () => {
    const rule = wanting((properties) => needed(properties.Name as string | undefined, 'Name') === 'x');
    expect([said({ Name: 'x' }, rule), said({}, rule)]).toEqual(['pass', 'unknown: Name is missing, though it always belongs there']);
  });
});

describe('a null', () => {
  it('is nothing as a member', () => {
    expect(
      said(
        { X: null },
        wanting((properties) => properties.X === undefined && !('X' in properties) && !isSet(properties, 'X')),
      ),
    ).toBe('pass');
    expect(
      said(
        { X: null },
        wanting((properties) => Object.keys(properties).length === 0 && !Object.hasOwn(properties, 'X')),
      ),
    ).toBe('pass');
  });

  it('is not known as an item of a list, and hides nothing beside it', () => {
    const rule = wanting((properties) => some(properties.L as never as Named[], ({ Name }) => Name === 'x'));
    expect(said({ L: [null, { Name: 'x' }] }, rule)).toBe('pass');
    expect(said({ L: [null, { Name: 'y' }] }, rule)).toBe('unknown: a null stands in the list, and what it was is not known');
    expect(said({ L: [undefined] }, rule)).toBe('unknown: a null stands in the list, and what it was is not known');
    expect([isVeiled({ L: [null] }), isVeiled({ a: { b: null } }), isVeiled({ L: [{}] })]).toEqual([true, true, false]);
  });
});
