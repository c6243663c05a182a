import type { Call } from '../../core/remedy.ts';

/** How to put back a configuration of a bucket: as it was, or none where there was none. */
export function putBack<T>(before: T | undefined, put: (value: T) => Call, remove: Call): readonly Call[] {
  return [before === undefined ? remove : put(before)];
}
