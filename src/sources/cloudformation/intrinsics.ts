import { and, atom, type Condition, not, or } from '../../core/condition.ts';
import { Choice, isVeiled, Partial, Reference, Unknown, type Value, Veil } from '../../core/value.ts';
import { cidrBlocks } from './cidr.ts';
import { concatenate } from './concatenate.ts';
import { isSecret, pseudoParameter } from './parameters.ts';
import type { Resolver } from './resolve.ts';
import { absent, isMap, type Raw, type RawMap, type Resolved, stackOutputKey } from './scope.ts';

/** What each intrinsic function answers. An argument that is not known makes the answer unknown, with its reason. */
export const intrinsics: Readonly<Record<string, (resolver: Resolver, argument: Raw) => Resolved>> = {
  Ref: (resolver, name) => (typeof name === 'string' ? refer(resolver, name) : wrong(resolver, 'Ref wants the name of a parameter or a resource')),
  'Fn::GetAtt': getAttribute,
  'Fn::Sub': substitute,
  'Fn::Join': join,
  'Fn::Select': select,
  'Fn::Split': split,
  'Fn::If': choose,
  'Fn::FindInMap': findInMap,
  'Fn::ImportValue': (resolver, name) => {
    const exported = resolver.argument(name);
    return (
      (typeof exported === 'string' ? resolver.scope.setting.exports?.get(exported) : undefined) ?? new Unknown('it is exported by another stack')
    );
  },
  'Fn::GetStackOutput': stackOutput,
  'Fn::Cidr': cidr,
  'Fn::Base64': (resolver, argument) => {
    const value = resolver.argument(argument);
    return typeof value === 'string' ? Buffer.from(value).toString('base64') : unknownFrom(value, 'what is encoded is not known');
  },
  'Fn::GetAZs': () => new Unknown('the zones of a region are known only to AWS'),
  'Fn::Length': (resolver, argument) => {
    const value = resolver.value(argument);
    return Array.isArray(value) && !value.some((one) => one instanceof Choice)
      ? value.length
      : unknownFrom(value as Value, 'the length of the list is not known');
  },
  'Fn::ToJsonString': (resolver, argument) => {
    const value = resolver.argument(argument);
    return isVeiled(value) ? new Unknown('parts of the JSON text are not known') : JSON.stringify(value);
  },
  'Fn::Transform': () => new Unknown('a macro makes it'),
  // Conditions where a value is due: rules of `Rules` sections and the like; nothing that is judged.
  'Fn::And': conditional,
  'Fn::Or': conditional,
  'Fn::Not': conditional,
  'Fn::Equals': conditional,
  'Fn::Contains': conditional,
};

function conditional(): Unknown {
  return new Unknown('it is a condition');
}

/** A name that the template does not have; where a macro or a loop may still add it, that is no mistake. */
function missing(resolver: Resolver, message: string): Unknown {
  return resolver.scope.open() ? new Unknown('what it refers to may be made by a macro or a loop') : wrong(resolver, message);
}

function wrong(resolver: Resolver, message: string): Unknown {
  resolver.problem(message);
  return new Unknown('the template is wrong there');
}

function unknownFrom(value: Value, otherwise: string): Unknown {
  return value instanceof Unknown ? value : new Unknown(value instanceof Veil ? value.reason : otherwise);
}

/** A value once for each side of the choices at its top. */
function distribute(value: Value, act: (value: Value) => Value): Value {
  if (!(value instanceof Choice)) return act(value);
  return new Choice(value.condition, distribute(value.whenTrue, act), distribute(value.whenFalse, act));
}

function refer(resolver: Resolver, name: string): Resolved {
  const { scope } = resolver;
  if (name === 'AWS::NoValue') return absent;
  if (name.startsWith('AWS::')) return pseudoParameter(name, scope.setting) ?? wrong(resolver, `${name} is not a pseudo parameter`);
  if (scope.parameters.has(name)) return scope.parameters.get(name);
  if (Object.hasOwn(scope.resources, name)) {
    scope.refers(name);
    return new Reference(scope.keyPrefix + scope.prefix + name);
  }
  return missing(resolver, `it refers to ${name}, which is neither a parameter nor a resource of the template`);
}

