import type { Text } from '../../core/index.ts';

/** Whether a property names the wanted key: keys are named by id or by ARN. */
export function isKey(key: Text | undefined, wanted: string): boolean {
  const id = wanted.slice(wanted.lastIndexOf('/') + 1);
  return key !== undefined && (key.isOneOf([wanted, id]) || key.endsWith(`/${id}`));
}
