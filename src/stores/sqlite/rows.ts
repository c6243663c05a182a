import type { VerdictKind } from '../../core/verdict.ts';
import type { Ended } from '../shared/settle.ts';
import type { Database } from './driver.ts';

/** A resource as it was seen now. */
export interface Seen {
  readonly id: string;
  readonly name: string | null;
  readonly arn: string | null;
  readonly text: string;
}

/** A resource as a run finds it. */
export interface KnownResource {
  readonly id: number;
  /** 1 where it still has the name and the ARN that it had. */
  readonly named: number;
  /** The configuration that is kept, if it is another than it has now. */
  readonly other: string | null;
  readonly firstRun: number;
  readonly seenRun: number;
  readonly captured: number;
  readonly judgement: number;
  readonly ownJudgement: number;
  readonly standing: number;
  readonly goneRun: number | null;
}

export interface StandingRow {
  readonly id: number;
  readonly rule: number;
  readonly kind: VerdictKind;
  readonly sinceRun: number;
  readonly returned: number;
  readonly body: string;
}

/** The statements of one run, prepared once. */
export class Rows {
  readonly #db: Database;
  readonly #run: number;
  #resource: number;
  #verdict: number;
  /** Nothing was kept before this run: then a resource is most likely new. */
  readonly empty: boolean;

