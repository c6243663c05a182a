import { type Estate, type Graph, type Resource, text } from '../../core/index.ts';
import { matchTokens } from '../_access/match.ts';
import { joined, nameTokens, type Token, type Tokens, tokensOf } from '../_access/tokens.ts';
import type { FunctionNode } from './_functions.ts';

/** Where functions write their logs. */

/** The name of the group that Lambda writes the log of a function to. */
export function logGroupName(graph: Graph, { resource, properties }: FunctionNode): Tokens {
  const given = text(properties.LoggingConfig, 'LogGroup');
  return given ? tokensOf(given, graph) : joined(['/aws/lambda/', ...nameTokens(resource, graph)]);
}

export function logGroupArn(graph: Graph, fn: FunctionNode): Tokens {
  const { region, account } = fn.resource;
  const where: Tokens = ['arn:aws:logs:', region ?? { atom: 'AWS::Region' }, ':', account ?? { atom: 'AWS::AccountId' }, ':log-group:'];
  return joined([...where, ...logGroupName(graph, fn)]);
}

interface Groups {
  readonly byName: ReadonlyMap<string, readonly Resource[]>;
  /** Those whose names nobody knows wholly. */
  readonly open: readonly Resource[];
}

const known = new WeakMap<Estate, Groups>();

/** The log group of that name in the estate; raises where one may be it. */
export function groupNamed(graph: Graph, name: Tokens): Resource | undefined {
  const groups = groupsOf(graph);
  const key = keyOf(name);
  const isThere = (one: Resource) => graph.byKey(one.key) !== undefined;
  const found = key === undefined ? undefined : groups.byName.get(key)?.find(isThere);
  if (found) return found;
  const others = key === undefined || name.some(isGiven) ? graph.all('AWS::Logs::LogGroup').items.map((one) => one.resource) : groups.open;
  const maybe = others.find((one) => isThere(one) && matchTokens(nameTokens(one, graph), name, { wild: false }) !== 'no');
  if (maybe) graph.unknown(`whether ${maybe.id} is its log group is not known`);
  const all = graph.all('AWS::Logs::LogGroup');
  if (!all.complete) all.raise();
  return undefined;
}

function groupsOf(graph: Graph): Groups {
  const { estate } = graph;
  const made = known.get(estate);
  if (made) return made;
  const byName = new Map<string, Resource[]>();
  const open: Resource[] = [];
  for (const resource of estate.ofType('AWS::Logs::LogGroup')) {
    const key = keyOf(nameTokens(resource, graph));
    if (key === undefined || nameTokens(resource, graph).some(isGiven)) open.push(resource);
    if (key !== undefined) byName.set(key, [...(byName.get(key) ?? []), resource]);
  }
  const groups = { byName, open };
  known.set(estate, groups);
  return groups;
}

/** What is given on deployment may be any name that is written out. */
function isGiven(one: Token): boolean {
  return typeof one === 'object' && 'atom' in one && one.madeOf === undefined && !one.atom.startsWith('AWS::');
}

/** A text that is equal where the names are; undefined where a part of it is not known at all. */
function keyOf(name: Tokens): string | undefined {
  const parts = name.map((one) => (typeof one === 'string' ? one : 'atom' in one ? `\u{E000}${one.atom}\u{E000}` : undefined));
  return parts.includes(undefined) ? undefined : parts.join('');
}
