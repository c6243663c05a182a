import type { Estate } from '../core/estate.ts';
import type { Waiver } from '../core/waiver.ts';
import type { InputError } from '../reports/report.ts';

/**
 * Waivers that resources carry in their metadata: `Metadata: { Bylaw: { Waivers: [{ rule, reason, owner, expires }] } }`.
 * They hold for that resource alone.
 */
export function metadataWaivers(estate: Estate): { waivers: Waiver[]; errors: InputError[] } {
  const waivers: Waiver[] = [];
  const errors: InputError[] = [];
  for (const resource of estate.resources) {
    const own = resource.metadata?.Bylaw;
    if (typeof own !== 'object' || own === null) continue;
    const list = (own as Record<string, unknown>).Waivers ?? (own as Record<string, unknown>).waivers;
    for (const [index, raw] of (Array.isArray(list) ? list : list === undefined ? [] : [list]).entries()) {
      const read = readWaiver(raw, `the metadata of ${resource.id}`);
      if (typeof read === 'string')
        errors.push({
          file: resource.origin.file,
          ...resource.origin.locate?.([]),
          message: `waiver ${index + 1} in the metadata of ${resource.id}: ${read}`,
        });
      else waivers.push({ ...read, resource: `${resource.origin.file}#${resource.id}`, exact: true });
    }
  }
  return { waivers, errors };
}

/** A waiver as it is written in a file or in metadata; a sentence where it is wrong. `resource` may be left out in metadata. */
export function readWaiver(raw: unknown, source: string): Waiver | string {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return 'it is not a map';
  const { rule, resource = '*', reason, owner, expires, ...others } = raw as Record<string, unknown>;
  for (const [name, value] of Object.entries({ rule, resource, reason, owner, expires }))
    if (typeof value !== 'string' || value.trim() === '') return `it lacks ${name}`;
  const unknown = Object.keys(others);
  if (unknown.length > 0) return `${unknown[0]} is not a part of a waiver: rule, resource, reason, owner, expires`;
  if (!isDay(expires as string)) return `expires wants a day such as 2027-01-31, not ${JSON.stringify(expires)}`;
  return { rule, resource, reason, owner, expires, source } as Waiver;
}

function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
