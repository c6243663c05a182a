import { describe, expect, it } from 'vitest';
import { Estate } from '../core/estate.ts';
import type { Resource } from '../core/resource.ts';
import type { Verdict } from '../core/verdict.ts';
import { Baseline, readBaseline } from './baseline.ts';
import { metadataWaivers, readWaiver } from './metadata-waivers.ts';
import { nearest, type SelectableRule, type Selection, selectRules } from './select.ts';

const ruleOf = (id: string, service: string, recommended = true, aliases?: string[]): SelectableRule => ({
  id,
  service,
  recommended,
  severity: 'low',
  types: [],
  ...(aliases ? { aliases } : {}),
});
const all = [ruleOf('S3_ONE', 's3'), ruleOf('S3_TWO', 's3', false), ruleOf('EC2_ONE', 'ec2', true, ['EC2_OLD'])];

describe('selection', () => {
  it.each<[string[], Partial<Selection>, string[]]>([
    [[], {}, ['S3_ONE', 'EC2_ONE']],
    [['all'], {}, ['S3_ONE', 'S3_TWO', 'EC2_ONE']],
    [['s3/*'], {}, ['S3_ONE', 'S3_TWO']],
    [['S3/*-one'], {}, ['S3_ONE']],
    [['s3-two'], {}, ['S3_TWO']],
    [['EC2_OLD'], {}, ['EC2_ONE']],
    [['*_ONE', '!s3/*'], {}, ['EC2_ONE']],
    [['!S3_ONE'], {}, ['EC2_ONE']],
    [['all'], { off: new Set(['S3_ONE']) }, ['S3_TWO', 'EC2_ONE']],
    [[], { framework: new Set(['S3_TWO', 'NOT_HERE']) }, ['S3_TWO']],
    [['EC2_ONE'], { framework: new Set(['S3_TWO']) }, ['S3_TWO', 'EC2_ONE']],
    [['!S3_TWO'], { framework: new Set(['S3_TWO', 'S3_ONE']) }, ['S3_ONE']],
  ])('%j %j', (patterns, more, ids) => {
    expect([...selectRules(all, { patterns, off: new Set(), ...more })]).toEqual(ids);
  });

  it('says what it may have been', () => {
    expect(() => selectRules(all, { patterns: ['S3_OEN'], off: new Set() })).toThrow('no rule is called S3_OEN; did you mean S3_ONE?');
    expect(() => selectRules(all, { patterns: ['QUITE_ANOTHER_THING'], off: new Set() })).toThrow('(bylaw rules list shows them)');
    expect([nearest('chek', ['check', 'waive']), nearest('xyz', ['check']), nearest('', [])]).toEqual(['check', undefined, undefined]);
  });
});

const resource = (id: string, metadata?: object) =>
  ({
    id,
    type: 'T',
    key: id,
    properties: {},
    veiled: false,
    origin: { file: 't.json', locate: () => ({ line: 3, column: 5 }) },
    ...(metadata ? { metadata } : {}),
  }) as Resource;
const fail = (id: string, ...paths: string[]) =>
  ({
    rule: 'R',
    verdict: 'fail',
    resource: resource(id),
    findings: paths.map((path) => ({ path, message: 'm', related: [] })),
  }) as unknown as Verdict;

describe('a baseline', () => {
  it('leaves what is new, finding by finding, and writes itself in order', () => {
    const baseline = new Baseline([{ rule: 'R', file: 't.json', resource: 'A', path: 'x' }]);
    expect(baseline.narrow(fail('A', 'x'))).toBeUndefined();
    expect(baseline.narrow(fail('A', 'x', 'y'))?.findings.map((one) => one.path)).toEqual(['y']);
    const [other, pass] = [fail('B', 'x'), { ...fail('B', 'x'), verdict: 'pass' as const }];
    expect([baseline.narrow(other), baseline.narrow(pass)]).toEqual([other, pass]);
    expect(baseline.hidden).toBe(1);
    expect(readBaseline(baseline.write()).map((one) => `${one.resource} ${one.path}`)).toEqual(['A x', 'A y', 'B x']);
  });
});

describe('waivers in metadata', () => {
  const good = { rule: 'R', reason: 'r', owner: 'o', expires: '2028-02-29' };
  it.each<[unknown, string]>([
    ['x', 'it is not a map'],
    [{ ...good, owner: ' ' }, 'it lacks owner'],
    [{ ...good, more: 1 }, 'more is not a part of a waiver: rule, resource, reason, owner, expires'],
    [{ ...good, expires: '2027-02-29' }, 'expires wants a day such as 2027-01-31, not "2027-02-29"'],
    [{ ...good, expires: 'tomorrow' }, 'expires wants a day such as 2027-01-31, not "tomorrow"'],
  ])('%j is refused', (raw, message) => {
    expect(readWaiver(raw, 's')).toBe(message);
  });

  it('are one or a list, for the resource that carries them alone', () => {
    const estate = new Estate({
      resources: [
        resource('*', { Bylaw: { Waivers: good } }),
        resource('B', { Bylaw: { waivers: [good, 7] } }),
        resource('C', { Bylaw: 7 }),
        resource('D', { Bylaw: {} }),
      ],
    });
    const { waivers, errors } = metadataWaivers(estate);
    expect(waivers.map(({ resource: of, exact, source }) => [of, exact, source])).toEqual([
      ['t.json#*', true, 'the metadata of *'],
      ['t.json#B', true, 'the metadata of B'],
    ]);
    expect(errors).toEqual([{ file: 't.json', line: 3, column: 5, message: 'waiver 2 in the metadata of B: it is not a map' }]);
  });
});
