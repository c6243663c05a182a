import type { GetInventoryRequest, InstanceInformation, InventoryResultEntity, ResourceComplianceSummaryItem } from '@aws-sdk/client-ssm';
import { expect, test } from 'vitest';
import { readLive, refusal } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers } from './ssm-managed-instances.ts';

/** The emulator has neither managed instances nor inventories. */
const machines: readonly InstanceInformation[] = [
  {
    InstanceId: 'i-1',
    PingStatus: 'Online',
    PlatformType: 'Linux',
    PlatformName: 'Amazon Linux',
    PlatformVersion: '2023',
    AgentVersion: '3.3.380.0',
  },
  { InstanceId: 'i-2', PingStatus: 'ConnectionLost', PlatformType: 'Windows', PlatformName: 'Windows Server', PlatformVersion: '10.0' },
];
const rows: Readonly<Record<string, readonly InventoryResultEntity[]>> = {
  'AWS:Application': [
    { Id: 'i-1', Data: { 'AWS:Application': { TypeName: 'AWS:Application', SchemaVersion: '1.1', Content: [{ Name: 'telnet', Version: '0.17' }] } } },
  ],
  'AWS:Network': [
    { Id: 'i-1', Data: { 'AWS:Network': { TypeName: 'AWS:Network', SchemaVersion: '1.0', Content: [{ Name: 'ens5' }] } } },
    { Id: 'i-2', Data: {} },
  ],
};
const summaries: readonly ResourceComplianceSummaryItem[] = [
  { ComplianceType: 'Patch', ResourceType: 'ManagedInstance', ResourceId: 'i-1', Status: 'COMPLIANT' },
  { ComplianceType: 'Patch', ResourceType: 'ManagedInstance', ResourceId: 'i-2', Status: 'NON_COMPLIANT' },
  { ComplianceType: 'Association', ResourceType: 'ManagedInstance', ResourceId: 'i-1', Status: 'COMPLIANT' },
  { ComplianceType: 'Custom:Ours', ResourceType: 'ManagedInstance', ResourceId: 'i-1', Status: 'NON_COMPLIANT' },
];
const answers = {
  DescribeInstanceInformation: () => ({ InstanceInformationList: machines }),
  GetInventorySchema: () => ({ Schemas: Object.keys(rows).map((TypeName) => ({ TypeName, Attributes: [] })) }),
  GetInventory: ({ ResultAttributes }: GetInventoryRequest) => ({ Entities: rows[ResultAttributes?.[0]?.TypeName ?? ''] }),
  ListResourceComplianceSummaries: () => ({ ResourceComplianceSummaryItems: summaries }),
};

const parameters = {
  EC2_MANAGEDINSTANCE_APPLICATIONS_BLACKLISTED: { applicationNames: 'telnet' },
  EC2_MANAGEDINSTANCE_APPLICATIONS_REQUIRED: { applicationNames: 'amazon-cloudwatch-agent' },
  EC2_MANAGEDINSTANCE_INVENTORY_BLACKLISTED: { inventoryNames: 'AWS:Network' },
  EC2_MANAGEDINSTANCE_PLATFORM_CHECK: { platformType: 'Linux' },
};

test('each machine is one resource, with what its inventories tell', async () => {
  const { resources, unseen, gaps } = await readLive(readers, answers);
  expect({ unseen, gaps }).toEqual({ unseen: [], gaps: {} });
  expect(resources.map((one) => [one.type, one.id, one.properties.AgentStatus ?? one.properties.Status])).toEqual([
    ['AWS::SSM::AssociationCompliance', 'AWS::SSM::ManagedInstanceInventory/i-1', 'COMPLIANT'],
    ['AWS::SSM::ManagedInstanceInventory', 'i-1', 'Online'],
    ['AWS::SSM::ManagedInstanceInventory', 'i-2', 'ConnectionLost'],
    ['AWS::SSM::PatchCompliance', 'AWS::SSM::ManagedInstanceInventory/i-1', 'COMPLIANT'],
    ['AWS::SSM::PatchCompliance', 'AWS::SSM::ManagedInstanceInventory/i-2', 'NON_COMPLIANT'],
  ]);
  expect(resources[1]?.properties).toMatchObject({
    InventoryTypes: ['AWS:Application', 'AWS:Network'],
    Applications: [{ Name: 'telnet', Version: '0.17' }],
  });
});

test('what is installed on a machine without an inventory is unknown, and so is it where inventories may not be asked for', async () => {
  const silent = { ...answers, GetInventory: () => ({ Entities: [] }) };
  const denied = {
    ...answers,
    GetInventorySchema: () => {
      throw refusal('AccessDeniedException', 'not authorized to perform: ssm:GetInventorySchema');
    },
  };
  for (const from of [silent, denied]) {
    const { resources } = await readLive(readers, from);
    const described = resources.map(({ type, id, properties, state = {} }) => ({ type, id, properties, state }));
    const said = await differences({ template: {}, types: ['AWS::SSM::ManagedInstanceInventory'], described, parameters });
    const about = (rule: string) => said.find((one) => one.startsWith(rule));
    expect(about('EC2_MANAGEDINSTANCE_APPLICATIONS_BLACKLISTED')).toMatch(/unknown \(.*; unknown \(/);
    expect(about('EC2_MANAGEDINSTANCE_PLATFORM_CHECK')).toContain('pass; fail [PlatformType]');
  }
});
