import { compliance, Inventories, inventoryType, managedInstance } from '../../../shapes/ssm/managed-instance.ts';
import type { Reader } from '../reader.ts';
import { ssm } from './_ssm.ts';

const instances = ssm.table({
  name: 'ssm-managed-instances',
  types: [inventoryType],
  list: { command: 'DescribeInstanceInformation', input: { MaxResults: 50 }, items: (out) => out.InstanceInformationList },
  resource: managedInstance,
});

/** An inventory is asked for by its kind, of all machines at once. */
const inventories = ssm.reader({
  name: 'ssm-inventories',
  types: [],
  adds: { [inventoryType]: { properties: ['InventoryTypes', 'Applications'] } },
  calls: ['GetInventorySchema', 'GetInventory'],
  async *read(api) {
    const told = new Inventories();
    const kinds = api.list('GetInventorySchema', { MaxResults: 200 }, (out) => out.Schemas);
    for await (const { TypeName: kind } of kinds) {
      if (kind === undefined) continue;
      const entities = api.list(
        'GetInventory',
        {
          // An inventory outlives its machine.
          Filters: [{ Key: 'AWS:InstanceInformation.InstanceStatus', Values: ['Terminated'], Type: 'NotEqual' }],
          ResultAttributes: [{ TypeName: kind }],
        },
        (out) => out.Entities,
      );
      for await (const entity of entities) told.add(kind, entity);
    }
    yield* told.described();
  },
});

const compliances = ssm.table({
  name: 'ssm-compliance',
  types: ['AWS::SSM::PatchCompliance', 'AWS::SSM::AssociationCompliance'],
  list: { command: 'ListResourceComplianceSummaries', input: { MaxResults: 50 }, items: (out) => out.ResourceComplianceSummaryItems },
  resource: compliance,
});

export const readers: readonly Reader[] = [instances, inventories, compliances];
