import { stackOf } from '../../core/graph.ts';
import { type Estate, type Graph, OwnName, Partial, type Resource, Unknown, type Value, type Veil } from '../../core/index.ts';
import { madeOfName, namedTypes, reachOf } from './_names.ts';

/** Two resources that are given the same name where there can be only one. */

const known = new WeakMap<Estate, Index>();

/** The first other resource of the same name and reach, if both are there. */
export function twinOf(graph: Graph, resource: Resource): Resource | undefined {
  const key = keyOf(resource);
  if (key === undefined) return undefined;
  const { named, hidden } = indexed(graph.estate);
  const twin = named.get(key)?.find((one) => one.key !== resource.key && graph.byKey(one.key) !== undefined);
  if (!twin && hidden.has(`${resource.type} ${stackOf(resource)}`)) graph.unknown('the name of another one of its type is not known');
  return twin;
}

interface Index {
  readonly named: ReadonlyMap<string, readonly Resource[]>;
  /** Types and stacks in which a name is written out that nobody may read. */
  readonly hidden: ReadonlySet<string>;
}

function indexed(estate: Estate): Index {
  const made = known.get(estate);
  if (made) return made;
  const named = new Map<string, Resource[]>();
  const hidden = new Set<string>();
  for (const type of namedTypes)
    for (const resource of estate.ofType(type)) {
      const key = keyOf(resource);
      const others = named.get(key ?? '');
      if (others) others.push(resource);
      else if (key !== undefined) named.set(key, [resource]);
      if (resource.name instanceof Unknown && madeOfName(resource)?.length === 0) hidden.add(`${type} ${stackOf(resource)}`);
    }
  const index = { named, hidden };
  known.set(estate, index);
  return index;
}

/** What must not be there twice; undefined for a name that nobody can compare. */
function keyOf(resource: Resource): string | undefined {
  const { type, region, account } = resource;
  const name = inWords(resource.name);
  const within = withinOf(resource);
  if (name === undefined || within === undefined) return undefined;
  const reach = reachOf(type);
  // Stacks of which nobody says where they go may go to different places, and names that are put together be different there.
  const isPlaced = typeof resource.name === 'string' && account !== undefined && (reach !== 'region' || region !== undefined);
  const place = isPlaced ? [reach === 'world' ? '' : account, reach === 'region' ? region : ''] : [stackOf(resource)];
  return [type, ...place, within, name].join('\u{0}');
}

/** Rules are told apart within their bus, and schedules within their group. */
function withinOf({ type, properties }: Resource): string | undefined {
  const of = type === 'AWS::Events::Rule' ? properties.EventBusName : type === 'AWS::Scheduler::Schedule' ? properties.GroupName : '';
  return of === undefined ? 'default' : inWords(of);
}

/** A name as a text that is the same where the names are, within one stack at least. */
export function inWords(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  if (!(value instanceof Partial)) return undefined;
  const parts = value.parts.map((part) => (typeof part === 'string' ? part : part instanceof OwnName ? `\u{1}${part.name}\u{1}` : (part as Veil)));
  return parts.every((part) => typeof part === 'string') ? parts.join('') : undefined;
}
