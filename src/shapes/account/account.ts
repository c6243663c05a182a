import type { Described } from '../described.ts';
import { plain } from '../take.ts';

/** Facts of an account, or of the account in a region: what tells of them says no more than its part. */
export function account(id: string, state: { readonly [fact: string]: unknown }): Described {
  return { type: 'AWS::::Account', id, properties: {}, state: plain(state) as NonNullable<Described['state']> };
}
