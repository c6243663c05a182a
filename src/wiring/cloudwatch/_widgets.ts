import { each, type Found, type Graph, type Resource, type Text } from '../../core/index.ts';
import type { DashboardWidget } from '../_parse/dashboard.ts';
import { type Body, bodyOf } from './_body.ts';
import type { Metric } from './_metrics.ts';

/** A metric that a dashboard shows, and what to call the widget. */
export interface Shown extends Metric {
  readonly widget: string;
  readonly region: Text | undefined;
}

/** Visits every metric of every widget; one that is not known does not hide the others. */
export function* eachShown(
  graph: Graph,
  resource: Resource,
  properties: { readonly DashboardBody?: unknown },
  visit: (shown: Shown) => Iterable<Found> | undefined,
): Generator<Found, void, undefined> {
  const body = bodyOf(graph, resource, properties);
  const widgets = body.parsed.ok ? body.parsed.widgets : [];
  yield* each(widgets, (widget) => each(widget.metrics, (metric) => visit(shownIn(body, widget, metric))));
}

function shownIn(body: Body, widget: DashboardWidget, metric: DashboardWidget['metrics'][number]): Shown {
  return {
    widget: widgetInWords(body, widget),
    namespace: body.text(metric.namespace),
    name: body.text(metric.name),
    dimensions: () => metric.dimensions.map(([name, value]) => ({ name: body.text(name), value: body.text(value) })),
    region: metric.region === undefined ? undefined : body.text(metric.region),
  };
}

/** `widget "Changes"`, or the third by its place. */
export function widgetInWords(body: Body, { path, properties }: DashboardWidget): string {
  const { title } = properties;
  return typeof title === 'string' && title !== '' ? `widget "${body.inWords(title).slice(0, 60)}"` : `widget ${Number(path[1]) + 1}`;
}

/** Each thing is said once, however many rows of a dashboard have it. */
export function once(): (found: Found) => boolean {
  const said = new Set<string>();
  return ({ message }) => !said.has(message) && said.add(message).size > 0;
}
