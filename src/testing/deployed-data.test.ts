import { expect, test } from 'vitest';
import { applyRule } from '../core/apply.ts';
import { Estate } from '../core/estate.ts';
import { judge } from '../core/judge.ts';
import { loadRules } from '../rules/catalog.ts';
import { backupPlan, backupSelection } from '../shapes/backup/backup.ts';
import { protectedResource, recoveryPoint } from '../shapes/backup/kept.ts';
import { type Described, seen } from '../shapes/described.ts';
import { table } from '../shapes/dynamodb/table.ts';
import { domain } from '../shapes/opensearch/domain.ts';
import { dbInstance } from '../shapes/rds/db-instance.ts';
import { dbClusterSnapshot, dbSnapshot } from '../shapes/rds/db-snapshot.ts';
import { dbSubnetGroup } from '../shapes/rds/groups.ts';
import { describeItem } from '../sources/config/translate.ts';
import { item } from './described-forms.ts';

/** Rules of data stores that ask for what no template has: the facts are called alike in the rule and in the shape. */
const asOf = '2026-11-01T12:00:00.000Z';

async function verdicts(rule: string, described: readonly Described[], parameters: Record<string, unknown> = {}): Promise<Record<string, string>> {
  const [loaded] = await loadRules(new Set([rule]));
  const applied = loaded && applyRule(loaded, { parameters });
  if (!applied || 'missing' in applied) throw new Error(`${rule} cannot be run`);
  const place = { partition: 'aws', account: '111122223333', region: 'eu-west-1', capturedAt: asOf, from: 'test' };
  const estate = new Estate({ resources: described.map((one) => seen(one, place)) });
  return Object.fromEntries([...judge(estate, [applied], { asOf })].map((one) => [one.resource.id, one.verdict]));
}

const attributes = (...AttributeValues: string[]) => [{ AttributeName: 'restore', AttributeValues }];

test('snapshots of databases by who may restore them', async () => {
  const told = [
    dbSnapshot({ DBSnapshotIdentifier: 'mine', Engine: 'mysql', Encrypted: true }, attributes('444455556666')),
    dbSnapshot({ DBSnapshotIdentifier: 'open', Engine: 'mysql', Encrypted: false }, attributes('all')),
    dbSnapshot({ DBSnapshotIdentifier: 'unasked', Engine: 'mysql', Encrypted: true }),
  ];
  expect(await verdicts('RDS_SNAPSHOTS_PUBLIC_PROHIBITED', told)).toEqual({ mine: 'pass', open: 'fail', unasked: 'unknown' });
  expect(await verdicts('RDS_SNAPSHOT_ENCRYPTED', told)).toEqual({ mine: 'pass', open: 'fail', unasked: 'pass' });
});

test('snapshots of clusters by the service of their engine', async () => {
  const of = (id: string, Engine: string, StorageEncrypted: boolean, ...may: string[]) =>
    dbClusterSnapshot(
      { DBClusterSnapshotIdentifier: id, Engine, StorageEncrypted, IAMDatabaseAuthenticationEnabled: StorageEncrypted },
      attributes(...may),
    );
  const told = [
    of('graph', 'neptune', true),
    of('open', 'neptune', false, 'all'),
    of('documents', 'docdb', true, 'all'),
    of('shop', 'aurora-mysql', false),
  ];
  const neptune = { graph: 'pass', open: 'fail', documents: 'not-applicable', shop: 'not-applicable' };
  for (const what of ['ENCRYPTED', 'IAM_DATABASE_AUTH_ENABLED', 'PUBLIC_PROHIBITED'])
    expect(await verdicts(`NEPTUNE_CLUSTER_SNAPSHOT_${what}`, told), what).toEqual(neptune);
  const docdb = await verdicts('DOCDB_CLUSTER_SNAPSHOT_PUBLIC_PROHIBITED', told);
  expect(docdb).toMatchObject({ documents: 'fail', graph: 'not-applicable' });
});

test('search domains by the update that waits, as the API tells it and as AWS Config records it', async () => {
  const of = (name: string, UpdateAvailable: boolean) =>
    domain({
      DomainId: `1/${name}`,
      DomainName: name,
      ARN: `arn:${name}`,
      EngineVersion: 'OpenSearch_2.13',
      ClusterConfig: {},
      ServiceSoftwareOptions: { UpdateAvailable },
    });
  const recorded = (name: string, configuration: object) =>
    describeItem(item('AWS::OpenSearch::Domain', name, { DomainName: name, ...configuration }));
  const told = [
    of('new', false),
    of('old', true),
    ...recorded('late', { ServiceSoftwareOptions: { UpdateAvailable: true } }),
    ...recorded('silent', {}),
  ];
  expect(await verdicts('OPENSEARCH_UPDATE_CHECK', told)).toEqual({ new: 'pass', old: 'fail', late: 'fail', silent: 'unknown' });
});

