import { expect, test } from 'vitest';
import { differences } from '../../testing/same-verdicts.ts';
import { endpoint, replicationInstance, replicationTask } from './dms.ts';

const settings = (enabled: boolean) =>
  JSON.stringify({ Logging: { EnableLogging: enabled, LogComponents: [{ Id: 'SOURCE_CAPTURE', Severity: 'LOGGER_SEVERITY_ERROR' }] } });
const task = {
  MigrationType: 'cdc' as const,
  ReplicationInstanceArn: 'arn:i',
  SourceEndpointArn: 'arn:s',
  TargetEndpointArn: 'arn:t',
  TableMappings: '{}',
};

test('instances, tasks and endpoints get the verdicts of their templates', async () => {
  const instance = { ReplicationInstanceClass: 'dms.t3.medium', AutoMinorVersionUpgrade: false, MultiAZ: true, PubliclyAccessible: false };
  const open = { ReplicationInstanceClass: 'dms.t3.medium', AutoMinorVersionUpgrade: true, MultiAZ: false, PubliclyAccessible: true };
  const template = {
    Private: { Type: 'AWS::DMS::ReplicationInstance', Properties: instance },
    Open: { Type: 'AWS::DMS::ReplicationInstance', Properties: { ...open, AutoMinorVersionUpgrade: undefined } },
    Loud: { Type: 'AWS::DMS::ReplicationTask', Properties: { ...task, ReplicationTaskSettings: settings(true) } },
    Quiet: { Type: 'AWS::DMS::ReplicationTask', Properties: { ...task, ReplicationTaskSettings: settings(false) } },
    Mysql: { Type: 'AWS::DMS::Endpoint', Properties: { EndpointType: 'source', EngineName: 'mysql', SslMode: 'none' } },
    Mongo: {
      Type: 'AWS::DMS::Endpoint',
      Properties: { EndpointType: 'source', EngineName: 'mongodb', SslMode: 'verify-full', MongoDbSettings: { AuthType: 'no' } },
    },
    Redis: {
      Type: 'AWS::DMS::Endpoint',
      Properties: { EndpointType: 'target', EngineName: 'redis', RedisSettings: { SslSecurityProtocol: 'plaintext' } },
    },
    Graph: { Type: 'AWS::DMS::Endpoint', Properties: { EndpointType: 'target', EngineName: 'neptune', NeptuneSettings: { IamAuthEnabled: true } } },
  };
  const described = [
    replicationInstance({ ReplicationInstanceArn: 'arn:1', ...instance }),
    replicationInstance({ ReplicationInstanceArn: 'arn:2', ...open }),
    replicationTask({ ReplicationTaskArn: 'arn:3', ...task, ReplicationTaskSettings: settings(true) }),
    replicationTask({ ReplicationTaskArn: 'arn:4', ...task, ReplicationTaskSettings: settings(false) }),
    endpoint({ EndpointArn: 'arn:5', EndpointType: 'SOURCE' as never, EngineName: 'mysql', SslMode: 'none' }),
    endpoint({ EndpointArn: 'arn:6', EngineName: 'mongodb', SslMode: 'verify-full', MongoDbSettings: { AuthType: 'no' } }),
    endpoint({ EndpointArn: 'arn:7', EngineName: 'redis', RedisSettings: { ServerName: 'r', Port: 6379, SslSecurityProtocol: 'plaintext' } }),
    endpoint({ EndpointArn: 'arn:8', EngineName: 'neptune', NeptuneSettings: { S3BucketName: 'b', S3BucketFolder: 'f', IamAuthEnabled: true } }),
  ];
  expect(described[4]?.properties.EndpointType).toBe('source');
  expect(await differences({ template, described })).toEqual([]);
});
