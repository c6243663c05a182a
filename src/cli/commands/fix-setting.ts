import { userInfo } from 'node:os';
import type { LockParts } from '../../app/fix-lock.ts';
import type { RemedySettings } from '../../core/remedy.ts';
import { type Guard, readGuard } from '../../remedies/guards.ts';
import type { LoadedConfig } from '../config.ts';
import { type Parsed, UsageError } from '../options.ts';
import { isGone, markIn, markText, ownMark, withoutMark } from '../process-mark.ts';

/** How many resources a run may change unless somebody says. */
const usualLimit = 25;

const names = ['logBucket', 'logPrefix', 'kmsKey', 'backupDays'] as const;

export function settingsOf(parsed: Parsed, { config }: LoadedConfig): RemedySettings {
  const { limit: _limit, allow: _allow, deny: _deny, ...configured } = config.remedies ?? {};
  const settings: Record<string, unknown> = { ...configured };
  for (const given of parsed.each('set')) {
    const [, name = '', value = ''] = /^([A-Za-z]+(?:\..+?)?)=(.*)$/s.exec(given) ?? [];
    if (name.startsWith('tags.')) settings.tags = { ...(settings.tags as object), [name.slice('tags.'.length)]: value };
    else if (!names.includes(name as (typeof names)[number]) || value === '')
      throw new UsageError(`--set wants ${[...names, 'tags.KEY'].join(', ')} and a value, as in kmsKey=alias/data, not ${JSON.stringify(given)}`);
    else if (name === 'backupDays') settings.backupDays = whole('--set backupDays', value, 35);
    else settings[name] = value;
  }
  return settings;
}

export function limitOf(parsed: Parsed, { config }: LoadedConfig): number {
  const given = parsed.text('limit');
  return given === undefined ? (config.remedies?.limit ?? usualLimit) : whole('--limit', given, 10_000);
}

/** A guard and where it is written. */
export interface WrittenGuard {
  readonly guard: Guard;
  readonly where: string;
  /** In the configuration it stands for all estates, of which the store is one. */
  readonly configured: boolean;
}

export function guardsOf(parsed: Parsed, { config, file }: LoadedConfig, kind: 'allow' | 'deny'): readonly WrittenGuard[] {
  const read = (written: string, where: string, configured: boolean) => {
    const guard = readGuard(written);
    if (typeof guard === 'string') throw new UsageError(`${where}: ${guard}`);
    return { guard, where, configured };
  };
  return [
    ...(config.remedies?.[kind] ?? []).map((one) => read(one, `${file}: remedies.${kind}`, true)),
    ...parsed.list(kind).map((one) => read(one, `--${kind}`, false)),
  ];
}

/** For the record only: it proves nothing; CloudTrail knows who has called. */
export function whoAsks(parsed: Parsed): string {
  return parsed.text('by') ?? userInfo().username;
}

/** What the lock under which a run works is known by. */
export function lockOf(fixRun: string, by: string): Pick<LockParts, 'holder' | 'gone' | 'told'> {
  const gone = (holder: string) => {
    const mark = markIn(holder);
    return mark !== undefined && isGone(mark);
  };
  return { holder: `${by}, ${fixRun}, ${markText(ownMark())}`, gone, told: withoutMark };
}

/** `fix-20261121-172510-3f9a`: names sort by time, and two runs of one second differ. */
export function runName(now: string, random: number): string {
  const time = now.replace(/[-:]/g, '').replace('T', '-').slice(0, 15);
  return `fix-${time}-${Math.floor(random * 0x10000)
    .toString(16)
    .padStart(4, '0')}`;
}

function whole(what: string, given: string, most: number): number {
  const count = Number(given);
  if (!Number.isInteger(count) || count < 1 || count > most) throw new UsageError(`${what} takes a number from 1 to ${most}, not ${given}`);
  return count;
}
