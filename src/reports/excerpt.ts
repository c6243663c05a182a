import { unknownMark } from '../core/configuration-text.ts';
import { parsePath } from '../core/path.ts';
import { clip } from './plain-text.ts';

/** What stood around a finding when it was seen: the members beside it, each in a line. */
export interface Excerpt {
  /** Where they stand; empty for the resource itself. */
  readonly at: string;
  readonly lines: readonly { readonly text: string; readonly mark: boolean }[];
}

/** So many lines stay beside the one that is meant. */
const beside = 2;
const longest = 120;

/** The place of a path in a configuration that a store has kept, in which secrets are masked already. */
export function excerpt({ properties, state }: { readonly properties: unknown; readonly state?: unknown }, path: string): Excerpt | undefined {
  const steps = parsePath(path);
  const [first] = steps;
  const root = first !== undefined && !has(properties, first) && has(state, first) ? state : properties;
  let owner = root;
  let depth = 0;
  while (depth < steps.length - 1) {
    const next = member(owner, steps[depth] as string | number);
    if (typeof next !== 'object' || next === null || unknownMark in next) break;
    owner = next;
    depth++;
  }
  if (typeof owner !== 'object' || owner === null) return undefined;
  const meant = steps[depth];
  const lines = Object.entries(owner).map(([key, value]) => ({
    text: `${key}: ${brief(value)}`,
    mark: meant !== undefined && key === String(meant),
  }));
  let mark = lines.findIndex((line) => line.mark);
  if (meant !== undefined && mark < 0) mark = lines.push({ text: `${meant}: (not set)`, mark: true }) - 1;
  if (lines.length === 0) return undefined;
  const from = Math.max(0, Math.min(mark - beside, lines.length - 2 * beside - 1));
  const shown = lines.slice(from, from + 2 * beside + 1);
  const left = lines.length - shown.length;
  return {
    at: steps.slice(0, depth).join('.'),
    lines: left === 0 ? shown : [...shown, { text: `… and ${left} more`, mark: false }],
  };
}

function has(value: unknown, step: string | number): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step);
}

function member(value: unknown, step: string | number): unknown {
  return has(value, step) ? (value as Record<string | number, unknown>)[step] : undefined;
}

function brief(value: unknown): string {
  if (typeof value === 'object' && value !== null && unknownMark in value)
    return clip(`(unknown: ${String((value as Record<string, unknown>)[unknownMark])})`, longest);
  return clip(JSON.stringify(value) ?? 'undefined', longest);
}
