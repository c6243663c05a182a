import { applyAll } from '../../app/check.ts';
import { type Comparison, compare, OurVerdicts } from '../../app/compare.ts';
import { whyNothing } from '../../app/compare-reason.ts';
import type { StoredVerdict } from '../../core/store.ts';
import { type ComparisonRow, comparisonFormats, comparisonText } from '../../reports/comparison.ts';
import { cloudFormationTypes, configType } from '../../schema/type-map.ts';
import type { CommandModule } from '../command.ts';
import { loadConfig } from '../config.ts';
import { type Parsed, UsageError } from '../options.ts';
import { inOneLine, openOutput } from '../output.ts';
import { RuleBook } from '../rule-book.ts';
import { openKept, storeFile } from '../store-file.ts';
import { asked, exported, isManaged } from './compare-source.ts';
import { scanOptions } from './scan-options.ts';

const { store, profile, regions, aggregator, rules, framework, param, config, output } = scanOptions as Record<string, (typeof scanOptions)[string]>;

export const command: CommandModule = {
  usage: '[EXPORT…] [OPTIONS]',
  about: `Lays AWS Config's own verdicts beside those of the last scans in the store, and lists every resource and rule on which the two
disagree. EXPORT is a file, folder or s3:// of answers of AWS Config (get-compliance-details-by-config-rule,
describe-config-rules) or of snapshots and histories with AWS::Config::ResourceCompliance items; without one AWS Config
is asked.

Exit code: 0 they agree; 1 they disagree somewhere; 2 bad usage, or an export that could not be read; 3 not all of
AWS Config could be asked, or there was nothing to compare.`,
  options: {
    store,
    profile,
    role: { type: 'text', value: 'ARN', about: 'the role to assume first' },
    'external-id': scanOptions['external-id'],
    regions: { ...regions, about: 'the regions to ask' },
    'exclude-regions': scanOptions['exclude-regions'],
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
  const files = parsed.positionals;
  const who = files.some((one) => one.startsWith('s3://')) ? [] : ['profile', 'role', 'external-id'];
  const asking = ['aggregator', 'regions', 'exclude-regions', ...who].find((name) => parsed.has(name));
  if (asking !== undefined && files.length > 0) throw new UsageError(`--${asking} is for asking AWS Config; with an EXPORT nobody is asked`);
  if (parsed.has('aggregator') && parsed.has('exclude-regions'))
    throw new UsageError('--exclude-regions means nothing with --aggregator, which tells of all its regions; leave it out');
  if (parsed.has('aggregator') && parsed.list('regions').length > 1)
    throw new UsageError('--regions takes one region with --aggregator: that in which the aggregator stands');
  const kept = await openKept(parsed, loaded, true);
  try {
    const ours = new OurVerdicts(cloudFormationTypes);
    for await (const resource of kept.resources()) ours.addResource(resource);
    for await (const verdict of kept.verdicts()) ours.addVerdict(verdict);
    const book = await RuleBook.open(parsed, loaded, parsed.has('rules') || parsed.has('framework') ? {} : { standard: 'all' });
    const entries = await book.entries();
    const applied = applyAll(await book.rulesFor(new Set(entries.flatMap(({ rule }) => rule.types))), (rule) => book.settingsOf(rule));
    const source = parsed.positionals.length > 0 ? await exported(parsed) : await asked(parsed);
    const chosen = new Map(applied.map(({ rule, parameters }) => [rule.id, { parameters }]));
    const compared = await compare(source.evaluations, ours, chosen, source.rules);
    const unseen = source.unseen();
    const rows = [
      ...compared.comparisons.filter((one) => parsed.has('all') || one.result !== 'agree').map(rowOf),
      ...compared.onlyOurs.map(oursAlone),
    ];
    rows.sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
    const counts = { ...compared.counts, disagree: compared.counts.disagree + compared.onlyOurs.length };
    const out = await openOutput(parsed.text('output'));
    const { places } = ours;
    const nothing = whyNothing({ ...source, compared, has: isManaged, store: storeFile(parsed, loaded), places }) ?? null;
    const others = [...compared.otherRules];
    const unknownRules = others.filter(([rule]) => !isManaged(rule));
    const leftOut = others.filter(([rule]) => isManaged(rule));
    await out.write(comparisonText(format, { rows, counts, unknownRules, leftOut, ownRules: source.own, nothing, unseen }));
    await out.close();
    // A table has no place for what is not in it.
    if (format === 'csv')
      for (const line of [...(nothing === null ? [] : [nothing]), ...unseen.map(inWords)]) process.stderr.write(`bylaw: ${line}\n`);
    if (counts.disagree > 0) return 1;
    return unseen.length > 0 || compared.comparisons.length === 0 ? 3 : 0;
  } finally {
    await kept.close();
  }
}

function inWords({ what, reason }: { readonly what: string; readonly reason: string }): string {
  return inOneLine({ file: what, message: reason });
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
