import type { ConfigEvaluation, RuleThere } from '../../core/compliance.ts';
import type { Unseen } from '../../core/estate.ts';
import { catalog } from '../../rules/catalog.ts';
import type { AskedCompliance } from '../../sources/config/compliance/asked.ts';
import { typeOfItem } from '../../sources/config/read-item.ts';
import { parseBatch } from '../../sources/config/stream/batch.ts';
import type { StoredObject } from '../../sources/config/stream/stored-object.ts';
import { openAsking, regionsInWords } from '../asking.ts';
import { type Parsed, UsageError } from '../options.ts';
import { regionNamed } from '../region-option.ts';
import { type BatchTaker, readObject } from './scan-snapshot-read.ts';

/** What AWS Config says, asked or exported. */
export interface Source {
  readonly evaluations: Iterable<ConfigEvaluation> | AsyncIterable<ConfigEvaluation>;
  readonly rules: readonly RuleThere[];
  readonly own: readonly string[];
  /** Who said it, in words. */
  readonly asked: string;
  /** Why there may be no result, and what to do. */
  readonly none: string;
  /** What could not be asked; known once all evaluations were taken. */
  unseen(): readonly Unseen[];
}

export const isManaged = (identifier: string) => catalog.some((one) => one.id === identifier && one.folder !== 'wiring');

const howToExport =
  'save what get-compliance-details-by-config-rule answers, or a snapshot for which AWS Config records AWS::Config::ResourceCompliance';
const whereElse = 'no rule has judged anything there yet; for another account or other regions say so (--profile, --role, --regions, --aggregator)';

/** What files, folders and buckets hold: documents one behind the other too, as answers are gathered into one file. */
export async function exported(parsed: Parsed): Promise<Source> {
  const paths = parsed.positionals;
  const { ExportError, readExport } = await import('../../sources/config/compliance/exported.ts');
  const { snapshotInputs } = await import('./scan-snapshot-inputs.ts');
  const { objects, errors } = await snapshotInputs(paths, parsed);
  if (errors.length > 0) throw new UsageError(errors.map(({ file, message }) => `${file}: ${message}`).join('; '));
  const documents: unknown[] = [];
  for (const object of objects) documents.push(...(await documentsOf(object)));
  try {
    return { ...readExport(documents, isManaged), asked: paths.join(', '), none: howToExport, unseen: () => [] };
  } catch (thrown) {
    throw thrown instanceof ExportError ? new UsageError(`${paths.join(', ')}: ${thrown.message}`) : thrown;
  }
}

/** The answers, and the items of a snapshot that tell of compliance; of all its others one stands for them. */
async function documentsOf(object: StoredObject): Promise<unknown[]> {
  const documents: unknown[] = [];
  let other: unknown;
  const wrong: string[] = [];
  const taker: BatchTaker<never> = {
    batchSize: 1 << 16,
    take(batch, cutter) {
      const found = parseBatch(batch, ({ offset, reason }) => wrong.push(`what stands at byte ${offset} is not JSON: ${reason}`));
      if (!found) cutter.retry([batch]);
      for (const one of found ?? []) {
        const type = typeOfItem(one);
        if (type === undefined || type === 'AWS::Config::ResourceCompliance') documents.push(one);
        else other ??= { resourceType: type };
      }
      return [];
    },
    settle: () => [],
  };
  const reading = readObject(
    object,
    taker,
    () => {},
    () => {},
  );
  let step = await reading.next();
  while (!step.done) step = await reading.next();
  if (step.value) wrong.push(step.value.message);
  if (wrong.length > 0) throw new UsageError(`${object.name}: ${wrong[0]}`);
  return other === undefined ? documents : [...documents, other];
}

/** Asks an aggregator, or each region of the account. One that refuses is named, and the others are heard. */
export async function asked(parsed: Parsed): Promise<Source> {
  const { accountCompliance, aggregatedCompliance } = await import('../../sources/config/compliance/asked.ts');
  const named = parsed.list('regions').map(regionNamed);
  const asking = await openAsking(parsed);
  const { account, session } = asking;
  const aggregator = parsed.text('aggregator');
  if (aggregator !== undefined) {
    const region = named[0] ?? session.region;
    return together([[`the aggregator ${aggregator} in ${region}`, () => aggregatedCompliance({ ...session, region }, aggregator, isManaged)]]);
  }
  const { regions, unseen } = await asking.regions();
  const parts = regions.map((region): Part => [`AWS Config in ${region}`, () => accountCompliance({ ...session, region }, { account, region })]);
  return { ...(await together(parts, unseen)), asked: `AWS Config of ${account} in ${regionsInWords(regions)}` };
}

type Part = readonly [name: string, open: () => Promise<AskedCompliance>];

async function together(parts: readonly Part[], before: readonly Unseen[] = []): Promise<Source> {
  const unseen = [...before];
  const refuse = (what: string, thrown: unknown) => {
    unseen.push({ what, reason: refusal(thrown) });
    return undefined;
  };
  const opened = await Promise.all(parts.map(async ([name, open]) => [name, await open().catch((thrown) => refuse(name, thrown))] as const));
  const answered = opened.flatMap(([name, source]) => (source ? [{ name, source }] : []));
  if (answered.length === 0) throw new UsageError(`AWS Config cannot be asked: ${unseen.at(-1)?.reason}`);
  async function* evaluations(): AsyncGenerator<ConfigEvaluation> {
    for (const { name, source } of answered) {
      try {
        yield* source.evaluations;
      } catch (thrown) {
        refuse(name, thrown);
      }
    }
  }
  return {
    evaluations: evaluations(),
    rules: answered.flatMap(({ source }) => source.rules),
    own: [...new Set(answered.flatMap(({ source }) => source.own))],
    asked: parts.map(([name]) => name).join(', '),
    none: whereElse,
    unseen: () => unseen,
  };
}

/** What AWS refuses, or the network, is no fault of ours. */
function refusal(thrown: unknown): string {
  if (!(thrown instanceof Error) || !('$metadata' in thrown || 'code' in thrown)) throw thrown;
  return `${thrown.name}: ${thrown.message}`;
}
