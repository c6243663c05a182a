import { nearest } from '../core/nearest.ts';
import table from './generated/facts/regions.ts';

interface Partition {
  /** `aws`, `aws-cn`, `aws-us-gov`. */
  readonly name: string;
  /** `amazonaws.com`. */
  readonly domainSuffix: string;
}

const regions = new Map<string, Partition>();

function known(): ReadonlyMap<string, Partition> {
  if (regions.size > 0) return regions;
  for (const line of table.split('\n')) {
    const [name = '', domainSuffix = '', ...names] = line.split(' ');
    for (const region of names) regions.set(region, { name, domainSuffix });
  }
  return regions;
}

/** Every region of every partition; those that an account must opt in to as well. */
export function regionNames(): readonly string[] {
  return [...known().keys()];
}

export function isRegion(name: string): boolean {
  return known().has(name);
}

/** The partition that a region is in; undefined where there is no such region. */
export function partitionOf(region: string): Partition | undefined {
  return known().get(region);
}

/** The region that was probably meant by a name that is none. */
export function nearestRegion(name: string): string | undefined {
  return nearest(name, known().keys(), 2);
}
