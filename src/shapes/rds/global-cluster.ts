import type { GlobalCluster } from '@aws-sdk/client-rds';
import type { Described } from '../described.ts';
import { tagsOf } from '../tags.ts';
import { given, take } from '../take.ts';
import { familyOf } from './engine.ts';

export function globalCluster(global: GlobalCluster): Described {
  const type = `AWS::${familyOf(global.Engine)}::GlobalCluster`;
  return {
    type,
    id: global.GlobalClusterIdentifier ?? '',
    ...(global.GlobalClusterArn === undefined ? {} : { arn: global.GlobalClusterArn }),
    properties: {
      ...take('AWS::RDS::GlobalCluster', { ...global, StorageEncrypted: global.StorageEncrypted ?? false }, [
        'DeletionProtection',
        'EngineLifecycleSupport',
        'EngineVersion',
        'GlobalClusterIdentifier',
        'StorageEncrypted',
      ]),
      ...given({ Engine: global.Engine, SourceDBClusterIdentifier: global.GlobalClusterMembers?.find((one) => one.IsWriter)?.DBClusterArn }),
      ...tagsOf(type, global.TagList),
    },
    state: given({ status: global.Status, engineVersion: global.EngineVersion, storageEncrypted: global.StorageEncrypted ?? false }),
  };
}
