import type { Resource } from './resource.ts';
import { isSecretKey, isUserData, mask, maskText } from './secret.ts';
import { Veil } from './value.ts';

/** What stands in a kept configuration for a value that could not be seen: `{ "(unknown)": "access was denied" }`. */
export const unknownMark = '(unknown)';

/** What a resource is, as JSON text that may be kept: its properties and state, secrets masked. */
export function configurationText({ properties, state, secrets }: Resource): string {
  const marks = secrets && secrets.length > 0 ? marksOf(secrets) : undefined;
  const whole = { properties, state };
  if (!toChange(whole, undefined) && !(marks && meets(properties, marks))) {
    const text = JSON.stringify(whole);
    // Most texts have nothing of the kind, and one look over the whole costs less than one at each value.
    if (!suspicious.test(text) && !text.includes('=') && !text.includes('@')) return text;
  }
  return JSON.stringify({ properties: masked(properties, marks, false), state: masked(state, undefined, false) });
}

/** What every secret that is known by its shape has in it; runs of forty characters are looked for value by value. */
const suspicious = /A[KS]IA|PRIVATE KEY|gh[pousr]_|xox[abprs]-|eyJ|[sr]k_live_|AIza|glpat-|npm_|SG\.|hooks\.slack/;

/** What a member's name says: nothing, that it is secret, that the name beside it says so, or that it is such a name. */
type Kind = 'plain' | 'secret' | 'value' | 'name';
const kinds = new Map<string, Kind>();
const secretNames = new Map<string, boolean>();
const mostKept = 20_000;

function kindOf(key: string): Kind {
  let kind = kinds.get(key);
  if (kind === undefined) {
    if (isSecretKey(key) || isUserData(key)) kind = 'secret';
    else if (/^(?:Value|DefaultValue|ParameterValue|OptionValue)$/i.test(key)) kind = 'value';
    else kind = /^(?:Name|Key|ParameterKey|ParameterName|OptionName)$/i.test(key) ? 'name' : 'plain';
    // Keys of maps are whatever people call things: the memory of them is bounded.
    if (kinds.size >= mostKept) kinds.clear();
    kinds.set(key, kind);
  }
  return kind;
}

function isSecretName(name: string): boolean {
  let secret = secretNames.get(name);
  if (secret === undefined) {
    secret = isSecretKey(name);
    if (secretNames.size >= mostKept) secretNames.clear();
    secretNames.set(name, secret);
  }
  return secret;
}

function isSecret(owner: Record<string, unknown>, key: string): boolean {
  const kind = kindOf(key);
  if (kind !== 'value') return kind === 'secret';
  for (const name in owner) {
    const beside = owner[name];
    if (typeof beside === 'string' && kindOf(name) === 'name' && isSecretName(beside)) return true;
  }
  return false;
}

/** Whether a tree holds a veil, a secret by name, or a text that is long enough to be a key. */
function toChange(value: unknown, owner: unknown): boolean {
  if (typeof value === 'string') return value.length >= 40 && hasRun(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) if (toChange(value[index], owner)) return true;
    return false;
  }
  if (value instanceof Veil) return true;
  for (const key in value) {
    if (isSecret(value as Record<string, unknown>, key)) return true;
    if (toChange((value as Record<string, unknown>)[key], value)) return true;
  }
  return false;
}

/** Whether forty characters of Base64 stand in a row: any such run covers a position that is a multiple of forty. */
function hasRun(text: string): boolean {
  for (let at = 39; at < text.length; at += 40) {
    if (!isBase64(text.charCodeAt(at))) continue;
    let from = at;
    while (from > 0 && at - from < 40 && isBase64(text.charCodeAt(from - 1))) from--;
    let to = at;
    while (to + 1 < text.length && to - from < 40 && isBase64(text.charCodeAt(to + 1))) to++;
    if (to - from >= 39) return true;
  }
  return false;
}

function isBase64(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 47 && code <= 57) || code === 43;
}

/** The schema's secret paths as a tree of names; `*` is any position of a list or any key of a map. */
interface Marks {
  readonly inner: Map<string, Marks>;
  secret: boolean;
}
const known = new WeakMap<readonly string[], Marks>();

function marksOf(paths: readonly string[]): Marks {
  let root = known.get(paths);
  if (!root) {
    root = { inner: new Map(), secret: false };
    for (const path of paths) {
      let at = root;
      for (const step of path.replaceAll('[]', '').split('.')) {
        const next: Marks = at.inner.get(step) ?? { inner: new Map(), secret: false };
        at.inner.set(step, next);
        at = next;
      }
      at.secret = true;
    }
    known.set(paths, root);
  }
  return root;
}

function under(marks: Marks | undefined, key: string): Marks | undefined {
  if (!marks) return undefined;
  const any = marks.inner.get('*');
  // One item written without its list has the names of the list's items.
  return marks.inner.get(key) ?? any?.inner.get(key) ?? any;
}

/** Whether anything stands where the schema says that secrets are. */
function meets(value: unknown, marks: Marks): boolean {
  if (marks.secret) return value !== undefined;
  if (typeof value !== 'object' || value === null || value instanceof Veil) return false;
  if (Array.isArray(value)) return value.some((item) => meets(item, marks.inner.get('*') ?? marks));
  return Object.entries(value).some(([key, member]) => {
    const inner = under(marks, key);
    return inner !== undefined && meets(member, inner);
  });
}

function masked(value: unknown, marks: Marks | undefined, secret: boolean): unknown {
  if (value instanceof Veil) return { [unknownMark]: maskText(value.reason) };
  if (typeof value === 'string') return secret ? mask : maskText(value);
  if (typeof value === 'number') return secret ? mask : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => masked(item, marks?.inner.get('*') ?? marks, secret));
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const inner = under(marks, key);
      return [key, masked(member, inner, secret || inner?.secret === true || isSecret(value as Record<string, unknown>, key))];
    }),
  );
}
