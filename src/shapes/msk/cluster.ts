import type { Cluster } from '@aws-sdk/client-kafka';
import type { Described } from '../described.ts';
import { tagsOf } from '../tags.ts';
import { given, take } from '../take.ts';

/** A cluster as ListClustersV2 tells of it, provisioned or serverless: each has a type of its own. */
export function cluster(one: Cluster): Described {
  const arn = one.ClusterArn ?? '';
  const identity = { id: arn, arn, ...(one.ClusterName === undefined ? {} : { otherNames: [one.ClusterName] }) };
  const state = given({ status: one.State, createdAt: one.CreationTime });
  const serverless = one.ClusterType === 'PROVISIONED' ? undefined : one.Serverless;
  if (serverless !== undefined) {
    const type = 'AWS::MSK::ServerlessCluster';
    return {
      type,
      ...identity,
      properties: {
        ...given({ ClusterName: one.ClusterName, ClientAuthentication: serverless.ClientAuthentication, VpcConfigs: serverless.VpcConfigs }),
        ...tagsOf(type, one.Tags),
      },
      state,
    };
  }
  const type = 'AWS::MSK::Cluster';
  const { Provisioned: provisioned } = one;
  const software = provisioned?.CurrentBrokerSoftwareInfo;
  return {
    type,
    ...identity,
    properties: {
      ...(provisioned &&
        take(type, provisioned, [
          'BrokerNodeGroupInfo',
          'ClientAuthentication',
          'EncryptionInfo',
          'EnhancedMonitoring',
          'LoggingInfo',
          'NumberOfBrokerNodes',
          'OpenMonitoring',
          'Rebalancing',
          'StorageMode',
        ])),
      ...given({
        ClusterName: one.ClusterName,
        ConfigurationInfo: software?.ConfigurationArn && { Arn: software.ConfigurationArn, Revision: software.ConfigurationRevision },
        CurrentVersion: one.CurrentVersion,
        KafkaVersion: software?.KafkaVersion,
      }),
      ...tagsOf(type, one.Tags),
    },
    state,
  };
}
