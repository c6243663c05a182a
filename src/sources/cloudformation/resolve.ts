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
  /** How many functions it is inside the arguments of. */
  #arguments = 0;

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

  /** The value of what a function takes: not yet of the kind that belongs where the function stands. */
  argument(raw: Raw): Value {
    this.#arguments++;
    const value = this.value(raw);
    this.#arguments--;
    return value;
  }

  resolve(raw: Raw): Resolved {
    if (typeof raw === 'string') return this.#string(raw);
    // CloudFormation refuses a null wherever it stands.
    if (raw === null) return this.#refused('a null is not allowed in a template');
    if (raw === undefined) return undefined;
    if (typeof raw !== 'object') return this.#coerced(raw as number | boolean);
    if (Array.isArray(raw)) return this.#list(raw);
    const name = intrinsicOf(raw as RawMap);
    return name === undefined || name.startsWith('Fn::ForEach::') ? this.#map(raw as RawMap) : this.#note(this.#call(name, (raw as RawMap)[name]));
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

  #refused(message: string): typeof absent {
    this.problem(message);
    return absent;
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
    return resolved === absent ? absent : this.#fitted(resolved);
  }

  /** What a function answers, as the schema has it: scalars, the items of lists, both sides of a choice. */
  #fitted(value: Value): Value {
    if (typeof value !== 'object' || value === null) return value === undefined ? value : this.#coerced(value);
    if (this.#type === undefined || this.#arguments > 0) return value;
    if (value instanceof Choice) {
      const [whenTrue, whenFalse] = [this.#fitted(value.whenTrue), this.#fitted(value.whenFalse)];
      return whenTrue === value.whenTrue && whenFalse === value.whenFalse ? value : new Choice(value.condition, whenTrue, whenFalse);
    }
    if (!Array.isArray(value) || !value.some((one) => typeof one === 'string')) return value;
    return value.map((one, index) => {
      if (typeof one !== 'string') return one;
      this.path.push(index);
      const item = this.#coerced(one);
      this.path.pop();
      return item;
    });
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
      // Its other members may be anything, those that are not written too.
      if (key.startsWith('Fn::') && (key === 'Fn::Transform' || key.startsWith('Fn::ForEach::'))) {
        this.veiled = true;
        return new Unknown(key === 'Fn::Transform' ? 'a macro adds to it' : 'what it loops over is not known before deployment');
      }
      const resolved = this.at(key, one);
      if (resolved === one) continue;
      copy ??= { ...raw } as Record<string, Value>;
      if (resolved === absent) delete copy[key];
      else copy[key] = resolved;
    }
    return copy ?? (raw as { [key: string]: Value });
  }

  #string(raw: string): Resolved {
    if (raw.length > 10 && raw.includes('{{resolve:')) return this.#note(dynamicReference(raw));
    return this.#coerced(raw);
  }

  /** A scalar as the schema has it: templates write `"true"`, `"3"`, and YAML reads account ids as numbers. */
  #coerced(raw: string | number | boolean | null): Value {
    if (this.#type === undefined || this.#arguments > 0 || raw === null) return raw;
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
      const service = /^\{\{resolve:([a-z-]+):[^}]*\}\}$/.exec(part)?.[1];
      return service === undefined
        ? part
        : new Unknown(service.startsWith('ssm') ? 'it is read from Parameter Store on deployment' : 'it is read from Secrets Manager on deployment');
    });
  // One that begins here and ends in another piece is seen where the pieces are put together.
  if (parts.every((part) => typeof part === 'string')) return raw;
  return parts.length === 1 ? (parts[0] as Unknown) : new Partial(parts);
}
