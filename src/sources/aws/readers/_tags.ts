import { Unknown, type Value } from '../../../core/value.ts';
import { tagProperty } from '../../../schema/identifiers.ts';
import { type RawTags, tagsOf } from '../../../shapes/tags.ts';
import type { Part } from '../reader.ts';

/** For calls that tell the tags of many resources at once: a part that holds them by their owner, until each gets its own. */
export function byOwner<Owned extends { readonly Tags?: RawTags | undefined }>(
  all: readonly Owned[] | undefined,
  owner: (one: Owned) => string | undefined,
): Part {
  return { state: { tags: new Map((all ?? []).map((one) => [owner(one), one.Tags])) as unknown as Value } };
}

/** What such a part says of one of them; unknown where the call failed. */
export function tagsFor(type: string, { state }: Part, owner: string | undefined): Part {
  const tags = state?.tags as Unknown | ReadonlyMap<string | undefined, RawTags> | undefined;
  if (!(tags instanceof Unknown)) return { properties: tagsOf(type, tags?.get(owner)) };
  const property = tagProperty(type);
  return property ? { properties: { [property.name]: tags } } : {};
}
