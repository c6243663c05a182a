import type { Judged, RunEnd, RunRecord, RunStart, RunWriter } from '../../core/store.ts';
import { StoreError } from '../shared/error.ts';
import { sum, Tally } from '../shared/tally.ts';
import { type KeptBooks, readBooks, writeBooks } from './books.ts';
import { type Database, plain } from './driver.ts';
import { Ending } from './ending.ts';
import { Rows } from './rows.ts';
import { Taking } from './taking.ts';

/** A run is one transaction: whatever ends it early, even the end of the process, it has never been. */
export class SqliteRun implements RunWriter {
  readonly run: number;
  readonly #path: string;
  /** The connection that is the run's own. */
  readonly database: Database;
  readonly #start: RunStart;
  readonly #books: KeptBooks;
  readonly #taking: Taking;
  readonly #ending: Ending;
  readonly #tally = new Tally();
  readonly #over: () => void;
  #open = true;

  /** Takes a connection of its own, which it closes. */
  constructor(path: string, db: Database, start: RunStart, over: () => void) {
    this.#path = path;
    this.database = db;
    this.#start = start;
    this.#over = over;
    db.exec('PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536; PRAGMA journal_size_limit = 67108864');
    db.exec('BEGIN IMMEDIATE');
    this.run = (db.prepare('SELECT coalesce(max(id), 0) + 1 AS run FROM run').get() as { run: number }).run;
    this.#books = readBooks(db);
    this.#ending = new Ending(db, this.#books, this.run, this.#tally);
    this.#taking = new Taking(new Rows(db, this.run), this.#books, start.ruleSet, this.run, start.startedAt, this.#tally);
  }

  get older(): number {
    return this.#tally.older;
  }

  record(judged: Judged): void {
    if (!this.#open) throw new StoreError(`the run ${this.run} of the store ${this.#path} is over: nothing more can be recorded`);
    try {
      this.#taking.take(judged);
    } catch (thrown) {
      this.#giveUp();
      throw plain(this.#path, thrown);
    }
  }

  async end(end: RunEnd): Promise<RunRecord> {
    if (!this.#open) throw new StoreError(`the run ${this.run} of the store ${this.#path} is over: it cannot end again`);
    const db = this.database;
    try {
      this.#ending.settle(end, this.#start.startedAt);
      const record = this.#write(end);
      db.exec('COMMIT');
      this.#close();
      return record;
    } catch (thrown) {
      this.#giveUp();
      throw plain(this.#path, thrown);
    }
  }

  async abandon(): Promise<void> {
    this.#giveUp();
  }

  #write({ endedAt, complete, unseen }: RunEnd): RunRecord {
    const db = this.database;
    const { ruleSet, ...start } = this.#start;
    const rollups = this.#tally.rollups(this.run, this.#books);
    const { resources, changes } = this.#tally;
    const counts = sum(rollups);
    const set = this.#books.ruleSets.of({ version: ruleSet.version, rules: this.#taking.rules });
    writeBooks(db, this.#books);
    const places = Map.groupBy(rollups, ({ account, region = '-' }) => JSON.stringify([account, region]));
    const insert = db.prepare('INSERT INTO rollup (run, account, region, counts) VALUES (?, ?, ?, ?)');
    for (const [place, ofPlace] of places) {
      const [account, region] = JSON.parse(place) as [string, string];
      insert.run(this.run, account, region, JSON.stringify(ofPlace.map(({ rule, counts: one }) => [rule, one])));
    }
    db.prepare(
      `INSERT INTO run (id, started_at, ended_at, kind, source, rule_set, resources, counts, changes, complete, unseen)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      this.run,
      start.startedAt,
      endedAt,
      start.kind,
      start.source,
      set,
      resources,
      JSON.stringify(counts),
      JSON.stringify(changes),
      JSON.stringify(complete),
      JSON.stringify(unseen),
    );
    return { ...start, ruleSet, run: this.run, endedAt, resources, counts, changes: { ...changes }, complete, unseen };
  }

  #giveUp(): void {
    // A connection that is closed takes back what it has not committed.
    if (this.#open) this.#close();
  }

  #close(): void {
    this.#open = false;
    this.database.close();
    this.#over();
  }
}
