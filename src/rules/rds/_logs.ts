import { type Found, finding, isSet, type Related, type Relative, some } from '../../core/index.ts';

interface Exporter {
  readonly EnableCloudwatchLogsExports?: readonly string[];
}

/** Whether a log is among those that are exported; logs are named without regard to case. */
export function exportsLog(owner: Exporter | undefined, log: string): boolean {
  return some(owner?.EnableCloudwatchLogsExports, (one) => String(one).toLowerCase() === log.toLowerCase());
}

/** What exports the logs of an instance: itself, or the cluster that it is a member of. */
export function exporterOf(
  instance: Exporter & { readonly DBClusterIdentifier?: string },
  clusters: Related<Relative<'AWS::RDS::DBCluster'>>,
): { readonly owner: Exporter | undefined; readonly path: string; readonly related: Found['related'] } {
  if (!isSet(instance, 'DBClusterIdentifier') || isSet(instance, 'EnableCloudwatchLogsExports'))
    return { owner: instance, path: 'EnableCloudwatchLogsExports', related: [] };
  if (!clusters.complete) clusters.raise();
  const [cluster] = clusters.items;
  return {
    owner: cluster?.properties,
    path: 'DBClusterIdentifier',
    related: cluster ? [{ resource: cluster.resource, path: 'EnableCloudwatchLogsExports' }] : [],
  };
}

/** Finds which of the wanted logs are not exported; with none wanted in particular, any will do. */
export function* missingLogs({ owner, path, related }: ReturnType<typeof exporterOf>, wanted: readonly string[]): Generator<Found> {
  const more = { related: related ?? [] };
  if (wanted.length === 0) {
    if (!some(owner?.EnableCloudwatchLogsExports, () => true)) yield finding(path, 'no logs go to CloudWatch Logs', more);
    return;
  }
  const missing = wanted.filter((log) => !exportsLog(owner, log));
  if (missing.length > 0)
    yield finding(
      path,
      `${missing.length === 1 ? 'the log' : 'the logs'} ${missing.join(', ')} ${missing.length === 1 ? 'does' : 'do'} not go to CloudWatch Logs`,
      {
        expected: wanted.join(', '),
        ...more,
      },
    );
}
