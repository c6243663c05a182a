import type { Graph, Related, Relative, Resource, Text, TypeName } from '../../core/index.ts';
import { editDistance } from '../../core/nearest.ts';
import { nameProperty, refIdentifier } from '../../schema/index.ts';
import { type Answer, sameTokens } from '../_access/match.ts';
import { arnTokens, nameTokens, type Tokens, tokensInWords } from '../_access/tokens.ts';
import { called, nounOf, plainId } from '../_words.ts';
import type { Named } from './_event-fields.ts';

/** Names in patterns held against those of what the estate makes. */

export interface Mistaken {
  readonly what: string;
  readonly meant: Relative | undefined;
}

/** What is wrong with a name written in a pattern, if it is certain that no event has it; raises where nobody can tell. */
export function mistakenName(graph: Graph, written: string, { types, by, own }: Named): Mistaken | undefined {
  if (isWritten(graph, written, types, by)) return undefined;
  const related = types.map((type) => graph.all(type as TypeName) as Related<Relative>);
  const made = related.flatMap(({ items }) => items).map((item) => ({ item, tokens: physical(graph, item, by) }));
  const answers = made.map(({ tokens }) => (tokens ? isCalled(written, tokens) : 'maybe'));
  if (answers.includes('yes')) return undefined;
  const found = misnamed(written, made, by, own === true);
  // One whose name nobody knows, or that nobody sees, may be the one that is named.
  if (found && related.some(({ complete }) => !complete)) related.find(({ complete }) => !complete)?.raise();
  if (answers.includes('maybe')) graph.unknown('the names of those that the pattern may speak of are not all known');
  return found;
}

/** The resources of a type by the name or ARN that is written out for them. */
const byName = new WeakMap<Graph, Map<string, ReadonlyMap<string, Resource>>>();

/** Whether one is plainly called so: nearly always one is, and then no other has to be looked at. */
function isWritten(graph: Graph, written: string, types: Named['types'], by: Named['by']): boolean {
  const indexes = byName.get(graph) ?? new Map<string, ReadonlyMap<string, Resource>>();
  byName.set(graph, indexes);
  return types.some((type) => {
    const key = `${by} ${type}`;
    const index = indexes.get(key) ?? indexed(graph, type, by);
    indexes.set(key, index);
    const found = index.get(written);
    return found !== undefined && graph.byKey(found.key) !== undefined;
  });
}

function indexed(graph: Graph, type: TypeName, by: Named['by']): ReadonlyMap<string, Resource> {
  return new Map(graph.estate.ofType(type).flatMap((one) => (typeof one[by] === 'string' ? [[one[by], one] as const] : [])));
}

/** Most names are known, and then there is nothing to work out. */
function isCalled(written: string, [only, ...more]: Tokens): Answer {
  if (typeof only === 'string' && more.length === 0) return only === written ? 'yes' : 'no';
  return sameTokens([written], only === undefined ? [] : [only, ...more]);
}

interface Made {
  readonly item: Relative;
  readonly tokens: Tokens | undefined;
}

function misnamed(written: string, made: readonly Made[], by: Named['by'], own: boolean): Mistaken | undefined {
  const byId = made.find(({ item }) => plainId(item.resource) === written);
  if (byId) return { what: `that is the logical id of ${called(byId.item.resource)} and not its ${by === 'arn' ? 'ARN' : 'name'}`, meant: byId.item };
  const slip = made.find(({ tokens }) => tokens?.length === 1 && typeof tokens[0] === 'string' && isSlip(written, tokens[0]));
  if (slip) return { what: `${called(slip.item.resource)} is called ${tokensInWords(slip.tokens ?? [])}`, meant: slip.item };
  const [first] = made;
  if (!own || !first || isOthers.test(written)) return undefined;
  return { what: `no ${nounOf(first.item.resource.type)} of the template is called so`, meant: undefined };
}

/** Config rules that services of AWS make. */
const isOthers = /^(?:securityhub-|AWSControlTower|.*-conformance-pack-)|^arn:/;

/** What is wrong with a reference in a pattern: of another type, or by an attribute that the event does not have there. */
export function mistakenReference(graph: Graph, written: Text, { types, by }: Named): Mistaken | undefined {
  const { reference } = written;
  const resource = reference && graph.byKey(reference.target);
  if (!resource?.type.startsWith('AWS::') || /^AWS::(CloudFormation|SSM)::/.test(resource.type)) return undefined;
  const item = graph.node(resource);
  if (!types.includes(resource.type as TypeName))
    return { what: `that is of ${called(resource)}, which such events do not tell of`, meant: undefined };
  const answered = reference?.attribute ?? refIdentifier(resource.type)[0] ?? '';
  if (by === 'arn' ? /arn$/i.test(answered) : answered === nameProperty(resource.type)) return undefined;
  return {
    what: `events have its ${by === 'arn' ? 'ARN' : 'name'} there, and ${reference?.attribute ?? 'Ref'} of ${called(resource)} is not that`,
    meant: item,
  };
}

function physical(graph: Graph, { resource }: Relative, by: Named['by']): Tokens | undefined {
  return by === 'arn' ? arnTokens(resource, graph) : nameTokens(resource, graph);
}

/** Whether one is the other with a slip of the pen. A digit apart is another one of a series. */
function isSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 2) return false;
  if (one.toLowerCase() === other.toLowerCase()) return true;
  const withoutDigits = (name: string) => name.replace(/\d/g, '');
  return Math.min(one.length, other.length) > 5 && editDistance(one, other, 2) <= 2 && withoutDigits(one) !== withoutDigits(other);
}