function getAttribute(resolver: Resolver, argument: Raw): Resolved {
  const list = typeof argument === 'string' && argument.includes('.') ? argument.split(/\.(.*)/s, 2) : argument;
  const [name, attribute] = Array.isArray(list) ? list : [];
  if (typeof name !== 'string') return wrong(resolver, 'Fn::GetAtt wants a resource and an attribute');
  if (!Object.hasOwn(resolver.scope.resources, name)) return missing(resolver, `it refers to ${name}, which is not a resource of the template`);
  resolver.scope.refers(name);
  if (typeof attribute !== 'string') return new Unknown(`an attribute of ${name} is known only after deployment`);
  if (attribute.startsWith('Outputs.')) {
    const output = resolver.scope.nestedOutput(name, attribute.slice('Outputs.'.length));
    if (output !== undefined) return output;
  }
  return new Reference(resolver.scope.keyPrefix + resolver.scope.prefix + name, attribute);
}

/** An output of another stack, which need not export it. */
function stackOutput(resolver: Resolver, argument: Raw): Resolved {
  const given = isMap(argument) ? argument : {};
  const [stack, output, region] = [given.StackName, given.OutputName, given.Region].map((one) =>
    one === undefined ? undefined : resolver.argument(one),
  );
  if (!('StackName' in given) || !('OutputName' in given)) return wrong(resolver, 'Fn::GetStackOutput wants a StackName and an OutputName');
  const { setting } = resolver.scope;
  const known = typeof stack === 'string' && typeof output === 'string' && (region === undefined || typeof region === 'string');
  const found = known ? setting.stackOutputs?.get(stackOutputKey(stack, region ?? setting.region, output)) : undefined;
  return found ?? new Unknown('it is an output of another stack');
}

function substitute(resolver: Resolver, argument: Raw): Resolved {
  const [template, given] = Array.isArray(argument) ? argument : [argument];
  if (typeof template !== 'string') return wrong(resolver, 'Fn::Sub wants a text');
  const parts: Value[] = [];
  let from = 0;
  for (const match of template.matchAll(/\$\{(!?)([^${}]*)\}/g)) {
    parts.push(template.slice(from, match.index));
    from = match.index + match[0].length;
    const name = (match[2] as string).trim();
    if (match[1] === '!') parts.push(`\${${match[2]}}`);
    else if (isMap(given) && Object.hasOwn(given, name)) parts.push(resolver.argument(given[name]));
    else {
      const value = name.includes('.') && !name.startsWith('AWS::') ? getAttribute(resolver, name) : refer(resolver, name);
      parts.push(value === absent ? '' : value);
    }
  }
  parts.push(template.slice(from));
  return concatenate(parts);
}

function join(resolver: Resolver, argument: Raw): Resolved {
  const [delimiter, raw] = Array.isArray(argument) ? argument : [];
  if (typeof delimiter !== 'string') return wrong(resolver, 'Fn::Join wants a delimiter and a list');
  return distribute(resolver.argument(raw), (list) => {
    if (!Array.isArray(list)) return unknownFrom(list, 'the list that is joined is not known');
    // Whether an optional item is there decides about its delimiter too.
    const optional = list.findIndex((one) => one instanceof Choice && (one.whenTrue === undefined || one.whenFalse === undefined));
    if (optional >= 0) return new Unknown('an item of what is joined hangs on a condition that is not decided');
    return concatenate(list.flatMap((one, index) => (index === 0 ? [one] : [delimiter, one])));
  });
}

function select(resolver: Resolver, argument: Raw): Resolved {
  const [rawIndex, rawList] = Array.isArray(argument) ? argument : [];
  const position = resolver.argument(rawIndex);
  const index = /^\d+$/.test(String(scalar(position) ?? '')) ? Number(position) : Number.NaN;
  return distribute(resolver.argument(rawList), (list) => {
    if (!Array.isArray(list)) return unknownFrom(list, 'the list that is selected from is not known');
    if (!Number.isInteger(index) || list.slice(0, index + 1).some((one) => one instanceof Choice))
      return new Unknown('which item is selected is not known');
    return list[index] ?? new Unknown(`the list has no item ${index}`);
  });
}

