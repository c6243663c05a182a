import type { Counts, Rollup, RuleInForce, RunRecord } from '../../core/store.ts';
import { runAt } from '../shared/times.ts';
import type { TimeOf } from '../shared/view.ts';
import { type KeptBooks, readBooks } from './books.ts';
import type { Database } from './driver.ts';

interface RunRow {
  readonly id: number;
  readonly started_at: string;
  readonly ended_at: string;
  readonly kind: RunRecord['kind'];
  readonly source: string;
  readonly rule_set: number;
  readonly resources: number;
  readonly counts: string;
  readonly changes: string;
  readonly complete: string;
  readonly unseen: string;
}

/** One look at a store, within a transaction: what a run brings meanwhile is not in it. */
export class Look {
  readonly db: Database;
  readonly books: KeptBooks;
  /** The run as of which is looked. */
  readonly run: number;
  readonly timeOf: TimeOf;

  constructor(db: Database, at?: string) {
    this.db = db;
    db.exec('BEGIN');
    this.books = readBooks(db);
    const runs = db.prepare('SELECT id AS run, ended_at AS endedAt FROM run ORDER BY id').all() as { run: number; endedAt: string }[];
    this.run = runAt(runs, at);
    const times = new Map(runs.map(({ run, endedAt }) => [run, endedAt]));
    this.timeOf = (run) => times.get(run) as string;
  }

  /** The newest first. */
  runs(limit: number, until: string): RunRecord[] {
    const rows = this.db.prepare('SELECT * FROM run WHERE ended_at <= ? ORDER BY id DESC LIMIT ?').all(until, limit);
    return (rows as unknown as RunRow[]).map((row) => {
      const { version, rules } = this.books.ruleSets.value(row.rule_set);
      return {
        run: row.id,
        startedAt: row.started_at,
        endedAt: row.ended_at,
        kind: row.kind,
        source: row.source,
        ruleSet: { version, rules: rules.map((rule): RuleInForce => this.books.rules.value(rule)) },
        resources: row.resources,
        counts: JSON.parse(row.counts),
        changes: JSON.parse(row.changes),
        complete: JSON.parse(row.complete),
        unseen: JSON.parse(row.unseen),
      };
    });
  }

  rollups(run: number | undefined): Rollup[] {
    const rows = this.db
      .prepare('SELECT run, account, region, counts FROM rollup WHERE ?1 IS NULL OR run = ?1 ORDER BY run, account, region')
      .all(run ?? null);
    return (rows as { run: number; account: string; region: string; counts: string }[]).flatMap((row) =>
      (JSON.parse(row.counts) as [string, Counts][]).map(([rule, counts]) => ({
        run: row.run,
        rule,
        account: row.account,
        ...(row.region === '-' ? {} : { region: row.region }),
        counts,
      })),
    );
  }
}
