import { setTimeout as sleep } from 'node:timers/promises';
import type { Feed } from '../../app/scan.ts';
import { liveFeed } from '../../app/scan-live.ts';
import type { UnitResult } from '../../sources/aws/index.ts';
import { baseSession } from '../aws-session.ts';
import type { Parsed } from '../options.ts';
import { UsageError } from '../options.ts';
import { regionNamed } from '../region-option.ts';
import { version } from '../version.ts';
import { accountChoice, typeFilter, unmatchedTypes } from './scan-live-choice.ts';
import type { ScanSetting } from './scan-setting.ts';

/** Reads the accounts that are named, or the one of the credentials, and judges them. */
export async function openFeed(setting: ScanSetting): Promise<Feed> {
  const { parsed, rules, asOf, note, progress } = setting;
  const aws = await import('../../sources/aws/index.ts');
  const { readers } = await import('../../sources/aws/generated/readers.ts');
  const { looksOf } = await import('../../rules/looks.ts');
  const plan = aws.planOf(
    rules.map((one) => one.rule),
    readers,
    typeFilter(parsed),
    // What is kept of a resource is all of it, whatever this run's rules look at.
    { looks: looksOf, asksSpare: setting.storePath !== undefined },
  );
  const choice = accountChoice(parsed);
  const unmatched = unmatchedTypes(
    parsed,
    rules.flatMap(({ rule }) => rule.types),
  );
  if (plan.readers.length === 0)
    throw new UsageError(`no rule of this run looks at ${unmatched.join(', ') || parsed.list('types').join(', ') || 'anything that is deployed'}`);
  if (unmatched.length > 0) note(`no rule of this run looks at ${unmatched.join(', ')}`);
  const regions = parsed.has('regions') ? parsed.list('regions').map(regionNamed) : undefined;
  const excluded = parsed.list('exclude-regions').map(regionNamed);
  const perService = countOf(parsed);
  const unheeded = aws.unheededProxy(process.env);
  if (unheeded !== undefined) note(`${unheeded} is not heeded by Node ${process.version}: a newer one goes through it (24.5, for one)`);
  const base = await baseSession(parsed.text('profile'));
  const journal = await journalOf(setting, [regions, excluded], aws);
  const now = () => new Date().toISOString();
  const watched = watcher(progress);
  const settings = await aws.clientSettings(version(), Boolean(process.env.AWS_ENDPOINT_URL ?? process.env.AWS_ENDPOINT_URL_S3), process.env);
  let scan: Awaited<ReturnType<typeof aws.openLive>>;
  try {
    scan = await aws.openLive({
      plan,
      choice,
      base,
      excluded,
      ...(regions ? { regions } : {}),
      journal,
      now,
      watch: (event) => watched.see(event, scan),
      shared: settings.shared,
      calls: { perService, clock: () => performance.now(), random: Math.random, sleep: pause },
    });
  } catch (thrown) {
    throw aws.isCallFailure(thrown) ? new UsageError(`the account cannot be read: ${thrown.message}${signIn(parsed, thrown.kind)}`) : thrown;
  }
  if (scan.targets.length === 0)
    throw new UsageError(`no account can be read: ${scan.unseen.map((one) => one.reason).join('; ') || 'the organization has no active account'}`);
  if (choice.organization && !choice.role) note(`no --role is given: ${aws.organizationRole} is assumed in the other accounts`);
  const places = new Set(scan.targets.flatMap((one) => one.regions)).size;
  if (places === 0) throw new UsageError('no region is left to look at');
  note(`reading ${counted(scan.targets.length, 'account')} in ${counted(places, 'region')} as ${scan.identity.arn}`);
  if (scan.known > 0) note(`going on with what an interrupted scan has read: ${scan.known} of ${scan.units} parts (--fresh reads all anew)`);
  const unreadable = new Map<string, string>();
  return liveFeed({
    rules,
    asOf,
    unseen: scan.unseen,
    accounts: (async function* () {
      try {
        for await (const account of scan.accounts()) {
          for (const [type, reason] of account.unreadable) unreadable.set(type, reason);
          yield account;
        }
      } catch (thrown) {
        await journal.flush();
        const kept = setting.storePath === undefined ? '' : '; what was read is kept, and the same command goes on from there';
        throw aws.isCallFailure(thrown) ? new UsageError(`${thrown.message}${signIn(parsed, thrown.kind)}${kept}`) : thrown;
      } finally {
        settings.end();
      }
    })(),
    end: async () => {
      const none = [...plan.unread, ...unreadable.keys()].filter((type) => type.startsWith('AWS::')).sort();
      if (none.length > 0) note(`${counted(none.length, 'type')} that rules look at cannot be read from a live account: ${none.join(', ')}`);
      await journal.end();
    },
  });
}

function countOf(parsed: Parsed): number {
  const given = parsed.text('concurrency') ?? '8';
  const count = Number(given);
  if (!Number.isInteger(count) || count < 1 || count > 100) throw new UsageError(`--concurrency takes a number from 1 to 100, not ${given}`);
  return count;
}

const units = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

function milliseconds(given: string): number {
  const match = /^(\d{1,6})([smhd])$/.exec(given.trim());
  if (!match) throw new UsageError(`--resume-within takes a time such as 30m or 2h, not ${JSON.stringify(given)}`);
  return Number(match[1]) * units[match[2] as keyof typeof units];
}

async function journalOf({ parsed, storePath }: ScanSetting, chosen: readonly unknown[], aws: typeof import('../../sources/aws/index.ts')) {
  const within = milliseconds(parsed.text('resume-within') ?? '1h');
  if (storePath === undefined) return aws.noJournal;
  return aws.openJournal({
    path: `${storePath}.scan-journal`,
    same: JSON.stringify([version(), chosen]),
    within,
    fresh: parsed.has('fresh'),
    now: () => new Date().toISOString(),
  });
}

async function pause(time: number, signal?: AbortSignal): Promise<void> {
  await sleep(time, undefined, signal ? { signal } : {});
}

function signIn(parsed: Parsed, kind: string): string {
  if (kind !== 'credentials' && kind !== 'disabled') return '';
  const profile = parsed.text('profile');
  return profile === undefined
    ? '; give credentials as the AWS CLI wants them (aws sso login, or AWS_PROFILE)'
    : `; is there a profile ${profile}, and does it hold? (aws configure list-profiles; aws sso login --profile ${profile})`;
}

type Event = Parameters<Parameters<typeof import('../../sources/aws/index.ts').openLive>[0]['watch']>[0];

/** A bar, what is done, and what is being read. */
function watcher(progress: (line: string) => void) {
  let done = 0;
  let resources = 0;
  return {
    see(event: Event, scan: { readonly units: number; readonly calls: { readonly made: number } }) {
      if ('done' in event) {
        done++;
        resources += (event.result as UnitResult).resources.length;
      }
      const { reader, place } = 'done' in event ? event.done : event.begun;
      const filled = Math.floor((20 * done) / Math.max(1, scan.units));
      const bar = `[${'#'.repeat(filled)}${'-'.repeat(20 - filled)}]`;
      progress(`${bar} ${done}/${scan.units}  ${resources} resources, ${scan.calls.made} calls  ${reader.name} in ${place.account}/${place.region}`);
    },
  };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
