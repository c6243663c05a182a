import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { nearest } from '../../app/select.ts';
import type { FindingStore, WaiverRecord } from '../../core/store.ts';
import type { Waiver } from '../../core/waiver.ts';
import { oneLine } from '../../reports/plain-text.ts';
import { loadConfig } from '../config.ts';
import { type Parsed, UsageError } from '../options.ts';
import { storeFile } from '../store-file.ts';

/** Waivers that the store keeps: they hold for scans, and what was done to them stays on record. */
export async function withStore<T>(parsed: Parsed, use: (store: FindingStore, path: string) => Promise<T>, kept = true): Promise<T> {
  const path = storeFile(parsed, await loadConfig(parsed.text('config')));
  // To look into a store that is not there would make one, and it would answer that nothing is waived.
  if (kept && !existsSync(path)) throw new UsageError(`${path}: there is no store yet; name another with --store`);
  const store = await (await import('../../stores/index.ts')).openStore(path);
  try {
    return await use(store, path);
  } finally {
    await store.close();
  }
}

export function keepWaiver(parsed: Parsed, { rule, resource, reason, owner, expires }: Waiver): Promise<number> {
  return withStore(
    parsed,
    async (store, path) => {
      const about = (await store.waivers.list()).filter((one) => one.rule === rule && one.resource === resource);
      const same = about.find((one) => one.reason === reason && one.owner === owner && one.expires === expires);
      if (same) {
        say(`waiver ${same.id} says the same already; nothing was added`);
        return 0;
      }
      const { id } = await store.waivers.add({
        ...{ rule, resource, reason, owner, expires: expires as string },
        createdAt: new Date().toISOString(),
        createdBy: whoAsks(parsed),
      });
      say(`waiver ${id} of ${rule} for ${resource}, until ${expires}, is in ${path}`);
      for (const one of about) note(`waiver ${one.id} is about the same (until ${one.expires}) and stays; --revoke ${one.id} ends it`);
      await noteStranger(store, resource);
      return 0;
    },
    false,
  );
}

/** Whoever misspells what to waive would only learn it from the next scan, that fails. */
async function noteStranger(store: FindingStore, resource: string): Promise<void> {
  for await (const _ of store.resources({ resource })) return;
  const names = new Set<string>();
  for await (const { id, type, arn } of store.resources({})) for (const name of [id, `${type}/${id}`, ...(arn ? [arn] : [])]) names.add(name);
  const near = nearest(resource, names);
  note(`nothing in the store is called ${resource}${near ? ` (did you mean ${near}?)` : ''}; the waiver will hold when it comes`);
}

export function listWaivers(parsed: Parsed): Promise<number> {
  return withStore(parsed, async (store) => {
    if (parsed.has('audit')) {
      const steps = await store.waivers.audit();
      for (const { at, by, what, waiver } of steps) say(`${at}  ${oneLine(by)} ${what} waiver ${lineOf(waiver)}`);
      if (steps.length === 0) say('nothing was ever waived');
      return 0;
    }
    const today = new Date().toISOString().slice(0, 10);
    const waivers = await store.waivers.list();
    for (const one of waivers) say(`${lineOf(one)}${one.expires < today ? '  EXPIRED' : ''}`);
    if (waivers.length === 0) say('no waiver is in force');
    return 0;
  });
}

export function revokeWaiver(parsed: Parsed): Promise<number> {
  const text = parsed.text('revoke') as string;
  const id = Number(text);
  if (!Number.isInteger(id) || id < 1)
    throw new UsageError(`--revoke wants the number of a waiver (bylaw waive --list), not ${JSON.stringify(text)}`);
  return withStore(parsed, async (store) => {
    const waiver = (await store.waivers.list({ all: true })).find((one) => one.id === id);
    if (!waiver) throw new UsageError(`there is no waiver ${id} in the store`);
    if (waiver.revokedAt !== undefined) throw new UsageError(`waiver ${id} was revoked on ${waiver.revokedAt.slice(0, 10)} already`);
    await store.waivers.revoke(id, whoAsks(parsed), new Date().toISOString());
    say(`waiver ${id} is revoked; what it hid counts again from now on`);
    return 0;
  });
}

/** For the record only: it proves nothing, and the owner of a waiver is named by `--owner`. */
function whoAsks(parsed: Parsed): string {
  return parsed.text('by') ?? userInfo().username;
}

function lineOf({ id, rule, resource, owner, expires, reason }: WaiverRecord): string {
  return oneLine(`${id}: ${rule} for ${resource}, until ${expires}, ${owner}: ${reason}`);
}

function note(line: string): void {
  process.stderr.write(`bylaw: ${oneLine(line)}\n`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
