import { csv, rule, string } from '../../core/index.ts';
import { engineOf, source } from './_engine.ts';
import { exporterOf, missingLogs } from './_logs.ts';

const about = 'The logs that must be sent; any will do if it is not given.';
const needs = [{ type: 'AWS::RDS::DBCluster', ours: 'DBClusterIdentifier', fields: ['EnableCloudwatchLogsExports'] }, source] as const;
const why =
  'Logs that stay on the instance are rotated away within days and are gone with it. After a break-in or an outage there is then nothing to look at.';

export default [
  rule({
    id: 'RDS_POSTGRESQL_LOGS_TO_CLOUDWATCH',
    title: 'RDS for PostgreSQL sends its logs to CloudWatch Logs',
    severity: 'medium',
    types: ['AWS::RDS::DBInstance'],
    parameters: { logTypes: csv({ about }) },
    needs,
    why,
    fix: 'Set EnableCloudwatchLogsExports to postgresql and upgrade.',
    scope: (instance, context) => engineOf(instance, context) === 'postgres' || 'its engine is not PostgreSQL',
    check: (instance, { parameters, related }) => missingLogs(exporterOf(instance, related('AWS::RDS::DBCluster')), parameters.logTypes ?? []),
  }),
  rule({
    id: 'RDS_SQL_SERVER_LOGS_TO_CLOUDWATCH',
    title: 'RDS for SQL Server sends its logs to CloudWatch Logs',
    severity: 'medium',
    types: ['AWS::RDS::DBInstance'],
    parameters: { logTypes: csv({ about }) },
    needs,
    why,
    fix: 'Set EnableCloudwatchLogsExports to error and agent.',
    scope: (instance, context) => /^(custom-)?sqlserver/.test(engineOf(instance, context)) || 'its engine is not SQL Server',
    check: (instance, { parameters, related }) => missingLogs(exporterOf(instance, related('AWS::RDS::DBCluster')), parameters.logTypes ?? []),
  }),
  rule({
    id: 'MARIADB_PUBLISH_LOGS_TO_CLOUDWATCH_LOGS',
    title: 'RDS for MariaDB sends its logs to CloudWatch Logs',
    severity: 'medium',
    types: ['AWS::RDS::DBInstance'],
    parameters: { logTypes: string({ about: 'The logs that must be sent, separated by commas; any will do if it is not given.' }) },
    needs,
    why,
    fix: 'Set EnableCloudwatchLogsExports to audit, error, general and slowquery; the audit log also needs the MARIADB_AUDIT_PLUGIN in the option group.',
    scope: (instance, context) => engineOf(instance, context) === 'mariadb' || 'its engine is not MariaDB',
    check: (instance, { parameters, related }) =>
      missingLogs(
        exporterOf(instance, related('AWS::RDS::DBCluster')),
        (parameters.logTypes ?? '')
          .split(',')
          .map((log) => log.trim())
          .filter((log) => log !== ''),
      ),
  }),
];
