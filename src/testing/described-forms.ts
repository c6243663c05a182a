import type { Place } from '../shapes/describe.ts';
import type { Described } from '../shapes/described.ts';
import type { ConfigItem } from '../sources/config/item.ts';
import { describeItem } from '../sources/config/translate.ts';

export const place: Place = { partition: 'aws', account: '111122223333', region: 'eu-west-1' };

/** What a service answers of one resource, and how AWS Config files it. */
export interface Answered {
  /** AWS Config's name of the type. */
  readonly type: string;
  readonly id: string;
  /** As the SDK has it: of it come the live form by the shape, and the item by writing its names in camelCase. */
  readonly answer: object;
  readonly shape: (answer: never, place: Place) => Described | readonly Described[];
  readonly tags?: Readonly<Record<string, string>>;
}

export function live(all: readonly Answered[]): readonly Described[] {
  return all.flatMap(({ answer, shape }) => shape(answer as never, place));
}

export function asItems(all: readonly Answered[]): readonly Described[] {
  return all.flatMap(({ type, id, answer, tags }) =>
    describeItem(item(type, id, camel(answer) as ConfigItem['configuration'], { tags: tags ?? {} })),
  );
}

export function item(type: string, id: string, configuration: ConfigItem['configuration'], more: Partial<ConfigItem> = {}): ConfigItem {
  const { partition, account, region } = place as Required<Place>;
  const empty = { tags: {}, supplementary: {}, relationships: [] };
  return { type, id, partition, account, region, capturedAt: '2026-11-01T00:00:00.000Z', configuration, ...empty, ...more };
}

function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key.slice(0, 1).toLowerCase() + key.slice(1), camel(member)]));
}
