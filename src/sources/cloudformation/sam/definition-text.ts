import { isMap, type Raw, type RawMap } from '../scope.ts';
import { type Draft, isIntrinsic } from './parts.ts';

/**
 * A state machine's definition as text. Functions and dynamic references in it cannot stand in a text, so each becomes a
 * substitution.
 */
export function definitionText(definition: RawMap): { readonly text: string; readonly substitutions: Draft } {
  const substitutions: Draft = {};
  const replaced = replace(definition, substitutions);
  return { text: JSON.stringify(replaced, null, 4), substitutions };
}

function replace(raw: Raw, substitutions: Draft): Raw {
  if (isIntrinsic(raw) || isDynamicReference(raw)) {
    const name = `definition_substitution_${Object.keys(substitutions).length + 1}`;
    substitutions[name] = raw;
    return `\${${name}}`;
  }
  if (Array.isArray(raw)) return raw.map((one) => replace(one, substitutions));
  if (!isMap(raw)) return raw;
  // Sorted, as SAM does it: the numbers of the substitutions follow.
  return Object.fromEntries(
    Object.keys(raw)
      .sort()
      .map((key) => [key, replace(raw[key], substitutions)]),
  );
}

function isDynamicReference(raw: Raw): boolean {
  return typeof raw === 'string' && /^\{\{resolve:[^}]*\}\}$/.test(raw);
}
