import type { Path } from '../../../core/value.ts';
import { isMap, type Raw, type RawMap } from '../scope.ts';
import type { Source } from './expanding.ts';
import { isIntrinsic, mapOf, without } from './parts.ts';

export const samPrefix = 'AWS::Serverless::';

/** Sections of a resource that replace the global one instead of being joined to it. */
const replaced = new Set(['Function.Architectures', 'CapacityProvider.InstanceRequirements.Architectures']);

/** A SAM resource with `Globals` merged in, as far as it does not decline them. */
export function sourceOf(id: string, resource: RawMap, globals: Raw, path: Path = ['Resources', id]): Source {
  const type = String(resource.Type);
  const section = type.slice(samPrefix.length);
  const own = resource.Properties;
  const defaults = accepted(mapOf(mapOf(globals)[section]), resource.IgnoreGlobals);
  const merged = isMap(own) && !isIntrinsic(own) ? merge(defaults, own, section) : own === undefined || own === null ? defaults : {};
  return { id, type, resource, properties: mapOf(merged), path };
}

function accepted(defaults: RawMap, declined: Raw): RawMap {
  if (declined === '*') return {};
  return Array.isArray(declined) ? without(defaults, new Set(declined.map(String))) : defaults;
}

/** Maps are merged, lists joined (the global one first); anything else is the resource's own. Functions count as scalars. */
function merge(global: Raw, local: Raw, at: string): Raw {
  if (replaced.has(at)) return local;
  if (Array.isArray(global) && Array.isArray(local)) return [...global, ...local];
  if (!isMap(global) || !isMap(local) || isIntrinsic(global) || isIntrinsic(local)) return local;
  const merged: Record<string, Raw> = { ...global };
  for (const [key, value] of Object.entries(local)) merged[key] = Object.hasOwn(global, key) ? merge(global[key], value, `${at}.${key}`) : value;
  return merged;
}
