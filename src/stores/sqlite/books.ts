import type { RuleInForce } from '../../core/store.ts';
import { Interned } from '../shared/interned.ts';
import type { Books, Family, Judgement } from '../shared/rule-book.ts';
import type { Database } from './driver.ts';

/** The rules of a run, by their numbers. */
export interface KeptRuleSet {
  readonly version: string;
  readonly rules: readonly number[];
}

export interface KeptBooks extends Books {
  readonly ruleSets: Interned<KeptRuleSet>;
}

const tables = { rules: 'rule', ruleSets: 'rule_set', judgements: 'judgement', families: 'family' } as const;

export function readBooks(db: Database): KeptBooks {
  const texts = (table: string) => (db.prepare(`SELECT text FROM ${table} ORDER BY id`).all() as { text: string }[]).map(({ text }) => text);
  return {
    rules: new Interned<RuleInForce>(texts(tables.rules)),
    ruleSets: new Interned<KeptRuleSet>(texts(tables.ruleSets)),
    judgements: new Interned<Judgement>(texts(tables.judgements)),
    families: new Interned<Family>(texts(tables.families)),
  };
}

/** Writes what a run has added to them. */
export function writeBooks(db: Database, books: KeptBooks): void {
  for (const [book, table] of Object.entries(tables) as [keyof KeptBooks, string][]) {
    const insert = db.prepare(`INSERT INTO ${table} (id, text) VALUES (?, ?)`);
    for (const { id, text } of books[book].takeAdded()) insert.run(id, text);
  }
}
