import { Choice, Partial, type Path, Unknown, type Value, writtenIndexes } from '../../core/value.ts';
import { scalarKind } from '../../schema/coerce.ts';
import { intrinsics } from './intrinsics.ts';
import { absent, intrinsicOf, type Raw, type RawMap, type Resolved, type Scope } from './scope.ts';

/**
 * Resolves one tree of a template: intrinsics become values, references or unknowns. Trees without any are handed back as
 * they are, so that the plain majority of a template is neither copied nor wrapped.
 */
export class Resolver {
  readonly scope: Scope;
  /** Where the resolver is in the document, for problems and reasons. */
  readonly path: (string | number)[];
  readonly #type: string | undefined;
  readonly #base: number;
  /** Whether a veil was met: the resource is then read through a view. */
  veiled = false;

  constructor(scope: Scope, path: Path, type?: string) {
    this.scope = scope;
    this.path = [...path];
    this.#type = type;
    this.#base = path.length;
  }

  /** The value of a tree; undefined where `AWS::NoValue` stands in its place. */
  value(raw: Raw): Value {
    const resolved = this.resolve(raw);
    return resolved === absent ? undefined : resolved;
  }

  resolve(raw: Raw): Resolved {
    if (typeof raw === 'string') return this.#string(raw);
    if (typeof raw !== 'object' || raw === null) return this.#coerced(raw as number | boolean | null);
    if (Array.isArray(raw)) return this.#list(raw);
    const name = intrinsicOf(raw as RawMap);
    return name === undefined ? this.#map(raw as RawMap) : this.#note(this.#call(name, (raw as RawMap)[name]));
  }

  /** Resolves a member one level down, keeping the path. */
  at(key: string | number, raw: Raw): Resolved {
    this.path.push(key);
    const resolved = this.resolve(raw);
    this.path.pop();
    return resolved;
  }

  problem(message: string): void {
    this.scope.problem([...this.path], message);
  }

  #call(name: string, argument: Raw): Resolved {
    const intrinsic = intrinsics[name];
    if (!intrinsic) {
      this.problem(`${name} is not an intrinsic function of CloudFormation`);
      return new Unknown(`${name} is not a function that is known`);
    }
    this.path.push(name);
    const resolved = intrinsic(this, argument);
    this.path.pop();
    return typeof resolved === 'string' || typeof resolved === 'number' || typeof resolved === 'boolean' ? this.#coerced(resolved) : resolved;
  }

  #note(resolved: Resolved): Resolved {
    if (typeof resolved === 'object' && resolved !== null) this.veiled = true;
    return resolved;
  }

  #list(raw: readonly Raw[]): Value {
    let copy: Value[] | undefined;
    const kept: number[] = [];
    for (let index = 0; index < raw.length; index++) {
      const one = raw[index];
      const resolved = this.at(index, one);
      if (copy === undefined && resolved !== one) copy = raw.slice(0, index) as Value[];
      if (copy !== undefined && resolved !== absent) copy.push(resolved);
      if (resolved !== absent) kept.push(index);
    }
    if (copy !== undefined && kept.length < raw.length) writtenIndexes.set(copy, kept);
    return copy ?? (raw as Value[]);
  }

  #map(raw: RawMap): Value {
    let copy: Record<string, Value> | undefined;
    for (const key in raw) {
      const one = raw[key];
      const resolved = this.at(key, one);
      if (resolved === one) continue;
      copy ??= { ...raw } as Record<string, Value>;
      if (resolved === absent) delete copy[key];
      else copy[key] = resolved;
    }
    return copy ?? (raw as { [key: string]: Value });
  }

  #string(raw: string): Resolved {
    if (raw.length > 10 && raw.includes('{{resolve:')) {
      this.veiled = true;
      return dynamicReference(raw);
    }
    return this.#coerced(raw);
  }

  /** A scalar as the schema has it: templates write `"true"`, `"3"`, and YAML reads account ids as numbers. */
  #coerced(raw: string | number | boolean | null): Value {
    if (this.#type === undefined || raw === null) return raw;
    if (typeof raw === 'string') {
      if (raw.length > 20 || !/^(?:true|false|-?\d+(?:\.\d+)?)$/i.test(raw)) return raw;
      const kind = this.#kind();
      if (kind === 'boolean' && /^[tf]/i.test(raw)) return raw.toLowerCase() === 'true';
      return kind === 'number' && !/^[tf]/i.test(raw) ? Number(raw) : raw;
    }
    return this.#kind() === 'string' ? String(raw) : raw;
  }

  #kind(): 'boolean' | 'number' | 'string' | undefined {
    return scalarKind(this.#type as string, schemaPath(this.path, this.#base));
  }
}

/** The path as the schema knows it: without the functions that stand in between, and the argument's place in them. */
function schemaPath(path: Path, base: number): Path {
  const steps: (string | number)[] = [];
  for (let index = base; index < path.length; index++) {
    const step = path[index] as string | number;
    if (typeof step !== 'string' || !(step === 'Ref' || step.startsWith('Fn::'))) steps.push(step);
    else if (typeof path[index + 1] === 'number') index++;
  }
  return steps;
}

/** `{{resolve:secretsmanager:…}}` and its like: filled in by CloudFormation itself, and seldom to be shown. */
function dynamicReference(raw: string): Value {
  const parts = raw
    .split(/(\{\{resolve:[^}]*\}\})/)
    .filter((part) => part !== '')
    .map((part) => {
      const service = /^\{\{resolve:([a-z-]+):/.exec(part)?.[1];
      return service === undefined
        ? part
        : new Unknown(service.startsWith('ssm') ? 'it is read from Parameter Store on deployment' : 'it is read from Secrets Manager on deployment');
    });
  return parts.length === 1 && parts[0] instanceof Unknown ? parts[0] : new Partial(parts);
}

/** Strings put together: `Sub` and `Join` come down to this. Choices among the parts are multiplied out, within reason. */
export function concatenate(parts: readonly Value[]): Value {
  const choice = parts.findIndex((part) => part instanceof Choice);
  if (choice >= 0) {
    if (parts.filter((part) => part instanceof Choice).length > 4) return new Unknown('it is put together from many conditions that are not decided');
    const open = parts[choice] as Choice;
    const side = (value: Value) => concatenate([...parts.slice(0, choice), value ?? '', ...parts.slice(choice + 1)]);
    return new Choice(open.condition, side(open.whenTrue), side(open.whenFalse));
  }
  const joined: (string | Exclude<Partial['parts'][number], string>)[] = [];
  for (const part of parts) {
    for (const piece of part instanceof Partial ? part.parts : [part]) {
      if (typeof piece === 'object' && piece !== null)
        joined.push(piece instanceof Unknown || 'target' in piece ? (piece as Unknown) : new Unknown('it is put together from a list or a map'));
      else if (typeof joined.at(-1) === 'string') joined[joined.length - 1] += String(piece ?? '');
      else joined.push(String(piece ?? ''));
    }
  }
  const filled = joined.filter((part) => part !== '');
  if (filled.length === 0) return '';
  return filled.length === 1 ? (filled[0] as Value) : new Partial(filled);
}
