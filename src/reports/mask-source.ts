import { isSecretKey, mask, maskText } from '../core/secret.ts';

/**
 * Code frames show the input itself, where a password may stand beside the line that is wrong. Values are masked here by
 * the key before them, since a frame has lines and no properties. It rather masks too much than too little.
 */

/** How far up the keys above a line are looked for. */
const reach = 400;

const pair = /(["']?)([A-Za-z_][\w.-]*)\1(\s*[:=]\s*)("(?:[^"\\]|\\.)*"?|'[^']*'?|[^\s{[].*)/g;
const keyOfLine = /^\s*(?:- )?\s*["']?([A-Za-z_][\w.:-]*?)["']?\s*:(?:\s+(.*)|)$/;
const namesAKey = /["']?(?:Key|Name|ParameterKey|TagKey)["']?\s*:\s*["']?([\w.-]+)/;
const holdsAValue = /^(\s*(?:- )?\s*["']?(?:Value|DefaultValue|ParameterValue|Default)["']?\s*:\s*)(\S.*)$/;
/** What a secret key may hold without being secret: a reference to where the secret is kept. */
const harmlessValue = /^["']?(?:!(?:Ref|GetAtt|ImportValue|FindInMap)\b|\{\{resolve:[^}]*\}\}["']?,?$)/;

/** The line at `index` as it may be shown. `marked` are the property paths that the schema calls secret. */
export function maskLine(lines: readonly string[], index: number, marked: readonly string[] = [], longest = 600): string {
  const line = (lines[index] ?? '').slice(0, longest);
  const names = new Set(marked.map((path) => path.split('.').findLast((step) => step !== '*' && step !== '[]') ?? path));
  const secret = (key: string) => isSecretKey(key) || names.has(key);

  if (isInPrivateKey(lines, index)) return `${indentation(line)}${mask}`;
  if (holdsAValue.test(line) && [-2, -1, 1, 2].some((step) => secret(namesAKey.exec(lines[index + step]?.slice(0, longest) ?? '')?.[1] ?? ''))) {
    return line.replace(holdsAValue, (_, key: string) => `${key}${mask}`);
  }
  if (isUnderSecret(lines, index, secret, names)) return hideValue(line);
  return maskText(
    line.replace(pair, (all, quote: string, key: string, between: string, value: string) =>
      !secret(key) || harmlessValue.test(value) ? all : `${quote}${key}${quote}${between}${mask}`,
    ),
  );
}

/** Whether a key above, to which the line belongs by its indentation, is secret, and the line is a part of its value. */
function isUnderSecret(lines: readonly string[], index: number, secret: (key: string) => boolean, names: ReadonlySet<string>): boolean {
  const line = lines[index] ?? '';
  let indent = indentation(line).length;
  if (line.trim() === '' || indent === 0) return false;
  const own = keyOfLine.exec(line.slice(0, 600))?.[1];
  // A logical id may look like a secret (`DbPassword`): the members of a resource or parameter are no part of a value.
  const isPart = own === undefined ? /[^\s\])}{,[(]/.test(line) : /^(?:Fn::(?:Sub|Join|Base64)|Default|Value)$/.test(own);
  let nearest = true;
  for (let at = index - 1; at >= 0 && at > index - reach && indent > 0; at--) {
    const above = (lines[at] ?? '').slice(0, 600);
    if (above.trim() === '' || indentation(above).length >= indent) continue;
    indent = indentation(above).length;
    const key = keyOfLine.exec(above)?.[1];
    if (key !== undefined && ((names.has(key) && !/^(?:Ref|Fn::GetAtt)$/.test(own ?? '')) || (nearest && isPart && secret(key)))) return true;
    if (key !== undefined) nearest = false;
  }
  return false;
}

function isInPrivateKey(lines: readonly string[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at > index - 80; at--) {
    if (/-----END [A-Z ]*PRIVATE KEY/.test(lines[at] ?? '')) return false;
    if (/-----BEGIN [A-Z ]*PRIVATE KEY/.test(lines[at] ?? '')) return !/-----END/.test(lines[at] ?? '');
  }
  return false;
}

function hideValue(line: string): string {
  const key = /^\s*(?:- )?\s*["']?[A-Za-z_][\w.:-]*?["']?\s*:\s+(?=\S)/.exec(line)?.[0];
  if (key !== undefined && /[{[|>]$/.test(line.trimEnd())) return line;
  return `${key ?? indentation(line)}${mask}`;
}

function indentation(line: string): string {
  return /^\s*/.exec(line)?.[0] ?? '';
}
