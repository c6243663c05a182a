import { type Estate, type Graph, listOf, type Resource, type Text, text } from '../../core/index.ts';

/** What the metric filters of log groups publish. */

export interface Published {
  readonly namespace: Text;
  readonly name: Text;
}

interface Counted {
  /** By namespace, where both are written out. */
  readonly plain: ReadonlyMap<string, ReadonlySet<string>>;
  /** Filters of which not all is. */
  readonly open: readonly Resource[];
}

const counted = new WeakMap<Estate, Counted>();

/** Names of metrics by namespace, as far as they are written out. */
export function plainlyCounted({ estate }: Graph): Counted['plain'] {
  return countedIn(estate).plain;
}

/** The rest, as rules read it. */
export function openlyCounted(graph: Graph): readonly Published[] {
  return countedIn(graph.estate)
    .open.filter((one) => graph.byKey(one.key))
    .flatMap((one) =>
      listOf(graph.node<'AWS::Logs::MetricFilter'>(one).properties.MetricTransformations).flatMap((made) => {
        const [namespace, name] = [text(made, 'MetricNamespace'), text(made, 'MetricName')];
        return namespace && name ? [{ namespace, name }] : [];
      }),
    );
}

function countedIn(estate: Estate): Counted {
  const known = counted.get(estate);
  if (known) return known;
  const plain = new Map<string, Set<string>>();
  const open: Resource[] = [];
  for (const filter of estate.ofType('AWS::Logs::MetricFilter')) {
    const pairs = plainPairs(filter);
    if (!pairs) open.push(filter);
    for (const [namespace, name] of pairs ?? []) plain.set(namespace, (plain.get(namespace) ?? new Set()).add(name));
  }
  const made = { plain, open };
  counted.set(estate, made);
  return made;
}

function plainPairs({ condition, properties }: Resource): [string, string][] | undefined {
  const made = properties.MetricTransformations;
  if (condition !== undefined || !Array.isArray(made)) return undefined;
  const pairs = made.map((one) => [one?.MetricNamespace, one?.MetricName]);
  return pairs.every((pair) => pair.every((each) => typeof each === 'string')) ? (pairs as [string, string][]) : undefined;
}
