import { type ResourceTypes, some, string } from '../../core/index.ts';

export type Inventory = ResourceTypes['AWS::SSM::ManagedInstanceInventory'];

export const inventories = ['AWS::SSM::ManagedInstanceInventory'] as const;

export const platform = { platformType: string({ about: 'The platform of the machines that are judged, such as Linux; all if not given.' }) };

/** For `scope`: a rule may be for one platform alone. */
export function onPlatform(inventory: Inventory, wanted: string | undefined): true | string {
  return wanted === undefined || inventory.PlatformType?.toLowerCase() === wanted.toLowerCase() || `its platform is not ${wanted}`;
}

/** `Chrome:0.5.3` of a list of applications. */
export function application(written: string): { readonly name: string; readonly version: string | undefined } {
  const colon = written.lastIndexOf(':');
  return colon === -1 ? { name: written, version: undefined } : { name: written.slice(0, colon), version: written.slice(colon + 1) };
}

/** Whether an application is there in a version that the test accepts; one of unknown version is taken for any. */
export function isInstalled(inventory: Inventory, name: string, accepts: (version: string | undefined) => boolean): boolean {
  return some(inventory.Applications, (one) => one.Name === name && accepts(one.Version));
}

/** Compares versions part by part, numbers as numbers: below zero if the first is the older. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split(/[.:+~-]/)) as [string[], string[]];
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [x, y] = [a[index] ?? '0', b[index] ?? '0'];
    const order = /^\d+$/.test(x) && /^\d+$/.test(y) ? Number(x) - Number(y) : x.localeCompare(y, 'en');
    if (order !== 0) return order;
  }
  return 0;
}
