import { decide, type World } from './condition.ts';
import { isSecretMember, isSecretPath, mask, maskText } from './secret.ts';
import { Choice, isContainer, Partial, type Path, Reference, type Value, Veil, writtenIndexes } from './value.ts';

const longest = 160;
/** Of a longer text no more is looked at; a secret that begins in what is shown is still whole in it. */
const longestText = 4000;

/** A path as a rule counts it, with list positions as they are written: items that are not there in a world still take a place. */
export function writtenPath(root: Value, path: Path, world: World): Path {
  const written: (string | number)[] = [];
  let value = choose(root, world);
  for (const step of path) {
    if (Array.isArray(value) && typeof step === 'number') {
      const list: readonly Value[] = value;
      const present = [...list.keys()].filter((index) => choose(list[index], world) !== undefined);
      const index = present[step] ?? step;
      written.push(writtenIndexes.get(list)?.[index] ?? index);
      value = choose(list[index], world);
    } else if (step === 0 && isContainer(value)) {
      // One item written without a list: CloudFormation takes it, and so do rules.
    } else {
      written.push(step);
      value = isContainer(value) ? choose((value as Record<string | number, Value>)[step], world) : undefined;
    }
  }
  return written;
}

/** What stands at a path, in words short enough for a report, with secrets masked; undefined where there is nothing. */
export function describeAt(root: Value, path: Path, world: World, marked?: readonly string[]): string | undefined {
  let value: Value = choose(root, world);
  let secret = isSecretPath(path, marked);
  for (const step of path) {
    if (value instanceof Veil) break;
    if (typeof value !== 'object' || value === null) return undefined;
    // One item written without a list.
    if (step === 0 && !Array.isArray(value)) continue;
    if (typeof step === 'string') secret ||= isSecretMember(value, step);
    const owner = Array.isArray(value) ? value.filter((item) => choose(item, world) !== undefined) : value;
    value = choose(present((owner as Record<string | number, Value>)[step]), world);
  }
  if (value === undefined) return undefined;
  // `ManageMasterUserPassword: true` tells no password.
  if (secret && typeof value !== 'boolean') return mask;
  return shorten(describe(value, world, marked));
}

export function describe(value: Value, world: World, marked: readonly string[] = []): string {
  const names = new Set(marked.map((path) => path.split(/[.[\]]+/).findLast((step) => !/^\**$/.test(step)) ?? path));
  return maskText(write(choose(value, world), world, 0, names));
}

/** `secret` are the names of properties that the schema marks, wherever they stand. */
function write(value: Value, world: World, depth: number, secret: ReadonlySet<string>): string {
  if (value instanceof Reference) return value.attribute ? `${value.id}.${value.attribute}` : value.id;
  if (value instanceof Partial)
    return JSON.stringify(
      value.parts
        .map((part) => (typeof part === 'string' ? part : `\${${part instanceof Reference ? write(part, world, depth, secret) : '?'}}`))
        .join(''),
    );
  if (value instanceof Veil) return '(not known)';
  if (typeof value === 'string') return JSON.stringify(value.slice(0, longestText));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'nothing';
  if (depth > 4) return '…';
  if (Array.isArray(value))
    return `[${value
      .slice(0, 10)
      .map((item) => write(choose(item, world), world, depth + 1, secret))
      .join(', ')}${value.length > 10 ? ', …' : ''}]`;
  const members = Object.entries(value as Record<string, Value>).slice(0, 12);
  const shown = (key: string, one: Value) =>
    typeof one !== 'boolean' && (secret.has(key) || isSecretMember(value, key)) ? mask : write(choose(one, world), world, depth + 1, secret);
  return `{${members.map(([key, one]) => `${key}: ${shown(key, one)}`).join(', ')}}`;
}

function choose(value: Value, world: World): Value {
  if (!(value instanceof Choice)) return value;
  const holds = decide(value.condition, world);
  return typeof holds === 'boolean' ? choose(holds ? value.whenTrue : value.whenFalse, world) : value;
}

function present(value: Value): Value {
  return value === null ? undefined : value;
}

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
