import { nearest } from '../core/nearest.ts';
import table from './generated/facts/metrics.ts';

/** What CloudWatch gets from a service. */
export interface MetricNamespace {
  /** By name; each with the sets of dimension names that it is published with, an empty one where it is without any. */
  readonly metrics: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Whether there are no other metrics: only then does an unlisted name not exist for certain. */
  readonly complete: boolean;
  /** Whether they are published with no other dimensions than those listed. */
  readonly dimensionsComplete: boolean;
}

/** Each namespace's line, read when somebody asks for it. */
const lines = new Map<string, string>();
const namespaces = new Map<string, MetricNamespace>();

function known(): ReadonlyMap<string, string> {
  if (lines.size === 0) for (const line of table.split('\n')) lines.set(line.slice(0, line.indexOf('|')), line);
  return lines;
}

/** Undefined where no service publishes metrics there: a namespace without `AWS/` is mostly somebody's own. */
export function metricNamespace(name: string): MetricNamespace | undefined {
  const line = known().get(name);
  if (line === undefined) return undefined;
  const read = namespaces.get(name) ?? readNamespace(line);
  namespaces.set(name, read);
  return read;
}

function readNamespace(line: string): MetricNamespace {
  const [, whole, ...groups] = line.split('|');
  const metrics = new Map<string, readonly (readonly string[])[]>();
  for (const group of groups) {
    const end = group.indexOf('=');
    const sets = group
      .slice(0, end)
      .split(';')
      .map((set) => (set === '' ? [] : set.split('+')));
    for (const metric of group.slice(end + 1).split(',')) metrics.set(metric, sets);
  }
  return { metrics, complete: whole !== 'part', dimensionsComplete: whole === 'all' };
}

export function knownNamespaces(): readonly string[] {
  return [...known().keys()];
}

/** The namespace that was probably meant: `Lambda` and `AWS/lambda` are `AWS/Lambda`. */
export function nearestNamespace(name: string): string | undefined {
  const limit = name.length < 9 ? 1 : 2;
  return nearest(name, known().keys(), limit) ?? (name.includes('/') ? undefined : nearest(`AWS/${name}`, known().keys(), 0));
}

/** The metric of the namespace that was probably meant. */
export function nearestMetric(namespace: string, name: string): string | undefined {
  return nearest(name, metricNamespace(namespace)?.metrics.keys() ?? []);
}

/**
 * Whether a metric is published with just these dimensions. CloudWatch does not put data together: an alarm with other
 * dimensions, or with some of them, never sees any. Undefined where that is not known for certain.
 */
export function isPublishedWith(namespace: string, metric: string, dimensions: readonly string[]): boolean | undefined {
  const found = metricNamespace(namespace);
  const sets = found?.metrics.get(metric);
  if (!found || !sets) return found?.complete ? false : undefined;
  const asked = new Set(dimensions);
  if (sets.some((set) => set.length === asked.size && set.every((name) => asked.has(name)))) return true;
  return found.dimensionsComplete ? false : undefined;
}
