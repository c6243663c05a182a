import type {
  DBCluster,
  DBClusterSnapshot,
  DBClusterSnapshotAttribute,
  DBInstance,
  DBSecurityGroup,
  DBSnapshot,
  DBSnapshotAttribute,
  DBSubnetGroup,
  EventSubscription,
} from '@aws-sdk/client-rds';
import { dbCluster } from '../../../shapes/rds/db-cluster.ts';
import { dbInstance } from '../../../shapes/rds/db-instance.ts';
import { dbClusterSnapshot, dbSnapshot } from '../../../shapes/rds/db-snapshot.ts';
import { eventSubscription } from '../../../shapes/rds/event-subscription.ts';
import { dbSecurityGroup, dbSubnetGroup } from '../../../shapes/rds/groups.ts';
import type { ConfigItem } from '../item.ts';
import { pascal, type Spelling } from '../pascal.ts';
import type { Translation } from '../translation.ts';
import { recorded } from './_recorded.ts';

/** Instances are written `dBInstance…`, clusters `dbcluster…`: two ages of one API. */
const names = {
  cacertificateIdentifier: 'CACertificateIdentifier',
  dbclusterArn: 'DBClusterArn',
  dbclusterIdentifier: 'DBClusterIdentifier',
  dbclusterInstanceClass: 'DBClusterInstanceClass',
  dbclusterMembers: 'DBClusterMembers',
  dbclusterOptionGroupMemberships: 'DBClusterOptionGroupMemberships',
  dbclusterParameterGroup: 'DBClusterParameterGroup',
  dbclusterSnapshotArn: 'DBClusterSnapshotArn',
  dbclusterSnapshotIdentifier: 'DBClusterSnapshotIdentifier',
  dbinstanceArn: 'DBInstanceArn',
  dbinstanceClass: 'DBInstanceClass',
  dbinstanceIdentifier: 'DBInstanceIdentifier',
  dbinstanceStatus: 'DBInstanceStatus',
  dbname: 'DBName',
  dbparameterGroupName: 'DBParameterGroupName',
  dbparameterGroups: 'DBParameterGroups',
  dbsecurityGroupName: 'DBSecurityGroupName',
  dbsecurityGroups: 'DBSecurityGroups',
  dbsnapshotArn: 'DBSnapshotArn',
  dbsnapshotIdentifier: 'DBSnapshotIdentifier',
  dbsubnetGroup: 'DBSubnetGroup',
  dbsubnetGroupDescription: 'DBSubnetGroupDescription',
  dbsubnetGroupName: 'DBSubnetGroupName',
  fqdn: 'FQDN',
  iamdatabaseAuthenticationEnabled: 'IAMDatabaseAuthenticationEnabled',
  iamroleName: 'IAMRoleName',
};
const spelling: Spelling = { names, wrapped: ['availabilityZones', 'endpoint', 'value'] };

function answer<T>(item: ConfigItem): T {
  return pascal<T>(item.configuration, spelling);
}

/** Who may restore a snapshot; undefined where the item does not hold it. */
function attributes<T>(item: ConfigItem, name: string): readonly T[] | undefined {
  const list = item.supplementary[name];
  return Array.isArray(list) ? pascal<T[]>(list) : undefined;
}

const logs = { EnableCloudwatchLogsExports: 'enabledCloudwatchLogsExports' };

export const translations: readonly Translation[] = [
  {
    type: 'AWS::RDS::DBInstance',
    // Whether it replicates a Multi-AZ cluster is not recorded either, but so rare that it is taken for no.
    translate: (item) => [
      recorded(item, dbInstance(answer<DBInstance>(item)), {
        never: ['ManageMasterUserPassword', 'MasterUserSecret', 'NetworkType', 'StorageThroughput', 'DatabaseInsightsMode', 'DedicatedLogVolume'],
        lists: logs,
      }),
    ],
  },
  {
    type: 'AWS::RDS::DBCluster',
    translate: (item) => [
      recorded(item, dbCluster(answer<DBCluster>(item)), {
        never: ['ManageMasterUserPassword', 'MasterUserSecret', 'DatabaseInsightsMode', 'GlobalClusterIdentifier'],
        lists: logs,
      }),
    ],
  },
  {
    type: 'AWS::RDS::DBSnapshot',
    translate: (item) => [recorded(item, dbSnapshot(answer<DBSnapshot>(item), attributes<DBSnapshotAttribute>(item, 'DBSnapshotAttributes')))],
  },
  {
    type: 'AWS::RDS::DBClusterSnapshot',
    translate: (item) => [
      recorded(item, dbClusterSnapshot(answer<DBClusterSnapshot>(item), attributes<DBClusterSnapshotAttribute>(item, 'DBClusterSnapshotAttributes'))),
    ],
  },
  { type: 'AWS::RDS::DBSubnetGroup', translate: (item) => [recorded(item, dbSubnetGroup(answer<DBSubnetGroup>(item)))] },
  { type: 'AWS::RDS::DBSecurityGroup', translate: (item) => [recorded(item, dbSecurityGroup(answer<DBSecurityGroup>(item)))] },
  { type: 'AWS::RDS::EventSubscription', translate: (item) => [recorded(item, eventSubscription(answer<EventSubscription>(item)))] },
];