  constructor(db: Database, run: number) {
    this.#db = db;
    this.#run = run;
    this.#resource = this.#highest('resource');
    this.#verdict = this.#highest('verdict');
    this.empty = this.#resource === 0;
    const prepare = (sql: string) => db.prepare(sql);
    this.#addResource = prepare(
      'INSERT INTO resource (id, family, resource_id, name, arn, first_run) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
    );
    this.#find = prepare(
      `SELECT r.id, r.name IS ?3 AND r.arn IS ?4 AS named, (SELECT text FROM configuration c WHERE c.resource = r.id AND c.text <> ?5) AS other, r.first_run AS firstRun, s.seen_run AS seenRun, s.captured, s.judgement,
              s.own_judgement AS ownJudgement, s.standing, s.gone_run AS goneRun
         FROM resource r JOIN state s ON s.resource = r.id WHERE r.family = ?1 AND r.resource_id = ?2`,
    );
    this.#addState = prepare(
      'INSERT INTO state (resource, seen_run, judged_run, captured, judgement, own_judgement, standing) VALUES (?, ?, ?, ?, ?, ?, ?)',
    );
    this.#setState = prepare(
      `UPDATE state SET seen_run = ?, judged_run = ?, captured = ?, judgement = ?, own_judgement = ?, standing = ?, gone_run = NULL
        WHERE resource = ?`,
    );
    this.#note = prepare('UPDATE state SET seen_run = ?, own_judgement = 0 WHERE resource = ?');
    this.#rename = prepare('UPDATE resource SET name = ?, arn = ? WHERE id = ?');
    this.#addConfiguration = prepare('INSERT INTO configuration (resource, text) VALUES (?, ?)');
    this.#setConfiguration = prepare('UPDATE configuration SET text = ? WHERE resource = ?');
    this.#addVersion = prepare('INSERT INTO version (resource, run, captured, changes) VALUES (?, ?, ?, ?)');
    this.#addJudgedBefore = prepare('INSERT INTO judged_before (resource, until_run, judgement) VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
    this.#addAbsence = prepare('INSERT INTO absence (resource, gone_run, back_run) VALUES (?, ?, ?)');
    this.#addVerdict = prepare('INSERT INTO verdict (id, resource, rule, kind, since_run, returned, body) VALUES (?, ?, ?, ?, ?, ?, ?)');
    this.#standing = prepare(
      `SELECT id, rule, kind, since_run AS sinceRun, returned, body FROM verdict WHERE resource = ? AND until_run IS NULL ORDER BY id`,
    );
    this.#failed = prepare(`SELECT rule FROM verdict WHERE resource = ? AND kind IN ('fail', 'waived')`);
    this.#close = prepare('UPDATE verdict SET until_run = ?, ended = ? WHERE id = ?');
    this.#rewrite = prepare('UPDATE verdict SET rule = ?, kind = ?, body = ? WHERE id = ?');
    this.#drop = prepare('DELETE FROM verdict WHERE id = ?');
    this.#closedNow = prepare(`SELECT id, rule FROM verdict WHERE resource = ? AND until_run = ? AND ended = 'changed'`);
  }

  readonly #addResource;
  readonly #find;
  readonly #addState;
  readonly #setState;
  readonly #note;
  readonly #rename;
  readonly #addConfiguration;
  readonly #setConfiguration;
  readonly #addVersion;
  readonly #addJudgedBefore;
  readonly #addAbsence;
  readonly #addVerdict;
  readonly #standing;
  readonly #failed;
  readonly #close;
  readonly #rewrite;
  readonly #drop;
  readonly #closedNow;

  /** The number of a resource that was not known; undefined where it was. */
  addResource(family: number, { id, name, arn }: Seen): number | undefined {
    const added = this.#addResource.run(this.#resource + 1, family, id, name, arn, this.#run).changes;
    return added === 0 ? undefined : ++this.#resource;
  }

  /** All that is asked of a resource that may be known is asked at once: a question costs more than its answer. */
  find(family: number, { id, name, arn, text }: Seen): KnownResource | undefined {
    return this.#find.get(family, id, name, arn, text) as KnownResource | undefined;
  }

  addState(resource: number, captured: number, judgement: number, standing: number): void {
    this.#addState.run(resource, this.#run, this.#run, captured, judgement, judgement, standing);
  }

  setState(resource: number, captured: number, judgement: number, ownJudgement: number, standing: number): void {
    this.#setState.run(this.#run, this.#run, captured, judgement, ownJudgement, standing, resource);
  }

  /** Seen, and nothing more: what is kept is newer. */
  note(resource: number): void {
    this.#note.run(this.#run, resource);
  }

  rename(resource: number, { name, arn }: Seen): void {
    this.#rename.run(name, arn, resource);
  }

  addConfiguration(resource: number, text: string): void {
    this.#addConfiguration.run(resource, text);
  }

  changeConfiguration(resource: number, text: string, captured: number, changes: string): void {
    this.#addVersion.run(resource, this.#run, captured, changes);
    this.#setConfiguration.run(text, resource);
  }

  addJudgedBefore(resource: number, judgement: number): void {
    this.#addJudgedBefore.run(resource, this.#run, judgement);
  }

  addAbsence(resource: number, goneRun: number): void {
    this.#addAbsence.run(resource, goneRun, this.#run);
  }

  addVerdict(resource: number, rule: number, kind: VerdictKind, returned: boolean, body: string): void {
    this.#addVerdict.run(++this.#verdict, resource, rule, kind, this.#run, returned ? 1 : 0, body);
  }

  standing(resource: number): StandingRow[] {
    return this.#standing.all(resource) as unknown as StandingRow[];
  }

  /** The rules that have ever failed it. */
  failed(resource: number): number[] {
    return (this.#failed.all(resource) as { rule: number }[]).map(({ rule }) => rule);
  }

  close(verdict: number, ended: Ended): void {
    this.#close.run(this.#run, ended, verdict);
  }

  rewrite(verdict: number, rule: number, kind: VerdictKind, body: string): void {
    this.#rewrite.run(rule, kind, body, verdict);
  }

  drop(verdict: number): void {
    this.#drop.run(verdict);
  }

  /** Verdicts that this run has closed because they changed. */
  closedNow(resource: number): { id: number; rule: number }[] {
    return this.#closedNow.all(resource, this.#run) as { id: number; rule: number }[];
  }

  #highest(table: string): number {
    return (this.#db.prepare(`SELECT coalesce(max(id), 0) AS id FROM ${table}`).get() as { id: number }).id;
  }
}
