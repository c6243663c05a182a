import { expect, test } from 'vitest';
import { differences } from '../../testing/same-verdicts.ts';
import { cluster } from './cluster.ts';

const arn = 'arn:aws:kafka:eu-west-1:111122223333:cluster/events/1';
const nodes = { ClientSubnets: ['subnet-1'], InstanceType: 'kafka.m5.large' };

test('clusters get the verdicts of their templates, and serverless ones are of their own type', async () => {
  const good = {
    EnhancedMonitoring: 'PER_TOPIC_PER_BROKER' as const,
    EncryptionInfo: { EncryptionInTransit: { InCluster: true, ClientBroker: 'TLS' as const } },
    ClientAuthentication: { Sasl: { Iam: { Enabled: true } }, Unauthenticated: { Enabled: false } },
    NumberOfBrokerNodes: 3,
  };
  const bad = {
    EnhancedMonitoring: 'DEFAULT' as const,
    EncryptionInfo: { EncryptionInTransit: { InCluster: false } },
    ClientAuthentication: { Unauthenticated: { Enabled: true } },
    NumberOfBrokerNodes: 3,
  };
  const open = { ...nodes, ConnectivityInfo: { PublicAccess: { Type: 'SERVICE_PROVIDED_EIPS' } } };
  const template = {
    Events: {
      Type: 'AWS::MSK::Cluster',
      Properties: { ...good, BrokerNodeGroupInfo: nodes, ClusterName: 'events', KafkaVersion: '3.6.0', Tags: { team: 'events' } },
    },
    Open: { Type: 'AWS::MSK::Cluster', Properties: { ...bad, BrokerNodeGroupInfo: open, ClusterName: 'open', KafkaVersion: '3.6.0' } },
  };
  const software = { KafkaVersion: '3.6.0' };
  const described = [
    cluster({
      ClusterArn: arn,
      ClusterName: 'events',
      Tags: { team: 'events' },
      Provisioned: { ...good, BrokerNodeGroupInfo: nodes, CurrentBrokerSoftwareInfo: software },
    }),
    cluster({ ClusterArn: `${arn}0`, ClusterName: 'open', Provisioned: { ...bad, BrokerNodeGroupInfo: open, CurrentBrokerSoftwareInfo: software } }),
  ];
  expect(described[0]).toMatchObject({ id: arn, otherNames: ['events'], properties: { KafkaVersion: '3.6.0' } });
  expect(await differences({ template, described })).toEqual([]);
  expect(cluster({ ClusterArn: arn, Serverless: { VpcConfigs: [] } }).type).toBe('AWS::MSK::ServerlessCluster');
});
