import type { DeliveryLedger, RemedyLedger, RemedyStep, WaiverLedger, WaiverRecord } from '../../core/store.ts';
import { auditOf, notRevoked } from '../shared/waivers.ts';
import { type Database, plainly } from './driver.ts';

type Row = Record<string, string | number | null>;

/** Columns are named as SQL likes them, fields as the port does. */
function fields<T>(row: Row, json: readonly string[] = []): T {
  const entries = Object.entries(row)
    .filter(([, value]) => value !== null)
    .map(([column, value]) => {
      const field = column === 'done_by' ? 'by' : column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
      return [field, json.includes(column) ? JSON.parse(value as string) : value];
    });
  return Object.fromEntries(entries) as T;
}

export function waiverLedger(path: string, db: Database): WaiverLedger {
  const all = () => (db.prepare('SELECT * FROM waiver ORDER BY id').all() as Row[]).map((row) => fields<WaiverRecord>(row));
  return {
    add: async (waiver) =>
      plainly(path, () => {
        const { rule, resource, reason, owner, expires, createdAt, createdBy } = waiver;
        const added = db
          .prepare('INSERT INTO waiver (rule, resource, reason, owner, expires, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?)')
          .run(rule, resource, reason, owner, expires, createdAt, createdBy);
        return { ...waiver, id: Number(added.lastInsertRowid) };
      }),
    revoke: async (id, by, at) =>
      plainly(path, () => {
        db.prepare('UPDATE waiver SET revoked_at = ?, revoked_by = ? WHERE id = ? AND revoked_at IS NULL').run(at, by, id);
      }),
    list: async (query = {}) => plainly(path, () => all().filter((waiver) => notRevoked(waiver, query))),
    audit: async () => plainly(path, () => auditOf(all())),
  };
}

const jsonOfRemedies = ['input', 'before', 'after'];

export function remedyLedger(path: string, db: Database): RemedyLedger {
  return {
    intend: async ({ fixRun, at, rule, resource, call, input, before, by }) =>
      plainly(path, () =>
        Number(
          db
            .prepare(
              `INSERT INTO remedy (fix_run, at, rule, resource, call, input, before, status, done_by) VALUES (?, ?, ?, ?, ?, ?, ?, 'intended', ?)`,
            )
            .run(fixRun, at, rule, resource, call, text(input), text(before), by).lastInsertRowid,
        ),
      ),
    settle: async (id, { status, after, reason }) =>
      plainly(path, () => {
        db.prepare('UPDATE remedy SET status = ?, after = coalesce(?, after), reason = coalesce(?, reason) WHERE id = ?').run(
          status,
          after === undefined ? null : text(after),
          reason ?? null,
          id,
        );
      }),
    list: async ({ fixRun, resource } = {}) =>
      plainly(path, () =>
        (
          db
            .prepare('SELECT * FROM remedy WHERE (?1 IS NULL OR fix_run = ?1) AND (?2 IS NULL OR resource = ?2) ORDER BY id')
            .all(fixRun ?? null, resource ?? null) as Row[]
        ).map((row) => fields<RemedyStep>(row, jsonOfRemedies)),
      ),
    lock: async (holder, now, until) =>
      plainly(
        path,
        () =>
          db
            .prepare(
              `INSERT INTO remedy_lock (id, holder, until) VALUES (1, ?1, ?3)
                 ON CONFLICT (id) DO UPDATE SET holder = ?1, until = ?3 WHERE holder = ?1 OR until <= ?2`,
            )
            .run(holder, now, until).changes === 1,
      ),
    unlock: async (holder) =>
      plainly(path, () => {
        db.prepare('DELETE FROM remedy_lock WHERE holder = ?').run(holder);
      }),
    lockedBy: async (now) =>
      plainly(path, () => {
        const row = db.prepare('SELECT holder, until FROM remedy_lock WHERE until > ?').get(now) as { holder: string; until: string } | undefined;
        return row && { holder: row.holder, until: row.until };
      }),
  };
}

export function deliveryLedger(path: string, db: Database): DeliveryLedger {
  return {
    pending: async (channel, keys) =>
      plainly(path, () => {
        const known = db.prepare('SELECT 1 FROM delivery WHERE channel = ? AND key = ?');
        return keys.filter((key) => known.get(channel, key) === undefined);
      }),
    delivered: async (channel, keys, at) =>
      plainly(path, () => {
        db.prepare('INSERT INTO delivery SELECT ?, value, ? FROM json_each(?) WHERE true ON CONFLICT DO NOTHING').run(
          channel,
          at,
          JSON.stringify(keys),
        );
      }),
  };
}

function text(value: unknown): string {
  return JSON.stringify(value ?? null);
}
