import type { Instance } from '@aws-sdk/client-ec2';
import { Unknown } from '../../../core/value.ts';
import { image } from '../../../shapes/ec2/image.ts';
import { instance, isThere } from '../../../shapes/ec2/instance.ts';
import { keyPair } from '../../../shapes/ec2/small.ts';
import { snapshot, volume } from '../../../shapes/ec2/volume.ts';
import type { Reader } from '../reader.ts';
import { ec2, page } from './_ec2.ts';

const instances = ec2.reader({
  name: 'ec2-instances',
  // Interfaces are told as part of their instance, however they came to it.
  types: ['AWS::EC2::Instance', 'AWS::EC2::NetworkInterfaceAttachment'],
  calls: ['DescribeInstances', 'DescribeInstanceImageMetadata'],
  details: { DescribeInstanceImageMetadata: { 'AWS::EC2::Instance': ['imageAllowed'] } },
  async *read(api) {
    const all = api.list('DescribeInstances', page, (out) => out.Reservations?.flatMap((one) => one.Instances ?? []).filter(isThere));
    const told = api.each(api.batches(all, 100), async (batch: readonly Instance[]) => {
      const InstanceIds = batch.flatMap(({ InstanceId }) => (InstanceId === undefined ? [] : [InstanceId]));
      const { state } = await api.part(
        'DescribeInstanceImageMetadata',
        { InstanceIds },
        {
          givesState: ['allowed'],
          shape: (out) => ({
            state: {
              allowed: Object.fromEntries((out?.InstanceImageMetadata ?? []).map((one) => [one.InstanceId, one.ImageMetadata?.ImageAllowed])),
            },
          }),
        },
      );
      const allowed = state?.allowed as Unknown | Readonly<Record<string, boolean | undefined>>;
      return batch.map((one) => {
        const described = instance(one, api.place);
        const imageAllowed = allowed instanceof Unknown ? allowed : allowed[described.id];
        return imageAllowed === undefined ? described : { ...described, state: { ...described.state, imageAllowed } };
      });
    });
    for await (const batch of told) yield* batch;
  },
});

const volumes = ec2.table({
  name: 'ec2-volumes',
  types: ['AWS::EC2::Volume', 'AWS::EC2::VolumeAttachment'],
  list: { command: 'DescribeVolumes', input: { MaxResults: 500 }, items: (out) => out.Volumes },
  resource: volume,
});

const snapshots = ec2.reader({
  name: 'ec2-snapshots',
  types: ['AWS::EC2::Snapshot'],
  calls: ['DescribeSnapshots'],
  async *read(api) {
    // First those that everybody may restore: whose they are is asked once, and not of each snapshot.
    const open = new Set<string | undefined>();
    const shared = api.list('DescribeSnapshots', { ...page, OwnerIds: ['self'], RestorableByUserIds: ['all'] }, (out) => out.Snapshots);
    for await (const one of shared) open.add(one.SnapshotId);
    for await (const one of api.list('DescribeSnapshots', { ...page, OwnerIds: ['self'] }, (out) => out.Snapshots))
      yield snapshot(one, open.has(one.SnapshotId), api.place);
  },
});

/** Those of the account, and those of others from which something was launched. */
const images = ec2.reader({
  name: 'ec2-images',
  types: ['AWS::EC2::Image'],
  calls: ['DescribeImages', 'DescribeInstances'],
  async *read(api) {
    const own = new Set<string | undefined>();
    for await (const one of api.list('DescribeImages', { Owners: ['self'], IncludeDeprecated: true }, (out) => out.Images)) {
      own.add(one.ImageId);
      yield image(one, api.place);
    }
    const others = new Set<string>();
    for await (const one of api.list('DescribeInstances', page, (out) => out.Reservations?.flatMap((some) => some.Instances ?? [])))
      if (one.ImageId !== undefined && !own.has(one.ImageId)) others.add(one.ImageId);
    // By a filter: one that is there no longer fails no call.
    for await (const Values of api.batches(others, 200))
      for await (const one of api.list(
        'DescribeImages',
        { Filters: [{ Name: 'image-id', Values: [...Values] }], IncludeDeprecated: true },
        (out) => out.Images,
      ))
        yield image(one, api.place);
  },
});

const keyPairs = ec2.table({
  name: 'ec2-key-pairs',
  types: ['AWS::EC2::KeyPair'],
  list: { command: 'DescribeKeyPairs', items: (out) => out.KeyPairs },
  resource: keyPair,
});

export const readers: readonly Reader[] = [instances, volumes, snapshots, images, keyPairs];
