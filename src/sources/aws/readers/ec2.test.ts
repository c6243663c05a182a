import type { DescribeSnapshotsRequest, Instance } from '@aws-sdk/client-ec2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Unknown } from '../../../core/value.ts';
import type { Described } from '../../../shapes/described.ts';
import { type Moto, motoCommand, startMoto, withoutMoto } from '../../../testing/moto.ts';
import { seedNetworks, networksTemplate as template } from '../../../testing/networks.ts';
import { emulated, readLive, refusal } from '../../../testing/read-live.ts';
import { differences } from '../../../testing/same-verdicts.ts';
import { readers as capacity } from './ec2-capacity.ts';
import { readers as connections } from './ec2-connections.ts';
import { readers as instances } from './ec2-instances.ts';
import { readers as networks } from './ec2-networks.ts';
import { readers as settings } from './ec2-settings.ts';

const all = [...instances, ...networks, ...connections, ...capacity, ...settings];
const named = (name: string) => all.filter((one) => one.name === name);
const types = new Set(Object.values(template).map((one) => one.Type));
const readers = all.filter((reader) => reader.types.some((type) => types.has(type)));

const backups = [
  'EBS_LAST_BACKUP_RECOVERY_POINT_CREATED',
  'EBS_RESOURCES_IN_LOGICALLY_AIR_GAPPED_VAULT',
  'EC2_LAST_BACKUP_RECOVERY_POINT_CREATED',
  'EC2_RESOURCES_IN_LOGICALLY_AIR_GAPPED_VAULT',
];

/** Main tables, default lists and groups, local routes, an instance's first disk: they come with something else, and no template declares them. */
function comesByItself({ type, id, properties, state }: Described, others: readonly Described[]): boolean {
  if (type === 'AWS::EC2::RouteTable') return state?.isMain === true;
  if (type === 'AWS::EC2::NetworkAcl') return state?.isDefault === true;
  if (type === 'AWS::EC2::SecurityGroup') return properties.GroupName === 'default';
  if (type === 'AWS::EC2::Volume') return others.some((one) => one.properties.VolumeId === id && one.properties.Device === '/dev/sda1');
  const owner = others.find((one) => one.id === (properties.RouteTableId ?? properties.NetworkAclId));
  return (owner !== undefined && comesByItself(owner, others)) || state?.origin === 'CreateRouteTable';
}

let moto: Moto;
beforeAll(async () => {
  if (motoCommand() !== undefined) moto = await startMoto();
}, 90_000);
afterAll(() => moto?.stop());

test('networks and what stands in them are judged as their template is', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const before = new Set((await readLive(readers, moto)).described.map((one) => one.id));
  await seedNetworks(moto);
  const { described, unseen, gaps } = await readLive(readers, moto);
  // Of which image an instance is, the emulator does not tell.
  expect(unseen.map((one) => one.what)).toEqual(['DescribeInstanceImageMetadata']);
  expect(gaps).toEqual({});
  const ours = described.filter((one) => !before.has(one.id) && !comesByItself(one, described));
  const except = {
    ENCRYPTED_VOLUMES: 'of what is deployed, volumes that nothing uses are left out',
    VPC_DEFAULT_SECURITY_GROUP_CLOSED: 'of what is deployed the group is judged by itself',
    ...Object.fromEntries(backups.map((rule) => [rule, 'of what is not deployed there is nothing to back up'])),
  };
  expect(await differences({ template, described: ours, except, at: emulated })).toEqual([]);
}, 60_000);

test('a prefix list is told with its entries', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const { described } = await readLive(named('ec2-prefix-lists'), moto);
  expect(described).toMatchObject([{ type: 'AWS::EC2::PrefixList', properties: { PrefixListName: 'office', Entries: [{ Cidr: '10.9.0.0/16' }] } }]);
});

test('whether new volumes are encrypted is told of the region', async ({ skip }) => {
  if (!moto) return skip(withoutMoto);
  const { resources } = await readLive(named('ec2-encryption-by-default'), moto);
  expect(resources).toMatchObject([{ type: 'AWS::::Account', region: 'us-east-1', state: { ebsEncryptionByDefault: false } }]);
});

test('a snapshot is known to be for everybody, or not, and single accounts stay unknown', async () => {
  const own = [{ SnapshotId: 'snap-1' }, { SnapshotId: 'snap-2' }];
  const answers = {
    DescribeSnapshots: ({ OwnerIds, RestorableByUserIds }: DescribeSnapshotsRequest) => {
      expect(OwnerIds).toEqual(['self']);
      return { Snapshots: RestorableByUserIds ? [{ SnapshotId: 'snap-2' }] : own };
    },
  };
  const { described } = await readLive(named('ec2-snapshots'), answers);
  expect(described.map((one) => one.state?.createVolumePermission)).toEqual([[{ UserId: expect.any(Unknown) }], [{ Group: 'all' }]]);
});

test('instances that are gone are left out, and what cannot be asked of their images is unknown', async () => {
  const made = (InstanceId: string, Name: 'running' | 'terminated'): Instance => ({ InstanceId, State: { Name } });
  const answers = {
    DescribeInstances: () => ({ Reservations: [{ Instances: [made('i-1', 'running'), made('i-2', 'terminated')] }] }),
    DescribeInstanceImageMetadata: () => {
      throw refusal('UnauthorizedOperation', 'You are not authorized to perform this operation.', 403);
    },
  };
  const { described, unseen } = await readLive(named('ec2-instances'), answers);
  expect(described.map((one) => one.id)).toEqual(['i-1']);
  expect(described[0]?.state?.imageAllowed).toBeInstanceOf(Unknown);
  expect(unseen).toHaveLength(1);
});

test('an image that is not allowed is told of its instances', async () => {
  const answers = {
    DescribeInstances: () => ({ Reservations: [{ Instances: [{ InstanceId: 'i-1' }, { InstanceId: 'i-2' }] }] }),
    DescribeInstanceImageMetadata: () => ({ InstanceImageMetadata: [{ InstanceId: 'i-1', ImageMetadata: { ImageAllowed: false } }] }),
  };
  const { described } = await readLive(named('ec2-instances'), answers);
  expect(described.map((one) => one.state?.imageAllowed)).toEqual([false, undefined]);
});

test("images of others are told where something was launched from them, and those of one's own once", async () => {
  const answers = {
    DescribeInstances: () => ({ Reservations: [{ Instances: [{ ImageId: 'ami-own' }, { ImageId: 'ami-other' }, { ImageId: 'ami-other' }] }] }),
    DescribeImages: ({ Owners, Filters }: { Owners?: string[]; Filters?: { Values: string[] }[] }) => {
      if (Owners) return { Images: [{ ImageId: 'ami-own', OwnerId: '123456789012', Public: true }] };
      expect(Filters).toEqual([{ Name: 'image-id', Values: ['ami-other'] }]);
      return { Images: [{ ImageId: 'ami-other', OwnerId: '444455556666' }] };
    },
  };
  const { described } = await readLive(named('ec2-images'), answers);
  expect(described.map((one) => [one.id, one.properties.OwnerId])).toEqual([
    ['ami-own', '123456789012'],
    ['ami-other', '444455556666'],
  ]);
});
