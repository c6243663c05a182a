import type { Deleted, RunEnd, Scope } from '../../core/store.ts';
import { type Books, type Family, without } from '../shared/rule-book.ts';
import type { Tally } from '../shared/tally.ts';
import type { Database } from './driver.ts';

interface Ended {
  readonly resource: number;
  readonly standing: number;
}

/** Ends what no record of a run has said anything about: what is gone, and what is judged by no rule any more. */
export class Ending {
  readonly #db: Database;
  readonly #books: Books;
  readonly #run: number;
  readonly #tally: Tally;
  /** How many families were known before the run: in others nothing can be gone. */
  readonly #families: number;

  constructor(db: Database, books: Books, run: number, tally: Tally) {
    this.#families = books.families.values.length;
    this.#db = db;
    this.#books = books;
    this.#run = run;
    this.#tally = tally;
  }

  settle({ complete, deleted = [], off }: RunEnd, startedAt: string): void {
    for (const scope of complete) this.#close(scope, Date.parse(scope.asOf ?? startedAt));
    if (deleted.length > 0) this.#delete(deleted);
    if (off && off.length > 0) this.#switchOff(new Set(off));
  }

  /** What was not seen in a complete scope is gone, unless it was seen later than the scope was. */
  #close(scope: Scope, asOf: number): void {
    const run = this.#run;
    const missing = this.#db.prepare(
      `SELECT s.resource, s.standing FROM resource r JOIN state s ON s.resource = r.id
        WHERE r.family = ? AND s.seen_run <> ? AND s.gone_run IS NULL AND s.captured <= ?`,
    );
    const end = this.#ender();
    for (const [index, family] of this.#books.families.values.entries()) {
      if (index >= this.#families || !covers(scope, family)) continue;
      for (const one of missing.all(index + 1, run, asOf)) end(one as unknown as Ended);
    }
  }

  /** What was told to be deleted, unless it was seen later than that. */
  #delete(deleted: readonly Deleted[]): void {
    const there = this.#db.prepare(
      `SELECT s.resource, s.standing FROM resource r JOIN state s ON s.resource = r.id
        WHERE r.family = ? AND r.resource_id = ? AND s.seen_run <> ? AND s.gone_run IS NULL AND s.captured <= ?`,
    );
    const end = this.#ender();
    const families = Map.groupBy(
      this.#books.families.values.slice(0, this.#families).map((family, index) => ({ family, number: index + 1 })),
      ({ family: [, account, region, type] }) => `${account} ${region} ${type}`,
    );
    for (const { account, region = '-', types, id, at } of deleted)
      for (const { number } of types.flatMap((type) => families.get(`${account} ${region} ${type}`) ?? [])) {
        const one = there.get(number, id, this.#run, Date.parse(at));
        if (one) end(one as unknown as Ended);
      }
  }

  #ender(): (one: Ended) => void {
    const end = this.#db.prepare(`UPDATE verdict SET until_run = ?, ended = 'gone' WHERE resource = ? AND until_run IS NULL`);
    const gone = this.#db.prepare('UPDATE state SET gone_run = ?, standing = 0 WHERE resource = ?');
    return ({ resource, standing }) => {
      if (standing > 0) this.#tally.changes.gone += Number(end.run(this.#run, resource).changes);
      gone.run(this.#run, resource);
    };
  }

  /** Verdicts of rules that are off end, and nothing passes them any more. */
  #switchOff(off: ReadonlySet<string>): void {
    const db = this.#db;
    const run = this.#run;
    const numbers = new Set([...this.#books.rules.values.entries()].filter(([, { id }]) => off.has(id)).map(([index]) => index + 1));
    const list = JSON.stringify([...numbers]);
    db.prepare(
      `UPDATE state SET standing = (SELECT count(*) FROM verdict v WHERE v.resource = state.resource AND v.until_run IS NULL
                                       AND v.rule NOT IN (SELECT value FROM json_each(?1)))
        WHERE resource IN (SELECT resource FROM verdict WHERE until_run IS NULL AND rule IN (SELECT value FROM json_each(?1)))`,
    ).run(list);
    db.prepare(`UPDATE verdict SET until_run = ?2, ended = 'rule-off' WHERE until_run IS NULL AND rule IN (SELECT value FROM json_each(?1))`).run(
      list,
      run,
    );
    const keep = db.prepare('INSERT INTO judged_before SELECT resource, ?, judgement FROM state WHERE judgement = ? ON CONFLICT DO NOTHING');
    const change = db.prepare('UPDATE state SET judgement = ? WHERE judgement = ?');
    for (const [index, judgement] of [...this.#books.judgements.values].entries()) {
      if (!judgement[0].some((rule) => numbers.has(rule))) continue;
      keep.run(run, index + 1);
      change.run(this.#books.judgements.of(without(judgement, numbers)), index + 1);
    }
  }
}

function covers(scope: Scope, [, account, region, type]: Family): boolean {
  return scope.account === account && (scope.region ?? '-') === region && (!scope.types || scope.types.includes(type));
}
