import { Unknown, type Value } from '../../../core/value.ts';
import type { Described } from '../../../shapes/described.ts';
import { openState } from '../../../shapes/open-state.ts';
import { tagsOf } from '../../../shapes/tags.ts';
import type { ConfigItem } from '../item.ts';

interface Missing {
  /** Properties that items of the type never have. */
  readonly never?: readonly string[];
  /** Properties that stand for an empty list where the item has one under that name, and for nothing known where it has not. */
  readonly lists?: Readonly<Record<string, string>>;
}

const veils = new Map<string, Unknown>();

/** The same veil each time: every item of a type has it. */
function unrecorded(type: string, property: string): Unknown {
  const key = `${type}.${property}`;
  let veil = veils.get(key);
  if (!veil) {
    veil = new Unknown(`AWS Config does not record ${property} of ${type}`, true);
    veils.set(key, veil);
  }
  return veil;
}

const nothing: readonly string[] = [];
const noLists = {};

/** What a shape made of an item, with the item's own id, ARN and tags, and with veils where AWS Config keeps nothing. */
export function recorded(item: ConfigItem, described: Described, { never = nothing, lists = noLists }: Missing = {}): Described {
  const { type } = described;
  const properties: Record<string, Value> = { ...described.properties };
  const tags = tagsOf(type, item.tags);
  for (const property in tags) properties[property] = tags[property] as Value;
  for (const property of never) properties[property] ??= unrecorded(type, property);
  for (const property in lists)
    if (!Object.hasOwn(item.configuration, lists[property] as string)) properties[property] ??= unrecorded(type, property);
  const { id, name = id, otherNames } = described;
  const arn = item.arn ?? described.arn;
  return {
    type,
    id: item.id,
    name,
    ...(arn === undefined ? {} : { arn }),
    ...(otherNames === undefined ? {} : { otherNames }),
    properties,
    state: openState(described.state ?? {}, `AWS Config does not record this of ${type}`),
  };
}
