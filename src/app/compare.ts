import type { ConfigEvaluation, RuleThere } from '../core/compliance.ts';
import { passesOf, type StoredResource, type StoredVerdict } from '../core/store.ts';

/** What Bylaw says of a resource by a rule. */
export interface OurSide {
  readonly verdict: 'pass' | 'fail' | 'unknown' | 'waived' | 'error' | 'not-applicable' | 'not judged' | 'not seen';
  readonly reason?: string;
  /** The findings' paths and messages. */
  readonly findings: readonly { readonly path: string; readonly message: string }[];
  readonly judgedAt?: string;
}

/** One rule on one resource, as both see it. */
export interface Comparison {
  readonly config: ConfigEvaluation;
  readonly ours: OurSide;
  readonly resource?: StoredResource;
  readonly result: 'agree' | 'disagree' | 'undecided';
  /** Why the two may differ without either being wrong: other parameters, an older look. */
  readonly hint?: string;
}

export interface Compared {
  readonly comparisons: readonly Comparison[];
  readonly counts: Readonly<Record<Comparison['result'], number>>;
  /** Fails of ours by rules that AWS Config evaluates in the same place, on resources of which it says nothing. */
  readonly onlyOurs: readonly StoredVerdict[];
  /** Rules that the account runs and that are not compared, with how often each was evaluated. */
  readonly otherRules: ReadonlyMap<string, number>;
}

/** The store's answer for a rule and resource, found by AWS Config's words. */
export class OurVerdicts {
  readonly #resources = new Map<string, StoredResource[]>();
  readonly #verdicts = new Map<string, StoredVerdict>();
  readonly #passes = new Map<StoredResource, ReadonlySet<string>>();
  readonly #typesOf: (configType: string) => readonly string[];
  /** Where the resources stand: `111122223333 in eu-west-1`, each with how many they are. */
  readonly places = new Map<string, number>();

  /** `typesOf`: the model's types behind a name of AWS Config. */
  constructor(typesOf: (configType: string) => readonly string[]) {
    this.#typesOf = typesOf;
  }

  addResource(resource: StoredResource): void {
    const where = resource.region === undefined ? `${resource.account}` : `${resource.account} in ${resource.region}`;
    this.places.set(where, (this.places.get(where) ?? 0) + 1);
    for (const name of new Set([resource.id, resource.name, resource.arn])) {
      if (name === undefined) continue;
      const key = `${resource.type} ${name}`;
      const others = this.#resources.get(key);
      if (others) others.push(resource);
      else this.#resources.set(key, [resource]);
    }
  }

  addVerdict(verdict: StoredVerdict): void {
    this.#verdicts.set(`${verdict.resource.identity} ${verdict.rule}`, verdict);
  }

  /** Fails of which AWS Config was not heard, though it was heard of the rule there. */
  *failsBeside(heard: ReadonlySet<string>, where: ReadonlySet<string>): Generator<StoredVerdict> {
    for (const [key, verdict] of this.#verdicts) {
      const { account, region } = verdict.resource;
      if (verdict.verdict !== 'fail' || heard.has(key)) continue;
      // What has no region is evaluated in whichever of them records it.
      if (where.has(placed(verdict.rule, account, region))) yield verdict;
    }
  }

