/** The first circle in a graph of references, as the ids along it; undefined where there is none. Without recursion. */
export function findCycle(edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | undefined {
  const done = new Set<string>();
  for (const start of edges.keys()) {
    if (done.has(start)) continue;
    const trail: { readonly id: string; readonly next: Iterator<string> }[] = [];
    const onTrail = new Set<string>();
    const enter = (id: string) => {
      trail.push({ id, next: (edges.get(id) ?? new Set<string>()).values() });
      onTrail.add(id);
    };
    enter(start);
    while (trail.length > 0) {
      const here = trail[trail.length - 1] as (typeof trail)[number];
      const { value, done: over } = here.next.next();
      if (over) {
        trail.pop();
        onTrail.delete(here.id);
        done.add(here.id);
      } else if (onTrail.has(value)) return trail.slice(trail.findIndex((step) => step.id === value)).map((step) => step.id);
      else if (!done.has(value)) enter(value);
    }
  }
  return undefined;
}
