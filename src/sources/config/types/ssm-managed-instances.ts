import { Unknown, type Value } from '../../../core/value.ts';
import type { Described } from '../../../shapes/described.ts';
import { application, inventoryType, noApplications } from '../../../shapes/ssm/managed-instance.ts';
import { given } from '../../../shapes/take.ts';
import type { ConfigItem } from '../item.ts';
import type { Translation } from '../translation.ts';

type Row = { readonly [attribute: string]: string | undefined };

/** The rows of one kind: a list, or a map by what tells them apart. */
function rowsOf(item: ConfigItem, kind: string): readonly Row[] {
  const content = (item.configuration[kind] as { readonly Content?: unknown } | undefined)?.Content;
  return typeof content === 'object' && content !== null ? (Object.values(content) as Row[]) : [];
}

function inventory(item: ConfigItem): Described {
  const [told = {}] = rowsOf(item, 'AWS:InstanceInformation');
  const { instanceStatus } = item.supplementary;
  const status = instanceStatus ?? told.InstanceStatus ?? new Unknown('AWS Config does not show whether its agent runs', true);
  const applications = rowsOf(item, 'AWS:Application');
  return {
    ...identityOf(item, inventoryType),
    properties: given({
      AgentStatus: status,
      AgentVersion: told.AgentVersion,
      Applications: applications.length > 0 ? applications.map(application) : noApplications,
      InstanceId: item.id,
      InventoryTypes: Object.keys(item.configuration).filter((kind) => rowsOf(item, kind).length > 0),
      PlatformName: told.PlatformName,
      PlatformType: told.PlatformType,
      PlatformVersion: told.PlatformVersion,
      ResourceType: told.ResourceType,
    }),
    state: {},
  };
}

/** `COMPLIANT` if all patches, or all associations, are. */
function statusOf(item: ConfigItem, kind: 'Patch' | 'Association'): Value {
  const content = (item.configuration['AWS:ComplianceItem'] as { readonly Content?: Readonly<Record<string, unknown>> } | undefined)?.Content;
  const all = content?.[kind];
  if (typeof all !== 'object' || all === null) return new Unknown('the item does not tell the compliance of anything', true);
  const statuses = Object.values(all).map((one) => (one as Row | null)?.Status);
  if (statuses.some((one) => one !== undefined && one !== 'COMPLIANT')) return 'NON_COMPLIANT';
  return statuses.every((one) => one === 'COMPLIANT') ? 'COMPLIANT' : new Unknown('the item does not tell the status of everything in it');
}

function compliance(item: ConfigItem, kind: 'Patch' | 'Association'): Described {
  const InstanceId = item.id.slice(item.id.lastIndexOf('/') + 1);
  return { ...identityOf(item, item.type), properties: { InstanceId, Status: statusOf(item, kind) }, state: {} };
}

function identityOf({ id, arn }: ConfigItem, type: string): Pick<Described, 'type' | 'id' | 'arn'> {
  return { type, id, ...(arn === undefined ? {} : { arn }) };
}

export const translations: readonly Translation[] = [
  { type: inventoryType, translate: (item) => [inventory(item)] },
  { type: 'AWS::SSM::PatchCompliance', translate: (item) => [compliance(item, 'Patch')] },
  { type: 'AWS::SSM::AssociationCompliance', translate: (item) => [compliance(item, 'Association')] },
];
