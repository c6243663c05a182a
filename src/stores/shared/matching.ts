import type { ResourceQuery } from '../../core/store.ts';
import { glob } from '../../core/waiver.ts';
import type { Family } from './rule-book.ts';

/** Whether a query is about a family. `-` stands for what has no region. */
export function matchesFamily({ accounts, regions, types }: ResourceQuery, [, account, region, type]: Family): boolean {
  return (!accounts || accounts.includes(account)) && (!regions || regions.includes(region)) && (!types || types.includes(type));
}

/** The names under which a resource is asked for. */
export interface Named {
  readonly identity: string;
  readonly type: string;
  readonly id: string;
  readonly arn?: string | undefined;
}

/** A test by a pattern over the names that waivers know: id, type/id, ARN, identity. */
export function matcher(pattern: string | undefined): (named: Named) => boolean {
  if (pattern === undefined) return () => true;
  const matches = glob(pattern);
  return ({ identity, type, id, arn }) => matches(id) || matches(`${type}/${id}`) || matches(identity) || (arn !== undefined && matches(arn));
}
