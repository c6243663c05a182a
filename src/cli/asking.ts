import { setTimeout as sleep } from 'node:timers/promises';
import type { Unseen } from '../core/estate.ts';
import { type AwsSession, baseSession } from './aws-session.ts';
import { type Parsed, UsageError } from './options.ts';
import { regionNamed } from './region-option.ts';
import { version } from './version.ts';

/** Whom AWS is asked as: the profile, or the role that it assumes. */
export interface Asking {
  readonly session: AwsSession;
  readonly account: string;
  /** Who the credentials say that it is. */
  readonly arn: string;
  /** The regions to ask: those that are named, otherwise those that are enabled, as a live scan finds them. */
  regions(): Promise<{ readonly regions: readonly string[]; readonly unseen: readonly Unseen[] }>;
}

/** For commands that ask one account, and each of its regions, by `--profile`, `--role`, `--regions` and `--exclude-regions`. */
export async function openAsking(parsed: Parsed): Promise<Asking> {
  const account = accountOfRole(parsed);
  const { clientSettings } = await import('../sources/aws/index.ts');
  const { Calls } = await import('../sources/aws/caller.ts');
  const { Clients } = await import('../sources/aws/clients.ts');
  const { Sessions } = await import('../sources/aws/sessions.ts');
  const { enabledRegions } = await import('../sources/aws/regions.ts');
  const base = await baseSession(parsed.text('profile'));
  const { shared } = await clientSettings(version(), Boolean(process.env.AWS_ENDPOINT_URL ?? process.env.AWS_ENDPOINT_URL_S3), process.env);
  const clients = new Clients({ shared });
  const calls = new Calls({ clients, clock: () => performance.now(), random: Math.random, sleep: pause });
  const sessions = new Sessions(calls, base, Date.now);
  try {
    const identity = await sessions.identity();
    const opened = await sessions.open(identity, account === undefined ? {} : { accounts: [account], ...roleOf(parsed) });
    const [session] = opened.sessions;
    if (!session) throw new UsageError(opened.unseen.map((one) => one.reason).join('; '));
    return {
      session: { ...shared, credentials: session.credentials as never, region: base.region },
      account: session.account,
      arn: account === undefined ? identity.arn : `${identity.arn} through ${parsed.text('role')}`,
      async regions() {
        const excluded = parsed.list('exclude-regions').map(regionNamed);
        const named = parsed.list('regions').map(regionNamed);
        const found = named.length > 0 ? { regions: [...new Set(named)].sort() } : await asUsage(enabledRegions(calls, session, base.region));
        const regions = found.regions.filter((one) => !excluded.includes(one));
        if (regions.length === 0) throw new UsageError('no region is left to look at');
        const { doubt } = found as { doubt?: string };
        return { regions, unseen: doubt === undefined ? [] : [{ what: `regions of ${session.account}`, reason: doubt }] };
      },
    };
  } catch (thrown) {
    throw await refused(thrown);
  }
}

/** `eu-west-1, us-east-1`, or how many they are. */
export function regionsInWords(regions: readonly string[]): string {
  return regions.length > 4 ? `${regions.length} regions` : regions.join(', ');
}

/** The ARN of a role says which account is meant; its name does not. */
function accountOfRole(parsed: Parsed): string | undefined {
  const role = parsed.text('role');
  if (role === undefined && parsed.has('external-id')) throw new UsageError('--external-id goes with --role: it is the role that asks for it');
  if (role === undefined) return undefined;
  const account = /^arn:[^:]+:iam::(\d{12}):role\/./.exec(role)?.[1];
  if (account === undefined) throw new UsageError(`--role takes an ARN here, such as arn:aws:iam::123456789012:role/Audit, not ${role}`);
  return account;
}

function roleOf(parsed: Parsed): { readonly role?: string; readonly externalId?: string } {
  const [role, externalId] = [parsed.text('role'), parsed.text('external-id')];
  return { ...(role === undefined ? {} : { role }), ...(externalId === undefined ? {} : { externalId }) };
}

async function asUsage<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (thrown) {
    throw await refused(thrown);
  }
}

async function refused(thrown: unknown): Promise<unknown> {
  const { isCallFailure } = await import('../sources/aws/index.ts');
  if (!isCallFailure(thrown)) return thrown;
  const credentials = thrown.kind === 'credentials' || thrown.kind === 'disabled' ? '; give credentials as the AWS CLI wants them' : '';
  return new UsageError(`AWS cannot be asked: ${thrown.message}${credentials}`);
}

async function pause(time: number, signal?: AbortSignal): Promise<void> {
  await sleep(time, undefined, signal ? { signal } : {});
}
