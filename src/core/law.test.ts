import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atom, type Condition, not } from './condition.ts';
import { allOf, anyOf, each, every, isSet, none, some, text } from './logic.ts';
import { finding, type Rule } from './rule.ts';
import { resourceOf, ruleOf, verdictsOf } from './sample-estate.ts';
import { Choice, isContainer, Unknown, type Value, Veil } from './value.ts';

type Map = Record<string, never>;
type Test = (properties: Map) => boolean;

/** Small rules over `a`, `b` and the list `l`, built out of what rules are built of. */
const leaf: fc.Arbitrary<Test> = fc.oneof(
  fc.record({ key: fc.constantFrom('a', 'b'), value: fc.constantFrom('x', 'y', 1, true) }).map(
    ({ key, value }): Test =>
      (p) =>
        p[key] === value,
  ),
  fc.constantFrom('a', 'b', 'l').map(
    (key): Test =>
      (p) =>
        isSet(p, key),
  ),
  fc.constantFrom('a', 'b').map(
    (key): Test =>
      (p) =>
        text(p, key)?.startsWith('x') === true,
  ),
  fc.constantFrom('a', 'b').map(
    (key): Test =>
      (p) =>
        text(p, key)?.isOneOf(['x', 'yy']) === true,
  ),
  fc.constantFrom('x', 1).map(
    (value): Test =>
      (p) =>
        some(p.l as never as unknown[], (one) => one === value),
  ),
  fc.constantFrom('x', 1).map(
    (value): Test =>
      (p) =>
        every(p.l as never as unknown[], (one) => one === value),
  ),
  fc.constantFrom('x', 1).map(
    (value): Test =>
      (p) =>
        none(p.l as never as Map[], (one) => one.a === value),
  ),
  fc.constant<Test>((p) => Object.hasOwn(p, 'a')),
  fc.constant<Test>((p) => 'b' in p),
  fc.constant<Test>((p) => Object.keys(p).length > 1),
);
const { test } = fc.letrec<{ test: Test }>((tie) => ({
  test: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.tuple(tie('test'), tie('test')).map(
      ([one, other]): Test =>
        (p) =>
          anyOf(
            () => one(p),
            () => other(p),
          ),
    ),
    fc.tuple(tie('test'), tie('test')).map(
      ([one, other]): Test =>
        (p) =>
          allOf(
            () => one(p),
            () => other(p),
          ),
    ),
    fc.tuple(tie('test'), tie('test')).map(
      ([one, other]): Test =>
        (p) =>
          one(p) && other(p),
    ),
    tie('test').map(
      (one): Test =>
        (p) =>
          !one(p),
    ),
  ),
}));
const rules: fc.Arbitrary<Rule> = fc.array(test, { minLength: 1, maxLength: 3 }).map((tests) =>
  ruleOf(function* (properties) {
    yield* each(tests, function* (one, index) {
      if (!one(properties)) yield finding(`f${index}`, 'wrong');
    });
  }),
);

const scalar = fc.constantFrom<Value>('x', 'y', 'xx', 1, true);
const member = fc.record({ a: scalar }, { requiredKeys: [] });
const trees = fc.record(
  { a: scalar, b: scalar, l: fc.array(fc.oneof(scalar, member), { maxLength: 3, minLength: 1 }) },
  { requiredKeys: [] },
) as fc.Arbitrary<{ [key: string]: Value }>;

/** Every tree with one of its values in another's place. */
function* replaced(value: Value, by: (value: Value) => Value, top = true): Generator<Value> {
  if (!top) yield by(value);
  if (!isContainer(value) || value instanceof Veil) return;
  for (const [key, one] of Object.entries(value as Record<string, Value>)) {
    for (const inner of replaced(one, by, false)) {
      const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, Value>;
      copy[key] = inner;
      yield copy;
    }
  }
}

const kindOf = (properties: Value, rule: Rule) => verdictsOf([resourceOf('A', properties)], rule)[0]?.verdict;
const conditions: Condition[] = [atom('P', 'a', 'P is a'), not(atom('P', 'a', 'P is a')), atom('P', 'b', 'P is b')];

describe('the law', () => {
  it('what is hidden may make a verdict unknown, never its opposite', () => {
    fc.assert(
      fc.property(rules, trees, (rule, tree) => {
        const before = kindOf(tree, rule);
        for (const masked of replaced(tree, () => new Unknown('it is hidden'))) expect([before, 'unknown']).toContain(kindOf(masked, rule));
      }),
      { numRuns: 500 },
    );
  });

  it('what may even be absent, too, and no rule is called wrong for it', () => {
    fc.assert(
      fc.property(rules, trees, (rule, tree) => {
        const before = kindOf(tree, rule);
        for (const masked of replaced(tree, () => new Unknown('it is denied', true))) expect([before, 'unknown']).toContain(kindOf(masked, rule));
      }),
      { numRuns: 300 },
    );
  });

  it('an undecided condition comes to what its worlds have in common', () => {
    fc.assert(
      fc.property(rules, trees, fc.option(scalar, { nil: undefined }), fc.constantFrom(...conditions), (rule, tree, other, condition) => {
        const open = [...replaced(tree, (value) => new Choice(condition, value, other))];
        const [whenTrue, whenFalse] = [[...replaced(tree, (value) => value)], [...replaced(tree, () => other)]];
        for (const [index, one] of open.entries()) {
          const [yes, no] = [kindOf(whenTrue[index] as Value, rule), kindOf(without(whenFalse[index] as Value), rule)];
          expect(kindOf(one, rule)).toBe(yes === no ? yes : 'unknown');
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** As the resolver leaves it where nothing is there. */
function without(value: Value): Value {
  if (Array.isArray(value)) return value.filter((one) => one !== undefined).map(without);
  if (!isContainer(value)) return value;
  return Object.fromEntries(
    Object.entries(value as Record<string, Value>)
      .filter(([, one]) => one !== undefined)
      .map(([key, one]) => [key, without(one)]),
  );
}
