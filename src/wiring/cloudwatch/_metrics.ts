import { type Graph, some, type Text, type Unknown } from '../../core/index.ts';
import { nearest } from '../../core/nearest.ts';
import { isPublishedWith, metricNamespace, nearestMetric, nearestNamespace } from '../../schema/metrics.ts';
import { matchTokens } from '../_access/match.ts';
import { settled } from '../_access/statement.ts';
import { tokensOf } from '../_access/tokens.ts';
import { listed } from '../_words.ts';
import { openlyCounted, type Published, plainlyCounted } from './_counted.ts';

/** A metric as alarms and dashboards name it. */
export interface Metric {
  readonly namespace: Text;
  readonly name: Text;
  readonly dimensions: () => readonly { readonly name: Text; readonly value: Text }[];
}

/** What is wrong with a metric: a half-sentence about it, and what was probably meant. */
export interface Slip {
  readonly in: 'namespace' | 'name' | 'dimensions';
  readonly problem: string;
  readonly meant?: string;
}

/** Why a metric never appears: its namespace or its name is nobody's. */
export function metricSlip(graph: Graph, metric: Metric): Slip | undefined {
  const { namespace } = metric;
  if (!namespace.known) return isCounted(graph, metric) || !isOwn(namespace) ? undefined : ownSlip(graph, metric);
  const written = namespace.value;
  const known = metricNamespace(written);
  if (known) return known.metrics.has(metric.name.value) ? undefined : serviceSlip(graph, written, metric.name.value);
  if (!/^aws\//i.test(written)) return ownSlip(graph, metric);
  const meant = nearestNamespace(written);
  if (!meant) graph.unknown(`${written} is not among the namespaces that are listed`);
  return { in: 'namespace', problem: `no service publishes metrics in ${written}`, meant };
}

/** A namespace that does not begin as those of services do, whatever follows; raises where it may. */
export function isOwn(namespace: Text): boolean {
  return !namespace.startsWith('AWS/');
}

function serviceSlip(graph: Graph, namespace: string, name: string): Slip | undefined {
  const meant = nearestMetric(namespace, name);
  const slip: Slip = { in: 'name', problem: `${namespace} has no metric ${name}`, ...(meant ? { meant } : {}) };
  if (metricNamespace(namespace)?.complete) return slip;
  // Agents publish what they are told to.
  if (!namespace.startsWith('AWS/')) return undefined;
  // Of most services not all metrics are listed: only what is a slip of the pen for certain is wrong.
  if (meant && isSlipOfThePen(name, meant)) return slip;
  return graph.unknown(`not all metrics of ${namespace} are listed, and ${name} is none of them`);
}

/** One letter, or its case; but `5XX` is not `4XX` misspelt. */
function isSlipOfThePen(written: string, meant: string): boolean {
  const withoutDigits = (one: string) => one.replace(/\d/g, '');
  return withoutDigits(written) !== withoutDigits(meant) && nearest(written, [meant], 1) !== undefined;
}

/** Whether it is for certain what a filter publishes, by the same parameter or reference. */
function isCounted(graph: Graph, { namespace, name }: Published): boolean {
  return openlyCounted(graph).some((one) => isSameText(one.namespace, namespace) && isSameText(one.name, name));
}

/** A namespace of somebody's own: anybody may publish there, but what log groups' filters publish is known by its name. */
function ownSlip(graph: Graph, { namespace, name }: Metric): Slip | undefined {
  const plain = plainlyCounted(graph);
  if (namespace.known && name.known && plain.get(namespace.value)?.has(name.value)) return undefined;
  const open = openlyCounted(graph);
  if (!name.known && plain.size + open.length > 0 && !isCounted(graph, { namespace, name })) graph.unknown(reasonOf(name));
  const is = (one: Text, other: Text) =>
    isSameText(one, other) || settled(matchTokens(tokensOf(one, graph), tokensOf(other, graph), { wild: false }), graph, other);
  const theirs: string[] = namespace.known ? [...(plain.get(namespace.value) ?? [])] : [];
  const found = some(open, (one) => {
    if (!is(one.namespace, namespace)) return false;
    if (is(one.name, name)) return true;
    theirs.push(one.name.pattern);
    return false;
  });
  if (found) return undefined;
  const meant = nearest(name.pattern, theirs);
  if (meant) return { in: 'name', problem: `the metric filters that publish in ${namespace.pattern} publish no ${name.pattern}`, meant };
  if (theirs.length > 0 || !namespace.known) return undefined;
  return otherNamespace(graph, namespace.value, name, open) ?? withoutPrefix(namespace.value, name);
}

/** The namespace of a filter that publishes a metric of this name, where ours is that one misspelt. */
function otherNamespace(graph: Graph, namespace: string, name: Text, open: readonly Published[]): Slip | undefined {
  const theirs = [...plainlyCounted(graph)].filter(([, names]) => names.has(name.pattern)).map(([one]) => one);
  let meant = nearest(namespace, theirs);
  some(open, (one) => {
    if (!one.namespace.known && isSameText(one.name, name)) graph.unknown(reasonOf(one.namespace));
    const near = one.namespace.known ? nearest(namespace, [one.namespace.value]) : undefined;
    if (near === undefined || !one.name.equals(name.pattern)) return false;
    meant = near;
    return true;
  });
  return meant === undefined ? undefined : { in: 'namespace', problem: `nothing publishes ${name.pattern} in ${namespace}`, meant };
}

/** `Lambda` for `AWS/Lambda`, where the metric is one of the service's. */
function withoutPrefix(namespace: string, name: Text): Slip | undefined {
  const meant = nearestNamespace(namespace);
  if (meant?.toLowerCase() !== `aws/${namespace}`.toLowerCase() || !metricNamespace(meant)?.metrics.has(name.value)) return undefined;
  return { in: 'namespace', problem: `nothing publishes ${name.value} in ${namespace}`, meant };
}

function reasonOf({ parts }: Text): string {
  return (parts.find((part) => typeof part !== 'string') as Unknown).reason;
}

/** Whether two texts are made of the same: of one parameter, say, whatever it will be. */
function isSameText(one: Text, other: Text): boolean {
  const key = ({ parts }: Text) => parts.map((part) => (typeof part === 'string' ? part : `\u{0}${part.reason}\u{0}`)).join('');
  return key(one) === key(other);
}

/** Why a metric that exists is never seen with these dimensions: CloudWatch does not put data together. */
export function dimensionSlip(graph: Graph, metric: Metric): Slip | undefined {
  const { namespace, name } = metric;
  if (!namespace.known && isOwn(namespace)) return undefined;
  const known = metricNamespace(namespace.value);
  const sets = known?.metrics.get(name.value);
  if (!known || !sets) return undefined;
  const given = metric.dimensions().map((one) => one.name.value);
  const published = isPublishedWith(namespace.value, name.value, given);
  if (published) return undefined;
  const names = new Set([...known.metrics.values()].flat(2));
  const strangers = given.filter((one) => !names.has(one));
  const meant = strangers.map((one) => nearest(one, names)).find((one) => one !== undefined);
  const what = `${namespace.value} publishes ${name.value} ${setsInWords(sets)}, not ${given.length === 0 ? 'without dimensions' : `by ${listed(given)}`}`;
  if (published === false || meant) return { in: 'dimensions', problem: what, ...(meant ? { meant } : {}) };
  // Agents publish by what they are told to.
  if (!namespace.value.startsWith('AWS/')) return undefined;
  return graph.unknown(
    `not all dimensions of ${namespace.value} are listed, and ${given.length === 0 ? 'having none is' : `${listed(given)} ${given.length > 1 ? 'are' : 'is'}`} not among them`,
  );
}

function setsInWords(sets: readonly (readonly string[])[]): string {
  const words = sets.slice(0, 4).map((set) => (set.length === 0 ? 'without dimensions' : `by ${listed(set)}`));
  return sets.length > 4 ? `${words.join(', ')} and others` : listed(words, 'or');
}

/** What was probably meant, behind a message. */
export function orMeant({ meant }: Slip): string {
  return meant === undefined ? '' : `; ${meant} was probably meant`;
}
