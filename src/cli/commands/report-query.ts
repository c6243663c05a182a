import { nearest, type SelectableRule, SelectionError, selectRules } from '../../app/select.ts';
import { unknownMark } from '../../core/configuration-text.ts';
import type { FindingStore, RuleInForce, RunRecord } from '../../core/store.ts';
import { catalog } from '../../rules/catalog.ts';
import { type Parsed, UsageError } from '../options.ts';
import type { Frameworks } from './report-frameworks.ts';

/** Times and filters of a report, read from the command line. */

export interface When {
  readonly asOf: string;
  readonly runs: readonly RunRecord[];
  readonly since?: { readonly at: string; readonly run?: number };
  /** What has to be said of it. */
  readonly note?: string;
}

export async function whenOf(parsed: Parsed, store: FindingStore, now: string): Promise<When> {
  const at = parsed.text('at');
  const asOf = at === undefined ? now : timeOf('--at', at, 'end');
  // A day that has begun is one that can be asked for. What will stand on another nobody knows.
  if (at !== undefined && timeOf('--at', at, 'start') > now) throw new UsageError(`--at ${at}: that time is still to come; the store tells what was`);
  const runs = await store.runs(at === undefined ? {} : { until: asOf });
  if (runs.length === 0) {
    const first = (await store.runs()).at(-1);
    throw new UsageError(`--at ${at}: no run had ended by then; the first one ended at ${first?.endedAt}`);
  }
  const since = sinceOf(parsed, runs);
  if (since && since.at > asOf) throw new UsageError(`--since ${parsed.text('since')} is later than --at ${at ?? 'now'}`);
  const first = runs.at(-1);
  if (!since || !first || since.at >= first.endedAt) return { asOf, runs, ...(since ? { since } : {}) };
  // What stood before anybody looked is not new.
  const note = `the record begins with run ${first.run}, which ended at ${first.endedAt}: what is new is so since then`;
  return { asOf, runs, since: { at: first.endedAt, run: first.run }, note };
}

function sinceOf(parsed: Parsed, runs: readonly RunRecord[]): When['since'] {
  const text = parsed.text('since');
  if (text === undefined) {
    const before = runs[1];
    return before && { at: before.endedAt, run: before.run };
  }
  if (!/^\d+$/.test(text)) return { at: timeOf('--since', text, 'start') };
  const run = runs.find((one) => one.run === Number(text));
  if (!run) throw new UsageError(`--since ${text}: there is no such run${parsed.has('at') ? ' by then' : ''} (bylaw report --runs lists them)`);
  return { at: run.endedAt, run: run.run };
}

/** A day is its end for what is asked of it, and its start for what came since. */
function timeOf(option: string, text: string, edge: 'start' | 'end'): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?$/.test(text);
  const zoned = isTime && !/(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? `${text}Z` : text;
  const time = isDay ? Date.parse(`${text}T${edge === 'end' ? '23:59:59.999' : '00:00:00.000'}Z`) : isTime ? Date.parse(zoned) : Number.NaN;
  // 2026-02-30 would be taken for the second of March.
  const real = Number.isNaN(time) || (isDay && new Date(time).toISOString().slice(0, 10) !== text) ? undefined : time;
  if (real === undefined) {
    const forms = option === '--since' ? 'a run, a day (2026-11-01) or an ISO time' : 'a day (2026-11-01) or an ISO time (2026-11-01T08:00:00Z)';
    throw new UsageError(`${option} wants ${forms}, not ${JSON.stringify(text)}`);
  }
  return new Date(real).toISOString();
}

export interface Filters {
  readonly rules?: ReadonlySet<string>;
  readonly accounts?: readonly string[];
  readonly regions?: readonly string[];
  readonly types?: readonly string[];
  readonly resource?: string;
  readonly tags: readonly { readonly key: string; readonly value?: string }[];
  readonly filters: readonly string[];
}

