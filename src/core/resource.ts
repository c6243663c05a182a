import type { Condition } from './condition.ts';
import type { Path, Value } from './value.ts';

/** Property types by resource type. Empty here: `src/schema` fills it, so that core knows of no service. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface ResourceTypes {}

/** Run-time facts by resource type (instance state, a key's age): unknown before deployment. Filled by `src/schema`. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface ResourceStates {}

export type TypeName = keyof ResourceTypes & string;

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a resource was read from. */
export interface Origin {
  /** As it was given: a path, `-` for standard input, or the call or item of a live one. */
  readonly file: string;
  /** The path of the construct that made it, where a CDK assembly tells. */
  readonly construct?: string;
  /** Line and column of a property (or of its nearest ancestor that is there), found on demand. */
  locate?(path: Path): Position | undefined;
  /**
   * The names of what a property is put together of, where it is written: parameters, resources, `AWS::Region` and the like,
   * mappings, conditions. None: it is written out.
   */
  madeOf?(path: Path): readonly string[];
}

export interface Resource {
  /** `AWS::S3::Bucket`. */
  readonly type: string;
  /** The logical id, address, URN or resource id: what people call it in its source. */
  readonly id: string;
  /** Tells it apart within its estate, where two stacks may have the same id; references name it. */
  readonly key: string;
  /** The physical name, where it is known. */
  readonly name?: Value;
  readonly arn?: Value;
  /** Further names by which others may point at it: a launch template's name beside its id. */
  readonly otherNames?: readonly string[];
  readonly partition?: string;
  readonly account?: string;
  readonly region?: string;
  readonly properties: { readonly [property: string]: Value };
  /** Whether `properties` hold a veil anywhere: if not, rules read the plain object itself. */
  readonly veiled: boolean;
  /** Run-time facts; absent where the source cannot have any (a template). */
  readonly state?: { readonly [fact: string]: Value };
  /** The key, tags' keys included, whose values a report must not show. */
  readonly secrets?: readonly string[];
  readonly dependsOn?: readonly string[];
  /** The keys of all that it names, as references or in `dependsOn`: they are made before it. Absent where the source cannot tell. */
  readonly comesAfter?: readonly string[];
  readonly deletionPolicy?: string;
  readonly updateReplacePolicy?: string;
  /** Only where it is not decided; a resource whose condition is false is not part of the estate. */
  readonly condition?: Condition;
  /** What the template says about the resource beside its properties: waivers, other tools' suppressions, asset paths. */
  readonly metadata?: { readonly [key: string]: unknown };
  /** The text of a function's own files by their path, where the source can have them. */
  readonly code?: Readonly<Record<string, string>>;
  /** ISO time at which it was seen, for live ones. */
  readonly capturedAt?: string;
  readonly origin: Origin;
}

/** partition/account/region/type/id, `-` where a part is not known. */
export function identity(resource: Resource): string {
  return [resource.partition ?? '-', resource.account ?? '-', resource.region ?? '-', resource.type, resource.id].join('/');
}
