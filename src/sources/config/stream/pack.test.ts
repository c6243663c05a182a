import { expect, test } from 'vitest';
import type { Resource } from '../../../core/resource.ts';
import { Unknown } from '../../../core/value.ts';
import { openState } from '../../../shapes/open-state.ts';
import { pack, unpack } from './pack.ts';

const resource = (more: Partial<Resource> = {}): Resource => ({
  type: 'AWS::S3::Bucket',
  id: 'logs',
  key: '1/eu-west-1/AWS::S3::Bucket/logs',
  name: 'logs',
  arn: 'arn:aws:s3:::logs',
  partition: 'aws',
  account: '1',
  region: 'eu-west-1',
  properties: { BucketName: 'logs', Tags: [{ Key: 'a', Value: 'b' }] },
  veiled: false,
  state: {},
  capturedAt: '2026-11-01T00:00:00.000Z',
  origin: { file: 'a.json' },
  ...more,
});

const place = { type: 'AWS::S3::Bucket', account: '1' };
const back = (given: Resource, only?: ReadonlySet<string>) => unpack(pack(given, only), place);

test('a resource comes back as it was', () => {
  expect(back(resource())).toEqual(resource());
  const other = resource({ name: 'other', otherNames: ['third'], partition: 'aws-cn' });
  expect(back(other)).toEqual(other);
  expect(pack(resource())).not.toContain('\n');
});

test('veils come back as veils, wherever they stand', () => {
  const properties = { Rules: [{ A: new Unknown('denied', true) }, new Unknown('other')], BucketName: 'logs' };
  const one = back(resource({ properties, veiled: true }));
  expect(one.properties).toEqual(properties);
  expect((one.properties.Rules as unknown as { A: Unknown }[])[0]?.A).toBeInstanceOf(Unknown);
  const whole = back(resource({ properties: new Unknown('nothing is known', true) as never, veiled: true }), new Set(['BucketName']));
  expect(whole.properties).toBeInstanceOf(Unknown);
});

test('run-time facts come back, and those that are not known stay unknown', () => {
  const state = openState({ state: 'running', launchTime: new Unknown('denied', true) }, 'AWS Config does not show this');
  const facts = back(resource({ state })).state as Record<string, unknown>;
  expect(facts.state).toBe('running');
  expect(facts.launchTime).toBeInstanceOf(Unknown);
  expect((facts.anything as Unknown).reason).toBe('AWS Config does not show this');
  expect(back(resource()).state?.anything).toBeUndefined();
  const { state: _, ...bare } = resource();
  expect(back(bare)).toEqual(bare);
});

test('no item can write a veil, and names such as __proto__ are only names', () => {
  const properties = JSON.parse('{"v":[["a"],"x",true],"__proto__":{"polluted":true},"a":1}');
  const one = back(resource({ properties: { ...properties, U: new Unknown('u') }, veiled: true }));
  expect(one.properties.v).toEqual([['a'], 'x', true]);
  expect(one.properties.a).toBe(1);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('of what waits for its relatives only those properties and facts come back that were chosen', () => {
  const state = openState({ status: 'ok', Size: 1, other: 2 }, 'AWS Config does not show this');
  const one = back(resource({ state }), new Set(['Tags', 'Nothing', 'state.status', 'state.size']));
  expect(one.properties).toEqual({ Tags: [{ Key: 'a', Value: 'b' }] });
  expect(Object.keys(one.state as object)).toEqual(['status', 'Size']);
  expect(one.state?.missing).toMatchObject({ reason: 'AWS Config does not show this' });
});
