import { readFile } from 'node:fs/promises';
import { applyAll } from '../../app/check.ts';
import { type Comparison, compare, OurVerdicts } from '../../app/compare.ts';
import type { ConfigEvaluation } from '../../core/compliance.ts';
import type { StoredVerdict } from '../../core/store.ts';
import { type ComparisonRow, comparisonFormats, comparisonText } from '../../reports/comparison.ts';
import { catalog } from '../../rules/catalog.ts';
import { cloudFormationTypes, configType } from '../../schema/type-map.ts';
import type { CommandModule } from '../command.ts';
import { loadConfig } from '../config.ts';
import { type Parsed, UsageError } from '../options.ts';
import { openOutput } from '../output.ts';
import { RuleBook } from '../rule-book.ts';
import { openKept } from '../store-file.ts';
import { scanOptions } from './scan-options.ts';

const { store, profile, regions, aggregator, rules, framework, param, config, output } = scanOptions as Record<string, (typeof scanOptions)[string]>;

export const command: CommandModule = {
  usage: '[EXPORT…] [OPTIONS]',
  about: `Lays AWS Config's own verdicts beside those of the last scans in the store, and lists every resource and rule on which the two
disagree. EXPORT is a file of answers of AWS Config (get-compliance-details-by-config-rule, describe-config-rules, or
AWS::Config::ResourceCompliance items); without one AWS Config is asked.

Exit code: 0 they agree; 1 they disagree somewhere; 2 bad usage, or an export that could not be read.`,
  options: {
    store,
    profile,
    regions: { ...regions, default: 'that of the profile' },
    aggregator: { ...aggregator, about: 'ask this aggregator; without it, the account and regions themselves' },
    rules: { ...rules, default: 'all' },
    framework,
    param,
    config,
    all: { type: 'switch', about: 'list also where they agree' },
    format: { type: 'text', value: 'NAME', about: comparisonFormats.join(', '), default: 'terminal', short: 'f' },
    output,
  } as CommandModule['options'],
  examples: ['bylaw compare', 'bylaw compare --aggregator organization --format csv --output disagreements.csv', 'bylaw compare config-answers.json'],
  run,
};

async function run(parsed: Parsed): Promise<number> {
  const loaded = await loadConfig(parsed.text('config'));
  const format = parsed.oneOf('format', comparisonFormats) ?? 'terminal';
  const asking = ['aggregator', 'regions', 'profile'].find((name) => parsed.has(name));
  if (asking !== undefined && parsed.positionals.length > 0)
    throw new UsageError(`--${asking} is for asking AWS Config; with an EXPORT nobody is asked`);
  const kept = await openKept(parsed, loaded);
  try {
    const ours = new OurVerdicts(cloudFormationTypes);
    for await (const resource of kept.resources()) ours.addResource(resource);
    for await (const verdict of kept.verdicts()) ours.addVerdict(verdict);
    const book = await RuleBook.open(parsed, loaded, parsed.has('rules') || parsed.has('framework') ? undefined : 'all');
    const entries = await book.entries();
    const applied = applyAll(await book.rulesFor(new Set(entries.flatMap(({ rule }) => rule.types))), (rule) => book.settingsOf(rule));
    const { evaluations, own } = parsed.positionals.length > 0 ? await exported(parsed.positionals) : await asked(parsed);
    const compared = await compare(evaluations, ours, new Map(applied.map(({ rule, parameters }) => [rule.id, { parameters }])));
    const rows = [
      ...compared.comparisons.filter((one) => parsed.has('all') || one.result !== 'agree').map(rowOf),
      ...compared.onlyOurs.map(oursAlone),
    ];
    rows.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
    const counts = { ...compared.counts, disagree: compared.counts.disagree + compared.onlyOurs.length };
    const out = await openOutput(parsed.text('output'));
    await out.write(comparisonText(format, { rows, counts, unknownRules: [...compared.unknownRules], ownRules: own }));
    await out.close();
    return counts.disagree > 0 ? 1 : 0;
  } catch (thrown) {
    // What AWS refuses is no fault of ours.
    if (thrown instanceof Error && '$metadata' in thrown) throw new UsageError(`AWS Config cannot be asked: ${thrown.name}: ${thrown.message}`);
    throw thrown;
  } finally {
    await kept.close();
  }
}

const isManaged = (identifier: string) => catalog.some((one) => one.id === identifier && one.folder !== 'wiring');

interface Source {
  readonly evaluations: Iterable<ConfigEvaluation> | AsyncIterable<ConfigEvaluation>;
  readonly own: readonly string[];
}

async function exported(paths: readonly string[]): Promise<Source> {
  const { ExportError, readExport } = await import('../../sources/config/compliance/exported.ts');
  const documents: unknown[] = [];
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch(() => Promise.reject(new UsageError(`${path}: it cannot be read`)));
    try {
      documents.push(...documentsOf(text));
    } catch (thrown) {
      throw new UsageError(`${path}: it is no JSON (${(thrown as Error).message})`);
    }
  }
  try {
    return readExport(documents, isManaged);
  } catch (thrown) {
    throw thrown instanceof ExportError ? new UsageError(`${paths.join(', ')}: ${thrown.message}`) : thrown;
  }
}

/** One document, or one a line. */
function documentsOf(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch (thrown) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    if (lines.length < 2 || !lines[0]?.trim().endsWith('}')) throw thrown;
    return lines.map((line) => JSON.parse(line) as unknown);
  }
}

async function asked(parsed: Parsed): Promise<Source> {
  const { accountCompliance, aggregatedCompliance } = await import('../../sources/config/compliance/asked.ts');
  const { clientConfig, callerOf } = await import('../aws-session.ts');
  const session = await clientConfig(parsed.text('profile'));
  const named = parsed.list('regions');
  const aggregatorName = parsed.text('aggregator');
  if (aggregatorName !== undefined)
    return aggregatedCompliance({ ...session, ...(named[0] === undefined ? {} : { region: named[0] }) }, aggregatorName, isManaged);
  const { account, region: home } = await callerOf(session);
  const sources = await Promise.all(
    (named.length > 0 ? named : [home]).map((region) => accountCompliance({ ...session, region }, { account, region })),
  );
  async function* evaluations(): AsyncGenerator<ConfigEvaluation> {
    for (const source of sources) yield* source.evaluations;
  }
  return { evaluations: evaluations(), own: [...new Set(sources.flatMap((one) => one.own))] };
}

function rowOf({ config, ours, result, hint }: Comparison): ComparisonRow {
  const { rule, configRule, type, id, account, region, compliance, annotation, at } = config;
  const { verdict, reason, findings, judgedAt } = ours;
  return {
    ...{ rule, configRule, type, id, account, region, result, hint },
    config: { says: compliance, annotation, at },
    bylaw: { says: verdict, reason, findings, judgedAt },
  };
}

function oursAlone({ rule, verdict, findings, resource }: StoredVerdict): ComparisonRow {
  const { type, id, account, region, judgedAt } = resource;
  return {
    ...{ rule, configRule: '', type: configType(type) ?? type, id, account, region, result: 'disagree' as const },
    hint: 'AWS Config evaluates the rule here, and says nothing of this resource',
    config: { says: 'nothing', annotation: undefined, at: undefined },
    bylaw: { says: verdict, reason: undefined, findings: findings.map(({ path, message }) => ({ path, message })), judgedAt },
  };
}

function keyOf({ rule, account, region, type, id }: ComparisonRow): string {
  return [rule, account, region, type, id].join('\n');
}
