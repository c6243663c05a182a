import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { check, type Reading } from '../../app/check.ts';
import { metadataWaivers } from '../../app/metadata-waivers.ts';
import { nearest } from '../../app/select.ts';
import type { Estate } from '../../core/estate.ts';
import { severities, type VerdictKind, verdictKinds } from '../../core/verdict.ts';
import { formatNamed, formats } from '../../reports/index.ts';
import { oneLine } from '../../reports/plain-text.ts';
import type { Run } from '../../reports/report.ts';
import { isRegion, nearestRegion } from '../../schema/regions.ts';
import { beside, openBaseline, placeOf, updateBaseline } from '../baseline-file.ts';
import type { CommandModule } from '../command.ts';
import { type LoadedConfig, loadConfig } from '../config.ts';
import { discover } from '../inputs.ts';
import { type Parsed, UsageError } from '../options.ts';
import { inOneLine, openOutput, sourceReader } from '../output.ts';
import { readings } from '../readings.ts';
import { listOf, RuleBook } from '../rule-book.ts';
import { openSuppressions } from '../suppressions.ts';
import { version } from '../version.ts';
import { readWaivers, waiverFiles } from '../waiver-files.ts';
import { checkOptions } from './check-options.ts';
import { readParameters } from './parameter-values.ts';

export const command: CommandModule = {
  usage: 'PATH… [OPTIONS]',
  about: `Judges CloudFormation, SAM and CDK templates before they are deployed. PATH is a file, a folder, a pattern,
a cdk.out folder, or - for standard input.

Exit code: 0 nothing to object to; 1 a verdict that --fail-on names, at or above --severity; 2 bad usage, or an
input that could not be read (the others were judged); 3 something could not be seen.`,
  options: checkOptions,
  examples: [
    'bylaw check template.yaml',
    'bylaw check cdk.out --framework cis-5.0 --severity high',
    "bylaw check 'stacks/**/*.yaml' --rules 's3/*,!S3_BUCKET_LOGGING_ENABLED'",
    'bylaw check . --format sarif --output bylaw.sarif',
    'cat template.json | bylaw check -',
    'bylaw check --explain S3_BUCKET_VERSIONING_ENABLED',
  ],
  run,
};

async function run(parsed: Parsed): Promise<number> {
  if (parsed.has('explain')) return (await import('./rules-show.ts')).showRules(parsed.list('explain'), parsed);
  if (parsed.positionals.length === 0) throw new UsageError('check wants a PATH: a template, a folder, or - for standard input');
  const loaded = await loadConfig(parsed.text('config'));
  const { config } = loaded;
  const name =
    parsed.oneOf(
      'format',
      formats.map((one) => one.name),
    ) ?? 'terminal';
  const format = await (formatNamed(name) as NonNullable<ReturnType<typeof formatNamed>>).load();
  const book = await RuleBook.open(parsed, loaded);
  const { inputs, errors, skipped } = await discover(parsed.positionals, await ignored(parsed, loaded), {
    templatesOnly: parsed.has('templates-only'),
  });
  const waivers = await readWaivers(
    waiverFiles(parsed.has('waivers') ? parsed.list('waivers') : listOf(config.waivers).map((one) => beside(loaded, one))),
  );
  const baseline = await openBaseline(parsed, loaded);
  const setting = await settingOf(parsed, loaded);
  const output = await openOutput(parsed.text('output'));
  const stdin = once(readStdin);
  const now = new Date().toISOString();
  const quiet = parsed.has('quiet');
  const started: Run = {
    tool: { name: 'bylaw', version: version() },
    startedAt: now,
    rules: book.facts,
    notRun: book.notRun,
    selection: book.selection,
    source: sourceReader(() => stdinBytes),
    colour: output.terminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb' ? true : Boolean(process.env.FORCE_COLOR) && output.terminal,
    width: Math.min(process.stdout.columns ?? 100, 140),
    everything: parsed.has('all') || (name === 'terminal' && parsed.has('output')),
    note: (line) => void (quiet || process.stderr.write(`bylaw: ${oneLine(line)}\n`)),
  };
  let stdinBytes: Uint8Array | undefined;
  const declared: Declared = { names: new Set(), complete: true };
  const suppressions = parsed.has('suppressions') ? parsed.list('suppressions') : (config.suppressions ?? []);
  const foreign = suppressions.length > 0 ? await openSuppressions(suppressions) : undefined;
  const waiversIn = (estate: Estate) => {
    const { waivers: own, errors: wrong } = metadataWaivers(estate);
    return { waivers: [...own, ...(foreign?.waiversIn(estate) ?? [])], errors: wrong };
  };
  const result = await check(
    {
      readings: noting(declared, readings(inputs, { setting, together: parsed.has('together'), stdin: async () => (stdinBytes = await stdin()) })),
      rulesFor: (types) => book.rulesFor(types),
      settingsOf: (rule) => book.settingsOf(rule),
      report: format(started),
      write: (text) => (quiet && name === 'terminal' && !parsed.has('output') ? undefined : output.write(text)),
      clock: () => performance.now(),
    },
    {
      asOf: now,
      selected: book.selected.size,
      rules: book.selected,
      placeOf,
      waivers,
      waiversIn,
      ...(baseline ? { baseline } : {}),
      ...(parsed.has('only') ? { only: new Set(parsed.someOf('only', verdictKinds)) } : {}),
      failOn: new Set<VerdictKind>(parsed.someOf('fail-on', verdictKinds) ?? config.failOn ?? ['fail', 'error']),
      severity: parsed.oneOf('severity', severities) ?? config.severity ?? 'info',
      allowIncomplete: parsed.has('allow-incomplete') || parsed.has('update-baseline') || config.allowIncomplete === true,
      recording: parsed.has('update-baseline'),
      errors,
    },
  );
  await output.close();
  // A report in a file or for a program does not catch the eye: what could not be read is said here too.
  if (name !== 'terminal' || quiet || parsed.has('output')) for (const error of result.errors) process.stderr.write(`${inOneLine(error)}\n`);
  if (!quiet && skipped.length > 0) process.stderr.write(`bylaw: passed over ${oneLine(passedOver(skipped))}\n`);
  if (!quiet && parsed.has('parameters'))
    for (const line of undeclared(Object.keys(setting.parameters), declared)) process.stderr.write(`bylaw: ${oneLine(line)}\n`);
  if (!quiet && setting.region !== undefined && !isRegion(setting.region)) process.stderr.write(`bylaw: ${strangeRegion(setting.region)}\n`);
  if (!quiet) for (const line of foreign?.notUnderstood() ?? []) process.stderr.write(`bylaw: ${oneLine(line)}\n`);
  if (baseline && parsed.has('update-baseline')) await updateBaseline(baseline, parsed, loaded);
  return result.exitCode;
}

