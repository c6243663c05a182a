import { describe, expect, it } from 'vitest';
import { atom, type Condition, not } from './condition.ts';
import { each, every, isSet, some } from './logic.ts';
import { finding } from './rule.ts';
import { resourceOf, ruleOf, said, verdictsOf, wanting } from './sample-estate.ts';
import { Choice, Reference, Unknown, type Value } from './value.ts';

const hidden = new Unknown('it is hidden');
const when = (name: string): Condition => atom(name, 'true', `${name} is on`, `${name} is off`);
const isOne = wanting((properties) => properties.X === (1 as never));

describe('three values', () => {
  it.each<[string, Value, string]>([
    ['a plain value', { X: 1 }, 'pass'],
    ['another', { X: 2 }, 'fail'],
    ['none', {}, 'fail'],
    ['a hidden one', { X: hidden }, 'unknown: it is hidden'],
    ['a reference', { X: new Reference('B', 'Arn') }, 'unknown: B.Arn is known only after deployment'],
    ['both sides alike', { X: new Choice(when('C'), 1, 1) }, 'pass'],
    ['both sides wrong', { X: new Choice(when('C'), 2, undefined) }, 'fail'],
    ['one side wrong', { X: new Choice(when('C'), 1, 2) }, 'unknown: it fails only if C is off: it is not as it should be'],
    ['one side hidden', { X: new Choice(when('C'), 1, hidden) }, 'unknown: it is hidden'],
    ['properties that hang on a condition', new Choice(when('C'), { X: 1 }, { X: 1, Y: 2 }), 'pass'],
    [
      'properties that hang on a condition, one side wrong',
      new Choice(when('C'), { X: 1 }, {}),
      'unknown: it fails only if C is off: it is not as it should be',
    ],
    ['properties that a macro makes', hidden, 'unknown: it is hidden'],
  ])('%s', (_, properties, expected) => {
    expect(said(properties, isOne)).toBe(expected);
  });

  it('keeps a certain finding in spite of an unknown neighbour, before and behind it', () => {
    const rule = ruleOf(function* (properties) {
      yield* each(properties.L as never as number[], function* (item, index) {
        if (item !== 1) yield finding(['L', index], 'not one');
      });
    });
    for (const list of [
      [2, hidden],
      [hidden, 2],
    ])
      expect(said({ L: list }, rule)).toBe('fail');
    expect(said({ L: [1, hidden] }, rule)).toBe('unknown: it is hidden');
    expect(said({ L: [1, 1] }, rule)).toBe('pass');
  });

  it('keeps a certain finding in spite of more conditions than are tried out', () => {
    const many = Array.from({ length: 12 }, (_, index) => new Choice(when(`C${index}`), 1, 2));
    const rule = ruleOf(function* (properties) {
      if (properties.Y) yield finding('Y', 'certain');
      for (let index = 0; index < 12; index++) void (properties.L as unknown as number[])[index];
    });
    expect(said({ Y: true, L: many }, rule)).toBe('fail');
    expect(said({ L: many }, rule)).toBe('unknown: it hangs on more than 8 conditions that are not decided');
  });

  it('gives up quickly on hundreds of conditions', () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`P${index}`, new Choice(when(`C${index}`), 1, 2)]));
    let runs = 0;
    const rule = ruleOf((properties) => {
      runs++;
      return Object.keys(properties).flatMap((key) => (properties[key] ? [] : []));
    });
    expect(said(many, rule)).toContain('more than 8 conditions');
    expect(runs).toBeLessThan(20);
  });

  it('describes each finding in the world in which it was found', () => {
    const rule = ruleOf(function* (properties) {
      yield finding('X', `${properties.X} is wrong`);
    });
    const [verdict] = verdictsOf([resourceOf('A', { X: new Choice(when('C'), 'one', 'two') })], rule);
    expect(verdict?.findings.map(({ message, actual }) => [message, actual])).toEqual([
      ['one is wrong', '"one"'],
      ['two is wrong', '"two"'],
    ]);
  });
});

