import type { ResourceQuery, ResourceStory, StoredResource, StoredVerdict, VerdictQuery } from '../../core/store.ts';
import { passesOf } from '../../core/store.ts';
import type { VerdictKind } from '../../core/verdict.ts';
import { matcher, matchesFamily } from '../shared/matching.ts';
import type { Ended } from '../shared/settle.ts';
import { moment } from '../shared/times.ts';
import { type HeldVerdict, identityOf, inOrder, resourceView, verdictView } from '../shared/view.ts';
import type { Look } from './reading.ts';

/** A resource with all that hangs on it, as of a run (`?1`). */
const resourceColumns = `
  r.id AS number, r.family, r.resource_id AS id, r.name, r.arn, r.first_run AS firstRun,
  min(s.seen_run, ?1) AS seenRun, min(s.judged_run, ?1) AS judgedRun,
  iif(s.gone_run <= ?1, s.gone_run, NULL) AS goneRun,
  (SELECT text FROM configuration c WHERE c.resource = r.id) AS text,
  (SELECT json_group_array(v.changes ORDER BY v.id DESC) FROM version v WHERE v.resource = r.id AND v.run > ?1) AS later,
  coalesce((SELECT j.judgement FROM judged_before j WHERE j.resource = r.id AND j.until_run > ?1 ORDER BY j.until_run LIMIT 1), s.judgement)
    AS judgement,
  (SELECT json_group_array(w.rule) FROM verdict w WHERE w.resource = r.id AND w.since_run <= ?1 AND (w.until_run IS NULL OR w.until_run > ?1))
    AS standing`;

const there = `
  r.first_run <= ?1 AND (s.gone_run IS NULL OR s.gone_run > ?1)
  AND NOT EXISTS (SELECT 1 FROM absence a WHERE a.resource = r.id AND a.gone_run <= ?1 AND a.back_run > ?1)`;

interface ResourceRow {
  readonly number: number;
  readonly family: number;
  readonly id: string;
  readonly name: string | null;
  readonly arn: string | null;
  readonly firstRun: number;
  readonly seenRun: number;
  readonly judgedRun: number;
  readonly goneRun: number | null;
  readonly text: string;
  readonly later: string;
  readonly judgement: number;
  readonly standing: string;
}

interface VerdictRow {
  readonly resource: number;
  readonly rule: number;
  readonly kind: VerdictKind;
  readonly sinceRun: number;
  readonly untilRun: number | null;
  readonly ended: Ended | null;
  readonly returned: number;
  readonly body: string;
}

type Judged = Pick<StoredResource, 'judgedBy' | 'notApplicable'>;

const verdictColumns = 'v.resource, v.rule, v.kind, v.since_run AS sinceRun, v.until_run AS untilRun, v.ended, v.returned, v.body';

/** What is in a store, as a look at it shows it. */
export class Holdings {
  readonly #look: Look;
  readonly #judgements = new Map<number, Judged>();

  constructor(look: Look) {
    this.#look = look;
  }

