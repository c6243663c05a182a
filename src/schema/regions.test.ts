import { expect, it } from 'vitest';
import { isRegion, nearestRegion, partitionOf, regionNames } from './regions.ts';

it('knows the regions of every partition', () => {
  expect(regionNames().length).toBeGreaterThan(35);
  expect(isRegion('eu-central-1')).toBe(true);
  expect(isRegion('ap-southeast-7')).toBe(true);
  expect(partitionOf('us-east-1')?.name).toBe('aws');
  expect(partitionOf('us-gov-west-1')?.name).toBe('aws-us-gov');
  expect(partitionOf('cn-north-1')).toEqual({ name: 'aws-cn', domainSuffix: 'amazonaws.com.cn' });
});

it.each([
  ['eu-centrl-1', 'eu-central-1'],
  ['us-est-1', 'us-east-1'],
  ['EU-WEST-1', 'eu-west-1'],
  ['eu-west1', 'eu-west-1'],
  ['somewhere', undefined],
  ['us-east-1a', 'us-east-1'],
])('%s is no region; perhaps %s', (written, meant) => {
  expect(isRegion(written)).toBe(false);
  expect(partitionOf(written)).toBeUndefined();
  expect(nearestRegion(written)).toBe(meant);
});