function split(resolver: Resolver, argument: Raw): Resolved {
  const [delimiter, raw] = Array.isArray(argument) ? argument : [];
  if (typeof delimiter !== 'string' || delimiter === '') return wrong(resolver, 'Fn::Split wants a delimiter and a text');
  return distribute(resolver.argument(raw), (text) => {
    if (typeof text === 'string') return text.split(delimiter);
    // The unknown parts of a text may hold the delimiter themselves, so only what stands before the first is certain.
    return unknownFrom(text instanceof Partial ? new Unknown(text.reason) : text, 'the text that is split is not known');
  });
}

function choose(resolver: Resolver, argument: Raw): Resolved {
  if (!Array.isArray(argument) || argument.length !== 3 || typeof argument[0] !== 'string')
    return wrong(resolver, 'Fn::If wants a condition and two values');
  const [name, whenTrue, whenFalse] = argument;
  const condition = resolver.scope.condition(name, resolver.path);
  if (typeof condition === 'boolean') return resolver.at(condition ? 1 : 2, condition ? whenTrue : whenFalse);
  const side = (index: number, raw: Raw): Value => {
    const resolved = resolver.at(index, raw);
    return resolved === absent ? undefined : resolved;
  };
  resolver.veiled = true;
  return new Choice(condition, side(1, whenTrue), side(2, whenFalse));
}

function findInMap(resolver: Resolver, argument: Raw): Resolved {
  if (!Array.isArray(argument)) return wrong(resolver, 'Fn::FindInMap wants a mapping and two keys');
  const [rawName, rawTop, rawSecond, options] = argument;
  const [name, tops, seconds] = [rawName, rawTop, rawSecond].map((one) => resolver.argument(one)) as [Value, Value, Value];
  const fallback = isMap(options) && 'DefaultValue' in options ? resolver.value(options.DefaultValue) : undefined;
  if (typeof name !== 'string') return unknownFrom(name, 'the name of the mapping is not known');
  const mapping = own(resolver.scope.mappings, name);
  if (!isMap(mapping)) return fallback ?? missing(resolver, `it refers to the mapping ${name}, which the template does not have`);
  return distribute(tops, (top) =>
    distribute(seconds, (second) => lookUp(resolver, name, mapping, scalar(top) ?? top, scalar(second) ?? second, fallback)),
  );
}

function lookUp(resolver: Resolver, name: string, mapping: RawMap, top: Value, second: Value, fallback: Value): Value {
  const rows = typeof top === 'string' ? [own(mapping, top)] : Object.values(mapping);
  const values = rows.flatMap((row) => (!isMap(row) ? [undefined] : typeof second === 'string' ? [own(row, second)] : Object.values(row)));
  // A key that is not known may be none of the mapping's, and then the default holds.
  if (fallback !== undefined && (typeof top !== 'string' || typeof second !== 'string'))
    return unknownFrom(typeof top === 'string' ? second : top, 'the key in the mapping is not known');
  // Where a key is not known but every row says the same, the answer is known all the same.
  const [first, ...others] = new Set(values.map((one) => JSON.stringify(one)));
  if (others.length > 0) return unknownFrom(typeof top === 'string' ? second : top, 'the key in the mapping is not known');
  if (first === undefined) return fallback ?? missing(resolver, `the mapping ${name} has no ${String(top)}.${String(second)}`);
  return JSON.parse(first) as Value;
}

