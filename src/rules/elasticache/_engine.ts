/** A replication group runs Redis unless it says otherwise. */
export function engineOf(cache: { readonly Engine?: string }): string {
  return (cache.Engine ?? 'redis').toLowerCase();
}

/** Compares versions by their numbers: `5.0.6` is before `6.0`, and `6.x` is 6. */
export function isBefore(version: string, least: string): boolean {
  const [ours, theirs] = [version, least].map((one) => one.split('.').map((part) => Number.parseInt(part, 10) || 0)) as [number[], number[]];
  for (const [index, number] of theirs.entries()) if ((ours[index] ?? 0) !== number) return (ours[index] ?? 0) < number;
  return false;
}
