/**
 * The closest of some names, if it is close enough to be a slip of the pen; case does not count, and of equals the first wins.
 * By default a quarter of the letters may be wrong, two at the least.
 */
export function nearest(wanted: string, names: Iterable<string>, limit = Math.max(2, Math.floor(wanted.length / 4))): string | undefined {
  const written = wanted.toLowerCase();
  // Beyond sixteen letters it is another word, however long; and the cost of a comparison stays linear.
  let allowed = Math.min(limit, 16);
  let best: string | undefined;
  for (const name of names) {
    if (Math.abs(name.length - written.length) > allowed) continue;
    const distance = editDistance(written, name.toLowerCase(), allowed);
    if (distance > allowed) continue;
    if (distance === 0) return name;
    [best, allowed] = [name, distance - 1];
  }
  return best;
}

/** Letters to insert, delete or replace to get from one word to the other; anything above the limit once it is certain to be. */
export function editDistance(one: string, other: string, limit: number): number {
  const beyond = limit + 1;
  if (Math.abs(one.length - other.length) > limit) return beyond;
  // Only a band of the table is filled: what is farther from its diagonal than the limit is beyond it anyway.
  let row = Array.from({ length: other.length + 1 }, (_, index) => Math.min(index, beyond));
  let next = row.slice();
  for (let i = 1; i <= one.length; i++) {
    const [from, to] = [Math.max(1, i - limit), Math.min(other.length, i + limit)];
    let least = from === 1 ? Math.min(i, beyond) : beyond;
    next[from - 1] = least;
    for (let j = from; j <= to; j++) {
      const replaced = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const distance = Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1, beyond);
      next[j] = distance;
      least = Math.min(least, distance);
    }
    if (to < other.length) next[to + 1] = beyond;
    if (least > limit) return beyond;
    [row, next] = [next, row];
  }
  return row[other.length] as number;
}
