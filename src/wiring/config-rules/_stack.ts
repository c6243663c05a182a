import type { Resource } from '../../core/index.ts';

/** What stands before the id in a key: resources that are deployed together have it in common, nested stacks included. */
export function stackOf({ key, id }: Resource): string {
  return key.slice(0, key.length - id.length);
}
