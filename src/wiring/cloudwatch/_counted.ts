import { type Estate, type Graph, isSet, listOf, type Resource, some, type Text, text } from '../../core/index.ts';
import { matchTokens } from '../_access/match.ts';
import { tokensOf } from '../_access/tokens.ts';

/** What the metric filters of log groups publish. */

export interface Published {
  readonly namespace: Text;
  readonly name: Text;
}

interface Counted {
  /** By namespace, where both are written out. */
  readonly plain: ReadonlyMap<string, ReadonlySet<string>>;
  /** Names of those that count zeros where nothing matches. */
  readonly withZeros: ReadonlySet<string>;
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

/** Whether a filter may publish zeros under a name: then there is data where nothing happens. */
export function countsZeros(graph: Graph, name: Text): boolean {
  const { withZeros, open } = countedIn(graph.estate);
  if (withZeros.size > 0 && withZeros.has(name.value)) return true;
  return some(open, (one) =>
    some(listOf(graph.node<'AWS::Logs::MetricFilter'>(one).properties.MetricTransformations), (made) => {
      const published = text(made, 'MetricName');
      return isSet(made, 'DefaultValue') && (!published || matchTokens(tokensOf(published, graph), tokensOf(name, graph), { wild: false }) !== 'no');
    }),
  );
}

function countedIn(estate: Estate): Counted {
  const known = counted.get(estate);
  if (known) return known;
  const plain = new Map<string, Set<string>>();
  const withZeros = new Set<string>();
  const open: Resource[] = [];
  for (const filter of estate.ofType('AWS::Logs::MetricFilter')) {
    const pairs = plainPairs(filter);
    if (!pairs) open.push(filter);
    for (const [namespace, name, zero] of pairs ?? []) {
      plain.set(namespace, (plain.get(namespace) ?? new Set()).add(name));
      if (zero !== undefined) withZeros.add(name);
    }
  }
  const made = { plain, withZeros, open };
  counted.set(estate, made);
  return made;
}

function plainPairs({ condition, properties }: Resource): [string, string, unknown][] | undefined {
  const made = properties.MetricTransformations;
  if (condition !== undefined || !Array.isArray(made)) return undefined;
  const pairs = made.map((one) => [one?.MetricNamespace, one?.MetricName, one?.DefaultValue]);
  const isPlain = pairs.every(([namespace, name, zero]) => typeof namespace === 'string' && typeof name === 'string' && typeof zero !== 'object');
  return isPlain ? (pairs as [string, string, unknown][]) : undefined;
}
