import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRule } from './apply.ts';
import { Estate } from './estate.ts';
import { csv, decimal, flag, integer, type Parameter, readParameter, string } from './parameters.ts';
import { formatPath, parsePath } from './path.ts';
import { identity } from './resource.ts';
import { resourceOf, ruleOf } from './sample-estate.ts';
import { Tally } from './score.ts';
import { isVeiled, Partial, Reference, Unknown } from './value.ts';
import { atLeast, type Severity, type Verdict, type VerdictKind } from './verdict.ts';

describe('paths', () => {
  it('come back as they went', () => {
    const step = fc.oneof(fc.nat(999), fc.string(), fc.constantFrom('', 'a.b', 'x[0]', '"', '\\', 'Fn::If', 'aws:cdk:path', 'a"]["b', '\n\\"'));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), (path) => {
        expect(parsePath(formatPath(path))).toEqual(path);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['Rules[0].Status', ['Rules', 0, 'Status']],
    ['Tags["a.b"].x', ['Tags', 'a.b', 'x']],
    ['', []],
  ])('%s', (text, path) => {
    expect(parsePath(text)).toEqual(path);
    expect(formatPath(path)).toBe(text);
  });
});

describe('parameters', () => {
  const p = { about: 'x' };
  it.each<[string, Parameter, unknown, unknown]>([
    ['a whole number', integer(p), '30', 30],
    ['a number', decimal(p), ' 1.5 ', 1.5],
    ['a text', string(p), 7, '7'],
    ['a flag', flag(p), 'TRUE', true],
    ['a flag as it is', flag(p), false, false],
    ['a list', csv(p), 'a, b,,c', ['a', 'b', 'c']],
    ['a list as it is', csv(p), ['a', 1], ['a', '1']],
    ['a list of one number', csv(p), 80, ['80']],
    ['one that is allowed', string({ ...p, allowed: ['a'] }), 'a', 'a'],
  ])('%s', (_, parameter, given, value) => {
    expect(readParameter('p', parameter, given)).toEqual(value);
  });

  it.each<[Parameter, unknown, string]>([
    [integer(p), '1.5', 'parameter p wants a whole number, not "1.5"'],
    [integer(p), '1e99', 'parameter p wants a whole number, not "1e99"'],
    [decimal(p), '', 'parameter p wants a number, not ""'],
    [decimal(p), 'x', 'parameter p wants a number, not "x"'],
    [flag(p), 1, 'parameter p wants true or false, not 1'],
    [string(p), {}, 'parameter p wants a text, not {}'],
    [csv(p), true, 'parameter p wants a comma-separated list, not true'],
    [string({ ...p, allowed: ['a', 'b'] }), 'c', 'parameter p wants one of a, b, not "c"'],
    [csv({ ...p, allowed: [['a', 'b']] }), 'a,c', 'parameter p wants one of a,b, not "a,c"'],
  ])('%j refuses %j', (parameter, given, message) => {
    expect(() => readParameter('p', parameter, given)).toThrow(message);
  });

  it('are filled in by what is given, then by default', () => {
    const rule = ruleOf(() => [], {
      parameters: { days: integer({ about: 'x', default: 7 }), key: string({ about: 'x', required: true }), free: string({ about: 'x' }) },
    });
    expect(applyRule(rule, { parameters: { key: 'k' }, severity: 'high' })).toEqual({ rule, severity: 'high', parameters: { days: 7, key: 'k' } });
    expect(applyRule(rule)).toEqual({ missing: ['key'] });
    expect(() => applyRule(rule, { parameters: { nope: 1 } })).toThrow('TEST_RULE has no parameter nope; it has days, key, free');
    expect(() =>
      applyRule(
        ruleOf(() => []),
        { parameters: { constructor: 1 } },
      ),
    ).toThrow('TEST_RULE has no parameter constructor');
  });
});

describe('the score', () => {
  const add = (tally: Tally, verdict: VerdictKind, severity: Severity) => tally.add({ verdict, severity } as Verdict);
  const counts = { files: 1, resources: 2, rules: 3, errors: 0 };

  it('weighs by severity, and counts passes and fails alone', () => {
    const tally = new Tally();
    for (const kind of ['unknown', 'waived', 'error', 'not-applicable'] as const) add(tally, kind, 'critical');
    expect(tally.summary(counts).score).toBe(null);
    add(tally, 'pass', 'critical');
    add(tally, 'fail', 'high');
    expect(tally.summary(counts)).toEqual({
      ...counts,
      verdicts: { pass: 1, fail: 1, unknown: 1, waived: 1, error: 1, 'not-applicable': 1 },
      failed: { critical: 0, high: 1, medium: 0, low: 0, info: 0 },
      score: 66.6,
    });
  });

  it('is never a hundred while something fails', () => {
    const tally = new Tally();
    for (let index = 0; index < 100_000; index++) add(tally, 'pass', 'critical');
    add(tally, 'fail', 'low');
    expect(tally.summary(counts).score).toBe(99.9);
  });

  it('knows what is at least as bad', () => {
    expect([atLeast('critical', 'high'), atLeast('high', 'high'), atLeast('low', 'high')]).toEqual([true, true, false]);
  });
});

describe('values and estates', () => {
  it('knows veils anywhere in a tree', () => {
    for (const plain of [1, null, undefined, 'x', [], {}, { a: [{ b: 1 }] }]) expect(isVeiled(plain)).toBe(false);
    for (const veiled of [new Unknown('x'), [new Unknown('x')], { a: [{ b: new Reference('B') }] }]) expect(isVeiled(veiled)).toBe(true);
    expect([new Reference('Stack#Nested/B').reason, new Partial(['a', new Reference('B', 'Arn')]).reason]).toEqual([
      'the name of Nested/B is known only after deployment',
      'B.Arn is known only after deployment',
    ]);
  });

  it('finds resources by key and type, whatever they are called', () => {
    const resources = [resourceOf('__proto__', {}), resourceOf('constructor', {}, { type: 'toString' })];
    const estate = new Estate({ resources });
    expect([estate.byKey('__proto__'), estate.byKey('x'), estate.ofType('toString'), estate.ofType('constructor')]).toEqual([
      resources[0],
      undefined,
      [resources[1]],
      [],
    ]);
  });

  it('has an identity with dashes for what is not known', () => {
    expect(identity(resourceOf('A', {}, { region: 'eu-west-1' }))).toBe('-/-/eu-west-1/A::B::C/A');
  });
});
