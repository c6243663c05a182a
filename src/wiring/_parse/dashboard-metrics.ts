import { type Fields, isFields, own, type Path, type Say, shown } from './dashboard-checks.ts';

export interface DashboardMetric {
  readonly path: Path;
  readonly namespace: string;
  readonly name: string;
  readonly dimensions: readonly (readonly [name: string, value: string])[];
  /** Where it is read: its own region, or that of the widget. */
  readonly region?: string;
  readonly options: Fields;
}

/** Metric math, a search or a query, which names its metrics itself. */
export interface DashboardExpression {
  readonly path: Path;
  readonly expression: string;
  readonly region?: string;
  readonly options: Fields;
}

/** The rows of a widget's `metrics`, with "." and "..." put in full. */
export function readMetrics(rows: readonly unknown[], region: string | undefined, path: Path, say: Say) {
  const metrics: DashboardMetric[] = [];
  const expressions: DashboardExpression[] = [];
  let previous: readonly string[] | undefined;
  for (const [index, row] of rows.entries()) {
    const here = [...path, index];
    if (!Array.isArray(row) || row.length === 0) {
      say(here, `a metric is an array, not ${Array.isArray(row) ? 'an empty one' : shown(row)}`);
      continue;
    }
    const last: unknown = row.at(-1);
    const options = isFields(last) ? last : {};
    const texts: unknown[] = isFields(last) ? row.slice(0, -1) : row;
    const ownRegion = own(options, 'region');
    const where = typeof ownRegion === 'string' ? ownRegion : region;
    const common = { path: here, options, ...(where === undefined ? {} : { region: where }) };
    if (texts.length === 0) {
      const expression = own(options, 'expression');
      if (typeof expression === 'string') expressions.push({ ...common, expression });
      else say(here, 'a metric without a namespace and a name has an "expression"');
      continue;
    }
    const full = inFull(texts, previous, here, say);
    if (!full) continue;
    previous = full;
    const [namespace, name, ...rest] = full;
    if (namespace === undefined || name === undefined) say(here, 'a metric begins with its namespace and its name');
    else if (rest.length % 2 > 0) say(here, `the dimension "${rest.at(-1)}" has no value`);
    else metrics.push({ ...common, namespace, name, dimensions: pairs(rest) });
  }
  return { metrics, expressions };
}

function inFull(row: readonly unknown[], previous: readonly string[] | undefined, path: Path, say: Say): string[] | undefined {
  const full: string[] = [];
  for (const [index, value] of row.entries()) {
    if (typeof value !== 'string') {
      say([...path, index], `a metric is made of texts, with its options last, and this is ${shown(value)}`);
      return undefined;
    }
    if (value === '...') {
      // As many as make this row as long as the one before.
      const missing = previous?.slice(full.length, previous.length - (row.length - index - 1));
      if (!missing || missing.length === 0) return unrepeated(value, [...path, index], say);
      full.push(...missing);
    } else if (value === '.') {
      const repeated = previous?.[full.length];
      if (repeated === undefined) return unrepeated(value, [...path, index], say);
      full.push(repeated);
    } else full.push(value);
  }
  return full;
}

function unrepeated(dots: string, path: Path, say: Say): undefined {
  say(path, `"${dots}" repeats what the metric before has in its place, and there is none`);
  return undefined;
}

function pairs(texts: readonly string[]): [string, string][] {
  const found: [string, string][] = [];
  for (let index = 0; index < texts.length; index += 2) found.push([texts[index] as string, texts[index + 1] as string]);
  return found;
}
