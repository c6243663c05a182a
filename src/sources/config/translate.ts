import type { Resource } from '../../core/resource.ts';
import { Unknown, type Value } from '../../core/value.ts';
import { preload } from '../../schema/coerce.ts';
import { isRecordableType } from '../../schema/config-facts.ts';
import { isDescribedType } from '../../schema/config-fields.ts';
import { cloudFormationTypes, configType } from '../../schema/type-map.ts';
import { type Described, seen } from '../../shapes/described.ts';
import { openState } from '../../shapes/open-state.ts';
import { asCloudFormation } from './cloudformation-shape.ts';
import { translations } from './generated/translations.ts';
import type { ConfigItem } from './item.ts';
import type { Translation } from './translation.ts';

const byType = new Map<string, Translation>(translations.map((one) => [one.type, one]));

/** Loads what translating items of these types (by AWS Config's names) needs to know of them. */
export function prepare(configTypes: Iterable<string>): Promise<void> {
  return preload([...configTypes].flatMap((type) => [...cloudFormationTypes(type), type]));
}

/** The types, beside a resource's own, of which its item tells all that belong to it. */
export function toldBeside(configType: string): readonly string[] {
  return byType.get(configType)?.tells ?? [];
}

let tellable: ReadonlySet<string> | undefined;

/** What items can tell of, by CloudFormation's names. */
export const telling = {
  comes(type: string): boolean {
    tellable ??= new Set(translations.flatMap((one) => one.tells ?? []));
    return tellable.has(type) || isRecordableType(configType(type) ?? type);
  },
  toldBeside: (type: string): readonly string[] => toldBeside(configType(type) ?? type),
};

/** The resources that an item tells of, its own first. */
export function translateItem(item: ConfigItem, file: string): readonly Resource[] {
  const { partition, account, region, capturedAt } = item;
  const sighting = region === undefined ? { partition, account, capturedAt, from: file } : { partition, account, region, capturedAt, from: file };
  return describeItem(item).map((one) => seen(one, sighting));
}

/** As `translateItem`, before it is known where the item was seen. */
export function describeItem(item: ConfigItem): readonly Described[] {
  const translation = byType.get(item.type);
  if (translation) return translation.translate(item);
  return [isDescribedType(item.type) ? opaque(item) : asCloudFormation(item)];
}

/** An item in a shape that nobody has translated: the resource is there, and nothing else is known of it. */
function opaque({ type, id, name, arn }: ConfigItem): Described {
  const veil = new Unknown(`how AWS Config writes ${type} is not translated`, true);
  return {
    type: cloudFormationTypes(type)[0] ?? type,
    id,
    name: name ?? id,
    ...(arn === undefined ? {} : { arn }),
    // All of it at once: a veil in the place of the properties.
    properties: veil as unknown as Record<string, Value>,
    state: openState({}, veil.reason),
  };
}
