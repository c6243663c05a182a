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

/** What a shape made of an item, with the item's own id, ARN and tags, and with veils where AWS Config keeps nothing. */
export function recorded(item: ConfigItem, described: Described, { never = [], lists = {} }: Missing = {}): Described {
  const { type } = described;
  const veil = (property: string) => new Unknown(`AWS Config does not record ${property} of ${type}`, true);
  const properties: Record<string, Value> = { ...described.properties, ...tagsOf(type, item.tags) };
  for (const property of never) properties[property] ??= veil(property);
  for (const [property, member] of Object.entries(lists)) if (!Object.hasOwn(item.configuration, member)) properties[property] ??= veil(property);
  const arn = item.arn ?? described.arn;
  return {
    ...described,
    id: item.id,
    name: described.name ?? described.id,
    ...(arn === undefined ? {} : { arn }),
    properties,
    state: openState(described.state ?? {}, `AWS Config does not record this of ${type}`),
  };
}
