import { isSet, type Need, type Related, type Relative, type RuleContext } from '../../core/index.ts';
import type {} from '../../schema/index.ts';

/** The instance that one replicates. */
export const source = { type: 'AWS::RDS::DBInstance', ours: 'SourceDBInstanceIdentifier', as: 'source', fields: ['Engine'] } as const satisfies Need;

interface Instance {
  readonly Engine?: string;
  readonly DBSnapshotIdentifier?: string;
  readonly DBClusterSnapshotIdentifier?: string;
  readonly SourceDBInstanceIdentifier?: string;
  readonly SourceDBClusterIdentifier?: string;
  readonly SourceDbiResourceId?: string;
  readonly SourceDBInstanceAutomatedBackupsArn?: string;
}

/** The engine in small letters: a replica, and what is restored, has that of its source without saying so. The rule needs `source`. */
export function engineOf(instance: Instance, { related, state }: Pick<RuleContext, 'related' | 'state'>): string {
  if (isSet(instance, 'Engine')) return String(instance.Engine).toLowerCase();
  if (isSet(instance, 'SourceDBInstanceIdentifier')) {
    const sources: Related<Relative<'AWS::RDS::DBInstance'>> = related('source');
    if (!sources.complete) sources.raise();
    const replicated = sources.items[0]?.properties;
    return String(isSet(replicated, 'Engine') ? replicated?.Engine : state.engine).toLowerCase();
  }
  return isRestored(instance) ? String(state.engine).toLowerCase() : '';
}

/** Whether an instance takes its storage from elsewhere: a snapshot, a backup, or a cluster that it replicates. */
export function isRestored(instance: Instance): boolean {
  return (
    isSet(instance, 'DBSnapshotIdentifier') ||
    isSet(instance, 'DBClusterSnapshotIdentifier') ||
    isSet(instance, 'SourceDBClusterIdentifier') ||
    isSet(instance, 'SourceDbiResourceId') ||
    isSet(instance, 'SourceDBInstanceAutomatedBackupsArn')
  );
}
