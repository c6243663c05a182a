import { applyAll } from '../../app/check.ts';
import { scan } from '../../app/scan.ts';
import type { AppliedRule } from '../../core/judge.ts';
import type { RuleInForce, RunStart } from '../../core/store.ts';
import { severities, type VerdictKind, verdictKinds } from '../../core/verdict.ts';
import { formatNamed, formats } from '../../reports/index.ts';
import type { Run } from '../../reports/report.ts';
import { beside, openBaseline, updateBaseline } from '../baseline-file.ts';
import type { CommandModule } from '../command.ts';
import { loadConfig } from '../config.ts';
import { interruptible, unless } from '../interruptible.ts';
import { type Parsed, UsageError } from '../options.ts';
import { inOneLine, openOutput } from '../output.ts';
import { progressLine } from '../progress.ts';
import { listOf, RuleBook } from '../rule-book.ts';
import { storeFile } from '../store-file.ts';
import { version } from '../version.ts';
import { readWaivers, waiverFiles } from '../waiver-files.ts';
import { modeOf } from './scan-contradictions.ts';
import { leftBy, untilInterrupted } from './scan-interrupt.ts';
import { scanOptions } from './scan-options.ts';
import type { OpenFeed, ScanSetting } from './scan-setting.ts';

export const command: CommandModule = {
  usage: '[OPTIONS]',
  about: `Judges what is deployed: a live account as it stands, or what AWS Config has recorded of it. Calls that only read, and no others.
What is found is kept in a store, from which report, fix and compare go on.

Exit code: 0 nothing to object to; 1 a verdict that --fail-on names, at or above --severity; 2 bad usage, or an
input that could not be read (the others were judged); 3 something could not be seen.`,
  options: scanOptions,
  examples: [
    'bylaw scan',
    'bylaw scan --regions eu-central-1,eu-west-1 --framework cis-5.0',
    'bylaw scan --organization --role SecurityAudit',
    'bylaw scan --print-policy --rules recommended',
    'bylaw scan --snapshot config-snapshots/ --no-store --format json --output findings.json',
    'bylaw scan --from-config --aggregator organization',
  ],
  run: (parsed) =>
    untilInterrupted(
      (signal) => runScan(parsed, { signal }),
      () => leftBy(parsed),
    ),
};

/** What `watch` wants of its scans. */
export interface ScanWish {
  /** The format where the options name none. */
  readonly format?: string;
  /** Gives the run up, as if it had never begun. */
  readonly signal?: AbortSignal;
  /** Called when the options are understood, before anything is read: what goes wrong from then on may go right another time. */
  begun?(): void;
}