function own(map: RawMap, key: string): Raw {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/** Keys and positions may be written as numbers. */
function scalar(value: Value): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

function cidr(resolver: Resolver, argument: Raw): Resolved {
  const [block, count, bits] = Array.isArray(argument) ? argument.map((one) => resolver.argument(one)) : [];
  if (typeof block !== 'string') return unknownFrom(block, 'the address block is not known');
  return cidrBlocks(block, Number(count), bits === undefined ? undefined : Number(bits)) ?? new Unknown('the address blocks cannot be worked out');
}

/** The conditions of a template as formulas; what cannot be decided becomes an atom. */
export function readCondition(resolver: Resolver, raw: Raw): Condition {
  const map = isMap(raw) ? raw : {};
  const [name] = Object.keys(map);
  const argument = name === undefined ? undefined : map[name];
  const malformed = (message: string) => {
    resolver.problem(message);
    return atom(inStack(resolver, JSON.stringify(raw)), 'true', 'a condition that cannot be read holds');
  };
  const parts = (join: (of: readonly Condition[]) => Condition) =>
    Array.isArray(argument) && argument.length > 0
      ? join(argument.map((one) => readCondition(resolver, one)))
      : malformed(`${name} wants a list of conditions`);
  switch (name) {
    case 'Condition':
      return typeof argument === 'string' ? resolver.scope.condition(argument, resolver.path) : malformed('Condition wants the name of a condition');
    case 'Fn::And':
      return parts(and);
    case 'Fn::Or':
      return parts(or);
    case 'Fn::Not':
      return parts(([only]) => not(only as Condition));
    case 'Fn::Equals': {
      return Array.isArray(argument) && argument.length === 2 ? equal(resolver, argument[0], argument[1]) : malformed('Fn::Equals wants two values');
    }
    case 'Fn::Contains':
    case 'Fn::EachMemberEquals':
    case 'Fn::EachMemberIn':
      return atom(inStack(resolver, `${name} ${JSON.stringify(argument)}`), 'true', `${name} holds`);
    default:
      return malformed('a condition is Fn::Equals, Fn::And, Fn::Or, Fn::Not or Condition');
  }
}

function equal(resolver: Resolver, left: Raw, right: Raw): Condition {
  const compare = (one: Value, other: Value): Condition => {
    if (one instanceof Choice)
      return or([and([one.condition, compare(one.whenTrue, other)]), and([not(one.condition), compare(one.whenFalse, other)])]);
    if (other instanceof Choice) return compare(other, one);
    if (!isVeiled(one) && !isVeiled(other)) return literal(one) === literal(other);
    if (JSON.stringify(left) === JSON.stringify(right)) return true;
    const [open, known, value] = isVeiled(one) ? [left, other, one] : [right, one, other];
    const name = isMap(open) && typeof open.Ref === 'string' ? open.Ref : undefined;
    if (typeof known === 'string' && name !== undefined && resolver.scope.allowed.get(name)?.includes(known) === false) return false;
    if (value instanceof Partial && known === '' && value.parts.some((part) => typeof part === 'string' && part !== '')) return false;
    const subject = name ?? 'a value known on deployment';
    if (isVeiled(known)) {
      // Two things that are not known may be equal whatever else each of them is equal to.
      const [first, second] = [subjectOf(resolver, left), subjectOf(resolver, right)].sort();
      return atom(`${first} = ${second}`, 'true', `${subject} is the other value`, `${subject} is not the other value`);
    }
    const text = literal(known);
    const hidden = name !== undefined && isSecret(name, resolver.scope.declared(name));
    const said = hidden ? 'a value that is not shown' : JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
    const domain = name === undefined ? undefined : resolver.scope.allowed.get(name);
    return atom(
      subjectOf(resolver, open),
      JSON.stringify(text),
      `${subject} is ${said}`,
      `${subject} is not ${said}`,
      domain?.map((each) => JSON.stringify(each)),
    );
  };
  return compare(resolver.value(left), resolver.value(right));
}

/** The same subject for the same unknown thing: the region is one for a stack and its nested ones, a parameter belongs to its own. */
function subjectOf(resolver: Resolver, raw: Raw): string {
  const pseudo = isMap(raw) && /^AWS::(?:Region|AccountId|Partition|URLSuffix)$/.test(String(raw.Ref));
  return pseudo ? resolver.scope.keyPrefix + JSON.stringify(raw) : inStack(resolver, JSON.stringify(raw));
}

/** What belongs to one stack: another may have something else by the same name. */
function inStack({ scope }: Resolver, text: string): string {
  return scope.keyPrefix + scope.prefix + text;
}

function literal(value: Value): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');
}
