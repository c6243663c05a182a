import { describe, expect, it } from 'vitest';
import { Unknown } from '../../core/value.ts';
import { Merger } from './merge.ts';
import type { Reader, Sighted } from './reader.ts';
import type { UnitResult } from './unit.ts';

const account = '111122223333';
const regions = new Set(['eu-west-1', 'us-east-1']);
const reader = (more: Partial<Reader>) =>
  ({ name: 'r', types: [], scope: 'region', service: { name: 's' }, calls: ['ListThings'], ...more }) as unknown as Reader;
const unitOf = (of: Reader, region: string) => ({ reader: of, place: { partition: 'aws', account, region }, regions });
const result = (resources: readonly Sighted[], more: Partial<UnitResult> = {}): UnitResult => ({
  seenAt: '2026-11-01T00:00:00Z',
  resources,
  gaps: {},
  unseen: [],
  ...more,
});
const thing = (id: string, more: Partial<Sighted> = {}): Sighted => ({ type: 'A::B::Thing', id, properties: {}, ...more });

describe('what readers tell', () => {
  it('is one resource where type, id and region are the same', () => {
    const merger = new Merger('aws', account);
    const one = reader({});
    merger.add(unitOf(one, 'eu-west-1'), result([thing('a', { properties: { X: 1, Y: new Unknown('denied', true) }, otherNames: ['n'] })]));
    merger.add(
      unitOf(one, 'eu-west-1'),
      result([thing('a', { properties: { Y: 2, X: new Unknown('denied', true) }, state: { z: 3 }, otherNames: ['m'] })]),
    );
    merger.add(unitOf(one, 'us-east-1'), result([thing('a')]));
    const resources = merger.resources();
    expect(resources.map((each) => each.region)).toEqual(['eu-west-1', 'us-east-1']);
    // What one of them knows, the other need not know.
    expect(resources[0]).toMatchObject({ properties: { X: 1, Y: 2 }, state: { z: 3 }, otherNames: ['n', 'm'], veiled: false });
  });

  it('is two resources where the ARNs differ, whoever was first', () => {
    const [one, other] = ['arn:aws:a:eu-west-1:111122223333:/names/a+1', 'arn:aws:a:eu-west-1:111122223333:/names/a+2'];
    const told = (order: readonly Sighted[]) => {
      const merger = new Merger('aws', account);
      for (const each of order) merger.add(unitOf(reader({}), 'eu-west-1'), result([each]));
      return merger.resources();
    };
    const sightings = [thing('a', { arn: one, properties: { X: 1 } }), thing('a', { arn: other, properties: { X: 2 } }), thing('a', { arn: other })];
    const resources = told(sightings);
    expect(resources.map(({ id, name, arn, properties }) => [id, name, arn, properties.X])).toEqual([
      [one, 'a', one, 1],
      [other, 'a', other, 2],
    ]);
    expect(new Set(resources.map((each) => each.key)).size).toBe(2);
    expect(told([...sightings].reverse())).toEqual(resources);
  });

  it('is one resource where only some tell its ARN', () => {
    const arn = 'arn:aws:a:eu-west-1:111122223333:a';
    for (const order of [
      [thing('a', { arn }), thing('a', { properties: { Y: 2 } })],
      [thing('a', { properties: { Y: 2 } }), thing('a', { arn })],
    ]) {
      const merger = new Merger('aws', account);
      merger.add(unitOf(reader({ adds: { 'A::B::Thing': { properties: ['Y', 'Z'] } } }), 'eu-west-1'), result(order));
      expect(merger.resources()).toMatchObject([{ id: 'a', arn, properties: { Y: 2 } }]);
    }
  });

  it('comes in the same order whoever was first', () => {
    const told = (order: readonly string[]) => {
      const merger = new Merger('aws', account);
      for (const id of order) merger.add(unitOf(reader({}), 'eu-west-1'), result([thing(id)]));
      return merger.resources().map((one) => one.id);
    };
    expect(told(['b', 'a', 'c'])).toEqual(told(['c', 'b', 'a']));
  });

  it('of regions that nobody looks at is left out', () => {
    const merger = new Merger('aws', account);
    const buckets = reader({ scope: 'account' });
    merger.add(unitOf(buckets, 'us-east-1'), result([thing('a', { region: 'ap-south-1' }), thing('b', { region: 'eu-west-1' }), thing('c')]));
    expect(merger.resources().map((one) => [one.id, one.region])).toEqual([
      ['c', undefined],
      ['b', 'eu-west-1'],
    ]);
  });
});

describe('facts of an account', () => {
  const adds = { 'AWS::::Account': { state: ['encrypted', 'detectors'] } };
  const ask = (of: Reader, told: UnitResult) => {
    const merger = new Merger('aws', account);
    for (const region of [undefined, 'eu-west-1']) merger.addAccount(region, '2026-11-01T00:00:00Z');
    merger.add(unitOf(of, 'eu-west-1'), told);
    const [global, ireland] = merger.resources();
    return { global, ireland };
  };

  it('are its own in each region, and what is not told by whom it would be told is not there', () => {
    const { global, ireland } = ask(reader({ adds }), result([{ type: 'AWS::::Account', id: account, properties: {}, state: { encrypted: true } }]));
    expect([ireland?.region, ireland?.state?.encrypted, ireland?.state?.detectors]).toEqual(['eu-west-1', true, undefined]);
    // Nobody was asked about the account as a whole.
    expect(global?.region).toBeUndefined();
    expect(global?.state?.encrypted).toBeInstanceOf(Unknown);
    expect(ireland?.state?.other).toBeInstanceOf(Unknown);
  });

  it('are unknown where their reader failed', () => {
    const { ireland } = ask(reader({ adds }), result([], { failed: 'access denied' }));
    expect(ireland?.state?.encrypted).toMatchObject({ reason: 'access denied', maybeAbsent: true });
  });
});
