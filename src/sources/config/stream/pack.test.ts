import { expect, test } from 'vitest';
import type { Resource } from '../../../core/resource.ts';
import { Unknown } from '../../../core/value.ts';
import { openState } from '../../../shapes/open-state.ts';
import { pack, unpack } from './pack.ts';

const resource = (more: Partial<Resource> = {}): Resource => ({
  type: 'AWS::S3::Bucket',
  id: 'logs',
  key: '1/eu/AWS::S3::Bucket/logs',
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

test('a resource comes back as it was', () => {
  expect(unpack(pack(resource()))).toEqual(resource());
  expect(pack(resource())).not.toContain('\n');
});

test('veils come back as veils, wherever they stand', () => {
  const properties = { Rules: [{ A: new Unknown('denied', true) }, new Unknown('other')], BucketName: 'logs' };
  const back = unpack(pack(resource({ properties, veiled: true })));
  expect(back.properties).toEqual(properties);
  expect((back.properties.Rules as unknown as { A: Unknown }[])[0]?.A).toBeInstanceOf(Unknown);
  const whole = unpack(pack(resource({ properties: new Unknown('nothing is known', true) as never, veiled: true })));
  expect(whole.properties).toBeInstanceOf(Unknown);
});

test('run-time facts come back, and those that are not known stay unknown', () => {
  const state = openState({ state: 'running', launchTime: new Unknown('denied', true) }, 'AWS Config does not show this');
  const back = unpack(pack(resource({ state }))).state as Record<string, unknown>;
  expect(back.state).toBe('running');
  expect(back.launchTime).toBeInstanceOf(Unknown);
  expect((back.anything as Unknown).reason).toBe('AWS Config does not show this');
  expect(unpack(pack(resource())).state?.anything).toBeUndefined();
});

test('no item can write a veil, and names such as __proto__ are only names', () => {
  const properties = JSON.parse('{"v":[["a"],"x",true],"__proto__":{"polluted":true},"a":1}');
  const back = unpack(pack(resource({ properties: { ...properties, U: new Unknown('u') }, veiled: true })));
  expect(back.properties.v).toEqual([['a'], 'x', true]);
  expect(back.properties.a).toBe(1);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
