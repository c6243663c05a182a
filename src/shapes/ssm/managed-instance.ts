import type { InstanceInformation, InventoryResultEntity, ResourceComplianceSummaryItem } from '@aws-sdk/client-ssm';
import type { Value } from '../../core/value.ts';
import { describe, type Place, unseen } from '../describe.ts';
import type { Described } from '../described.ts';

export const inventoryType = 'AWS::SSM::ManagedInstanceInventory';
const complianceTypes = { Patch: 'AWS::SSM::PatchCompliance', Association: 'AWS::SSM::AssociationCompliance' } as const;

export const noApplications = unseen('no inventory of its applications is collected');

export function managedInstance(from: InstanceInformation, place: Place): Described {
  const id = from.InstanceId ?? '';
  return describe(inventoryType, {
    id,
    arn: `arn:${place.partition}:ssm:${place.region}:${place.account}:managed-instance-inventory/${id}`,
    properties: {
      AgentStatus: from.PingStatus,
      AgentVersion: from.AgentVersion,
      // Until an inventory tells them.
      Applications: noApplications,
      InstanceId: id,
      PlatformName: from.PlatformName,
      PlatformType: from.PlatformType,
      PlatformVersion: from.PlatformVersion,
      ResourceType: from.ResourceType,
    },
    state: { lastPingDateTime: from.LastPingDateTime, registrationDate: from.RegistrationDate },
  });
}

/** What inventories of single kinds tell of machines, put together by machine. */
export class Inventories {
  readonly #told = new Map<string, { readonly kinds: string[]; applications?: readonly Value[] }>();

  add(kind: string, { Id: id, Data: data }: InventoryResultEntity): void {
    const rows = data?.[kind]?.Content ?? [];
    if (id === undefined || rows.length === 0) return;
    const told = this.#told.get(id) ?? { kinds: [] };
    if (!told.kinds.includes(kind)) told.kinds.push(kind);
    if (kind === 'AWS:Application') told.applications = [...(told.applications ?? []), ...rows.map(application)];
    this.#told.set(id, told);
  }

  *described(): Generator<Described> {
    for (const [id, { kinds, applications }] of this.#told) {
      const properties = { InventoryTypes: kinds, ...(applications === undefined ? {} : { Applications: applications }) };
      yield { type: inventoryType, id, properties };
    }
  }
}

export function application({ Name = '', Version }: { readonly [attribute: string]: string | undefined }): Value {
  return Version === undefined ? { Name } : { Name, Version };
}

/** A machine's patches, or its associations; nothing for compliance of other kinds. */
export function compliance(from: ResourceComplianceSummaryItem): Described | undefined {
  const type = complianceTypes[from.ComplianceType as keyof typeof complianceTypes];
  if (type === undefined) return undefined;
  return describe(type, {
    id: `${inventoryType}/${from.ResourceId}`,
    properties: { InstanceId: from.ResourceId, Status: from.Status },
    state: { overallSeverity: from.OverallSeverity, executionTime: from.ExecutionSummary?.ExecutionTime },
  });
}
