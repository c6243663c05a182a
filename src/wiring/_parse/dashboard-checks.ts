/** What the parts of a dashboard share: problems with paths, and values that are not known. */

export type Path = readonly (string | number)[];

export interface DashboardProblem {
  readonly path: Path;
  /** A sentence without its end. */
  readonly problem: string;
}

export type Fields = Readonly<Record<string, unknown>>;
export type Say = (path: Path, problem: string) => void;

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An own property, or undefined: a body is anybody's text. */
export const own = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);

/** Whether a text holds a placeholder for something that is not known; nothing is said of such a text. */
export function isVeiled(value: unknown): boolean {
  return typeof value === 'string' && /[\uE000-\uF8FF]/.test(value);
}

export function oneOf(fields: Fields, key: string, allowed: readonly string[], path: Path, say: Say): void {
  const value = own(fields, key);
  if (value === undefined || isVeiled(value) || allowed.includes(value as string)) return;
  say([...path, key], `"${key}" is one of ${allowed.join(', ')}, not ${shown(value)}`);
}

export function wholeNumber(fields: Fields, key: string, least: number, most: number, path: Path, say: Say): number | undefined {
  const value = own(fields, key);
  if (value === undefined || isVeiled(value)) return undefined;
  if (Number.isInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
  const range = most === Number.POSITIVE_INFINITY ? `of ${least} or more` : `from ${least} to ${most}`;
  say([...path, key], `"${key}" is a whole number ${range}, not ${shown(value)}`);
  return undefined;
}

/** A text that must be there. */
export function text(fields: Fields, key: string, path: Path, say: Say): string | undefined {
  const value = own(fields, key);
  if (typeof value === 'string' && value !== '') return value;
  if (value === undefined) say(path, `"${key}" is missing`);
  else say([...path, key], `"${key}" is a text, not ${shown(value)}`);
  return undefined;
}

/** A value in a sentence, cut where it is long. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'an array';
  if (isFields(value)) return 'an object';
  const said = JSON.stringify(value) ?? 'nothing';
  return said.length > 60 ? `${said.slice(0, 57)}...` : said;
}
