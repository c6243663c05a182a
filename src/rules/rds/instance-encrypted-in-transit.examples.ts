import type { Examples, ExamplesByRule } from '../../core/index.ts';

function examplesFor(engine: string, family: string, parameter: string): Examples {
  const database = { Type: 'AWS::RDS::DBInstance', Properties: { Engine: engine, DBParameterGroupName: { Ref: 'Group' } } };
  const group = (parameters: object) => ({
    Type: 'AWS::RDS::DBParameterGroup',
    Properties: { Description: 'tls', Family: family, Parameters: parameters },
  });
  return {
    pass: [
      { title: 'its parameter group demands it', resources: { Group: group({ [parameter]: '1' }), Database: database } },
      { title: 'it is said in another word', resources: { Group: group({ [parameter]: 'ON' }), Database: database } },
    ],
    fail: [
      {
        title: 'its parameter group says nothing',
        resources: { Group: group({ max_connections: '200' }), Database: database },
        at: ['DBParameterGroupName'],
      },
      {
        title: 'its parameter group does not want it',
        resources: { Group: group({ [parameter]: '0' }), Database: database },
        at: ['DBParameterGroupName'],
      },
      {
        title: 'the default group does not demand it',
        properties: { Engine: engine, DBParameterGroupName: `default.${family}` },
        at: ['DBParameterGroupName'],
      },
    ],
    unknown: [
      { title: 'its parameter group is not in the template', properties: { Engine: engine, DBParameterGroupName: 'tls' } },
      {
        title: 'a replica has the parameter group of its source',
        resources: {
          Group: group({ [parameter]: '1' }),
          Database: database,
          Replica: { Type: 'AWS::RDS::DBInstance', Properties: { SourceDBInstanceIdentifier: { Ref: 'Database' } } },
        },
      },
    ],
    notApplicable: [
      { title: 'another engine', properties: { Engine: 'db2-se' } },
      { title: 'a member of a cluster', properties: { Engine: engine, DBClusterIdentifier: 'orders' } },
    ],
  };
}

const postgres = examplesFor('postgres', 'postgres14', 'rds.force_ssl');
const mysql = examplesFor('mysql', 'mysql8.0', 'require_secure_transport');
const mariadb = examplesFor('mariadb', 'mariadb10.11', 'require_secure_transport');

export default {
  RDS_POSTGRES_INSTANCE_ENCRYPTED_IN_TRANSIT: {
    ...postgres,
    pass: [
      ...postgres.pass,
      { title: 'PostgreSQL demands it from version 15 on', properties: { Engine: 'postgres', EngineVersion: '16.4' } },
      { title: 'so does the default group of that version', properties: { Engine: 'postgres', DBParameterGroupName: 'default.postgres16' } },
    ],
    fail: [
      ...postgres.fail,
      { title: 'PostgreSQL 14 does not demand it', properties: { Engine: 'postgres', EngineVersion: '14.12' }, at: ['DBParameterGroupName'] },
    ],
  },
  RDS_MYSQL_INSTANCE_ENCRYPTED_IN_TRANSIT: {
    ...mysql,
    fail: [
      ...mysql.fail,
      { title: 'MySQL does not demand it of itself', properties: { Engine: 'mysql', EngineVersion: '8.4.3' }, at: ['DBParameterGroupName'] },
    ],
  },
  RDS_MARIADB_INSTANCE_ENCRYPTED_IN_TRANSIT: {
    ...mariadb,
    pass: [...mariadb.pass, { title: 'MariaDB demands it from version 11.8 on', properties: { Engine: 'mariadb', EngineVersion: '11.8.3' } }],
    fail: [
      ...mariadb.fail,
      { title: 'MariaDB 11.4 does not demand it', properties: { Engine: 'mariadb', EngineVersion: '11.4.4' }, at: ['DBParameterGroupName'] },
    ],
    notApplicable: [
      ...(mariadb.notApplicable ?? []),
      { title: 'MariaDB 10.4 does not know the parameter', properties: { Engine: 'mariadb', EngineVersion: '10.4.34' } },
    ],
  },
  RDS_SQLSERVER_ENCRYPTED_IN_TRANSIT: examplesFor('sqlserver-se', 'sqlserver-se-15.0', 'rds.force_ssl'),
} satisfies ExamplesByRule;
