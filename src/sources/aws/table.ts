import type { Described } from '../../shapes/described.ts';
import type { Details, Part, PartFacts, Place, Reader, Service, Sighted } from './reader.ts';

// biome-ignore lint/suspicious/noExplicitAny: the types of its service are forgotten
type Any = any;

/** A table with its service's types forgotten. */
export interface AnyTable extends Pick<Reader, 'name' | 'types' | 'adds'> {
  readonly scope?: Reader['scope'];
  readonly list: { command: string; input?: Any; items(out: Any): readonly Any[] | undefined; tokens?: readonly [string, string] };
  readonly describe?: { command: string; input(listed: Any, place: Place): Any; item(out: Any, listed: Any): Any };
  readonly parts?: readonly (PartFacts<Any> & {
    command: string;
    input(item: Any, place: Place): Any;
    when?(item: Any): boolean;
    shape(out: Any, item: Any, place: Place): Part | undefined;
  })[];
  region?(item: Any): string | undefined;
  resource(item: Any, place: Place): Described | readonly Described[] | undefined;
}

export function fromTable(of: Service, table: AnyTable): Reader {
  const { list, describe, parts = [], region, resource, ...facts } = table;
  const calls = [list.command, ...(describe ? [describe.command] : []), ...parts.map((part) => part.command)] as string[];
  return {
    scope: 'region',
    ...facts,
    service: of,
    calls: [...new Set(calls)],
    details: detailsOfParts(table),
    async *read(api) {
      const input = typeof list.input === 'function' ? list.input(api.place) : (list.input ?? {});
      const listed = api.list(list.command, input, list.items, list.tokens);
      // What is known from the list alone needs no turn of its own.
      if (!describe && parts.length === 0) {
        for await (const item of listed) {
          const at = region?.(item);
          if (at === undefined || api.wants(at)) yield* sighted(resource(item, api.place), at);
        }
        return;
      }
      const read = api.each(listed, async (one) => {
        const item = describe ? describe.item(await api.call(describe.command, describe.input(one, api.place)), one) : one;
        if (item === undefined) return [];
        const at = region?.(item);
        if (at !== undefined && !api.wants(at)) return [];
        const there = at === undefined ? api : api.in(at);
        const [first, ...others] = sighted(resource(item, there.place), at);
        if (!first) return [];
        const asked = parts.filter((part) => part.when?.(item) ?? true);
        const told = asked.map(({ command, input: of, shape, ...more }) =>
          there.part(command, of(item, there.place), { ...more, shape: (out: unknown) => shape(out, item, there.place) }),
        );
        return [...assembled(first, ...(await Promise.all(told))), ...others];
      });
      for await (const resources of read) yield* resources;
    },
  };
}

/** What the commands of a table are called for; the resource, and what else the item tells of, may have it. */
function detailsOfParts({ types, list, describe, parts = [] }: AnyTable): Details {
  const details: Record<string, Record<string, readonly string[] | 'all'>> = {};
  for (const { command, gives = [], givesState = [], tells = [] } of parts) {
    if (command === list.command || command === describe?.command) continue;
    const known = details[command] ?? {};
    const own = types.map((type) => [type, [...(known[type] ?? []), ...gives, ...givesState]] as const);
    details[command] = { ...known, ...Object.fromEntries(own), ...Object.fromEntries(tells.map((type) => [type, 'all'] as const)) };
  }
  return details;
}

/** The details of resources of one type, by what the parts of each command give. */
export function detailsOf(type: string, parts: Readonly<Record<string, Pick<PartFacts<never>, 'gives' | 'givesState'>>>): Details {
  return Object.fromEntries(
    Object.entries(parts).map(([command, { gives = [], givesState = [] }]) => [command, { [type]: [...gives, ...givesState] }]),
  );
}

function sighted(described: Described | readonly Described[] | undefined, region: string | undefined): readonly Sighted[] {
  const all = described === undefined ? [] : Array.isArray(described) ? (described as readonly Described[]) : [described as Described];
  return region === undefined ? all : all.map((one) => ({ ...one, region }));
}

/** The resource with its parts put in, then what else the parts tell of. */
export function assembled(described: Sighted, ...parts: readonly Part[]): readonly Sighted[] {
  if (parts.length === 0) return [described];
  const properties = Object.assign({ ...described.properties }, ...parts.map((part) => part.properties));
  const state = Object.assign({ ...described.state }, ...parts.map((part) => part.state));
  const { region } = described;
  const also = parts.flatMap((part) => part.also ?? []).map((one) => (region === undefined ? one : { ...one, region }));
  return [{ ...described, properties, state }, ...also];
}