export async function runScan(parsed: Parsed, wish: ScanWish = {}): Promise<number> {
  if (parsed.positionals.length > 0) {
    // `--snapshot a b`: further paths stand behind the options.
    if (!parsed.has('snapshot')) throw new UsageError(`scan takes no PATH (${parsed.positionals[0]}); for recorded items write --snapshot PATH`);
  }
  const loaded = await loadConfig(parsed.text('config'));
  const book = await RuleBook.open(parsed, loaded, { deployed: true });
  const mode = modeOf(parsed);
  const { config } = loaded;
  const asOf = new Date().toISOString();
  const quiet = parsed.has('quiet');
  const entries = await book.entries();
  const rules = applyAll(await book.rulesFor(new Set(entries.flatMap(({ rule }) => rule.types))), (rule) => book.settingsOf(rule));
  if (parsed.has('print-policy')) return (await import('./scan-policy.ts')).printPolicy(parsed, rules);
  const name =
    parsed.oneOf(
      'format',
      formats.map((one) => one.name),
    ) ??
    wish.format ??
    'terminal';
  const format = await (formatNamed(name) as NonNullable<ReturnType<typeof formatNamed>>).load();
  const only = new Set<VerdictKind>(parsed.someOf('only', verdictKinds) ?? ['fail', 'error', 'unknown', 'waived']);
  const failOn = new Set<VerdictKind>(parsed.someOf('fail-on', verdictKinds) ?? config.failOn ?? ['fail', 'error']);
  const severity = parsed.oneOf('severity', severities) ?? config.severity ?? 'info';
  const fileWaivers = await readWaivers(
    waiverFiles(parsed.has('waivers') ? parsed.list('waivers') : listOf(config.waivers).map((one) => beside(loaded, one))),
  );
  const baseline = await openBaseline(parsed, loaded);
  const storePath = parsed.has('no-store') ? undefined : storeFile(parsed, loaded);
  const store = storePath === undefined ? undefined : await (await import('../../stores/index.ts')).openStore(storePath);
  const output = await openOutput(parsed.text('output'));
  const line = progressLine(quiet);
  const setting: ScanSetting = {
    parsed,
    loaded,
    book,
    rules,
    asOf,
    // A waiver, a baseline or an unknown that fails the run is about a single verdict.
    counted: name === 'summary' && storePath === undefined && baseline === undefined && fileWaivers.length === 0 && !failOn.has('unknown'),
    ...(storePath === undefined ? {} : { storePath }),
    note: (text) => {
      if (quiet) return;
      line.draw('');
      process.stderr.write(`bylaw: ${text}\n`);
    },
    progress: line.draw,
  };
  try {
    wish.begun?.();
    const opened = await unless(wish.signal, (await openers[mode]())(setting));
    const feed = wish.signal ? { judged: interruptible(opened.judged, wish.signal), end: () => opened.end() } : opened;
    const ruleSet = { version: version(), rules: rulesInForce(rules, book) };
    const kept = await store?.waivers.list({ at: asOf });
    const writer = await store?.begin({ startedAt: asOf, kind: mode, source: sourceOf(mode, parsed), ruleSet });
    const terminal = output.terminal;
    const report: Run = {
      tool: { name: 'bylaw', version: version() },
      startedAt: asOf,
      rules: book.facts,
      notRun: book.notRun,
      selection: book.selection,
      source: () => undefined,
      colour: terminal && ((!process.env.NO_COLOR && process.env.TERM !== 'dumb') || Boolean(process.env.FORCE_COLOR)),
      width: Math.min(process.stdout.columns ?? 100, 140),
      note: setting.note,
      ...readsOf(mode, parsed),
      everything: parsed.has('all') || (name === 'terminal' && parsed.has('output')),
    };
    const result = await scan(
      {
        feed,
        rules,
        report: format(report),
        ...(writer ? { store: writer } : {}),
        write: (text) => (quiet && name === 'terminal' && !parsed.has('output') ? undefined : output.write(text)),
        clock: () => performance.now(),
        now: () => new Date().toISOString(),
      },
      {
        asOf,
        waivers: [...fileWaivers, ...(kept ?? []).map((one) => ({ ...one, source: `store, waiver ${one.id}` }))],
        ...(baseline ? { baseline } : {}),
        only,
        failOn,
        severity,
        allowIncomplete: parsed.has('allow-incomplete') || parsed.has('update-baseline') || config.allowIncomplete === true,
        recording: parsed.has('update-baseline'),
        off: Object.entries(config.rules ?? {}).flatMap(([id, setting]) => (setting === 'off' ? [id] : [])),
        errors: [],
      },
    );
    line.draw('');
    await output.close();
    if (name !== 'terminal' || quiet || parsed.has('output')) for (const error of result.errors) process.stderr.write(`${inOneLine(error)}\n`);
    if (result.older > 0) setting.note(olderThanKept(result.older, result.summary.resources));
    if (baseline && parsed.has('update-baseline')) await updateBaseline(baseline, parsed, loaded);
    return result.exitCode;
  } finally {
    line.end();
    await store?.close();
  }
}

type Mode = RunStart['kind'];

const openers: Readonly<Record<Mode, () => Promise<OpenFeed>>> = {
  snapshot: async () => (await import('./scan-snapshot.ts')).openFeed,
  config: async () => (await import('./scan-config.ts')).openFeed,
  live: async () => (await import('./scan-live.ts')).openFeed,
};

/** What a run counts as its inputs. */
function readsOf(mode: Mode, parsed: Parsed): Pick<Run, 'reads'> {
  if (mode === 'snapshot') return {};
  return { reads: mode === 'live' ? 'place' : parsed.has('aggregator') ? 'aggregator' : 'region' };
}

function sourceOf(mode: Mode, parsed: Parsed): string {
  if (mode === 'snapshot') return [...parsed.each('snapshot'), ...parsed.positionals].join(' ');
  if (mode === 'config') return parsed.has('aggregator') ? `AWS Config, aggregator ${parsed.text('aggregator')}` : 'AWS Config';
  return 'AWS';
}

/** What was judged is what was given; a report on the store will say something else, and nobody should wonder why. */
function olderThanKept(older: number, resources: number): string {
  const all = older === resources;
  const them = all ? `all ${resources} resources` : `${older} of ${resources} resources`;
  const kept = all ? 'the store stays as it was' : 'of these the store stays as it was';
  return `the store has something newer of ${them}: they are judged here as they were then, and ${kept}`;
}

export function rulesInForce(rules: readonly AppliedRule[], book: RuleBook): RuleInForce[] {
  return rules.map(({ rule, severity, parameters }) => {
    const facts = book.facts.get(rule.id);
    const { id, version: ruleVersion, title, types } = rule;
    return { id, version: ruleVersion, severity, service: facts?.service ?? '', title, parameters, frameworks: facts?.frameworks ?? [], types };
  });
}
