import { allOf, some, Text, text } from '../../core/index.ts';
import { tagProperty } from '../../schema/index.ts';
import type { Special } from './_row.ts';

type Properties = Readonly<Record<string, unknown>>;

export interface Tag {
  readonly Key?: string;
  readonly Value?: string;
}

/** Asks for the value only where it matters: it may not be known where the key is. */
type TagTest = (key: Text, value: () => Text | undefined) => boolean;

/** Where a type keeps its tags, and in what form a person writes them. */
export function placeOf(type: string, special: Special = {}): { readonly path: string; readonly form: 'list' | 'map' | 'specifications' } {
  if (special.specification !== undefined) return { path: 'TagSpecifications', form: 'specifications' };
  const property = tagProperty(type);
  if (property === undefined) throw new Error(`${type} has no property for tags`);
  const path = special.under === undefined ? property.name : `${special.under}.${property.name}`;
  return { path, form: property.variant === 'map' ? 'map' : 'list' };
}

/** Whether one tag of the resource satisfies the test. */
export function someTag(type: string, special: Special, properties: Properties, test: TagTest): boolean {
  const { specification, under } = special;
  if (specification !== undefined) {
    return some(properties.TagSpecifications as readonly Properties[], (one) =>
      allOf(
        () => one.ResourceType === specification,
        () => someOf(one.Tags, test),
      ),
    );
  }
  const owner = under === undefined ? properties : (properties[under] as Properties | undefined);
  return someOf(owner?.[tagProperty(type)?.name ?? 'Tags'], test);
}

function someOf(tags: unknown, test: TagTest): boolean {
  if (Array.isArray(tags)) {
    return some(tags as readonly Tag[], (tag) => {
      const key = text(tag, 'Key');
      return key !== undefined && test(key, () => text(tag, 'Value'));
    });
  }
  const map = (tags ?? {}) as Readonly<Record<string, string>>;
  return some(Object.keys(map), (key) => test(new Text([key]), () => text(map, key)));
}
