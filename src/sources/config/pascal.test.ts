import { expect, test } from 'vitest';
import { pascal } from './pascal.ts';

test('says again what the API says, through lists and objects', () => {
  const item = { ipPermissions: [{ fromPort: 22, ipv4Ranges: [{ cidrIp: '0.0.0.0/0' }], userIdGroupPairs: [] }], dNSName: 'a' };
  expect(pascal(item)).toEqual({ IpPermissions: [{ FromPort: 22, Ipv4Ranges: [{ CidrIp: '0.0.0.0/0' }], UserIdGroupPairs: [] }], DNSName: 'a' });
});

test('leaves out what is not set', () => {
  expect(pascal({ keyName: null, tags: [{ key: 'a', value: null }] })).toEqual({ Tags: [{ Key: 'a' }] });
});

test('knows names whose capitals cannot be told', () => {
  expect(pascal({ vpczoneIdentifier: 'subnet-1' }, { names: { vpczoneIdentifier: 'VPCZoneIdentifier' } })).toEqual({ VPCZoneIdentifier: 'subnet-1' });
});

test('leaves the keys of maps alone', () => {
  expect(pascal({ environment: { variables: { logLevel: 'debug' } } }, { maps: ['variables'] })).toEqual({
    Environment: { Variables: { logLevel: 'debug' } },
  });
});

test('takes a scalar out of its wrapping, where it is known to be one', () => {
  const item = { state: { value: 'in-use' }, subnets: [{ value: 'subnet-1' }, 'subnet-2'], ikeVersions: [{ value: 'ikev2' }] };
  expect(pascal(item, { wrapped: ['state', 'subnets'] })).toEqual({
    State: 'in-use',
    Subnets: ['subnet-1', 'subnet-2'],
    IkeVersions: [{ Value: 'ikev2' }],
  });
});
