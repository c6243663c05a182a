import { csv, each, finding, rule } from '../../core/index.ts';
import { inventories, onPlatform, platform } from './_managed-instances.ts';

export default rule({
  id: 'EC2_MANAGEDINSTANCE_INVENTORY_BLACKLISTED',
  title: 'Managed instances collect no inventory that is not wanted',
  severity: 'low',
  types: inventories,
  parameters: {
    inventoryNames: csv({ about: 'The kinds of inventory that must not be collected, such as AWS:Network.', required: true }),
    ...platform,
  },
  why: 'An inventory copies what is on a machine, addresses and files among it, to where more people can read it than on the machine itself.',
  fix: 'Take the kind of inventory out of the association that runs AWS-GatherSoftwareInventory on the instance.',
  scope: (inventory, { parameters }) => onPlatform(inventory, parameters.platformType),
  *check(inventory, { parameters }) {
    yield* each(inventory.InventoryTypes, function* (kind, index) {
      if (parameters.inventoryNames.includes(kind)) yield finding(`InventoryTypes[${index}]`, `it collects ${kind}`);
    });
  },
});
