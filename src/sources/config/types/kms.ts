import { capitals } from '../../../shapes/capitals.ts';
import { unseen } from '../../../shapes/describe.ts';
import { canRotate, isCustomers, isReplica, key, keyPolicy, type Metadata, rotation } from '../../../shapes/kms/key.ts';
import type { ConfigItem } from '../item.ts';
import type { Translation } from '../translation.ts';

/** True or false, also as text; unknown where the item lacks it. */
function rotates(item: ConfigItem): Partial<ReturnType<typeof rotation>> {
  const told = item.supplementary.KeyRotationStatus;
  const properties = {
    EnableKeyRotation: unseen('the item does not tell whether the key rotates'),
    RotationPeriodInDays: unseen('AWS Config does not record it'),
  };
  if (told === undefined) return { properties };
  return { properties: { ...properties, ...rotation({ KeyRotationEnabled: String(told) === 'true' }).properties } };
}

export const translations: readonly Translation[] = [
  {
    type: 'AWS::KMS::Key',
    translate(item) {
      const metadata = { ...(capitals(item.configuration) as Metadata), KeyId: item.id };
      // The keys of AWS's own services are recorded as well, and are nobody's to configure.
      if (!isCustomers(metadata)) return [];
      const { properties: policy } = keyPolicy(item.supplementary.Policy as string | object | undefined);
      const { properties: rotating } = canRotate(metadata) && !isReplica(metadata) ? rotates(item) : {};
      const described = key(metadata, [], item.tags);
      return [{ ...described, properties: { ...described.properties, ...policy, ...rotating } }];
    },
  },
];
