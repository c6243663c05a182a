import type { Unseen } from '../../core/estate.ts';
import { type ReadingParts, readAccount, type SeenAccount, unitsOf } from './account.ts';
import { type CallerOptions, Calls } from './caller.ts';
import { Clients, type Session } from './clients.ts';
import { homeRegion } from './home-region.ts';
import { enabledRegions } from './regions.ts';
import { type AccountChoice, type Identity, Sessions } from './sessions.ts';

export interface LiveOptions extends Pick<ReadingParts, 'plan' | 'journal' | 'now' | 'watch'> {
  readonly choice: AccountChoice;
  /** Absent: those that are enabled. */
  readonly regions?: readonly string[];
  readonly excluded: readonly string[];
  readonly base: { readonly credentials: unknown; readonly region: string };
  readonly calls: Omit<CallerOptions, 'clients'>;
  /** Given to each SDK client. */
  readonly shared?: Readonly<Record<string, unknown>>;
}

/** An account before it is read: whom to ask as, and where. */
interface Target {
  readonly session: Session;
  readonly regions: readonly string[];
  readonly doubt?: string;
}

/** A scan of live accounts, of which is known what it will look at. */
export interface LiveScan {
  readonly identity: Identity;
  readonly targets: readonly Target[];
  /** How many units are to be read altogether. */
  readonly units: number;
  /** How many of them an interrupted scan has read. */
  readonly known: number;
  /** Accounts that could not be entered, regions of which nobody tells whether they are all. */
  readonly unseen: readonly Unseen[];
  readonly calls: Calls;
  /** Each account once it is read, in their order; a few are read at the same time. */
  accounts(): AsyncGenerator<SeenAccount>;
}

/** How many accounts are read ahead: all that is read of one is kept until it was judged. */
const ahead = 3;

export async function openLive(options: LiveOptions): Promise<LiveScan> {
  const { plan, choice, base } = options;
  const clients = new Clients({ ...(options.shared ? { shared: options.shared } : {}) });
  const done = new AbortController();
  const signal = options.calls.signal ? AbortSignal.any([options.calls.signal, done.signal]) : done.signal;
  const calls = new Calls({ ...options.calls, signal, clients });
  const sessions = new Sessions(calls, base, () => new Date(options.now()).getTime());
  const identity = await sessions.identity();
  const opened = await sessions.open(identity, choice);
  const targets = await Promise.all(opened.sessions.map((session) => targetOf(session, calls, options)));
  const units = targets.flatMap(({ session, regions }) => unitsOf(plan, session, regions));
  const doubts = targets.flatMap(({ session, doubt }) => (doubt === undefined ? [] : [{ what: `regions of ${session.account}`, reason: doubt }]));
  return {
    identity,
    targets,
    units: units.length,
    known: units.filter((one) => options.journal.known(one) !== undefined).length,
    unseen: [...opened.unseen, ...doubts],
    calls,
    async *accounts() {
      const underWay: Promise<SeenAccount>[] = [];
      let next = 0;
      const begin = () => {
        const target = targets[next++];
        if (!target) return;
        const reading = readAccount(target.session, target.regions, { ...options, calls }).finally(() => clients.forget(target.session.account));
        // It is waited for when its turn comes.
        reading.catch(() => {});
        underWay.push(reading);
      };
      try {
        for (let index = 0; index < ahead; index++) begin();
        for (let reading = underWay.shift(); reading; reading = underWay.shift()) {
          yield await reading;
          begin();
        }
      } finally {
        // Where nobody wants more, nothing more is called for.
        done.abort();
      }
    },
  };
}

async function targetOf(session: Session, calls: Calls, { regions, excluded, base }: LiveOptions): Promise<Target> {
  const left = (names: readonly string[]) => names.filter((one) => !excluded.includes(one));
  if (regions) return { session, regions: left([...new Set(regions)].sort()) };
  const region = base.region || homeRegion(session.partition, 'us-east-1');
  const enabled = await enabledRegions(calls, session, region);
  return { session, regions: left(enabled.regions), ...(enabled.doubt === undefined ? {} : { doubt: enabled.doubt }) };
}
