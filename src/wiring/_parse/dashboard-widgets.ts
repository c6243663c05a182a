import { type Fields, isFields, isVeiled, oneOf, own, type Path, type Say, shown, text, wholeNumber } from './dashboard-checks.ts';
import { type DashboardExpression, type DashboardMetric, readMetrics } from './dashboard-metrics.ts';

export interface DashboardWidget {
  readonly path: Path;
  /** One of `widgetTypes`; what is of no known type is left out. */
  readonly type: string;
  readonly region?: string;
  readonly properties: Fields;
  readonly metrics: readonly DashboardMetric[];
  readonly expressions: readonly DashboardExpression[];
  /** ARNs of alarms that it shows. */
  readonly alarms: readonly { readonly path: Path; readonly arn: string }[];
  /** Of a log widget. */
  readonly query?: string;
  /** Of a custom widget: the function's ARN. */
  readonly endpoint?: string;
}

type Content = Partial<Pick<DashboardWidget, 'metrics' | 'expressions' | 'alarms' | 'query' | 'endpoint'>>;

const readers: Readonly<Record<string, (properties: Fields, path: Path, say: Say) => Content>> = {
  metric: readMetric,
  text: readText,
  log: readLog,
  alarm: readAlarm,
  explorer: readExplorer,
  custom: readCustom,
  // Charts of other query languages; their properties are not looked into.
  chart: () => ({}),
};

export const widgetTypes = Object.keys(readers);

export function readWidget(type: string, properties: Fields, path: Path, say: Say): Omit<DashboardWidget, 'path'> {
  const content = readers[type]?.(properties, path, say) ?? {};
  const region = own(properties, 'region');
  return { type, properties, metrics: [], expressions: [], alarms: [], ...(typeof region === 'string' ? { region } : {}), ...content };
}

const fine = [1, 5, 10, 20, 30];

function period(fields: Fields, path: Path, say: Say): void {
  const seconds = wholeNumber(fields, 'period', 1, Number.POSITIVE_INFINITY, path, say);
  if (seconds !== undefined && seconds % 60 !== 0 && !fine.includes(seconds)) {
    say([...path, 'period'], `a period is ${fine.join(', ')} or a multiple of 60 seconds, not ${seconds}`);
  }
}

function readMetric(properties: Fields, path: Path, say: Say): Content {
  const region = text(properties, 'region', path, say);
  oneOf(properties, 'view', ['timeSeries', 'singleValue', 'gauge', 'bar', 'pie', 'table'], path, say);
  period(properties, path, say);
  if (own(properties, 'stat') !== undefined) text(properties, 'stat', path, say);
  const legend = own(properties, 'legend');
  if (isFields(legend)) oneOf(legend, 'position', ['right', 'bottom', 'hidden'], [...path, 'legend'], say);
  if (own(properties, 'view') === 'gauge') gaugeBounds(properties, path, say);
  const annotations = own(properties, 'annotations');
  const alarms = isFields(annotations) ? readAlarmArns(annotations, [...path, 'annotations'], say, 1) : [];
  const rows = own(properties, 'metrics');
  if (rows === undefined) {
    if (annotations === undefined) say(path, 'a metric widget has "metrics", or "annotations" with an alarm');
    return { alarms };
  }
  const at = [...path, 'metrics'];
  if (!Array.isArray(rows)) {
    if (!isVeiled(rows)) say(at, `"metrics" is an array of metrics, not ${shown(rows)}`);
    return { alarms };
  }
  if (rows.length > 500) say(at, `a graph has up to 500 metrics, not ${rows.length}`);
  const read = readMetrics(rows, region, at, say);
  for (const one of [...read.metrics, ...read.expressions]) period(one.options, one.path, say);
  return { ...read, alarms };
}

/** A gauge is drawn between two ends. */
function gaugeBounds(properties: Fields, path: Path, say: Say): void {
  const axis = own(properties, 'yAxis');
  const left = isFields(axis) ? own(axis, 'left') : undefined;
  const given = isFields(left) && ['min', 'max'].every((key) => own(left, key) !== undefined);
  if (!given && !isVeiled(axis)) say(path, 'a gauge has "min" and "max" in "yAxis.left"');
}

function readAlarmArns(fields: Fields, path: Path, say: Say, most: number): { path: Path; arn: string }[] {
  const arns = own(fields, 'alarms');
  const at = [...path, 'alarms'];
  if (arns === undefined || isVeiled(arns)) return [];
  if (!Array.isArray(arns)) {
    say(at, `"alarms" is an array of ARNs, not ${shown(arns)}`);
    return [];
  }
  if (arns.length > most) say(at, `"alarms" holds up to ${most}, not ${arns.length}`);
  const found: { path: Path; arn: string }[] = [];
  for (const [index, arn] of arns.entries()) {
    if (typeof arn !== 'string') say([...at, index], `an alarm is given by its ARN, not by ${shown(arn)}`);
    else if (!isVeiled(arn) && !arn.startsWith('arn:')) say([...at, index], `an alarm is given by its ARN, and ${shown(arn)} is none`);
    else found.push({ path: [...at, index], arn });
  }
  return found;
}

function readText(properties: Fields, path: Path, say: Say): Content {
  // An empty text is a spacer.
  if (own(properties, 'markdown') !== '') text(properties, 'markdown', path, say);
  oneOf(properties, 'background', ['transparent', 'solid'], path, say);
  return {};
}

function readLog(properties: Fields, path: Path, say: Say): Content {
  const query = text(properties, 'query', path, say);
  text(properties, 'region', path, say);
  oneOf(properties, 'view', ['table', 'timeSeries', 'bar', 'pie'], path, say);
  return query === undefined ? {} : { query };
}

function readAlarm(properties: Fields, path: Path, say: Say): Content {
  const arns = own(properties, 'alarms');
  if (arns === undefined || (Array.isArray(arns) && arns.length === 0)) say(path, 'an alarm widget has one alarm or more in "alarms"');
  oneOf(properties, 'sortBy', ['default', 'stateUpdatedTimestamp', 'timestamp'], path, say);
  const states = own(properties, 'states');
  for (const [index, state] of (Array.isArray(states) ? states : []).entries()) {
    const known = ['ALARM', 'INSUFFICIENT_DATA', 'OK'].includes(state as string) || isVeiled(state);
    if (!known) say([...path, 'states', index], `a state is ALARM, INSUFFICIENT_DATA or OK, not ${shown(state)}`);
  }
  return { alarms: readAlarmArns(properties, path, say, 100) };
}

function readExplorer(properties: Fields, path: Path, say: Say): Content {
  const metrics = own(properties, 'metrics');
  if (!Array.isArray(metrics) && !isVeiled(metrics)) say(path, 'an explorer widget has "metrics", an array of objects');
  for (const [index, metric] of (Array.isArray(metrics) ? metrics : []).entries()) {
    const at = [...path, 'metrics', index];
    if (!isFields(metric)) say(at, `a metric of an explorer is an object with "metricName", "resourceType" and "stat", not ${shown(metric)}`);
    else for (const key of ['metricName', 'resourceType', 'stat']) text(metric, key, at, say);
  }
  period(properties, path, say);
  return {};
}

function readCustom(properties: Fields, path: Path, say: Say): Content {
  const endpoint = text(properties, 'endpoint', path, say);
  return endpoint === undefined ? {} : { endpoint };
}
