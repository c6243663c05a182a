import type { Resource } from './resource.ts';
import type { Value } from './value.ts';

/** A resource, or a part of an input, that could not be seen. */
export interface Unseen {
  readonly what: string;
  readonly reason: string;
  readonly file?: string;
}

export interface EstateParts {
  readonly resources: readonly Resource[];
  readonly outputs?: Readonly<Record<string, Value>>;
  readonly parameters?: Readonly<Record<string, Value>>;
  readonly unseen?: readonly Unseen[];
  /** Why resources may be missing from it (a macro that was not run): then no absence is believed. */
  readonly incomplete?: string;
}

/** What is judged together: a template with its nested ones, an assembly, a plan, an account's scan. */
export class Estate {
  readonly resources: readonly Resource[];
  readonly outputs: Readonly<Record<string, Value>>;
  readonly parameters: Readonly<Record<string, Value>>;
  readonly unseen: readonly Unseen[];
  readonly incomplete: string | undefined;
  #byType: Map<string, Resource[]> | undefined;
  #byKey: Map<string, Resource> | undefined;

  constructor(parts: EstateParts) {
    this.resources = parts.resources;
    this.outputs = parts.outputs ?? {};
    this.parameters = parts.parameters ?? {};
    this.unseen = parts.unseen ?? [];
    this.incomplete = parts.incomplete;
  }

  ofType(type: string): readonly Resource[] {
    this.#byType ??= Map.groupBy(this.resources, (one) => one.type);
    return this.#byType.get(type) ?? [];
  }

  byKey(key: string): Resource | undefined {
    this.#byKey ??= new Map(this.resources.map((one) => [one.key, one]));
    return this.#byKey.get(key);
  }
}
