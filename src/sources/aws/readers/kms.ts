import type { AliasListEntry } from '@aws-sdk/client-kms';
import { alias, canRotate, isCustomers, isReplica, key, keyPolicy, keyTags, rotation } from '../../../shapes/kms/key.ts';
import { assembled, type Part, type Reader, service } from '../reader.ts';

const kms = service({ name: 'kms', load: () => import('@aws-sdk/client-kms'), client: 'KMSClient', gone: ['NotFoundException'] });

const ofKeys = (names: readonly string[]) => ({ 'AWS::KMS::Key': names, 'AWS::KMS::ReplicaKey': names });

const keys = kms.reader({
  name: 'kms-keys',
  types: ['AWS::KMS::Key', 'AWS::KMS::ReplicaKey'],
  calls: ['ListKeys', 'ListAliases', 'DescribeKey', 'GetKeyRotationStatus', 'GetKeyPolicy', 'ListResourceTags'],
  details: {
    GetKeyRotationStatus: ofKeys(['EnableKeyRotation', 'RotationPeriodInDays']),
    GetKeyPolicy: ofKeys(['KeyPolicy']),
    ListResourceTags: ofKeys(['Tags']),
  },
  async *read(api) {
    const aliases = new Map<string, AliasListEntry[]>();
    for await (const one of api.list('ListAliases', {}, (out) => out.Aliases))
      if (one.TargetKeyId) aliases.set(one.TargetKeyId, [...(aliases.get(one.TargetKeyId) ?? []), one]);
    const read = api.each(
      api.list('ListKeys', {}, (out) => out.Keys),
      async ({ KeyId }) => {
        const { KeyMetadata: metadata } = await api.call('DescribeKey', { KeyId });
        if (!metadata || !isCustomers(metadata)) return [];
        const parts: Promise<Part>[] = [
          api.part('GetKeyPolicy', { KeyId, PolicyName: 'default' }, { gives: ['KeyPolicy'], shape: (out) => keyPolicy(out?.Policy) }),
          api.part('ListResourceTags', { KeyId }, { gives: ['Tags'], shape: (out) => keyTags(metadata, out?.Tags) }),
        ];
        if (!isReplica(metadata) && canRotate(metadata))
          parts.push(api.part('GetKeyRotationStatus', { KeyId }, { gives: ['EnableKeyRotation', 'RotationPeriodInDays'], shape: rotation }));
        return assembled(key(metadata, aliases.get(KeyId ?? '') ?? []), ...(await Promise.all(parts)));
      },
    );
    for await (const resources of read) yield* resources;
  },
});

const allAliases = kms.table({
  name: 'kms-aliases',
  types: ['AWS::KMS::Alias'],
  list: { command: 'ListAliases', items: (out) => out.Aliases },
  resource: (one) => (one.TargetKeyId ? alias(one) : undefined),
});

export const readers: readonly Reader[] = [keys, allAliases];
