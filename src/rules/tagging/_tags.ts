import { allOf, some, Text, text } from '../../core/index.ts';
import { tagProperty } from '../../schema/index.ts';
import type { Special } from './_row.ts';

type Properties = Readonly<Record<string, unknown>>;
type KeyTest = (key: Text) => boolean;

/** Where a type keeps its tags, and in what form a person writes them. */
export function placeOf(type: string, special: Special = {}): { readonly path: string; readonly form: 'list' | 'map' | 'specifications' } {
  if (special.specification !== undefined) return { path: 'TagSpecifications', form: 'specifications' };
  const property = tagProperty(type);
  if (property === undefined) throw new Error(`${type} has no property for tags`);
  const path = special.under === undefined ? property.name : `${special.under}.${property.name}`;
  return { path, form: property.variant === 'map' ? 'map' : 'list' };
}

/** Whether one tag of the resource has a key that satisfies the test. */
export function someTag(type: string, special: Special, properties: Properties, test: KeyTest): boolean {
  const { specification, under } = special;
  if (specification !== undefined) {
    return some(properties.TagSpecifications as readonly Properties[], (one) =>
      allOf(
        () => one.ResourceType === specification,
        () => someKey(one.Tags, test),
      ),
    );
  }
  const owner = under === undefined ? properties : (properties[under] as Properties | undefined);
  return someKey(owner?.[tagProperty(type)?.name ?? 'Tags'], test);
}

function someKey(tags: unknown, test: KeyTest): boolean {
  if (Array.isArray(tags)) {
    return some(tags as readonly { readonly Key?: string }[], (tag) => {
      const key = text(tag, 'Key');
      return key !== undefined && test(key);
    });
  }
  return Object.keys((tags ?? {}) as object).some((key) => test(new Text([key])));
}
