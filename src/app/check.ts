import { applyRule, type RuleSettings } from '../core/apply.ts';
import type { Estate } from '../core/estate.ts';
import { type AppliedRule, judge } from '../core/judge.ts';
import type { Rule } from '../core/rule.ts';
import { type Summary, Tally } from '../core/score.ts';
import { atLeast, runTimeFact, type Severity, type Verdict, type VerdictKind } from '../core/verdict.ts';
import { glob, type PlaceOf, type Waiver, Waivers } from '../core/waiver.ts';
import type { InputError, Report, RunEnd } from '../reports/report.ts';
import type { Baseline } from './baseline.ts';

/** What a source answers for one input. */
export interface Reading {
  readonly estate: Estate;
  readonly errors: readonly InputError[];
  /** How many files it was read from. */
  readonly files: number;
}

/** The parts of a check, passed in by the front door. */
export interface CheckParts {
  /** Reads the inputs one by one; what cannot be read is an error among the others. */
  readonly readings: AsyncIterable<Reading>;
  /** The selected rules that judge one of the types. Asked once per input, so that only what is needed is loaded. */
  rulesFor(types: ReadonlySet<string>): Promise<readonly Rule[]>;
  settingsOf(rule: string): RuleSettings | undefined;
  readonly report: Report;
  write(text: string): void | Promise<void>;
  /** Milliseconds of a steady clock. */
  clock(): number;
}

export interface CheckOptions {
  readonly asOf: string;
  readonly selected: number;
  /** The ids of the selected rules: a waiver of another one is not said to be of no use. */
  readonly rules?: ReadonlySet<string>;
  readonly waivers: readonly Waiver[];
  /** One spelling for a file, for waivers that name files. */
  readonly placeOf?: PlaceOf;
  /** Waivers that a resource carries itself. */
  waiversIn(estate: Estate): { readonly waivers: readonly Waiver[]; readonly errors: readonly InputError[] };
  readonly baseline?: Baseline;
  readonly only?: ReadonlySet<VerdictKind>;
  readonly failOn: ReadonlySet<VerdictKind>;
  readonly severity: Severity;
  readonly allowIncomplete: boolean;
  /** Whether what is found is only written down, as a baseline: then nothing of it fails the run. */
  readonly recording?: boolean;
  readonly errors: readonly InputError[];
}

export interface CheckResult {
  readonly exitCode: 0 | 1 | 2 | 3;
  readonly summary: Summary;
  readonly errors: readonly InputError[];
}

/** Judges templates before they are deployed: reads, judges, waives, reports, one input after another. */
export async function check(parts: CheckParts, options: CheckOptions): Promise<CheckResult> {
  const started = parts.clock();
  const tally = new Tally();
  const errors: InputError[] = [...options.errors];
  const unseen: RunEnd['unseen'][number][] = [];
  const out = new Buffered(parts.write);
  let files = 0;
  let resources = 0;
  let failed = false;
  let unused = options.waivers;
  const judgedFiles = new Set<string>();
  await out.add(parts.report.open());
  for await (const reading of parts.readings) {
    const { estate } = reading;
    files += reading.files;
    resources += estate.resources.length;
    errors.push(...reading.errors);
    unseen.push(...estate.unseen);
    const own = options.waiversIn(estate);
    errors.push(...own.errors);
    const waivers = new Waivers([...options.waivers, ...own.waivers], options.asOf, options.placeOf);
    const applied = applyAll(await parts.rulesFor(new Set(estate.resources.map((one) => one.type))), parts.settingsOf);
    for (const judged of judge(estate, applied, { asOf: options.asOf })) {
      const waived = waivers.apply(judged);
      const verdict = options.baseline ? options.baseline.narrow(waived) : waived;
      if (!verdict) continue;
      tally.add(verdict);
      failed ||= options.recording !== true && counts(verdict, options);
      if (!options.only || options.only.has(verdict.verdict)) await out.add(parts.report.add(verdict));
    }
    if (unused.length > 0) for (const { origin } of estate.resources) judgedFiles.add(origin.file);
    const still = new Set(waivers.unused);
    unused = unused.filter((one) => still.has(one));
  }
  const exitCode = errors.length > 0 ? 2 : failed ? 1 : unseen.length > 0 && !options.allowIncomplete ? 3 : 0;
  const summary = tally.summary({ files, resources, rules: options.selected, errors: errors.length });
  await out.add(
    parts.report.close({
      errors,
      unseen,
      summary,
      took: parts.clock() - started,
      known: options.baseline?.hidden ?? 0,
      unusedWaivers: unused.filter((one) => concerns(one, options, judgedFiles)),
      exitCode,
    }),
  );
  await out.flush();
  return { exitCode, summary, errors };
}

/** Whether a waiver could have been of use in this run: a part of the rules or files says nothing of the waivers of others. */
function concerns(waiver: Waiver, { rules, placeOf = (file) => file }: CheckOptions, files: ReadonlySet<string>): boolean {
  if (rules && !some(rules, glob(waiver.rule))) return false;
  const hash = waiver.resource.lastIndexOf('#');
  if (hash <= 0) return true;
  const isNamed = glob(waiver.resource.slice(0, hash).replace(/^\.\//, ''));
  return some(files, (file) => isNamed(file) || isNamed(placeOf(file)));
}

function some(texts: Iterable<string>, test: (text: string) => boolean): boolean {
  for (const text of texts) if (test(text)) return true;
  return false;
}

/** Rules with their parameters; those that lack one are left out (the front door says so). */
export function applyAll(rules: readonly Rule[], settingsOf: (rule: string) => RuleSettings | undefined): AppliedRule[] {
  return rules.flatMap((rule) => {
    const applied = applyRule(rule, settingsOf(rule.id));
    return 'missing' in applied ? [] : [applied];
  });
}

/** A verdict under an expired waiver fails the run whatever its severity: somebody promised to come back to it. */
export function counts(verdict: Verdict, { failOn, severity }: Pick<CheckOptions, 'failOn' | 'severity'>): boolean {
  // What no template can have does not count against one, even where unknowns do.
  if (verdict.verdict === 'unknown' && verdict.reason === runTimeFact) return false;
  return failOn.has(verdict.verdict) && (atLeast(verdict.severity, severity) || verdict.waiver?.expired === true);
}

/** Gathers small texts, so that sixty thousand verdicts are not sixty thousand writes. */
export class Buffered {
  readonly #write: (text: string) => void | Promise<void>;
  #text = '';

  constructor(write: (text: string) => void | Promise<void>) {
    this.#write = write;
  }

  add(text: string): Promise<void> | undefined {
    this.#text += text;
    return this.#text.length > 65_536 ? this.flush() : undefined;
  }

  async flush(): Promise<void> {
    const text = this.#text;
    this.#text = '';
    if (text !== '') await this.#write(text);
  }
}
