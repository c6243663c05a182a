import type { Resource } from '../core/resource.ts';
import { isVeiled, type Value } from '../core/value.ts';
import { fitted } from '../schema/fitting.ts';
import { secretPaths } from '../schema/secrets.ts';

/**
 * A deployed resource in the model's words, before it is known where and when it was seen. A shape makes it of what a service's
 * API answers; AWS Config's items and the live readers share the shapes, so that both mean the same.
 */
export interface Described {
  /** CloudFormation's. */
  readonly type: string;
  /** What identifies it within account, region and type: what AWS Config calls the resource id, as far as it has one. */
  readonly id: string;
  /** What others call it in their properties: what `Ref` answers. The id, unless said otherwise. */
  readonly name?: string;
  readonly arn?: string;
  /** Further names by which others may point at it: a launch template's name beside its id, a key's aliases. */
  readonly otherNames?: readonly string[];
  /** In the shape of the CloudFormation schema, tags among them. A veil stands where something could not be seen. */
  readonly properties: { readonly [property: string]: Value };
  /** Run-time facts that no template has. */
  readonly state?: { readonly [fact: string]: Value };
}

/** Where and when a resource was seen. */
export interface Sighting {
  readonly partition: string;
  readonly account: string;
  /** `global` is none: a resource of a global service has no region. */
  readonly region?: string;
  readonly capturedAt: string;
  /** The file of an item, or the call that told of it. */
  readonly from: string;
}

const nothing = {};

/** The resource of the model, held against its schema. A live resource always has a state, an empty one says that what is not in it is not there. */
export function seen(described: Described, sighting: Sighting): Resource {
  const { properties, veiled } = fitted(described.type, described.properties);
  return made(described, properties, veiled, sighting);
}

/** The same of what was held against its schema before. */
export function seenBefore(described: Described, sighting: Sighting): Resource {
  return made(described, described.properties, isVeiled(described.properties as Value), sighting);
}

function made(described: Described, properties: Described['properties'], veiled: boolean, sighting: Sighting): Resource {
  const { type, id, name = id, arn, otherNames, state = nothing } = described;
  const { partition, account, region, capturedAt, from } = sighting;
  const secrets = secretPaths(type);
  // Filled step by step: an object spread for each part that may be missing cost as much as all the rest.
  const resource: Writable<Resource> = {
    type,
    id,
    key: `${account}/${region ?? '-'}/${type}/${id}`,
    name,
    partition,
    account,
    properties,
    veiled,
    state,
    capturedAt,
    origin: originOf(from),
  };
  if (arn !== undefined) resource.arn = arn;
  if (otherNames !== undefined) resource.otherNames = otherNames;
  if (region !== undefined) resource.region = region;
  if (secrets.length > 0) resource.secrets = secrets;
  return resource;
}

let origin: Resource['origin'] = { file: '' };

/** Resources come by the thousand from the same place, and share it. */
function originOf(file: string): Resource['origin'] {
  if (origin.file !== file) origin = { file };
  return origin;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
