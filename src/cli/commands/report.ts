import { gather } from '../../app/report.ts';
import { rulesOf } from '../../app/report-runs.ts';
import { type FailOn, writeReport } from '../../app/report-write.ts';
import type { RuleInForce } from '../../core/store.ts';
import { severities, type VerdictKind, verdictKinds } from '../../core/verdict.ts';
import type { ChangeKind } from '../../reports/audit.ts';
import { formatNamed, formats } from '../../reports/index.ts';
import { oneLine } from '../../reports/plain-text.ts';
import type { RuleFacts, Run } from '../../reports/report.ts';
import { catalog, loadRules } from '../../rules/catalog.ts';
import type { CommandModule } from '../command.ts';
import { loadConfig } from '../config.ts';
import { type Parsed, UsageError } from '../options.ts';
import { openOutput } from '../output.ts';
import { openKept } from '../store-file.ts';
import { version } from '../version.ts';
import { type Frameworks, openFrameworks } from './report-frameworks.ts';
import { reportOptions } from './report-options.ts';
import { filtersOf, refuseStrangers, whenOf } from './report-query.ts';

export const command: CommandModule = {
  usage: '[OPTIONS]',
  about: `Tells what the scans in the store have found: what stands, since when, what is new, mended or came back, and how it scores.
The html format is for auditors: scope, rules with their parameters, waivers, evidence. Nothing is judged anew and no call is made.

Exit code: 0 nothing to object to; 1 a verdict that --fail-on names, at or above --severity; 2 bad usage; 3 the last run
could not see everything.`,
  options: reportOptions,
  examples: [
    'bylaw report',
    'bylaw report --format html --output compliance.html --framework cis-5.0',
    'bylaw report --at 2026-11-01 --format summary --by account,service --trend',
    'bylaw report --since 2026-11-01 --fail-on new',
    'bylaw report --resource my-bucket --story',
    'bylaw report --runs',
  ],
  run,
};

const shownBy = ['framework', 'service', 'account', 'region', 'severity', 'rule'];

