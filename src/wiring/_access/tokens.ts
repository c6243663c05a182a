import { type Graph, isContainer, OwnName, Partial, Reference, type Resource, type Text, Unknown, type Value } from '../../core/index.ts';
import { arnTemplate, nameProperty, refIdentifier } from '../../schema/index.ts';
import { givenName } from './given-names.ts';

/**
 * A text of which parts are known only by what they stand for: the name of a resource, the account of the deployment. Two such
 * texts can be compared where plain ones could not: the ARN of a queue is the ARN of that queue, whatever CloudFormation calls it.
 */
export type Token = string | Atom | Any;

/** A name that nobody knows yet, though everybody knows whose it is. Never empty, and without `:` and `/`. */
export interface Atom {
  readonly atom: string;
  /** Of a name that AWS makes up: what it has in it, nothing where it is an id. */
  readonly madeOf?: { readonly type: string; readonly hint: string };
}

/** What nothing is known of. */
export interface Any {
  readonly any: true;
  readonly reason: string;
}

export type Tokens = readonly Token[];

export function tokensOf(text: Text, graph: Graph): Tokens {
  return joined(text.parts.flatMap((part) => tokensOfPart(part, graph)));
}

export function tokensOfValue(value: Value, graph: Graph): Tokens {
  if (value instanceof Partial) return joined(value.parts.flatMap((part) => tokensOfPart(part, graph)));
  if (typeof value === 'string' || typeof value === 'number' || value instanceof Reference || value instanceof OwnName)
    return tokensOfPart(typeof value === 'number' ? String(value) : value, graph);
  if (value instanceof Unknown) return tokensOfPart(value, graph);
  return [{ any: true, reason: 'it is not known' }];
}

function tokensOfPart(part: string | Unknown | Reference, graph: Graph): Tokens {
  if (typeof part === 'string') return [inUsualPartition(part)];
  if (part instanceof OwnName) return ownName(part.name);
  if (part instanceof Reference) return referenceTokens(part, graph);
  const given = givenName(graph, part);
  return [given === undefined ? { any: true, reason: part.reason } : { atom: given }];
}

/** The partition and its domain are taken for the usual ones: nothing hangs on them but the spelling. */
function ownName(name: string): Tokens {
  if (name === 'AWS::Partition') return ['aws'];
  if (name === 'AWS::URLSuffix') return ['amazonaws.com'];
  return [{ atom: name }];
}

function inUsualPartition(arn: string): string {
  return arn.replace(/^arn:aws(?:-[a-z]{1,9}){1,3}:/, 'arn:aws:');
}

/** Attributes that are the ARN, besides those that are called so. */
const arnAttribute = /^(?:Arn|.*Arn)$/;

function referenceTokens({ target, attribute, reason }: Reference, graph: Graph): Tokens {
  const resource = graph.byKey(target);
  if (!resource) return [{ any: true, reason }];
  const { type } = resource;
  // The stream of a table is a resource of its own below it: rights to the one say nothing of the other.
  if (isTable(type) && attribute === 'StreamArn') return [...(arnTokens(resource, graph) ?? []), '/stream/', { atom: `${target}.StreamArn` }];
  const answered = attribute ?? answeredByRef(type);
  if (answered !== undefined && arnAttribute.test(answered)) {
    const arn = arnTokens(resource, graph);
    if (arn) return arn;
  }
  if (answered !== undefined && answered === nameAttribute(type)) return nameTokens(resource, graph);
  return [{ atom: `${target}.${answered ?? 'Ref'}` }];
}

function answeredByRef(type: string): string | undefined {
  // A rule on a bus of its own answers `bus|rule`; on the default one, which nearly all are on, its name.
  if (type === 'AWS::Events::Rule') return 'Name';
  const identifiers = refIdentifier(type);
  return identifiers.length === 1 ? identifiers[0] : undefined;
}

function nameAttribute(type: string): string | undefined {
  // The queue's name is an attribute; what Ref answers is its URL.
  return nameProperty(type);
}

/** The physical name, as far as it can be said. */
export function nameTokens(resource: Resource, graph: Graph): Tokens {
  const { name, type, key, id } = resource;
  if (name !== undefined) return tokensOfValue(name, graph);
  return [{ atom: key, madeOf: { type, hint: hintOf(type, id) } }];
}

/** CloudFormation makes names of the stack's, the logical id, shortened where it must be, and letters of chance. */
function hintOf(type: string, id: string): string {
  const own = id.slice(id.lastIndexOf('/') + 1).slice(0, 8);
  return type === 'AWS::S3::Bucket' ? own.toLowerCase() : own;
}

