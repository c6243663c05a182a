import type { Text } from '../../core/index.ts';

/** Longer bodies are refused by AWS Config anyway. */
const longest = 51_200;

/**
 * The identifiers of managed rules in a conformance pack's template, as far as they are written there. JSON is read as such; of
 * YAML the lines that hold an identifier are enough, and what is put together of other things is left out.
 */
export function identifiersInPack(body: Text): readonly string[] {
  const written = body.parts.map((part) => (typeof part === 'string' ? part : '\u{0}')).join('');
  if (written.length > longest) return [];
  return written.trimStart().startsWith('{') ? inJson(written) : inYaml(written);
}

function inJson(written: string): string[] {
  let template: unknown;
  try {
    template = JSON.parse(written.replaceAll('\u{0}', ''));
  } catch {
    return [];
  }
  const resources = Object.values((template as { Resources?: object } | null)?.Resources ?? {}) as { Properties?: { Source?: unknown } }[];
  return resources.flatMap((one) => {
    const { Owner, SourceIdentifier } = (one?.Properties?.Source ?? {}) as { Owner?: unknown; SourceIdentifier?: unknown };
    return Owner === 'AWS' && typeof SourceIdentifier === 'string' ? [SourceIdentifier] : [];
  });
}

/** A plain word, quoted or not. ARNs of functions and functions of the template are none. */
const line = /^[ -]*SourceIdentifier:[ \t]*(["']?)([A-Za-z][\w-]*)\1[ \t]*(?:#.*)?$/;

function inYaml(written: string): string[] {
  return written.split(/\r?\n/).flatMap((one) => {
    const found = line.exec(one)?.[2];
    return found === undefined ? [] : [found];
  });
}
