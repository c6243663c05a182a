import { createHash } from 'node:crypto';
import type { Raw } from '../scope.ts';
import { given, stableJson } from './parts.ts';

/**
 * A logical id that ends with a hash of a name, as SAM makes it for domains, record sets and stages whose name cannot stand
 * in an id. Hashes of contents (function versions, layers, deployments) are left out instead: they cover what is uploaded
 * on packaging, so they are not known before.
 */
export function hashedId(prefix: string, data: Raw): string {
  if (!given(data)) return prefix;
  const text = typeof data === 'string' ? data : stableJson(data);
  return prefix + createHash('sha1').update(text).digest('hex').slice(0, 10);
}

export function isAlphanumeric(text: string): boolean {
  return /^[\p{L}\p{N}]+$/u.test(text);
}
