import { each, type Found, independently, isSet, listOf, type ResourceTypes, text } from '../../core/index.ts';
import type { Metric } from './_metrics.ts';

type Alarm = ResourceTypes['AWS::CloudWatch::Alarm'];

/** A metric that an alarm watches, and where it is written. */
export interface Watched extends Metric {
  /** What stands before `MetricName`: empty, or `Metrics[2].MetricStat.Metric.`. */
  readonly at: string;
}

/** Visits the metrics of an alarm, be it one or those of an expression. */
export function* eachWatched(alarm: Alarm, visit: (watched: Watched) => Iterable<Found> | undefined): Generator<Found, void, undefined> {
  yield* independently(
    function* () {
      if (isSet(alarm, 'MetricName')) yield* visited(alarm, '', visit);
    },
    () => each(listOf(alarm.Metrics), (one, index) => visited(one.MetricStat?.Metric, `Metrics[${index}].MetricStat.Metric.`, visit)),
  );
}

type Named = Pick<Alarm, 'Namespace' | 'MetricName' | 'Dimensions'>;

function visited(owner: Named | undefined, at: string, visit: (watched: Watched) => Iterable<Found> | undefined): Iterable<Found> {
  const [namespace, name] = [text(owner, 'Namespace'), text(owner, 'MetricName')];
  if (!namespace || !name) return [];
  const dimensions = () =>
    listOf(owner?.Dimensions).flatMap((one) => {
      const [key, value] = [text(one, 'Name'), text(one, 'Value')];
      return key && value ? [{ name: key, value }] : [];
    });
  return visit({ at, namespace, name, dimensions }) ?? [];
}

/** The lists of what an alarm does, by the state that it changes to. */
export const actionLists = ['AlarmActions', 'OKActions', 'InsufficientDataActions'] as const;
