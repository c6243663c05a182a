import type { Condition } from '../../core/condition.ts';
import type { Path, Value } from '../../core/value.ts';
import type { Document } from './document/index.ts';

export type Raw = unknown;
export type RawMap = { readonly [key: string]: Raw };

/** Something about an input that its author should know, at a place in its document. */
export interface Problem {
  readonly path: Path;
  readonly message: string;
}

/** Where and by whom a template is going to be deployed, as far as that is known. */
export interface Setting {
  readonly account?: string;
  readonly region?: string;
  readonly partition?: string;
  readonly stackName?: string;
  /** What the other stacks of the estate export, by name. */
  readonly exports?: ReadonlyMap<string, Value>;
  /** What the other stacks of the estate put out, by `stackOutputKey`. */
  readonly stackOutputs?: ReadonlyMap<string, Value>;
  /** Parameter values as they are given from outside. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** `Fn::GetStackOutput` names a stack, its region and one of its outputs. */
export function stackOutputKey(stack: string, region: string | undefined, output: string): string {
  return [stack, region ?? '', output].join('\n');
}

/** What intrinsics of one template (or nested one) may refer to. */
export interface Scope {
  readonly document: Document;
  readonly template: RawMap;
  readonly setting: Setting;
  /** Before each logical id: `Nested/` inside a nested stack. */
  readonly prefix: string;
  /** Before each id in keys: the stack, where several are one estate. */
  readonly keyPrefix: string;
  readonly parameters: ReadonlyMap<string, Value>;
  /** What each parameter may be, where the template restricts it. */
  readonly allowed: ReadonlyMap<string, readonly string[]>;
  readonly resources: RawMap;
  readonly mappings: RawMap;
  /** What the template says of a parameter. */
  declared(parameter: string): Raw;
  /** Whether macros or loops may add what is not there. */
  open(): boolean;
  condition(name: string, at: Path): Condition;
  /** The value of an output of a nested stack, where that stack can be seen. */
  nestedOutput(stack: string, output: string): Value | undefined;
  problem(at: Path, message: string): void;
  /** Told of each reference from one resource to another, for the search for cycles. */
  refers(to: string): void;
}

/** Absent by `AWS::NoValue`: not a value of the model, so it never leaves the resolver. */
export const absent = Symbol('absent');
export type Resolved = Value | typeof absent;

export function isMap(raw: Raw): raw is RawMap {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** The one intrinsic of a map, if it is one: its name and argument. */
export function intrinsicOf(raw: RawMap): string | undefined {
  let only: string | undefined;
  for (const key in raw) {
    if (only !== undefined) return undefined;
    only = key;
  }
  return only !== undefined && (only === 'Ref' || only.startsWith('Fn::')) ? only : undefined;
}
