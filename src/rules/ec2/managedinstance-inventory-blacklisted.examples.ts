import type { Examples } from '../../core/index.ts';

const properties = { InstanceId: 'i-0123456789abcdef0', PlatformType: 'Windows', InventoryTypes: ['AWS:InstanceInformation', 'AWS:Network'] };

export default {
  pass: [{ title: 'other kinds are not wanted', properties, parameters: { inventoryNames: 'AWS:WindowsUpdate' } }],
  fail: [{ title: 'a kind is not wanted', properties, parameters: { inventoryNames: 'AWS:File,AWS:Network' }, at: ['InventoryTypes[1]'] }],
  notApplicable: [{ title: 'another platform is asked for', properties, parameters: { inventoryNames: 'AWS:Network', platformType: 'Linux' } }],
} satisfies Examples;