const arns = new WeakMap<Resource, Tokens | undefined>();

/** The ARN of a resource; undefined where the service's ARNs are not known. */
export function arnTokens(resource: Resource, graph: Graph): Tokens | undefined {
  if (arns.has(resource)) return arns.get(resource);
  const tokens = arnOf(resource, graph);
  // What hangs on other resources may be another in another world; most names hang on nothing.
  if (!resource.veiled || resource.name === undefined || typeof resource.name === 'string') {
    const { EventBusName, Path } = isContainer(resource.properties as Value) ? resource.properties : {};
    if (typeof (EventBusName ?? Path ?? '') === 'string') arns.set(resource, tokens);
  }
  return tokens;
}

function arnOf(resource: Resource, graph: Graph): Tokens | undefined {
  const { type, key, arn } = resource;
  if (typeof arn === 'string') return [inUsualPartition(arn)];
  const template = templateOf(type);
  if (template === undefined) return undefined;
  const tokens = template.split(/(\$\{[^}]*\})/).flatMap((piece) => {
    if (!piece.startsWith('${')) return piece === '' ? [] : [piece];
    const name = piece.slice(2, -1);
    if (name === 'Partition') return ['aws'];
    if (name === 'Region') return resource.region === undefined ? [{ atom: 'AWS::Region' }] : [resource.region];
    if (name === 'Account') return resource.account === undefined ? [{ atom: 'AWS::AccountId' }] : [resource.account];
    if (isNameIn(type, name)) return [...pathOf(resource, graph), ...nameInArn(name, nameTokens(resource, graph))];
    return [{ atom: `${key}.${name}`, madeOf: { type, hint: '' } }];
  });
  return joined(tokens);
}

/** The reference knows only global tables of the first version, which had ARNs of their own: those of today are tables. */
function templateOf(type: string): string | undefined {
  return arnTemplate(isTable(type) ? 'AWS::DynamoDB::Table' : type);
}

function isTable(type: string): boolean {
  return type === 'AWS::DynamoDB::Table' || type === 'AWS::DynamoDB::GlobalTable';
}

/** Whether it is the name that stands there: the reference calls it after the type (`PipelineName`) where the property is `Name`. */
function isNameIn(type: string, name: string): boolean {
  const own = nameProperty(type);
  if (own === undefined) return false;
  if (own === name || /^(?:Role|User|Group|Policy)NameWithPath$/.test(name)) return true;
  if (own === 'Name' && /Name$/.test(name) && type.endsWith(name.slice(0, -'Name'.length))) return true;
  return /Name(?:WithoutLeadingSlash)?$/.test(name) && refIdentifier(type).join() === own;
}

/** A parameter may be called `/a/b`, and has one slash in its ARN all the same. */
function nameInArn(placeholder: string, name: Tokens): Tokens {
  const [first, ...rest] = name;
  return placeholder.endsWith('WithoutLeadingSlash') && typeof first === 'string' ? [first.replace(/^\//, ''), ...rest] : name;
}

/** IAM's names have paths before them, and rules of a bus that is not the default one its name. */
function pathOf(resource: Resource, graph: Graph): Tokens {
  const { type, properties } = resource;
  if (type === 'AWS::Events::Rule' && properties.EventBusName !== undefined && properties.EventBusName !== 'default') {
    const bus = properties.EventBusName;
    const target = bus instanceof Reference ? graph.byKey(bus.target) : undefined;
    const name = target ? nameTokens(target, graph) : typeof bus === 'string' ? [bus.slice(bus.lastIndexOf('/') + 1)] : tokensOfValue(bus, graph);
    return [...name, '/'];
  }
  if (type.startsWith('AWS::IAM::') && properties.Path !== undefined)
    return typeof properties.Path === 'string' ? [properties.Path.replace(/^\//, '')] : tokensOfValue(properties.Path, graph);
  return [];
}

/** Neighbouring texts as one. */
export function joined(tokens: Tokens): Tokens {
  const one: Token[] = [];
  for (const token of tokens) {
    const last = one.at(-1);
    if (typeof token === 'string' && typeof last === 'string') one[one.length - 1] = last + token;
    else if (token !== '') one.push(token);
  }
  return one;
}

/** The text in words, for messages: `arn:aws:sqs:${AWS::Region}:…:Queue`. */
export function tokensInWords(tokens: Tokens): string {
  return tokens
    .map((one) => (typeof one === 'string' ? one : 'any' in one ? '${?}' : `\${${one.atom.slice(one.atom.lastIndexOf('#') + 1)}}`))
    .join('');
}
