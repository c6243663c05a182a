import { protectedKinds } from './_resources.ts';

/** What examples of the rules about backups have in common. */
export const asOf = '2026-11-01T12:00:00.000Z';

/** Properties that a resource of each kind cannot do without, for its rule to look at it. */
const properties: { readonly [name in keyof typeof protectedKinds]?: object } = {
  AURORA: { Engine: 'aurora-mysql' },
  FSX: { FileSystemType: 'LUSTRE' },
  RDS: { Engine: 'mysql' },
};

export type Name = keyof typeof protectedKinds;

/** A deployed resource of the kind, with what stands beside it. */
export function deployed(
  name: Name,
  beside: Readonly<Record<string, { readonly Type: string; readonly Properties?: Readonly<Record<string, unknown>> }>> = {},
) {
  return {
    resources: { Subject: { Type: protectedKinds[name].type, Properties: { ...properties[name] } }, ...beside },
    state: { Subject: {} },
    asOf,
  };
}

export const notDeployed = (name: Name) => ({ resources: { Subject: { Type: protectedKinds[name].type, Properties: { ...properties[name] } } } });

export function point(more: Readonly<Record<string, unknown>>) {
  return {
    Type: 'AWS::Backup::RecoveryPoint',
    Properties: {
      ResourceArn: { Ref: 'Subject' },
      Status: 'COMPLETED',
      VaultType: 'BACKUP_VAULT',
      CreationDate: '2026-11-01T03:00:00.000Z',
      ...more,
    },
  };
}