/** The parameters that the judged templates declare; not all of them where one could not be read. */
interface Declared {
  readonly names: Set<string>;
  complete: boolean;
}

async function* noting(declared: Declared, readings: AsyncIterable<Reading>): AsyncGenerator<Reading> {
  for await (const reading of readings) {
    for (const name of Object.keys(reading.estate.parameters)) declared.names.add(name);
    if (reading.errors.length > 0 && reading.estate.resources.length === 0) declared.complete = false;
    yield reading;
  }
}

/** Values that no template takes: a name that is misspelt leaves the default in force, and nobody would know. */
function undeclared(given: readonly string[], { names, complete }: Declared): string[] {
  if (!complete) return [];
  return given
    .filter((name) => !names.has(name))
    .map((name) => {
      const near = nearest(name, [...names]);
      return `no template has a parameter ${name}${near ? `; did you mean ${near}?` : ''}`;
    });
}

function passedOver(skipped: readonly string[]): string {
  return skipped.length === 1 ? `${skipped[0]}, which is no template or is ignored` : `${skipped.length} files that are no templates or are ignored`;
}

async function ignored(parsed: Parsed, { config }: LoadedConfig): Promise<readonly string[]> {
  const file = parsed.text('ignore-file') ?? '.bylawignore';
  if (parsed.has('ignore-file') && !existsSync(file)) throw new UsageError(`${file}: there is no such ignore file`);
  const lines = existsSync(file) ? (await readFile(file, 'utf8')).split(/\r?\n/) : [];
  return [...(config.ignore ?? []), ...lines, ...parsed.each('ignore')];
}

/** AWS opens regions faster than lists are renewed: one that is not known yet is believed, and said aloud. */
function strangeRegion(name: string): string {
  const near = nearestRegion(name);
  return `no region ${name} is known; ${near ? `did you mean ${near}?` : 'the templates were judged as if there were one'}`;
}

async function settingOf(parsed: Parsed, loaded: LoadedConfig) {
  const { config } = loaded;
  const region = parsed.text('region') ?? config.region;
  const account = parsed.text('account') ?? config.account;
  if (account !== undefined && !/^\d{12}$/.test(account)) throw new UsageError(`--account wants twelve digits, not ${JSON.stringify(account)}`);
  if (region !== undefined && !/^[a-z]{2,}(-[a-z]+)+-\d$/.test(region))
    throw new UsageError(`--region wants a region such as eu-central-1, not ${JSON.stringify(region)}`);
  const files = parsed.has('parameters') ? parsed.each('parameters') : listOf(config.parameters).map((one) => beside(loaded, one));
  return { ...(region === undefined ? {} : { region }), ...(account === undefined ? {} : { account }), parameters: await readParameters(files) };
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
