import type { WaiverRecord } from '../core/store.ts';
import type { WaiverLine } from '../reports/audit.ts';
import { type Kept, sourceOf } from './report-verdicts.ts';

/** The waivers of the store, used or not, and those of files that verdicts name; the first to end at the top. */
export function waiverLines(records: readonly WaiverRecord[], verdicts: readonly Kept[], asOf: string): readonly WaiverLine[] {
  const today = asOf.slice(0, 10);
  const lines = new Map<string, WaiverLine & { verdicts: number }>();
  for (const one of records) {
    const { rule, resource, reason, owner, expires } = one;
    lines.set(sourceOf(one), { rule, resource, reason, owner, expires, expired: expires < today, source: sourceOf(one), verdicts: 0 });
  }
  for (const { waiver, rule, resource } of verdicts) {
    if (!waiver) continue;
    const { reason, owner, expires, expired, source } = waiver;
    // A file has many waivers, and a verdict names the file alone: those that say the same are taken for one.
    const key = lines.has(source) ? source : [source, rule, owner, expires, reason].join('\n');
    const line = lines.get(key) ?? {
      ...{ rule, resource: resource.id, reason, owner, expired, source, verdicts: 0 },
      ...(expires ? { expires } : {}),
    };
    lines.set(key, line);
    line.verdicts++;
    if (line.verdicts > 1 && !lines.has(source)) lines.set(key, { ...line, resource: `${line.verdicts} resources` });
  }
  return [...lines.values()].sort((one, other) => ((one.expires ?? '9') < (other.expires ?? '9') ? -1 : 1));
}
