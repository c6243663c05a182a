import { every, finding, isSet, type Rule, rule, text } from '../../core/index.ts';
import { engineOf, source } from './_engine.ts';

interface Engine {
  readonly id: string;
  readonly name: string;
  readonly engine: RegExp;
  readonly parameter: string;
  /** The version from which on TLS is demanded unless the parameter says otherwise. */
  readonly since?: string;
  /** The first version that knows the parameter. */
  readonly from?: string;
}

const engines: readonly Engine[] = [
  { id: 'RDS_POSTGRES_INSTANCE_ENCRYPTED_IN_TRANSIT', name: 'PostgreSQL', engine: /^postgres$/i, parameter: 'rds.force_ssl', since: '15' },
  { id: 'RDS_MYSQL_INSTANCE_ENCRYPTED_IN_TRANSIT', name: 'MySQL', engine: /^mysql$/i, parameter: 'require_secure_transport' },
  {
    id: 'RDS_MARIADB_INSTANCE_ENCRYPTED_IN_TRANSIT',
    name: 'MariaDB',
    engine: /^mariadb$/i,
    parameter: 'require_secure_transport',
    since: '11.8',
    from: '10.5',
  },
  { id: 'RDS_SQLSERVER_ENCRYPTED_IN_TRANSIT', name: 'SQL Server', engine: /^(custom-)?sqlserver/i, parameter: 'rds.force_ssl' },
];

/** Whether a version, by its numbers, is at or after another. */
function atLeast(version: string, least: string): boolean {
  const [ours, theirs] = [version, least].map((one) => one.split('.').map(Number)) as [number[], number[]];
  for (const [index, number] of theirs.entries()) if ((ours[index] ?? 0) !== number) return (ours[index] ?? 0) > number;
  return true;
}

/** `mariadb11.8` and `default.mariadb11.8` speak of version 11.8. */
const versionIn = (family: string | undefined) => String(family ?? '').match(/\d+(\.\d+)*$/)?.[0] ?? '0';

function ruleFor({ id, name, engine, parameter, since, from }: Engine): Rule {
  const usual = (version: string) => since !== undefined && atLeast(version, since);
  return rule({
    id,
    title: `RDS for ${name} takes encrypted connections only`,
    severity: 'medium',
    types: ['AWS::RDS::DBInstance'],
    needs: [{ type: 'AWS::RDS::DBParameterGroup', ours: 'DBParameterGroupName', fields: ['Family', 'Parameters'] }, source],
    why: 'As long as the server takes plain connections, a client that is set up wrongly sends passwords and rows in clear over the network without anybody noticing.',
    fix: `Set ${parameter} to 1 in the Parameters of an AWS::RDS::DBParameterGroup, and name the group in DBParameterGroupName.`,
    scope(instance, context) {
      if (!engine.test(engineOf(instance, context))) return `its engine is not ${name}`;
      if (isSet(instance, 'DBClusterIdentifier')) return 'it is a member of a cluster, which has parameters of its own';
      if (from !== undefined && isSet(instance, 'EngineVersion') && !atLeast(instance.EngineVersion as string, from))
        return `${parameter} is not known before version ${from}`;
      return true;
    },
    *check(instance, { related, state }) {
      const expected = `${parameter}: 1`;
      const group = text(instance, 'DBParameterGroupName');
      // A replica has the parameter group of its source.
      const inherits = group === undefined && isSet(instance, 'SourceDBInstanceIdentifier');
      if (inherits && state[parameter] === '1') return;
      if (group === undefined || (group.reference === undefined && group.startsWith('default.'))) {
        // The default group of a version has the default of that version; the newest version is taken if none is named.
        const demanded =
          since !== undefined &&
          (group
            ? usual(versionIn(group.value))
            : isSet(instance, 'EngineVersion')
              ? usual(instance.EngineVersion as string)
              : state[parameter] === '1');
        if (!demanded)
          yield finding('DBParameterGroupName', `its default parameter group does not set ${parameter}, so plain connections are taken`, {
            expected,
          });
        return;
      }
      const groups = related('AWS::RDS::DBParameterGroup');
      const demands = (value: unknown, family: () => string) =>
        value === undefined || value === null
          ? since !== undefined && usual(versionIn(family()))
          : ['1', 'on', 'true'].includes(String(value).toLowerCase());
      if (
        !every(groups, ({ properties }) =>
          demands((properties.Parameters as Record<string, unknown> | undefined)?.[parameter], () => properties.Family),
        )
      )
        yield finding('DBParameterGroupName', `its parameter group does not set ${parameter}, so plain connections are taken`, {
          expected,
          related: groups.items.map(({ resource }) => ({ resource, path: 'Parameters' })),
        });
    },
  });
}

export default engines.map(ruleFor);
