import type { Verdict } from '../core/verdict.ts';

/**
 * What makes a finding the same one in the next run: rule, resource and property, not the line, which moves with every
 * edit, nor the message, which may name a value. `index` tells the findings of one property apart.
 */
export function fingerprint(verdict: Verdict, path: string, index: number): string {
  const { resource, rule } = verdict;
  return hash(
    [rule, resource.account ?? '', resource.region ?? '', resource.origin.file, resource.type, resource.id, path, String(index)].join('\n'),
  );
}

/** 64 bits in hexadecimal, by FNV-1a twice: it has to be stable and short, not secret. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ (code + at), 0x85ebca6b);
  }
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
