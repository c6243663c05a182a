import { existsSync } from 'node:fs';
import type {
  DeliveryLedger,
  FindingStore,
  RemedyLedger,
  ResourceQuery,
  ResourceStory,
  Rollup,
  RunQuery,
  RunRecord,
  RunStart,
  RunWriter,
  StoredResource,
  StoredVerdict,
  VerdictQuery,
  WaiverLedger,
} from '../../core/store.ts';
import { StoreError } from '../shared/error.ts';
import { moment } from '../shared/times.ts';
import { type Database, open, plain } from './driver.ts';
import { ledgerBeside, makeFile, mayWrite } from './files.ts';
import { type Frozen, openFrozen } from './frozen.ts';
import { Holdings } from './holdings.ts';
import { deliveryLedger, remedyLedger, waiverLedger } from './ledgers.ts';
import { migrate, upToDate } from './migrate.ts';
import { Look } from './reading.ts';
import { SqliteRun } from './run.ts';
import { findings, ledger } from './schemas.ts';

export interface StoreOptions {
  /** False: a store that is not there is an error, where somebody only wants to read. */
  readonly create?: boolean;
  /** Somebody only wants to read: where the file may not be written, it is read all the same. `always`: as if it might not be. */
  readonly toRead?: boolean | 'always';
  /** For how many milliseconds to wait for another writer. */
  readonly patience?: number;
}

export class SqliteStore implements FindingStore {
  readonly waivers: WaiverLedger;
  readonly remedies: RemedyLedger;
  readonly deliveries: DeliveryLedger;
  readonly #path: string;
  readonly #ledger: Frozen;
  readonly #frozen: boolean;
  readonly #patience: number;
  #run: SqliteRun | undefined;
  #closed = false;

  private constructor(path: string, ledgerPath: string, kept: Frozen, patience: number, frozen: boolean) {
    const ledgerDb = kept.db;
    this.#path = path;
    this.#ledger = kept;
    this.#frozen = frozen;
    this.#patience = patience;
    this.waivers = waiverLedger(ledgerPath, ledgerDb);
    this.remedies = remedyLedger(ledgerPath, ledgerDb);
    this.deliveries = deliveryLedger(ledgerPath, ledgerDb);
  }

  static async open(path: string, { create = true, toRead = false, patience = 5000 }: StoreOptions = {}): Promise<SqliteStore> {
    if (!create && !existsSync(path)) throw new StoreError(`there is no store ${path}: run bylaw scan first, or name another file`);
    const ledgerPath = ledgerBeside(path);
    if (existsSync(path) && (toRead === 'always' || (toRead && !mayWrite(path)))) return SqliteStore.#openFrozen(path, ledgerPath, patience);
    const db = await opened(path, patience, (one) => migrate(one, path, findings));
    db.close();
    const ledgerDb = await opened(ledgerPath, patience, (one) => migrate(one, ledgerPath, ledger));
    return new SqliteStore(path, ledgerPath, { db: ledgerDb, close: () => ledgerDb.close() }, patience, false);
  }

  static async #openFrozen(path: string, ledgerPath: string, patience: number): Promise<SqliteStore> {
    const kept = await openFrozen(path, patience);
    try {
      upToDate(kept.db, path, findings);
    } finally {
      kept.close();
    }
    // A ledger that was never begun has nothing in it.
    if (!existsSync(ledgerPath)) {
      const none = await open(':memory:', { patience });
      migrate(none, ledgerPath, ledger);
      return new SqliteStore(path, ledgerPath, { db: none, close: () => none.close() }, patience, true);
    }
    const frozen = await openFrozen(ledgerPath, patience);
    try {
      upToDate(frozen.db, ledgerPath, ledger);
      return new SqliteStore(path, ledgerPath, frozen, patience, true);
    } catch (thrown) {
      frozen.close();
      throw thrown;
    }
  }

  async begin(run: RunStart): Promise<RunWriter> {
    this.#alive();
    if (this.#run) throw new StoreError(`the store ${this.#path}: a run is being written already; end it first`);
    if (this.#frozen) throw new StoreError(`the store ${this.#path}: it may only be read here`);
    const db = await open(this.#path, { patience: this.#patience });
    try {
      this.#run = new SqliteRun(this.#path, db, run, () => {
        this.#run = undefined;
      });
      return this.#run;
    } catch (thrown) {
      db.close();
      throw plain(this.#path, thrown);
    }
  }

  runs({ limit = -1, until }: RunQuery = {}): Promise<readonly RunRecord[]> {
    // Times are digits and letters: nothing comes after a tilde.
    return this.#look((look) => look.runs(limit, until === undefined ? '~' : moment(until)));
  }

  verdicts(query: VerdictQuery = {}): AsyncIterable<StoredVerdict> {
    return this.#stream(query.at, (look) => new Holdings(look).verdicts(query));
  }

  resources(query: ResourceQuery = {}): AsyncIterable<StoredResource> {
    return this.#stream(query.at, (look) => new Holdings(look).resources(query));
  }

  async story(resource: string): Promise<readonly ResourceStory[]> {
    const stories = await this.#look((look) => new Holdings(look).stories(resource));
    return Promise.all(stories.map(async (one) => ({ ...one, remedies: await this.remedies.list({ resource: one.resource.identity }) })));
  }

  rollups({ run }: { readonly run?: number } = {}): Promise<readonly Rollup[]> {
    return this.#look((look) => look.rollups(run));
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    await this.#run?.abandon();
    this.#closed = true;
    this.#ledger.close();
  }

  async #look<T>(read: (look: Look) => T): Promise<T> {
    for await (const answer of this.#stream(undefined, (look) => [read(look)])) return answer;
    throw new Error('a look answers once');
  }

  /** One look, on a connection of its own that is closed when whoever looks has seen enough. */
  async *#stream<T>(at: string | undefined, read: (look: Look) => Iterable<T>): AsyncGenerator<T, void, undefined> {
    this.#alive();
    const { db, close } = this.#frozen ? await openFrozen(this.#path, this.#patience) : await this.#shared();
    try {
      // A connection that only may read leaves the files beside the store that SQLite shares with others when it is the last to close.
      db.exec('PRAGMA query_only = ON');
      yield* read(new Look(db, at));
    } catch (thrown) {
      throw plain(this.#path, thrown);
    } finally {
      close();
    }
  }

  async #shared(): Promise<Frozen> {
    const db = await open(this.#path, { patience: this.#patience });
    return { db, close: () => db.close() };
  }

  #alive(): void {
    if (this.#closed) throw new StoreError(`the store ${this.#path} was closed`);
  }
}

async function opened(path: string, patience: number, prepare: (db: Database) => void): Promise<Database> {
  makeFile(path);
  const db = await open(path, { patience });
  try {
    prepare(db);
    return db;
  } catch (thrown) {
    db.close();
    throw plain(path, thrown);
  }
}
