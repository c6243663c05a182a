import { expect, test } from 'vitest';
import { listenerRule } from './listener.ts';
import { loadBalancer } from './load-balancer.ts';

test('subnets stand alone, unless one of them has an address', () => {
  const bare = [{ SubnetId: 'subnet-1', LoadBalancerAddresses: [] }, { SubnetId: 'subnet-2' }];
  expect(loadBalancer({ AvailabilityZones: bare }).properties).toMatchObject({ Subnets: ['subnet-1', 'subnet-2'] });
  const addressed = [{ SubnetId: 'subnet-1', LoadBalancerAddresses: [{ AllocationId: 'eipalloc-1' }] }, { SubnetId: 'subnet-2' }];
  const { properties } = loadBalancer({ AvailabilityZones: addressed });
  expect(properties.SubnetMappings).toEqual([{ SubnetId: 'subnet-1', AllocationId: 'eipalloc-1' }, { SubnetId: 'subnet-2' }]);
  expect(Object.hasOwn(properties, 'Subnets')).toBe(false);
});

test('the default rule is the listener itself', () => {
  expect(listenerRule({ RuleArn: 'r', IsDefault: true, Priority: 'default' }, 'l')).toBeUndefined();
  expect(listenerRule({ RuleArn: 'r', Priority: '7' }, 'l')?.properties).toMatchObject({ ListenerArn: 'l', Priority: 7 });
});
