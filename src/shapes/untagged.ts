import { Unknown } from '../core/value.ts';
import { tagProperty } from '../schema/identifiers.ts';
import type { Described } from './described.ts';

const unread = new Unknown('its tags are not read: they would take a call for each resource, and no rule of its own asks for them', true);

/** A resource whose tags nobody has asked for: whether it has any is not known. */
export function untagged(described: Described): Described {
  const property = tagProperty(described.type)?.name;
  if (property === undefined || described.properties[property] !== undefined) return described;
  return { ...described, properties: { ...described.properties, [property]: unread } };
}
