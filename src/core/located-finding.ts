import type { World } from './condition.ts';
import { describeAt, writtenPath } from './describe.ts';
import { formatPath, parsePath } from './path.ts';
import type { Position, Resource } from './resource.ts';
import type { Found, Rule } from './rule.ts';
import { maskIn } from './secret.ts';
import type { Path } from './value.ts';
import type { Finding, RelatedEnd } from './verdict.ts';

/** Finds its line only when somebody asks: most findings of a large run are only counted. */
export class LocatedFinding implements Finding {
  readonly #found: Found;
  readonly #standing: string;
  readonly #resource: Resource;
  readonly #world: World;
  #parsed: Path | undefined;
  #position: Position | undefined | null = null;

  constructor(found: Found, resource: Resource, world: World, rule: Rule) {
    this.#found = found;
    this.#resource = resource;
    this.#world = world;
    this.#standing = rule.fix;
  }

  get path(): string {
    const { path } = this.#found;
    const written = this.#written;
    return typeof path === 'string' && written === this.#steps ? path : formatPath(written);
  }

  /** As the rule counts. */
  get #steps(): Path {
    const { path } = this.#found;
    if (typeof path !== 'string') return path;
    this.#parsed ??= parsePath(path);
    return this.#parsed;
  }

  /** As it is written. */
  get #written(): Path {
    const steps = this.#steps;
    return steps.some((step) => typeof step === 'number') ? writtenPath(this.#resource.properties, steps, this.#world) : steps;
  }

  /** Of the rule, unless it has more to say about this one: that may quote the resource. */
  get fix(): string {
    return this.#found.fix === undefined ? this.#standing : maskIn(this.#resource, this.#found.fix);
  }

  get message(): string {
    return maskIn(this.#resource, this.#found.message);
  }

  get expected(): string | undefined {
    return this.#found.expected === undefined ? undefined : maskIn(this.#resource, this.#found.expected);
  }

  get actual(): string | undefined {
    if (this.#found.actual !== undefined) return maskIn(this.#resource, this.#found.actual);
    // Nothing stands at a resource as a whole.
    if (this.#steps.length === 0) return undefined;
    return describeAt(this.#resource.properties, this.#steps, this.#world, this.#resource.secrets) ?? 'not set';
  }

  get line(): number | undefined {
    return this.#located?.line;
  }

  get column(): number | undefined {
    return this.#located?.column;
  }

  get related(): readonly RelatedEnd[] {
    return (this.#found.related ?? []).map(({ resource, path }) => {
      const at = resource.origin.locate?.(path === undefined ? [] : parsePath(path));
      return {
        type: resource.type,
        id: resource.id,
        file: resource.origin.file,
        ...(path === undefined ? {} : { path }),
        ...(at ? { line: at.line } : {}),
      };
    });
  }

  get #located(): Position | undefined {
    if (this.#position === null) this.#position = this.#resource.origin.locate?.(this.#written);
    return this.#position;
  }
}
