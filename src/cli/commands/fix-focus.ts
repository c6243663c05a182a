import type { FixItem } from '../../app/fix.ts';
import type { Need } from '../../core/relatives.ts';
import type { Rule } from '../../core/rule.ts';
import type { StoredResource } from '../../core/store.ts';
import type { Reader } from '../../sources/aws/index.ts';

export interface Focus {
  readonly items: readonly FixItem[];
  readonly rules: ReadonlyMap<string, Rule>;
}

/**
 * A reader that goes on from what it has listed only where that speaks of a resource that is asked for: of five thousand buckets, the
 * details of one. Where a rule needs others that the same reader tells, it reads all.
 */
export function focused(reader: Reader, { items, rules }: Focus): Reader {
  const own = items.filter((one) => reader.types.includes(one.verdict.resource.type));
  if (own.length === 0 || own.some((one) => looksAround(one, reader, rules))) return reader;
  const names = [...new Set(own.flatMap((one) => namesOf(one.verdict.resource)))];
  const speaks = (item: unknown) => {
    const text = JSON.stringify(item) ?? '';
    return names.some((name) => text.includes(name));
  };
  return {
    ...reader,
    read: (api) => {
      const narrow = Object.create(api, {
        each: {
          value: (listed: AsyncIterable<unknown> | Iterable<unknown>, read: (item: unknown) => Promise<unknown>) =>
            api.each(those(listed, speaks), read),
        },
      });
      return reader.read(bound(narrow, api));
    },
  };
}

/** The methods of the engine's `Api` look into what is their own: they are called as its, whoever is asked. */
function bound<T extends object>(narrow: T, api: object): T {
  return new Proxy(narrow, {
    get(target, name) {
      if (Object.hasOwn(target, name)) return Reflect.get(target, name);
      const value = Reflect.get(api, name);
      return typeof value === 'function' ? value.bind(api) : value;
    },
  });
}

async function* those(listed: AsyncIterable<unknown> | Iterable<unknown>, speaks: (item: unknown) => boolean): AsyncGenerator<unknown> {
  for await (const item of listed) if (speaks(item)) yield item;
}

/** Whether the rule of an item asks for others that the reader tells: those that point at the item are told together with it. */
function looksAround({ verdict: { rule, resource } }: FixItem, reader: Reader, rules: ReadonlyMap<string, Rule>): boolean {
  const { properties } = resource.configuration as { readonly properties?: Readonly<Record<string, unknown>> };
  const around = (need: Need) => {
    if (!reader.types.includes(need.type)) return false;
    const ours = (need as { readonly ours?: string }).ours;
    if (ours !== undefined) return properties?.[ours.split(/[.[]/)[0] as string] !== undefined;
    return (need as { readonly theirs?: string }).theirs === undefined;
  };
  return rules.get(rule)?.needs.some(around) ?? true;
}

function namesOf({ id, name, arn }: StoredResource): readonly string[] {
  return [id, ...(name === undefined ? [] : [name]), ...(arn === undefined ? [] : [arn])].filter((one) => one !== '');
}