test('tables by their backups, of which another database of the same name has its own', async () => {
  const arn = (name: string) => `arn:aws:dynamodb:eu-west-1:111122223333:table/${name}`;
  const of = (name: string) => table({ TableName: name, TableArn: arn(name) });
  const point = (ResourceArn: string, day: string, more: object = {}) =>
    recoveryPoint({ RecoveryPointArn: `arn:p:${ResourceArn}:${day}`, ResourceArn, Status: 'COMPLETED', CreationDate: new Date(day), ...more });
  const told = [
    of('fresh'),
    of('stale'),
    of('never'),
    point(arn('fresh'), '2026-11-01T03:00:00Z'),
    point(arn('stale'), '2026-10-01T03:00:00Z'),
    point('arn:aws:rds:eu-west-1:111122223333:db:never', '2026-11-01T03:00:00Z'),
  ];
  expect(await verdicts('DYNAMODB_LAST_BACKUP_RECOVERY_POINT_CREATED', told)).toEqual({ fresh: 'pass', stale: 'fail', never: 'fail' });
  const restored = [...told, protectedResource({ ResourceArn: arn('stale'), LatestRestoreExecutionTimeMinutes: 90 })];
  const target = { maxRestoreTime: 60 };
  expect(await verdicts('DYNAMODB_MEETS_RESTORE_TIME_TARGET', restored, target)).toEqual({ fresh: 'pass', stale: 'fail', never: 'pass' });
  const points = [point(arn('fresh'), '2026-11-01T03:00:00Z', { IsEncrypted: true, Lifecycle: { DeleteAfterDays: 35 } })];
  expect(Object.values(await verdicts('BACKUP_RECOVERY_POINT_ENCRYPTED', points))).toEqual(['pass']);
  const [short] = points.map((one) => ({ ...one, properties: { ...one.properties, Lifecycle: { DeleteAfterDays: 7 } } }));
  expect(Object.values(await verdicts('BACKUP_RECOVERY_POINT_MINIMUM_RETENTION_CHECK', short ? [short] : []))).toEqual(['fail']);
});

test('databases by the routes of their subnets', async () => {
  const instance = dbInstance({
    DBInstanceIdentifier: 'orders',
    DbiResourceId: 'db-1',
    Engine: 'mysql',
    DBSubnetGroup: { DBSubnetGroupName: 'data' },
  });
  const group = dbSubnetGroup({ DBSubnetGroupName: 'data', Subnets: [{ SubnetIdentifier: 'subnet-1' }] });
  const part = (type: string, id: string, properties: Described['properties'], state: Described['state'] = {}): Described => ({
    type,
    id,
    properties,
    state,
  });
  const network = [
    part('AWS::EC2::Subnet', 'subnet-1', { VpcId: 'vpc-1' }),
    part('AWS::EC2::RouteTable', 'rtb-1', { VpcId: 'vpc-1' }, { isMain: true }),
  ];
  const out = part('AWS::EC2::Route', 'rtb-1|0.0.0.0/0', { RouteTableId: 'rtb-1', DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1' });
  const rule = 'RDS_INSTANCE_SUBNET_IGW_CHECK';
  expect(await verdicts(rule, [instance, group, ...network, out])).toEqual({ 'db-1': 'fail' });
  expect(await verdicts(rule, [instance, group, ...network])).toEqual({ 'db-1': 'pass' });
  expect(await verdicts(rule, [instance, group])).toEqual({ 'db-1': 'unknown' });
  expect(await verdicts(rule, [instance])).toEqual({ 'db-1': 'unknown' });
});

test('tables by the plan that selects them, found by its id', async () => {
  const arn = 'arn:aws:dynamodb:eu-west-1:111122223333:table/orders';
  const orders = table({ TableName: 'orders', TableArn: arn });
  const plan = backupPlan({
    BackupPlanId: 'plan-1',
    BackupPlan: {
      BackupPlanName: 'daily',
      Rules: [
        {
          RuleName: 'r',
          TargetBackupVaultName: 'vault',
          CopyActions: [{ DestinationBackupVaultArn: 'arn:aws:backup:eu-central-1:111122223333:backup-vault:copies' }],
        },
      ],
    },
  });
  const selecting = (...Resources: string[]) =>
    backupSelection({ SelectionId: 's', BackupPlanId: 'plan-1', BackupSelection: { SelectionName: 's', IamRoleArn: 'arn:r', Resources } });
  const rule = 'DYNAMODB_RESOURCES_PROTECTED_BY_BACKUP_PLAN';
  const copies = (crossRegionList: string) => ({ crossRegionList });
  expect(await verdicts(rule, [orders, plan, selecting('arn:aws:dynamodb:*:*:table/*')], copies('eu-central-1'))).toEqual({ orders: 'pass' });
  expect(await verdicts(rule, [orders, plan, selecting(arn)], copies('us-east-1'))).toEqual({ orders: 'fail' });
  expect(await verdicts(rule, [orders, plan, selecting(arn.replace('orders', 'carts'))])).toEqual({ orders: 'fail' });
  expect(await verdicts(rule, [orders, selecting(arn)], copies('eu-central-1'))).toEqual({ orders: 'unknown' });
});
