import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { and, atom, type Condition, decide, describeWorld, not, openWorld, or, suppose } from './condition.ts';

const is = (value: string, domain?: string[]) => atom('Stage', value, `Stage is ${value}`, `Stage is not ${value}`, domain);
const atomOf = (condition: Condition) => (condition as Extract<Condition, { kind: 'atom' }>).atom;
const where = (...supposed: [Condition, boolean][]) => supposed.reduce((world, [one, holds]) => suppose(world, atomOf(one), holds), openWorld);

describe('decide', () => {
  it.each<[string, Condition, ReturnType<typeof where>, unknown]>([
    ['a constant', true, openWorld, true],
    ['what is supposed', is('a'), where([is('a'), true]), true],
    ['another value of what is supposed', is('b'), where([is('a'), true]), false],
    ['another value of what is excluded', is('b'), where([is('a'), false]), atomOf(is('b'))],
    ['the last value that is allowed', is('b', ['a', 'b']), where([is('a'), false]), true],
    ['one of two that are left', is('b', ['a', 'b', 'c']), where([is('a'), false]), atomOf(is('b', ['a', 'b', 'c']))],
    ['not', not(is('a')), where([is('a'), true]), false],
    ['not not', not(not(is('a'))), where([is('a'), true]), true],
    ['and with a false part', { kind: 'and', of: [is('a'), false] }, openWorld, false],
    ['or with a true part', { kind: 'or', of: [is('a'), true] }, openWorld, true],
    ['and that is open', and([is('a'), not(is('b'))]), openWorld, atomOf(is('a'))],
    ['or of what excludes each other', or([is('a'), is('b')]), where([is('a'), false], [is('b'), false]), false],
  ])('%s', (_, condition, world, expected) => {
    expect(decide(condition, world)).toEqual(expected);
  });

  it('walks once through a formula that names itself again and again', () => {
    let condition: Condition = is('a');
    for (let index = 0; index < 200; index++)
      condition = or([and([condition, atom('x', `${index}`, 'x')]), and([condition, atom('y', `${index}`, 'y')])]);
    const started = performance.now();
    expect(typeof decide(condition, openWorld)).toBe('object');
    expect(decide(condition, where([is('a'), false]))).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('simplifies without changing what holds', () => {
    const atoms = ['a', 'b', 'c'].map((name) => atom(name, '1', name));
    const { formula } = fc.letrec<{ formula: { built: Condition; plain: (on: readonly boolean[]) => boolean } }>((tie) => ({
      formula: fc.oneof(
        { maxDepth: 4 },
        fc.nat(2).map((index) => ({ built: atoms[index] as Condition, plain: (on: readonly boolean[]) => on[index] as boolean })),
        fc.boolean().map((value) => ({ built: value as Condition, plain: () => value })),
        tie('formula').map((one) => ({ built: not(one.built), plain: (on: readonly boolean[]) => !one.plain(on) })),
        fc
          .array(tie('formula'), { maxLength: 3 })
          .map((of) => ({ built: and(of.map((one) => one.built)), plain: (on: readonly boolean[]) => of.every((one) => one.plain(on)) })),
        fc
          .array(tie('formula'), { maxLength: 3 })
          .map((of) => ({ built: or(of.map((one) => one.built)), plain: (on: readonly boolean[]) => of.some((one) => one.plain(on)) })),
      ),
    }));
    fc.assert(
      fc.property(formula, fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), ({ built, plain }, on) => {
        const world = atoms.reduce((so, one, index) => suppose(so, atomOf(one), on[index] as boolean), openWorld);
        expect(decide(built, world)).toBe(plain(on));
      }),
    );
  });
});

it('says a world in words', () => {
  expect(describeWorld(where([is('a'), false], [atom('Size', 'big', 'Size is big'), true]))).toBe('Stage is not a and Size is big');
  expect(describeWorld(where([atom('X', '1', 'X is 1'), false]))).toBe('not: X is 1');
});
