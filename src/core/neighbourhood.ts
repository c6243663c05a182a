import { keysOf, valuesAt } from './pointers.ts';
import { type Need, namesOf } from './relatives.ts';
import type { Resource } from './resource.ts';

/**
 * Which resources may be relatives of some others. Where there are too many to have all of them at hand, these few have to be: whoever
 * finds relatives among them finds the same as among all.
 */
export class Neighbourhood {
  readonly #needs: readonly Need[];
  readonly #wanted = new Set<number>();
  /** A subject has a name of which not all is known: anything may mean it. */
  isOpen = false;

  constructor(subjects: readonly Resource[], needs: readonly Need[]) {
    this.#needs = needs;
    for (const subject of subjects) {
      for (const [turn, need] of needs.entries()) {
        if (need.ours !== undefined) {
          for (const { value } of valuesAt(subject.properties, need.ours))
            for (const key of keysOf(value).certain) this.#wanted.add(tokenOf(turn, key));
        } else if (need.theirs !== undefined) {
          const { keys, open } = namesOf(subject);
          for (const key of keys) this.#wanted.add(tokenOf(turn, key));
          if (open) this.isOpen = true;
        }
      }
    }
  }

  has(resource: Resource): boolean {
    const tokens = tokensOf(resource, this.#needs);
    return this.isOpen || tokens === 'any' || tokens.some((one) => this.wants(one));
  }

  /** By one of what `tokensOf` has told of a resource: it need not be at hand. */
  wants(token: number): boolean {
    return this.#wanted.has(token);
  }
}

/** By what a resource may be found as a relative, as numbers; two names may come to the same. `any`: whoever looks may find it. */
export type Tokens = readonly number[] | 'any';

/** What is told of a resource to the neighbourhood of whoever has these needs. */
export function tokensOf(resource: Resource, needs: readonly Need[]): Tokens {
  const tokens: number[] = [];
  for (const [turn, { type, ours, theirs }] of needs.entries()) {
    if (type !== resource.type) continue;
    if (theirs === undefined) {
      if (ours === undefined) return 'any';
      for (const key of namesOf(resource).keys) tokens.push(tokenOf(turn, key));
      continue;
    }
    for (const { value } of valuesAt(resource.properties, theirs)) {
      const { certain, maybe, open } = keysOf(value);
      if (open !== undefined) return 'any';
      for (const key of certain) tokens.push(tokenOf(turn, key));
      for (const key of maybe) tokens.push(tokenOf(turn, `=${key.slice(1)}`));
    }
  }
  return tokens;
}

/** FNV-1a. */
function tokenOf(turn: number, key: string): number {
  let hash = 0x811c9dc5 ^ turn;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return hash;
}
