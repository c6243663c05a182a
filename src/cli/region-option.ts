import { isRegion, nearestRegion } from '../schema/regions.ts';
import { UsageError } from './options.ts';

/** A region as it was written, if there is one of that name. */
export function regionNamed(name: string): string {
  if (isRegion(name)) return name;
  const near = nearestRegion(name);
  throw new UsageError(`there is no region ${name}${near ? `; did you mean ${near}?` : ''}`);
}
