import { tagProperty } from '../schema/identifiers.ts';

/** Tags as the many APIs write them. */
export type RawTags =
  | readonly {
      readonly Key?: string | undefined;
      readonly Value?: string | undefined;
      readonly key?: string | undefined;
      readonly value?: string | undefined;
    }[]
  | { readonly [key: string]: string | undefined }
  | undefined
  | null;

const none = Object.freeze({});

export function tagMap(raw: RawTags): Readonly<Record<string, string>> {
  if (raw === undefined || raw === null) return none;
  const tags: Record<string, string> = {};
  if (Array.isArray(raw)) for (const one of raw) tags[one.Key ?? one.key ?? ''] = one.Value ?? one.value ?? '';
  else for (const [key, value] of Object.entries(raw as Record<string, string>)) tags[key] = value;
  return tags;
}

/** The tags as a type's own tag property, in the form that CloudFormation gives it; nothing where there are none. */
export function tagsOf(type: string, raw: RawTags): { readonly [property: string]: never } {
  const property = raw ? tagProperty(type) : undefined;
  if (!property) return none;
  const tags = (Array.isArray(raw) ? tagMap(raw) : raw) as Readonly<Record<string, string>>;
  const keys = Object.keys(tags);
  if (keys.length === 0) return none;
  return { [property.name]: (property.variant === 'map' ? tags : keys.map((Key) => tagOf(Key, tags[Key] as string, property.variant))) as never };
}

function tagOf(Key: string, Value: string, variant: string): object {
  return variant === 'asg' ? { Key, Value, PropagateAtLaunch: true } : { Key, Value };
}