async function run(parsed: Parsed): Promise<number> {
  const began = performance.now();
  if (parsed.positionals.length > 0) throw new UsageError(`report takes no ${parsed.positionals[0]}; for one resource write --resource NAME`);
  const loaded = await loadConfig(parsed.text('config'));
  const { config } = loaded;
  const name =
    parsed.oneOf(
      'format',
      formats.map((one) => one.name),
    ) ?? 'terminal';
  const failOn = parsed.someOf('fail-on', [...verdictKinds, 'new', 'returned'] as const) ?? config.failOn ?? ['fail', 'error'];
  const by = byOf(parsed);
  const severity = parsed.oneOf('severity', severities) ?? config.severity ?? 'info';
  const only = new Set<VerdictKind>(parsed.someOf('only', verdictKinds) ?? ['fail', 'error', 'unknown', 'waived']);
  const changed = new Set<ChangeKind>((['new', 'returned', 'mended'] as const).filter((kind) => parsed.has(kind)));
  const store = await openKept(parsed, loaded, true);
  try {
    if (parsed.has('runs')) return await (await import('./report-runs.ts')).listRuns(parsed, store);
    if (parsed.has('story')) return await (await import('./report-story.ts')).tellStory(parsed, store);
    const now = new Date().toISOString();
    const when = await whenOf(parsed, store, now);
    if (changed.size > 0 && !when.since) throw new UsageError('there is one run only: nothing is new, mended or came back before the second');
    if (when.note !== undefined && !parsed.has('quiet')) process.stderr.write(`bylaw: ${when.note}\n`);
    const known = rulesOf(when.runs);
    const scanned = new Set(when.runs[0]?.ruleSet.rules.flatMap((rule) => rule.frameworks.map((one) => one.split(' ')[0] as string)));
    const frameworks = await openFrameworks(parsed.list('framework'), scanned, parsed.has('framework') || parsed.has('rules'));
    const filters = filtersOf(parsed, known, frameworks);
    const untold = await refuseStrangers(store, when, filters);
    if (untold !== undefined && !parsed.has('quiet')) process.stderr.write(`bylaw: ${untold}\n`);
    const gathered = await gather(store, {
      ...when,
      ...filters,
      only,
      changed,
      frameworks: frameworks.byRule,
      controls: frameworks.controls,
      tagKeys: by.flatMap((one) => (one.startsWith('tag:') ? [one.slice(4)] : [])),
      evidence: name === 'html',
      shown: { by, trend: parsed.has('trend'), changes: changed },
    });
    if (gathered.audit.scope.resources === 0 && filters.filters.length > 0)
      throw new UsageError(`nothing in the store matches ${filters.filters.join(' and ')}`);
    const format = await (formatNamed(name) as NonNullable<ReturnType<typeof formatNamed>>).load();
    const output = await openOutput(parsed.text('output'));
    const quiet = parsed.has('quiet');
    const told: Run = {
      tool: { name: 'bylaw', version: version() },
      startedAt: when.asOf,
      rules: await factsOf(known, frameworks),
      notRun: [...(filters.rules ?? [])]
        .filter((id) => !known.has(id))
        .sort()
        .map((rule) => ({ rule, reason: 'no run in the store has judged by it' })),
      selection: filters.filters.length > 0 ? filters.filters.join(' and ') : 'as they were scanned',
      source: () => undefined,
      colour: output.terminal && ((!process.env.NO_COLOR && process.env.TERM !== 'dumb') || Boolean(process.env.FORCE_COLOR)),
      width: Math.min(process.stdout.columns ?? 100, 140),
      note: (line) => void (quiet || process.stderr.write(`bylaw: ${oneLine(line)}\n`)),
      kept: true,
      reads: 'place',
      everything: parsed.has('all') || (name === 'terminal' && parsed.has('output')),
    };
    const exitCode = await writeReport(
      gathered,
      {
        report: format(told),
        write: (text) => (quiet && name === 'terminal' && !parsed.has('output') ? undefined : output.write(text)),
        took: () => performance.now() - began,
      },
      { failOn: new Set<FailOn>(failOn), severity, allowIncomplete: parsed.has('allow-incomplete') || config.allowIncomplete === true },
    );
    await output.close();
    const { unseen } = gathered.audit.scope.run;
    if (!quiet && unseen.length > 0 && (name !== 'terminal' || parsed.has('output')))
      process.stderr.write(
        `bylaw: the last run could not see everything: ${oneLine(unseen[0]?.what ?? '')}${unseen.length > 1 ? ` and ${unseen.length - 1} more` : ''} (bylaw report --runs says what, and why)\n`,
      );
    return exitCode;
  } finally {
    await store.close();
  }
}

function byOf(parsed: Parsed): readonly string[] {
  const by = parsed.list('by');
  for (const one of by) {
    if (shownBy.includes(one) || /^tag:./.test(one)) continue;
    throw new UsageError(`--by takes ${shownBy.join(', ')} and tag:KEY, not ${JSON.stringify(one)}`);
  }
  return by;
}

/** What is said of rules: title and service as the runs had them, why and how to mend it as the tool has it now. */
async function factsOf(known: ReadonlyMap<string, RuleInForce>, frameworks: Frameworks): Promise<ReadonlyMap<string, RuleFacts>> {
  const there = new Set(catalog.filter(({ id }) => known.has(id)).map(({ id }) => id));
  const loaded = new Map((await loadRules(there)).map((rule) => [rule.id, rule]));
  return new Map(
    [...known.values()].map(({ id, title, severity, service, frameworks: own }) => {
      const { why = '', fix = '' } = loaded.get(id) ?? {};
      return [id, { id, title, severity, service, why, fix, frameworks: frameworks.controlsByRule.get(id) ?? own }];
    }),
  );
}
