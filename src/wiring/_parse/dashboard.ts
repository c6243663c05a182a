import { nearest } from '../../core/nearest.ts';
import { type DashboardProblem, type Fields, isFields, isVeiled, oneOf, own, type Path, shown, text, wholeNumber } from './dashboard-checks.ts';
import { type DashboardWidget, readWidget, widgetTypes } from './dashboard-widgets.ts';
import { jsonErrorAt, outsideStrings } from './json-error.ts';

export type { DashboardProblem } from './dashboard-checks.ts';
export type { DashboardExpression, DashboardMetric } from './dashboard-metrics.ts';
export type { DashboardWidget } from './dashboard-widgets.ts';

export interface NoDashboard {
  readonly ok: false;
  /** A sentence without its end. */
  readonly problem: string;
  /** Of the letter that JSON cannot have there, counted from 0. */
  readonly position?: number;
  /** A placeholder stands where JSON would need to be known. */
  readonly veiled?: true;
}

export interface Dashboard {
  readonly ok: true;
  readonly widgets: readonly DashboardWidget[];
  readonly problems: readonly DashboardProblem[];
}

/**
 * Reads a dashboard's body. Callers put a letter of the private use area (U+E000 to U+F8FF) for what is not known; nothing is said of
 * texts that hold one.
 */
export function parseDashboard(body: string): Dashboard | NoDashboard {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return noJson(body);
  }
  if (!isFields(value)) return { ok: false, problem: `a dashboard body is an object, not ${shown(value)}` };
  const problems: DashboardProblem[] = [];
  const say = (path: Path, problem: string): void => void problems.push({ path, problem });
  checkOutermost(value, say);
  const widgets: DashboardWidget[] = [];
  const given = own(value, 'widgets');
  if (Array.isArray(given)) {
    if (given.length > 500) say(['widgets'], `a dashboard has up to 500 widgets, not ${given.length}`);
    for (const [index, widget] of given.entries()) {
      const read = readPlaced(widget, ['widgets', index], say);
      if (read) widgets.push(read);
    }
  } else if (given === undefined) say([], '"widgets" is missing');
  else if (!isVeiled(given)) say(['widgets'], `"widgets" is an array, not ${shown(given)}`);
  return { ok: true, widgets, problems };
}

function noJson(body: string): NoDashboard {
  const problem = 'the dashboard body is no JSON';
  const position = jsonErrorAt(body);
  if (isVeiled(outsideStrings(body))) return { ok: false, problem: `${problem} as far as it is known`, position, veiled: true };
  if (position >= body.length) return { ok: false, problem: `${problem}: it ends too early`, position };
  const before = body.slice(0, position);
  return { ok: false, problem: `${problem}: see its line ${before.split('\n').length}, column ${position - before.lastIndexOf('\n')}`, position };
}

const outermost = ['start', 'end', 'periodOverride', 'widgets', 'variables'];

function checkOutermost(value: Fields, say: (path: Path, problem: string) => void): void {
  for (const key of Object.keys(value)) {
    if (outermost.includes(key)) continue;
    const near = nearest(key, outermost);
    say([key], `a dashboard has no ${shown(key)}${near ? `; "${near}" was probably meant` : ''}`);
  }
  oneOf(value, 'periodOverride', ['auto', 'inherit'], [], say);
  const [start, end] = [own(value, 'start'), own(value, 'end')];
  if (start !== undefined && !isTime(start, /^-P(?:\d+[YMWD])*(?:T(?:\d+[HMS])+)?$/)) {
    say(['start'], `"start" is a time (2026-01-01T00:00:00.000Z) or a span back from now (-PT6H), not ${shown(start)}`);
  }
  if (end !== undefined && start === undefined) say(['end'], '"end" wants a "start" beside it');
  if (end !== undefined && !isTime(end)) say(['end'], `"end" is a time (2026-01-01T00:00:00.000Z), not ${shown(end)}`);
  const variables = own(value, 'variables');
  if (variables !== undefined && !Array.isArray(variables)) say(['variables'], `"variables" is an array, not ${shown(variables)}`);
  for (const [index, variable] of (Array.isArray(variables) ? variables : []).entries()) checkVariable(variable, ['variables', index], say);
}

function isTime(value: unknown, orElse?: RegExp): boolean {
  if (typeof value !== 'string') return false;
  return (
    isVeiled(value) || (/^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value))) || (value.length < 100 && orElse?.test(value) === true)
  );
}

function checkVariable(variable: unknown, path: Path, say: (path: Path, problem: string) => void): void {
  if (!isFields(variable)) return say(path, `a variable is an object, not ${shown(variable)}`);
  text(variable, 'id', path, say);
  text(variable, 'type', path, say);
  oneOf(variable, 'type', ['property', 'pattern'], path, say);
  oneOf(variable, 'inputType', ['input', 'radio', 'select'], path, say);
  const type = own(variable, 'type');
  if (type === 'property' || type === 'pattern') text(variable, type, path, say);
}

/** A widget with its place on the grid of 24 columns. */
function readPlaced(widget: unknown, path: Path, say: (path: Path, problem: string) => void): DashboardWidget | undefined {
  if (!isFields(widget)) {
    if (!isVeiled(widget)) say(path, `a widget is an object, not ${shown(widget)}`);
    return undefined;
  }
  const x = wholeNumber(widget, 'x', 0, 23, path, say);
  wholeNumber(widget, 'y', 0, Number.POSITIVE_INFINITY, path, say);
  const width = wholeNumber(widget, 'width', 1, 24, path, say);
  wholeNumber(widget, 'height', 1, 1000, path, say);
  if (x !== undefined && width !== undefined && x + width > 24) say(path, `the widget ends in column ${x + width}, and a dashboard has 24`);
  const type = text(widget, 'type', path, say);
  if (type === undefined || isVeiled(type)) return undefined;
  if (!widgetTypes.includes(type)) {
    const near = nearest(type, widgetTypes);
    say([...path, 'type'], `${shown(type)} is no type of widget${near ? `; "${near}" was probably meant` : `: there are ${widgetTypes.join(', ')}`}`);
    return undefined;
  }
  const properties = own(widget, 'properties');
  if (isFields(properties)) return { path, ...readWidget(type, properties, [...path, 'properties'], say) };
  if (properties === undefined) say(path, '"properties" is missing');
  else if (!isVeiled(properties)) say([...path, 'properties'], `"properties" is an object, not ${shown(properties)}`);
  return undefined;
}