describe('worlds', () => {
  it('are none in which conditions contradict each other', () => {
    const both = { X: new Choice(when('C'), 1, 2), Y: new Choice(not(when('C')), 1, 2) };
    expect(
      said(
        both,
        wanting(({ X, Y }) => X === (1 as never) || Y === (1 as never)),
      ),
    ).toBe('pass');
  });

  it('leave out a resource where its condition is false', () => {
    const properties = { X: new Choice(when('C'), 1, 2) };
    expect(said(properties, isOne, { condition: when('C') })).toBe('pass');
    expect(said(properties, isOne, { condition: not(when('C')) })).toBe('fail');
    expect(said({ X: 2 }, isOne, { condition: when('D') })).toBe('fail');
    expect(said({ X: 2 }, isOne, { condition: false })).toBe('none');
  });

  it('hide what is absent from every way of asking', () => {
    const asked = (properties: Record<string, never>) => [
      'X' in properties,
      Object.hasOwn(properties, 'X'),
      Object.keys(properties).includes('X'),
      Object.entries(properties).length > 1,
      isSet(properties, 'X'),
    ];
    const rule = wanting((properties) => new Set(asked(properties)).size === 1);
    expect(said({ X: new Choice(when('C'), 1, undefined), Y: 1 }, rule)).toBe('pass');
    const list = { L: [new Choice(when('C'), 1, undefined), 2] };
    expect(
      said(
        list,
        wanting(({ L }) => (L as never as number[]).at(-1) === 2 && (L as never as number[]).length < 3),
      ),
    ).toBe('pass');
  });

  it('count list positions as they are written', () => {
    const rule = ruleOf(function* ({ L }) {
      for (const [index, item] of (L as never as number[]).entries()) if (item === 3) yield finding(['L', index], 'three');
    });
    const located: unknown[] = [];
    const resource = resourceOf(
      'A',
      { L: [new Choice(when('C'), undefined, undefined), 3] },
      { origin: { file: 't', locate: (path) => void located.push(path) } },
    );
    const [verdict] = verdictsOf([resource], rule);
    void verdict?.findings[0]?.line;
    expect([verdict?.findings[0]?.path, verdict?.findings[0]?.actual, located]).toEqual(['L[1]', '3', [['L', 1]]]);
  });
});

describe('rules that go wrong', () => {
  const swallowing = (read: (properties: Record<string, never>) => unknown) =>
    wanting((properties) => {
      try {
        read(properties);
      } catch {
        return true;
      }
      return true;
    });

  it.each<[string, Value]>([
    ['an unknown', { X: hidden }],
    ['a condition', { X: new Choice(when('C'), 1, 2) }],
  ])('are found out when they swallow %s', (_, properties) => {
    expect(
      said(
        properties,
        swallowing(({ X }) => X),
      ),
    ).toMatch(/^error: the rule caught an unknown value/);
  });

  it('may use the helpers, which settle what they catch', () => {
    const rule = wanting(
      (properties) => some(properties.L as never as number[], (one) => one === 1) || every(properties.L as never as number[], (one) => one > 5),
    );
    expect(said({ L: [hidden, 1] }, rule)).toBe('pass');
    expect(said({ L: [hidden, 3] }, rule)).toBe('unknown: it is hidden');
    expect(said({ L: [7, 8] }, rule)).toBe('pass');
  });

  it('are errors, and stop nothing', () => {
    const rule = ruleOf(({ X }) => {
      if (X) throw new TypeError('X is not a function');
      return [];
    });
    expect(verdictsOf([resourceOf('A', { X: 1 }), resourceOf('B', {})], rule).map((one) => [one.verdict, one.reason])).toEqual([
      ['error', 'the rule failed: X is not a function'],
      ['pass', undefined],
    ]);
    expect(
      said(
        { X: 1 },
        ruleOf((properties) => void Object.assign(properties, { Z: 1 })),
        { veiled: true },
      ),
    ).toContain('error: the rule failed: a rule must not change');
    expect(
      said(
        { X: 1 },
        ruleOf((properties) => void delete (properties as Record<string, unknown>).X),
        { veiled: true },
      ),
    ).toContain('must not change');
  });

  it('may not ask for relatives that they do not declare, nor for what those do not declare', () => {
    expect(
      said(
        {},
        ruleOf((_, { related }) => void related('A::B::D')),
      ),
    ).toBe('error: the rule failed: it asks for A::B::D, which its needs do not declare');
    const rule = ruleOf((_, { related }) => void (related('A::B::C').items[0] as unknown as { properties: { Secret: string } }).properties.Secret, {
      needs: [{ type: 'A::B::C', fields: ['X'] } as never],
    });
    expect(verdictsOf([resourceOf('A', {}), resourceOf('B', {})], rule)[0]?.reason).toContain(
      'it reads Secret of A::B::C, which its needs do not declare',
    );
  });
});

describe('scope and state', () => {
  it('says why a rule does not apply', () => {
    expect(
      said(
        {},
        ruleOf(() => [], { scope: () => 'it is no cluster' }),
      ),
    ).toBe('not-applicable: it is no cluster');
    expect(
      said(
        { X: hidden },
        ruleOf(() => [], { scope: ({ X }: never) => (X ? true : 'no') }),
      ),
    ).toBe('unknown: it is hidden');
  });

  it('knows no run-time facts before deployment, however one asks', () => {
    const asks: ((state: Record<string, unknown>) => unknown)[] = [
      ({ age }) => age,
      (state) => 'age' in state,
      (state) => Object.keys(state),
      (state) => Object.hasOwn(state, 'age'),
    ];
    for (const ask of asks)
      expect(
        said(
          {},
          ruleOf((_, { state }) => void ask(state)),
        ),
      ).toBe('unknown: it is a run-time fact, known only after deployment');
    expect(
      said(
        {},
        wanting((_, { state }) => state.age === 3),
        { state: { age: 3 } },
      ),
    ).toBe('pass');
  });
});
