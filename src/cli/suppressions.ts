import { nearest } from '../app/select.ts';
import type { NotUnderstood } from '../app/suppressions.ts';
import type { Estate } from '../core/estate.ts';
import type { Waiver } from '../core/waiver.ts';
import { catalog } from '../rules/catalog.ts';
import { UsageError } from './options.ts';

export interface ForeignSuppressions {
  waiversIn(estate: Estate): readonly Waiver[];
  /** What was found so far and counts for nothing, in lines. */
  notUnderstood(): readonly string[];
}

/** The suppressions of other tools, loaded only where they are asked for. */
export async function openSuppressions(names: readonly string[]): Promise<ForeignSuppressions> {
  const { sayNotUnderstood, suppressionsIn, suppressionTools } = await import('../app/suppressions.ts');
  for (const name of names) {
    if (suppressionTools.includes(name)) continue;
    const near = nearest(name, suppressionTools);
    throw new UsageError(`--suppressions takes ${suppressionTools.join(', ')}, not ${JSON.stringify(name)}${near ? `; did you mean ${near}?` : ''}`);
  }
  const known = new Set(catalog.map((rule) => rule.id));
  const said: NotUnderstood[] = [];
  return {
    waiversIn(estate) {
      const { waivers, notUnderstood } = suppressionsIn(estate, names, (rule) => known.has(rule));
      said.push(...notUnderstood);
      return waivers;
    },
    notUnderstood: () => sayNotUnderstood(said),
  };
}
