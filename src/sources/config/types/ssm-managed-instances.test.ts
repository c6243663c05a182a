import { expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import type { ConfigItem } from '../item.ts';
import { describeItem } from '../translate.ts';

const item = (type: string, id: string, configuration: object, supplementary: object = {}): ConfigItem => ({
  type: `AWS::SSM::${type}`,
  id,
  account: '111122223333',
  region: 'eu-west-1',
  partition: 'aws',
  capturedAt: '2026-11-01T00:00:00.000Z',
  tags: {},
  configuration: configuration as ConfigItem['configuration'],
  supplementary: supplementary as ConfigItem['supplementary'],
  relationships: [],
});

const told = (Content: unknown) => ({ SchemaVersion: '1.0', Content });
const information = told({
  'i-1': { PlatformVersion: '2023', PlatformName: 'Amazon Linux', InstanceId: 'i-1', AgentVersion: '3.3.380.0', PlatformType: 'Linux' },
});

test('an inventory tells the machine and what is installed on it', () => {
  const configuration = {
    'AWS:InstanceInformation': information,
    'AWS:Network': told([{ Name: 'ens5' }]),
    'AWS:Application': told([{ Name: 'telnet', Version: '0.17', Publisher: '' }]),
    'AWS:WindowsUpdate': told([]),
  };
  const [machine] = describeItem(item('ManagedInstanceInventory', 'i-1', configuration, { instanceStatus: 'Stopped' }));
  expect(machine).toMatchObject({
    type: 'AWS::SSM::ManagedInstanceInventory',
    id: 'i-1',
    properties: {
      AgentStatus: 'Stopped',
      AgentVersion: '3.3.380.0',
      Applications: [{ Name: 'telnet', Version: '0.17' }],
      InstanceId: 'i-1',
      InventoryTypes: ['AWS:InstanceInformation', 'AWS:Network', 'AWS:Application'],
      PlatformName: 'Amazon Linux',
      PlatformType: 'Linux',
      PlatformVersion: '2023',
    },
  });
});

test('an inventory without applications says nothing of what is installed', () => {
  const [machine] = describeItem(item('ManagedInstanceInventory', 'i-1', { 'AWS:InstanceInformation': information }));
  expect(machine?.properties.Applications).toBeInstanceOf(Unknown);
  expect(machine?.properties.AgentStatus).toBeInstanceOf(Unknown);
});

test.each(['Patch', 'Association'])('%s compliance is that of all items together', (kind) => {
  const status = (items: object | undefined) => {
    const configuration = items === undefined ? {} : { 'AWS:ComplianceItem': told({ [kind]: items }) };
    const [one] = describeItem(item(`${kind}Compliance`, 'AWS::SSM::ManagedInstanceInventory/i-1', configuration));
    expect(one?.properties.InstanceId).toBe('i-1');
    return one?.properties.Status;
  };
  expect(status({ a: { Status: 'COMPLIANT' }, b: { Status: 'COMPLIANT' } })).toBe('COMPLIANT');
  expect(status({ a: { Status: 'COMPLIANT' }, b: { Status: 'NON_COMPLIANT' }, c: {} })).toBe('NON_COMPLIANT');
  expect(status({ a: { Status: 'COMPLIANT' }, b: {} })).toBeInstanceOf(Unknown);
  expect(status(undefined)).toBeInstanceOf(Unknown);
});
