import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resourceOf, verdictsOf, wanting } from './sample-estate.ts';
import type { Verdict } from './verdict.ts';
import { glob, type Waiver, Waivers } from './waiver.ts';

describe('glob', () => {
  it('answers as a regular expression would', () => {
    const piece = fc.constantFrom('a', 'b', '*', '?', '.', '[', '/', '**');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.array(fc.constantFrom('a', 'b', '.', '[', '/'), { maxLength: 10 }), (pattern, text) => {
        const source = pattern.map((one) => (/^\*+$/.test(one) ? '.*' : one === '?' ? '.' : one.replace(/[.[/]/, '\\$&'))).join('');
        expect(glob(pattern.join(''))(text.join(''))).toBe(new RegExp(`^${source}$`, 's').test(text.join('')));
      }),
      { numRuns: 2000 },
    );
  });

  it('never takes long', () => {
    const started = performance.now();
    expect(glob(`${'*a'.repeat(200)}*b`)('a'.repeat(20_000))).toBe(false);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

const resource = resourceOf(
  'Logs',
  {},
  {
    arn: 'arn:aws:s3:::logs',
    partition: 'aws',
    account: '111122223333',
    region: 'eu-west-1',
    origin: { file: 'a/t.json', construct: 'App/Logs/Resource' },
  },
);
const fail = verdictsOf(
  [resource],
  wanting(() => false),
)[0] as Verdict;
const waiver = (more: Partial<Waiver> = {}): Waiver => ({
  rule: 'TEST_RULE',
  resource: '*',
  reason: 'r',
  owner: 'o',
  expires: '2026-06-30',
  source: 'w.yaml:1',
  ...more,
});

describe('waivers', () => {
  it.each([
    ['Logs', true],
    ['A::B::C/Logs', true],
    ['a/t.json#Logs', true],
    ['t.json#Logs', false],
    ['arn:aws:s3:::l*', true],
    ['App/Logs/*', true],
    ['aws/111122223333/eu-west-1/*', true],
    ['aws/*/us-east-1/*', false],
    ['Log?', true],
    ['logs', false],
  ])('for %s', (pattern, holds) => {
    expect(new Waivers([waiver({ resource: pattern })], '2026-01-01T10:00:00Z').apply(fail).verdict).toBe(holds ? 'waived' : 'fail');
  });

  it.each<[string, readonly Waiver[], string, string | undefined]>([
    ['the last day', [waiver()], 'waived', 'r'],
    ['the day after', [waiver({ expires: '2026-06-29' })], 'fail', 'the waiver of o expired on 2026-06-29'],
    ['without an end', [{ rule: '*', resource: '*', reason: 'r', owner: 'o', source: 's' }], 'waived', 'r'],
    ['one that expired, and one that holds', [waiver({ expires: '2026-01-01' }), waiver({ reason: 'other' })], 'waived', 'other'],
    ['another rule', [waiver({ rule: 'OTHER_*' })], 'fail', undefined],
    ['an exact name that looks like a pattern', [waiver({ resource: 'a/t.json#*', exact: true })], 'fail', undefined],
  ])('%s', (_, waivers, verdict, reason) => {
    const applied = new Waivers(waivers, '2026-06-30T23:59:59Z').apply(fail);
    expect([applied.verdict, applied.reason]).toEqual([verdict, reason]);
  });

  it('leave everything but fails alone, and tell which of them were of no use', () => {
    const unused = waiver({ resource: 'Nobody' });
    const waivers = new Waivers([waiver(), unused], '2026-01-01');
    const pass = { ...fail, verdict: 'pass' as const };
    expect(waivers.apply(pass)).toBe(pass);
    expect(waivers.unused).toHaveLength(2);
    expect(waivers.apply(fail).waiver).toEqual({ reason: 'r', owner: 'o', expires: '2026-06-30', expired: false, source: 'w.yaml:1' });
    expect(waivers.unused).toEqual([unused]);
  });

  it('1,000 of them over 5,000 resources with ten findings each are quick', () => {
    const many = new Waivers(
      Array.from({ length: 1000 }, (_, index) => waiver({ rule: '*', resource: `*Nobody${index}*` })),
      '2026-01-01',
    );
    const started = performance.now();
    for (let index = 0; index < 5000; index++) {
      const one = { ...fail, resource: resourceOf(`R${index}`, {}) };
      for (let times = 0; times < 10; times++) many.apply(one);
    }
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
