import type { Resource } from '../core/resource.ts';
import { severities, type Verdict } from '../core/verdict.ts';

/**
 * Holds back the verdicts of one resource until the next resource comes: a person reads by resource, and no format has to
 * keep more than that.
 */
export class ByResource {
  #resource: Resource | undefined;
  #verdicts: Verdict[] = [];
  readonly #write: (resource: Resource, verdicts: readonly Verdict[]) => string;

  constructor(write: (resource: Resource, verdicts: readonly Verdict[]) => string) {
    this.#write = write;
  }

  add(verdict: Verdict): string {
    const done = this.#resource !== undefined && !same(this.#resource, verdict.resource) ? this.flush() : '';
    this.#resource = verdict.resource;
    this.#verdicts.push(verdict);
    return done;
  }

  flush(): string {
    const resource = this.#resource;
    if (resource === undefined) return '';
    const verdicts = this.#verdicts;
    this.#resource = undefined;
    this.#verdicts = [];
    return this.#write(resource, verdicts);
  }
}

/** Sources may hand out a resource anew for each rule, so what it is called decides. */
function same(one: Resource, other: Resource): boolean {
  if (one === other) return true;
  return (
    one.id === other.id &&
    one.type === other.type &&
    one.origin.file === other.origin.file &&
    one.account === other.account &&
    one.region === other.region
  );
}

/** How bad what is said of a resource is, the lowest the worst: fails by severity, then what could not be decided or is waived. */
export function rankOf(said: readonly Verdict[]): number {
  return Math.min(...said.map(({ verdict, severity }) => severities.indexOf(severity) + (verdict === 'fail' ? 0 : severities.length)));
}
