import type { SpecDatabase } from '@aws-cdk/service-spec-types';
import { documentedMetrics, otherNamespaces } from './documented-metrics.ts';
import type { Facts } from './facts.ts';
import type { Sources } from './sources.ts';
import { sorted, table } from './tables.ts';

/** Namespace → metric → sets of dimensions, each as `A+B` in order of the alphabet; empty for none. */
type Metrics = Map<string, Map<string, Set<string>>>;

/**
 * `AWS/SQS|all|QueueName=NumberOfMessagesSent,…`: what is known of the namespace, then metrics by the sets of dimensions that
 * they are published with, sets divided by `;`.
 */
export function metrics(sources: Sources): Facts {
  const spec = sources.spec();
  const known: Metrics = new Map(otherNamespaces.flatMap((line) => line.split(' ')).map((namespace) => [namespace, new Map()]));
  addSpec(known, spec.db);
  addDocumented(known);
  const lines = sorted(known.keys()).map((namespace) => {
    const bySets = new Map<string, string[]>();
    for (const [metric, sets] of known.get(namespace) as Map<string, Set<string>>) {
      const key = sorted(sets).join(';');
      bySets.set(key, [...(bySets.get(key) ?? []), metric]);
    }
    const groups = sorted(bySets.keys()).map((sets) => `${sets}=${sorted(bySets.get(sets) as string[]).join(',')}`);
    return [namespace, documentedMetrics[namespace]?.whole ?? 'part', ...groups].join('|');
  });
  return { from: `${spec.name} and AWS's documentation`, asOf: spec.asOf, body: table(lines) };
}

function addSpec(known: Metrics, db: SpecDatabase): void {
  for (const metric of db.all('metric')) {
    for (const { entity } of db.follow('usesDimensionSet', metric)) {
      add(known, metric.namespace, metric.name, sorted(entity.dimensions.map(({ name }) => name)).join('+'));
    }
  }
}

function addDocumented(known: Metrics): void {
  for (const [namespace, { metrics: groups }] of Object.entries(documentedMetrics)) {
    for (const [sets, lines] of Object.entries(groups)) {
      for (const metric of lines.flatMap((line) => line.split(' '))) {
        for (const set of sets.split('; ')) add(known, namespace, metric, set === '-' ? '' : sorted(set.split('+')).join('+'));
      }
    }
  }
}

function add(known: Metrics, namespace: string, metric: string, set: string): void {
  const ofNamespace = known.get(namespace) ?? new Map<string, Set<string>>();
  known.set(namespace, ofNamespace);
  ofNamespace.set(metric, (ofNamespace.get(metric) ?? new Set()).add(set));
}
