import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { readWaiver } from '../../app/metadata-waivers.ts';
import { nearest } from '../../app/select.ts';
import { glob } from '../../core/waiver.ts';
import type { CommandModule } from '../command.ts';
import { loadConfig } from '../config.ts';
import { type Parsed, UsageError } from '../options.ts';
import { cannotWrite } from '../output.ts';
import { RuleBook } from '../rule-book.ts';
import { readWaivers, usualWaiverFile } from '../waiver-files.ts';

export const command: CommandModule = {
  usage: 'RULE RESOURCE --reason TEXT --owner NAME --expires DAY',
  about: `Writes a waiver: somebody answers for a finding until a day. RULE is an id or a pattern, RESOURCE a pattern
over the resource's id, type/id, file#id or ARN. After the day the finding fails the run again. It is written into a
file, which check and scan read; with --in-store it is kept in the store of the scans, with who added and revoked it.`,
  options: {
    reason: { type: 'text', value: 'TEXT', about: 'why the finding is borne' },
    owner: { type: 'text', value: 'NAME', about: 'who answers for it' },
    expires: { type: 'text', value: 'DAY', about: 'the last day on which it holds: 2027-01-31' },
    file: { type: 'text', value: 'FILE', about: 'the waiver file', default: usualWaiverFile },
    'in-store': { type: 'switch', about: 'keep it in the store, not in a file' },
    list: { type: 'switch', about: 'list the waivers in the store' },
    audit: { type: 'switch', about: 'list who added and revoked waivers in the store, and when' },
    revoke: { type: 'text', value: 'NUMBER', about: 'end a waiver in the store' },
    by: { type: 'text', value: 'NAME', about: 'who does it, for the record', default: 'the user of the machine' },
    store: { type: 'text', value: 'FILE', about: 'the store', default: '.bylaw/store.db' },
    'rules-folder': { type: 'list', value: 'FOLDER', about: 'rules of your own, if the waiver is of one' },
  },
  examples: [
    "bylaw waive S3_BUCKET_LOGGING_ENABLED 'storage.yaml#Archive' --reason 'logs of logs' --owner platform --expires 2027-01-31",
    "bylaw waive S3_BUCKET_VERSIONING_ENABLED 'AWS::S3::Bucket/scratch-*' --in-store --reason 'scratch' --owner data --expires 2027-01-31",
    'bylaw waive --list',
    'bylaw waive --revoke 3',
  ],
  run,
};

async function run(parsed: Parsed): Promise<number> {
  for (const name of ['revoke', 'list', 'audit'])
    if (parsed.has(name) && parsed.positionals.length > 0) throw new UsageError(`waive --${name} takes no argument (${parsed.positionals[0]})`);
  if (parsed.has('revoke')) return (await import('./waive-store.ts')).revokeWaiver(parsed);
  if (parsed.has('list') || parsed.has('audit')) return (await import('./waive-store.ts')).listWaivers(parsed);
  const [rule, resource, ...others] = parsed.positionals;
  if (rule === undefined || resource === undefined || others.length > 0) throw new UsageError('waive wants a RULE and a RESOURCE');
  for (const name of ['reason', 'owner', 'expires'])
    if (!parsed.text(name)?.trim()) throw new UsageError(`waive wants --${name}: a waiver without it is a hole in the rules`);
  const rules = await RuleBook.open(parsed, await loadConfig(undefined), { standard: 'all' });
  if (![...rules.selected].some(glob(rule))) {
    const near = nearest(rule, [...rules.selected]);
    throw new UsageError(`no rule is called ${rule}${near ? `; did you mean ${near}?` : ' (bylaw rules list shows them)'}`);
  }
  const waiver = readWaiver(
    { rule, resource, reason: parsed.text('reason'), owner: parsed.text('owner'), expires: parsed.text('expires') },
    'the command line',
  );
  if (typeof waiver === 'string') throw new UsageError(waiver);
  if ((waiver.expires as string) < new Date().toISOString().slice(0, 10)) throw new UsageError(`the day ${waiver.expires} is over`);
  if (parsed.has('in-store')) return (await import('./waive-store.ts')).keepWaiver(parsed, waiver);
  const file = parsed.text('file') ?? usualWaiverFile;
  const before = existsSync(file) ? await readFile(file, 'utf8') : '';
  const known = before.trim() === '' ? [] : await readWaivers([file]);
  const { source: _, ...written } = waiver;
  const same = known.find((one) => isDeepStrictEqual({ ...one, source: '' }, { ...waiver, source: '' }));
  if (same) {
    process.stdout.write(`${same.source} says the same already; nothing was added\n`);
    return 0;
  }
  const after = file.endsWith('.json') ? asJson(before, written) : asYaml(before, written);
  await writeFile(file, after).catch((thrown) => Promise.reject(cannotWrite(file, thrown)));
  const count = await readWaivers([file]).then(
    (all) => all.length,
    () => 0,
  );
  if (count !== known.length + 1) {
    await writeFile(file, before);
    throw new UsageError(`${file}: its list of waivers is not written one item a line; add the waiver by hand`);
  }
  process.stdout.write(`wrote a waiver of ${rule} for ${resource}, until ${waiver.expires}, into ${file}\n`);
  return 0;
}

function asJson(before: string, waiver: object): string {
  const content = before.trim() === '' ? { waivers: [] } : (JSON.parse(before) as { waivers: object[] });
  return `${JSON.stringify({ ...content, waivers: [...content.waivers, waiver] }, null, 2)}\n`;
}

/** Appended as text, so that comments and order in the file stay as they are. */
function asYaml(before: string, waiver: object): string {
  const indent = /^( *)- /m.exec(before)?.[1] ?? '  ';
  const entry = Object.entries(waiver)
    .map(([key, value], index) => `${indent}${index === 0 ? '- ' : '  '}${key}: ${JSON.stringify(value)}`)
    .join('\n');
  const empty = before.trim() === '' || /^waivers:\s*\[\s*\]\s*$/m.test(before);
  const head = empty
    ? `${before.replace(/^waivers:\s*\[\s*\]\s*$/m, '').trimEnd()}\nwaivers:\n`.trimStart()
    : before.endsWith('\n')
      ? before
      : `${before}\n`;
  return `${head}${entry}\n`;
}