  *resources(query: ResourceQuery): Generator<StoredResource> {
    const { db, run } = this.#look;
    const matches = this.#matcher(query);
    const rows = db
      .prepare(
        `SELECT ${resourceColumns} FROM resource r JOIN state s ON s.resource = r.id
          WHERE ${there} AND r.family IN (SELECT value FROM json_each(?2)) ORDER BY r.id`,
      )
      .iterate(run, this.#families(query));
    for (const row of rows as Iterable<unknown> as Iterable<ResourceRow>) if (matches(row)) yield this.#resource(row);
  }

  *verdicts(query: VerdictQuery): Generator<StoredVerdict> {
    const { db, run, timeOf } = this.#look;
    const after = query.changedSince === undefined ? undefined : moment(query.changedSince);
    // What ended is only asked for where changes are.
    const which = after === undefined ? '(v.until_run IS NULL OR v.until_run > ?1)' : '(?1 IS NOT NULL)';
    const rows = db
      .prepare(
        `SELECT ${verdictColumns} FROM verdict v JOIN resource r ON r.id = v.resource
          WHERE v.since_run <= ?1 AND ${which} AND r.family IN (SELECT value FROM json_each(?2))
            AND (?3 IS NULL OR v.rule IN (SELECT value FROM json_each(?3))) AND (?4 IS NULL OR v.kind IN (SELECT value FROM json_each(?4)))
          ORDER BY v.resource, v.id`,
      )
      .iterate(run, this.#families(query), this.#rules(query.rules), query.kinds ? JSON.stringify(query.kinds) : null);
    const find = db.prepare(`SELECT ${resourceColumns} FROM resource r JOIN state s ON s.resource = r.id WHERE r.id = ?2`);
    const matches = this.#matcher(query);
    let last: { readonly number: number; readonly matches: boolean; resource?: StoredResource; readonly row: ResourceRow } | undefined;
    for (const row of rows as Iterable<unknown> as Iterable<VerdictRow>) {
      const verdict = verdictView(this.#held(row), run, timeOf);
      if (after !== undefined && !(verdict.since > after || (verdict.until !== undefined && verdict.until > after))) continue;
      if (last?.number !== row.resource) {
        const found = find.get(run, row.resource) as unknown as ResourceRow;
        last = { number: row.resource, matches: matches(found), row: found };
      }
      if (!last.matches) continue;
      last.resource ??= this.#resource(last.row);
      yield { ...verdict, resource: last.resource };
    }
  }

  /** Without remedies, which are kept elsewhere. */
  stories(name: string): Omit<ResourceStory, 'remedies'>[] {
    const { db, run, timeOf } = this.#look;
    const ids = this.#named(name);
    const find = db.prepare(`SELECT ${resourceColumns} FROM resource r JOIN state s ON s.resource = r.id WHERE r.id = ?2`);
    const verdicts = db.prepare(`SELECT ${verdictColumns} FROM verdict v WHERE v.resource = ? ORDER BY v.id`);
    const versions = db.prepare('SELECT captured, changes FROM version WHERE resource = ? ORDER BY id');
    return ids.map((id) => {
      const resource = this.#resource(find.get(run, id) as unknown as ResourceRow);
      return {
        resource,
        verdicts: inOrder((verdicts.all(id) as unknown as VerdictRow[]).map((row) => verdictView(this.#held(row), run, timeOf))),
        passes: resource.goneAt === undefined ? passesOf(resource) : [],
        notApplicable: resource.goneAt === undefined ? resource.notApplicable : [],
        versions: (versions.all(id) as { captured: number; changes: string }[]).map(({ captured, changes }) => ({
          at: new Date(captured).toISOString(),
          changes: JSON.parse(changes),
        })),
      };
    });
  }

  /** The numbers of the resources of an identity, ARN, id or name. */
  #named(name: string): number[] {
    const { db, books } = this.#look;
    const [partition, account, region, type, ...id] = name.split('/');
    const family = books.families.values.findIndex((one) => one.join('/') === [partition, account, region, type].join('/'));
    const byIdentity = db.prepare('SELECT id FROM resource WHERE family = ? AND resource_id = ?').get(family + 1, id.join('/'));
    const rows = byIdentity
      ? [byIdentity]
      : db.prepare('SELECT id FROM resource WHERE arn = ?1 OR resource_id = ?1 OR name = ?1 ORDER BY id').all(name);
    return (rows as { id: number }[]).map((row) => row.id);
  }

  #resource(row: ResourceRow): StoredResource {
    const { books, timeOf } = this.#look;
    const held = {
      ...row,
      family: books.families.value(row.family),
      later: JSON.parse(row.later) as string[],
      ...this.#judged(row.judgement),
      standing: this.#ids(JSON.parse(row.standing) as number[]),
    };
    return resourceView(held, timeOf);
  }

  /** Whole crowds of resources have the same judgement, and so the same lists. */
  #judged(judgement: number): Judged {
    let judged = this.#judgements.get(judgement);
    if (!judged) {
      const [rules, notApplicable] = this.#look.books.judgements.value(judgement);
      judged = { judgedBy: this.#ids(rules), notApplicable: this.#ids(notApplicable) };
      this.#judgements.set(judgement, judged);
    }
    return judged;
  }

  #ids(numbers: readonly number[]): string[] {
    return numbers.map((rule) => this.#look.books.rules.value(rule).id).sort();
  }

  #held(row: VerdictRow): HeldVerdict {
    return { ...row, rule: this.#look.books.rules.value(row.rule), returned: row.returned === 1 };
  }

  #families(query: ResourceQuery): string {
    return numbersOf(this.#look.books.families.values, (family) => matchesFamily(query, family));
  }

  #rules(wanted: readonly string[] | undefined): string | null {
    return wanted ? numbersOf(this.#look.books.rules.values, ({ id }) => wanted.includes(id)) : null;
  }

  #matcher({ resource }: ResourceQuery): (row: ResourceRow) => boolean {
    const { families } = this.#look.books;
    const matches = matcher(resource);
    return ({ family, id, arn }) => {
      const kin = families.value(family);
      return resource === undefined || matches({ identity: identityOf(kin, id), type: kin[3], id, arn: arn ?? undefined });
    };
  }
}

function numbersOf<T>(values: readonly T[], wanted: (value: T) => boolean): string {
  return JSON.stringify([...values.entries()].filter(([, value]) => wanted(value)).map(([index]) => index + 1));
}
