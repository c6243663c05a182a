import type { GlobalCluster } from '@aws-sdk/client-rds';
import type { Described } from '../described.ts';
import { tagsOf } from '../tags.ts';
import { given, take, told } from '../take.ts';
import { familyOf } from './engine.ts';

export function globalCluster(global: GlobalCluster): Described {
  const type = `AWS::${familyOf(global.Engine)}::GlobalCluster`;
  return {
    type,
    id: global.GlobalClusterIdentifier ?? '',
    ...(global.GlobalClusterArn === undefined ? {} : { arn: global.GlobalClusterArn }),
    properties: {
      ...take('AWS::RDS::GlobalCluster', global, ['DeletionProtection', 'EngineLifecycleSupport', 'EngineVersion', 'GlobalClusterIdentifier']),
      ...given({
        Engine: told(global.Engine),
        StorageEncrypted: told(global.StorageEncrypted),
        SourceDBClusterIdentifier: global.GlobalClusterMembers?.find((one) => one.IsWriter)?.DBClusterArn,
      }),
      ...tagsOf(type, global.TagList),
    },
    state: given({ status: global.Status, engineVersion: told(global.EngineVersion), storageEncrypted: told(global.StorageEncrypted) }),
  };
}
