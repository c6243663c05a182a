import { expect, test } from 'vitest';
import { applyRule } from '../../core/apply.ts';
import { Estate } from '../../core/estate.ts';
import { judge } from '../../core/judge.ts';
import type { Resource } from '../../core/resource.ts';
import enabled from './cloud-trail-enabled.ts';
import multiRegion from './multi-region-cloud-trail-enabled.ts';

const resource = (type: string, id: string, region: string | undefined, properties: object = {}): Resource => ({
  type,
  id,
  key: `${region ?? '-'}/${type}/${id}`,
  name: id,
  ...(region === undefined ? {} : { region }),
  properties: properties as Resource['properties'],
  veiled: false,
  state: {},
  origin: { file: 'test' },
});
const trail = (id: string, region: string, more: object = {}) =>
  resource('AWS::CloudTrail::Trail', id, region, { TrailName: id, S3BucketName: 'audit', IsLogging: true, ...more });
const account = resource('AWS::::Account', '111122223333', undefined);

function verdict(rule: typeof enabled, subject: Resource, beside: readonly Resource[], gap?: string): string | undefined {
  const applied = applyRule(rule, {});
  if ('missing' in applied) throw new Error('parameters are missing');
  const estate = new Estate({ resources: [subject], beside, ...(gap === undefined ? {} : { gapIn: () => gap }) });
  return [...judge(estate, [applied], { asOf: '2026-11-01T00:00:00.000Z' })][0]?.verdict;
}

test('a trail of one region passes where one of another region records all', () => {
  const local = trail('local', 'eu-west-1');
  expect(verdict(multiRegion, local, [trail('all', 'us-east-1', { IsMultiRegionTrail: true })])).toBe('pass');
  expect(verdict(multiRegion, local, [trail('other', 'us-east-1')])).toBe('fail');
});

test('a trail that does not log is not excused by one that logs elsewhere', () => {
  const silent = trail('silent', 'eu-west-1', { IsLogging: false });
  expect(verdict(enabled, silent, [trail('other', 'us-east-1')])).toBe('fail');
  expect(verdict(enabled, silent, [trail('other', 'eu-west-1')])).toBe('pass');
});

test('an account fails where it certainly has no trail', () => {
  expect(verdict(multiRegion, account, [])).toBe('fail');
  expect(verdict(multiRegion, account, [trail('any', 'us-east-1')])).toBe('not-applicable');
  expect(verdict(multiRegion, account, [], 'access was denied')).toBe('unknown');
});
