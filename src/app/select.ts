import type { Severity } from '../core/verdict.ts';
import { glob } from '../core/waiver.ts';

/** What selecting needs to know of a rule: the catalogue has it without loading any. */
export interface SelectableRule {
  readonly id: string;
  readonly service: string;
  /** Where it stands, which is what people call the service: `elb`, where CloudFormation says ElasticLoadBalancingV2. */
  readonly folder?: string;
  readonly recommended: boolean;
  readonly severity: Severity;
  readonly types: readonly string[];
  readonly aliases?: readonly string[];
}

export interface Selection {
  /** `recommended`, `all`, ids, patterns (`S3_*`), services (`s3/*`); a leading `!` takes away. Empty: recommended. */
  readonly patterns: readonly string[];
  /** The rules of frameworks, where some were named: these alone, unless patterns were given too. */
  readonly framework?: ReadonlySet<string>;
  /** Rules that the configuration or a parameter speaks of: they run too, unless patterns say which run. */
  readonly on?: ReadonlySet<string>;
  /** Rules switched off by the configuration. */
  readonly off: ReadonlySet<string>;
}

export class SelectionError extends Error {}

export function selectRules(all: readonly SelectableRule[], { patterns, framework, on, off }: Selection): Set<string> {
  const selected = new Set<string>([...(framework ?? []), ...(on ?? [])]);
  const given = patterns.length > 0 || framework ? patterns : ['recommended'];
  const onlyTakesAway = given.length > 0 && given.every((pattern) => pattern.startsWith('!')) && !framework;
  for (const pattern of onlyTakesAway ? ['recommended', ...given] : given) {
    const takesAway = pattern.startsWith('!');
    const matched = matching(all, takesAway ? pattern.slice(1) : pattern);
    for (const id of matched) takesAway ? selected.delete(id) : selected.add(id);
  }
  const known = new Set(all.map((rule) => rule.id));
  return new Set([...selected].filter((id) => known.has(id) && !off.has(id)));
}

function matching(all: readonly SelectableRule[], pattern: string): string[] {
  if (pattern === 'all') return all.map((rule) => rule.id);
  if (pattern === 'recommended') return all.filter((rule) => rule.recommended).map((rule) => rule.id);
  const slash = pattern.indexOf('/');
  const [service, name] = slash < 0 ? ['*', pattern] : [pattern.slice(0, slash).toLowerCase(), pattern.slice(slash + 1)];
  const matches = glob(name.toUpperCase().replaceAll('-', '_'));
  const inService = glob(service);
  const found = all
    .filter((rule) => (inService(rule.service) || inService(rule.folder ?? '')) && [rule.id, ...(rule.aliases ?? [])].some(matches))
    .map((rule) => rule.id);
  if (found.length > 0) return found;
  const near = nearest(
    name,
    all.map((rule) => rule.id),
  );
  throw new SelectionError(`no rule is called ${pattern}${near ? `; did you mean ${near}?` : ' (bylaw rules list shows them)'}`);
}

/** The closest of some names, if it is close enough to be a slip of the pen. */
export function nearest(wanted: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length / 4)) + 1;
  for (const name of names) {
    const distance = editDistance(wanted.toUpperCase(), name.toUpperCase(), least);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

function editDistance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next.push(Math.min((next[j - 1] as number) + 1, (row[j] as number) + 1, (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length] as number;
}
