import type { Rule } from '../core/rule.ts';
import type { Severity } from '../core/verdict.ts';
import { entries, folders } from './generated/catalog.ts';

/** What is known of a rule without loading it. */
export interface CatalogEntry {
  readonly id: string;
  readonly folder: string;
  readonly service: string;
  readonly severity: Severity;
  readonly recommended: boolean;
  readonly types: readonly string[];
  readonly aliases?: readonly string[];
}

export { entries as catalog };

/** Loads rules by id: in a checkout only the folders that hold one of them. */
export async function loadRules(ids: ReadonlySet<string>): Promise<Rule[]> {
  const wanted = new Set(entries.filter((entry) => ids.has(entry.id)).map((entry) => entry.folder));
  // The published package keeps all folders in one module, which is then loaded once.
  const loaded = new Set(await Promise.all([...wanted].map((folder) => (folders[folder] as (typeof folders)[string])())));
  return [...loaded].flatMap(({ rules }) => rules.filter((rule) => ids.has(rule.id)));
}