  /** What is said of the resource that is meant, and which ones it may be. */
  find({ type, id, account, region, rule }: ConfigEvaluation): { resource?: StoredResource; meant?: readonly StoredResource[]; ours: OurSide } {
    const candidates = (this.#typesOf(type).length > 0 ? this.#typesOf(type) : [type])
      .flatMap((one) => this.#resources.get(`${one} ${id}`) ?? [])
      .filter((one) => account === undefined || one.account === account);
    const here = region === undefined ? candidates : candidates.filter((one) => one.region === region);
    // What has no region here, AWS Config names one for all the same. An account is there as a whole, and in each region.
    const global = region === undefined ? [] : candidates.filter((one) => one.region === undefined);
    const sides = [...here, ...global].map((resource) => ({ resource, ours: this.#side(resource, rule) }));
    const judged = sides.filter(({ ours }) => ours.verdict !== 'not-applicable' && ours.verdict !== 'not judged');
    if (region === undefined && new Set(judged.map(({ ours }) => ours.verdict)).size > 1) {
      const reason = `${judged.length} resources of this id are in the store, and the export does not say which is meant`;
      return { meant: judged.map((one) => one.resource), ours: { verdict: 'unknown', reason, findings: [] } };
    }
    return judged[0] ?? sides[0] ?? { ours: { verdict: 'not seen', findings: [] } };
  }

  #side(resource: StoredResource, rule: string): OurSide {
    const verdict = this.#verdicts.get(`${resource.identity} ${rule}`);
    const { judgedAt } = resource;
    if (verdict)
      return {
        verdict: verdict.verdict,
        ...(verdict.reason === undefined ? {} : { reason: verdict.reason }),
        findings: verdict.findings.map(({ path, message }) => ({ path, message })),
        judgedAt,
      };
    let passes = this.#passes.get(resource);
    if (!passes) {
      passes = new Set(passesOf(resource));
      this.#passes.set(resource, passes);
    }
    const kind = passes.has(rule) ? 'pass' : resource.notApplicable.includes(rule) ? 'not-applicable' : 'not judged';
    return { verdict: kind, findings: [], judgedAt };
  }
}

/** Lays AWS Config's verdicts beside ours. */
export async function compare(
  evaluations: Iterable<ConfigEvaluation> | AsyncIterable<ConfigEvaluation>,
  ours: OurVerdicts,
  rules: ReadonlyMap<string, { readonly parameters: Readonly<Record<string, unknown>> }>,
  there: readonly RuleThere[] = [],
): Promise<Compared> {
  const comparisons: Comparison[] = [];
  const counts = { agree: 0, disagree: 0, undecided: 0 };
  const otherRules = new Map<string, number>();
  const heard = new Set<string>();
  // A rule that says nothing of anything has not seen what we have.
  const inForce = there.filter(({ rule, region }) => region !== undefined && rules.has(rule));
  const where = new Set(inForce.map((one) => placed(one.rule, one.account, one.region)));
  for await (const config of evaluations) {
    const rule = rules.get(config.rule);
    if (!rule) {
      otherRules.set(config.rule, (otherRules.get(config.rule) ?? 0) + 1);
      continue;
    }
    const { resource, meant = resource ? [resource] : [], ours: side } = ours.find(config);
    // Saved answers of one account do not say where they were asked for: there, where the resource is of which they tell.
    const { account, region } = config.account === undefined && meant[0] && meant.length === 1 ? meant[0] : config;
    where.add(placed(config.rule, account, region));
    where.add(placed(config.rule, account, undefined));
    for (const one of meant) heard.add(`${one.identity} ${config.rule}`);
    const result = resultOf(config, side);
    counts[result]++;
    const hint = result === 'disagree' ? hintOf(config, side, rule.parameters) : side.verdict === 'not judged' ? notJudged(config.rule) : undefined;
    comparisons.push({ config, ours: side, ...(resource ? { resource } : {}), result, ...(hint === undefined ? {} : { hint }) });
  }
  return { comparisons, counts, onlyOurs: [...ours.failsBeside(heard, where)], otherRules };
}

function placed(rule: string, account: string | undefined, region: string | undefined): string {
  return `${rule} ${account ?? '*'} ${region ?? '*'}`;
}

function resultOf({ compliance }: ConfigEvaluation, { verdict }: OurSide): Comparison['result'] {
  if (compliance === 'INSUFFICIENT_DATA' || verdict === 'unknown' || verdict === 'error' || verdict === 'not judged') return 'undecided';
  // It sees a resource that we do not, or the other way round: somebody should know.
  if (verdict === 'not seen') return 'disagree';
  if (compliance === 'COMPLIANT') return verdict === 'pass' ? 'agree' : verdict === 'not-applicable' ? 'undecided' : 'disagree';
  if (compliance === 'NON_COMPLIANT') return verdict === 'fail' || verdict === 'waived' ? 'agree' : 'disagree';
  return verdict === 'not-applicable' ? 'agree' : verdict === 'pass' ? 'undecided' : 'disagree';
}

function notJudged(rule: string): string {
  return `no scan in the store has judged it by this rule: bylaw scan --rules ${rule}`;
}

function hintOf(config: ConfigEvaluation, { verdict, judgedAt }: OurSide, parameters: Readonly<Record<string, unknown>>): string | undefined {
  const hints: string[] = [];
  const differing = Object.entries(config.parameters).filter(([name, value]) => !alike(value, parameters[name]));
  if (differing.length > 0)
    hints.push(
      `other parameters: ${differing.map(([name, value]) => `${name} is ${words(value)} there, ${words(parameters[name])} here`).join('; ')}`,
    );
  if (verdict === 'not seen') hints.push('no scan in the store has seen it');
  else if (config.at !== undefined && judgedAt !== undefined) {
    const hours = Math.round((Date.parse(judgedAt) - Date.parse(config.at)) / 3_600_000);
    const long = Math.abs(hours) < 48 ? `${Math.abs(hours)} h` : `${Math.round(Math.abs(hours) / 24)} days`;
    if (Math.abs(hours) >= 1) hints.push(`AWS Config looked ${long} ${hours > 0 ? 'before' : 'after'} us`);
  }
  return hints.length > 0 ? hints.join('; ') : undefined;
}

/** Parameters are texts to AWS Config, and what they mean to us. */
function alike(one: unknown, other: unknown): boolean {
  const plain = (value: unknown) =>
    (Array.isArray(value) ? value.join(',') : String(value ?? ''))
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .sort()
      .join(',');
  return plain(one) === plain(other);
}

function words(value: unknown): string {
  return value === undefined ? 'not set' : Array.isArray(value) ? value.join(',') : String(value);
}
