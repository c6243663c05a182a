import type { Resource } from './resource.ts';
import type { Value } from './value.ts';

/** A resource, or a part of an input, that could not be seen. */
export interface Unseen {
  readonly what: string;
  readonly reason: string;
  readonly file?: string;
}

/** What a stack shows to the world. */
export interface StackOutput {
  readonly name: string;
  readonly value: Value;
  /** The name under which other stacks import it, and of what that is put together (see `Origin.madeOf`). */
  readonly exported?: { readonly as: Value; readonly madeOf: readonly string[] };
}

/** What is deployed as one, nested stacks and all. */
export interface Stack {
  /** What stands before the id in the keys of its resources. */
  readonly key: string;
  readonly file: string;
  readonly account?: string;
  readonly region?: string;
  /** The names of what may be given on deployment. */
  readonly parameters: readonly string[];
  readonly outputs: readonly StackOutput[];
}

export interface EstateParts {
  /** Absent where nothing is deployed as one (a live account). */
  readonly stacks?: readonly Stack[];
  readonly resources: readonly Resource[];
  /** Relatives that are judged in another estate: the account's global resources, beside those of a region. */
  readonly beside?: readonly Resource[];
  /**
   * What can be pointed at from here by its ARN alone, and by its name by nobody: resources of the account's other regions. A name
   * means something in its own region.
   */
  readonly elsewhere?: readonly Resource[];
  readonly outputs?: Readonly<Record<string, Value>>;
  readonly parameters?: Readonly<Record<string, Value>>;
  readonly unseen?: readonly Unseen[];
  /** Why resources may be missing from it (a macro that was not run): then no absence is believed. */
  readonly incomplete?: string;
  /**
   * Why resources of a type may be missing from it (a denied call, a type that nobody reads): then no absence of that type is
   * believed. Of a deployed estate only what was looked for, everywhere and with success, is known to be all.
   */
  gapIn?(type: string): string | undefined;
}

/** What is judged together: a template with its nested ones, an assembly, a plan, an account's scan. */
export class Estate {
  readonly resources: readonly Resource[];
  readonly outputs: Readonly<Record<string, Value>>;
  readonly parameters: Readonly<Record<string, Value>>;
  readonly unseen: readonly Unseen[];
  readonly incomplete: string | undefined;
  readonly stacks: readonly Stack[];
  readonly #gapIn: EstateParts['gapIn'];
  readonly #beside: readonly Resource[];
  readonly #elsewhere: readonly Resource[];
  #elsewhereByType: Map<string, Resource[]> | undefined;
  #byType: Map<string, Resource[]> | undefined;
  #byKey: Map<string, Resource> | undefined;

  constructor(parts: EstateParts) {
    this.resources = parts.resources;
    this.outputs = parts.outputs ?? {};
    this.parameters = parts.parameters ?? {};
    this.unseen = parts.unseen ?? [];
    this.incomplete = parts.incomplete;
    this.#gapIn = parts.gapIn;
    this.stacks = parts.stacks ?? [];
    this.#beside = parts.beside ?? [];
    this.#elsewhere = parts.elsewhere ?? [];
  }

  /** Why not all of a type may be here; undefined where all are. */
  gapIn(type: string): string | undefined {
    return this.incomplete ?? this.#gapIn?.(type);
  }

  ofType(type: string): readonly Resource[] {
    this.#byType ??= Map.groupBy(this.#all(), (one) => one.type);
    return this.#byType.get(type) ?? [];
  }

  /** Those of a type that only their ARN leads to. */
  elsewhereOfType(type: string): readonly Resource[] {
    this.#elsewhereByType ??= Map.groupBy(this.#elsewhere, (one) => one.type);
    return this.#elsewhereByType.get(type) ?? [];
  }

  byKey(key: string): Resource | undefined {
    this.#byKey ??= new Map(this.#all().map((one) => [one.key, one]));
    return this.#byKey.get(key);
  }
  #all(): readonly Resource[] {
    return this.#beside.length === 0 ? this.resources : [...this.resources, ...this.#beside];
  }
}
