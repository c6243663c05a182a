import { isSecretKey, mask, maskText } from '../core/secret.ts';

/**
 * Code frames show the input itself, where a password may stand beside the line that is wrong. Values are masked here by
 * the key before them, since a frame has lines and no properties. It rather masks too much than too little.
 */

/** How far up the keys above a line are looked for. */
const reach = 400;
/** Of a longer line no more is looked at, and no more may be shown. */
const longest = 600;

/** Keys as YAML, JSON, shell and code have them; not the parts of an ARN. */
const keys = /([A-Za-z_][\w.-]*)(?:["']\s*:\s*|\s*:\s+|\s*:(?=["'])|\s*=\s*)(?=\S)/g;
const keyOfLine = /^\s*(?:- )?\s*["']?([A-Za-z_][\w.:-]*?)["']?\s*:(?:\s|$)/;
const namedKey = /(?:Key|Name|ParameterKey|TagKey)["']?\s*:\s*["']?([\w./-]+)/g;
const valueKey = /^(?:Value|DefaultValue|ParameterValue|Default)$/;
/** What a secret key may hold without being secret: a reference to where the secret is kept. */
const harmlessValue =
  /^(?:(?:true|false)(?=[,\s}\]]|$)|["']?\{\{resolve:[^}]*\}\}(?=["',\s}\]]|$)["']?|!(?:Ref|GetAtt|ImportValue|FindInMap)\b[^,}\]]*|\{\s*["']?(?:Ref|Fn::GetAtt|Fn::ImportValue)\b[^}]*\}?)/;

type IsSecret = (key: string) => boolean;

/** The line at `index` as it may be shown. `marked` are the property paths that the schema calls secret. */
export function maskLine(lines: readonly string[], index: number, marked: readonly string[] = []): string {
  const line = (lines[index] ?? '').slice(0, longest);
  const names = new Set(marked.map((path) => path.split(/[.[\]]+/).findLast((step) => !/^\**$/.test(step)) ?? path));
  const secret = (key: string) => isSecretKey(key) || names.has(key);

  if (isInPrivateKey(lines, index)) return `${indentation(line)}${mask}`;
  if (isUnderSecret(lines, index, secret, names)) return hideAll(line);
  const around = [-2, -1, 1, 2].map((step) => lines[index + step]?.slice(0, longest) ?? '').join('\n');
  return maskText(maskPairs(line, around, secret));
}

/** Masks what stands after each secret key, and after `Value` where the `Name` beside it is secret. */
function maskPairs(line: string, around: string, secret: IsSecret): string {
  let text = '';
  let done = 0;
  for (const match of line.matchAll(keys)) {
    const start = match.index + match[0].length;
    const key = match[1] as string;
    if (match.index < done) continue;
    const named = valueKey.test(key) && namesSecret(`${around}\n${line.slice(Math.max(0, match.index - 200), start + 200)}`, secret);
    const value = line.slice(start);
    if (!(named || secret(key))) continue;
    // An object that begins here goes on in the next lines, which see this key above them.
    if (/^[{[|>][+-]?\d?\s*$/.test(value)) continue;
    const harmless = harmlessValue.exec(value)?.[0];
    const whole = harmless ?? /^(?:"(?:[^"\\]|\\.)*"?|'[^']*'?)/.exec(value)?.[0] ?? value;
    text += line.slice(done, start) + (harmless ?? mask);
    done = start + whole.length;
  }
  return text + line.slice(done);
}

function namesSecret(text: string, secret: IsSecret): boolean {
  return [...text.matchAll(namedKey)].some((match) => secret(match[1] as string));
}

/** Whether a key above, to which the line belongs by its indentation, is secret, and the line is a part of its value. */
function isUnderSecret(lines: readonly string[], index: number, secret: IsSecret, names: ReadonlySet<string>): boolean {
  const line = lines[index] ?? '';
  let indent = indentation(line).length;
  if (line.trim() === '' || indent === 0) return false;
  const own = keyOfLine.exec(line.slice(0, longest))?.[1];
  if (own !== undefined && /^(?:Ref|Fn::GetAtt|Fn::ImportValue)$/.test(own)) return false;
  // A logical id may look like a secret (`DbPassword`): the members of a resource or parameter are no part of a value.
  const isPart = own === undefined ? /[^\s\])}{,[(]/.test(line) : /^(?:Fn::(?:Sub|Join|Base64)|Default|Value)$/.test(own);
  let nearest = true;
  for (let at = index - 1; at >= 0 && at > index - reach && indent > 0; at--) {
    const above = (lines[at] ?? '').slice(0, longest);
    if (above.trim() === '' || indentation(above).length >= indent) continue;
    indent = indentation(above).length;
    const key = keyOfLine.exec(above)?.[1];
    if (key === undefined) continue;
    if (names.has(key) || (nearest && isPart && secret(key))) return true;
    // The list of a join stands one level deeper than the key that it is the value of.
    nearest = nearest && /^Fn::(?:Sub|Join|Base64)$/.test(key);
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

/** All of a line but its own key. */
function hideAll(line: string): string {
  const key = /^\s*(?:- )?\s*["']?[A-Za-z_][\w.:-]*?["']?\s*:\s+(?=\S)/.exec(line)?.[0];
  if (key !== undefined && /[{[|>]$/.test(line.trimEnd())) return line;
  if (!/[^\s\])}{,[(]/.test(line)) return line;
  return `${key ?? indentation(line)}${mask}`;
}

function indentation(line: string): string {
  return /^\s*/.exec(line)?.[0] ?? '';
}