export function filtersOf(parsed: Parsed, known: ReadonlyMap<string, RuleInForce>, frameworks: Frameworks): Filters {
  const rules = rulesOf(parsed, known, frameworks);
  const accounts = parsed.has('account') ? parsed.list('account') : undefined;
  const regions = parsed.has('region') ? parsed.list('region').map((one) => (one === 'global' ? '-' : one)) : undefined;
  const types = parsed.has('type') ? parsed.list('type') : undefined;
  const resource = parsed.text('resource');
  const tags = parsed.each('tag').map((text) => {
    const equals = text.indexOf('=');
    if (equals === 0 || text === '') throw new UsageError(`--tag wants KEY=VALUE or KEY, not ${JSON.stringify(text)}`);
    return equals < 0 ? { key: text } : { key: text.slice(0, equals), value: text.slice(equals + 1) };
  });
  const said = (['rules', 'framework', 'account', 'region', 'type', 'resource', 'tag'] as const).flatMap((name) =>
    parsed.has(name) ? [`${name} ${parsed.each(name).join(', ')}`] : [],
  );
  return {
    ...(rules ? { rules } : {}),
    ...(accounts ? { accounts } : {}),
    ...(regions ? { regions } : {}),
    ...(types ? { types } : {}),
    ...(resource === undefined ? {} : { resource }),
    tags,
    filters: said,
  };
}

/** The rules that are named, by patterns or by a framework; nothing where neither is. */
function rulesOf(parsed: Parsed, known: ReadonlyMap<string, RuleInForce>, frameworks: Frameworks): ReadonlySet<string> | undefined {
  if (!parsed.has('rules') && !parsed.has('framework')) return undefined;
  const there = new Set<string>(catalog.map(({ id }) => id));
  // Rules that only the store knows: of the user's own, or of an earlier version.
  const others = [...known.values()].filter(({ id }) => !there.has(id));
  const all: SelectableRule[] = [
    ...catalog,
    ...others.map(({ id, service, severity, types }) => ({ id, service, severity, types, recommended: true })),
  ];
  try {
    return selectRules(all, {
      patterns: parsed.list('rules'),
      off: new Set(),
      ...(parsed.has('framework') ? { framework: frameworks.named } : {}),
    });
  } catch (thrown) {
    throw thrown instanceof SelectionError ? new UsageError(thrown.message) : thrown;
  }
}

/** A filter by what no resource has would answer that all is well. Answers what has to be said of the others. */
export async function refuseStrangers(store: FindingStore, when: When, filters: Filters): Promise<string | undefined> {
  const seen = { account: new Set<string>(), region: new Set<string>(), type: new Set<string>(), tag: new Set<string>() };
  const wanted = { account: filters.accounts, region: filters.regions, type: filters.types?.filter((one) => !/[*?]/.test(one)) };
  const tags = filters.tags.map(({ key }) => key);
  if (!wanted.account && !wanted.region && !wanted.type && tags.length === 0) return undefined;
  let untold = 0;
  for await (const { account, region, type, tags: has } of store.resources({ at: when.asOf })) {
    seen.account.add(account);
    seen.region.add(region ?? '-');
    seen.type.add(type);
    if (tags.length === 0) continue;
    if (Object.hasOwn(has, unknownMark)) untold++;
    for (const key of Object.keys(has)) if (key !== unknownMark) seen.tag.add(key);
  }
  for (const name of ['account', 'region', 'type', 'tag'] as const) {
    const stranger = (name === 'tag' ? tags : (wanted[name] ?? [])).find((one) => !seen[name].has(one));
    if (stranger === undefined) continue;
    const near = nearest(stranger, [...seen[name]]);
    const there = [...seen[name]].map((one) => (one === '-' ? 'global' : one)).sort();
    const hint = near
      ? `did you mean ${near}?`
      : `there ${there.length === 1 ? 'is' : 'are'} ${there.slice(0, 12).join(', ')}${there.length > 12 ? ' and others' : ''}`;
    throw new UsageError(`--${name} ${stranger}: no resource in the store has it; ${there.length === 0 ? 'none has any' : hint}`);
  }
  if (untold === 0) return undefined;
  return `the tags of ${untold.toLocaleString('en')} ${untold === 1 ? 'resource' : 'resources'} could not be seen: --tag leaves out what has the tag among them`;
}
