import { rule, string } from '../../core/index.ts';
import { engineOf, source } from './_engine.ts';
import { exporterOf, missingLogs } from './_logs.ts';

/** The logs that AWS asks for, by the beginning of the engine's name; the first that fits. */
const logsOf: readonly (readonly [string, readonly string[]])[] = [
  ['aurora-postgresql', ['postgresql']],
  ['aurora', ['audit', 'error', 'general', 'slowquery']],
  ['mysql', ['audit', 'error', 'general', 'slowquery']],
  ['mariadb', ['audit', 'error', 'general', 'slowquery']],
  ['postgres', ['postgresql', 'upgrade']],
  ['oracle', ['alert', 'audit', 'trace', 'listener']],
  ['custom-oracle', ['alert', 'audit', 'trace', 'listener']],
  ['sqlserver', ['error', 'agent']],
];

/** `oracle: general, slowquery ; aurora: alert` as logs by engine. */
function additional(given: string | undefined, engine: string): string[] {
  return (given ?? '').split(';').flatMap((entry) => {
    const [name = '', logs = ''] = entry.split(':');
    return name.trim() !== '' && engine.startsWith(name.trim().toLowerCase())
      ? logs
          .split(',')
          .map((log) => log.trim().toLowerCase())
          .filter((log) => log !== '')
      : [];
  });
}

export default rule({
  id: 'RDS_LOGGING_ENABLED',
  title: 'RDS instances send the logs of their engine to CloudWatch Logs',
  severity: 'medium',
  types: ['AWS::RDS::DBInstance'],
  parameters: { additionalLogs: string({ about: 'Further logs by engine, such as "oracle: oemagent ; aurora: iam-db-auth-error".' }) },
  needs: [{ type: 'AWS::RDS::DBCluster', ours: 'DBClusterIdentifier', fields: ['EnableCloudwatchLogsExports'] }, source],
  why: 'Logs that stay on the instance are rotated away within days and are gone with it. After a break-in or an outage there is then nothing to look at.',
  fix: 'List the logs of the engine in EnableCloudwatchLogsExports (for a member of a cluster, on the cluster).',
  scope: (instance, context) => {
    const engine = engineOf(instance, context);
    return logsOf.some(([name]) => engine.startsWith(name)) || 'no logs are asked of its engine';
  },
  *check(instance, context) {
    const { parameters, related } = context;
    const engine = engineOf(instance, context);
    const logs = logsOf.find(([name]) => engine.startsWith(name))?.[1] ?? [];
    yield* missingLogs(exporterOf(instance, related('AWS::RDS::DBCluster')), [
      ...new Set([...logs, ...additional(parameters.additionalLogs, engine)]),
    ]);
  },
});
