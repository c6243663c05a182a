import { nearest } from '../core/nearest.ts';
import type { Severity } from '../core/verdict.ts';
import { glob } from '../core/waiver.ts';

export { nearest };

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
