import type { Part, Place } from '../../../shapes/describe.ts';
import type { Described } from '../../../shapes/described.ts';
import type { ConfigItem } from '../item.ts';
import { pascal, type Spelling } from '../pascal.ts';
import type { Translation } from '../translation.ts';
import { recorded } from './_recorded.ts';

interface SupplementaryPart {
  readonly gives: readonly string[];
  readonly shape: (told: unknown) => Part;
}

/** A type whose items keep the answer of a describe call, from which a shape makes the resource and what else it tells of. */
export interface DescribedType<Answer> extends Spelling {
  readonly type: string;
  readonly tells?: readonly string[];
  /** Properties of which nothing is known where an item lacks them: AWS Config keeps them not at all, or only since some day. */
  readonly never?: readonly string[];
  /** Run-time facts that an item tells by having them: what it lacks is known to be absent. */
  readonly facts?: readonly string[];
  /** What the item writes otherwise than by its spelling. */
  readonly amend?: (answer: Answer, item: ConfigItem) => Answer;
  /** What the item keeps apart, in its supplementary configuration, by name: the properties that it gives, unknown without it. */
  readonly parts?: { readonly [name: string]: SupplementaryPart };
  readonly shape: (answer: Answer, place: Place) => Described | readonly Described[];
}

export function translation<Answer>(table: DescribedType<Answer>): Translation {
  const { type, tells, never = [], facts = [], parts = {}, amend, shape } = table;
  const absent = Object.fromEntries(facts.map((fact) => [fact, undefined]));
  const kept = Object.entries(parts);
  return {
    type,
    ...(tells ? { tells } : {}),
    translate(item) {
      const answer = pascal<Answer>(withTimes(item.configuration), table);
      const told = shape(amend ? amend(answer, item) : answer, item);
      const [own, ...others] = (Array.isArray(told) ? told : [told]) as [Described, ...Described[]];
      const state = { ...absent, ...own.state };
      if (kept.length === 0) return [recorded(item, { ...own, state }, { never }), ...others];
      const properties = { ...own.properties };
      const missing = [...never];
      for (const [name, part] of kept) {
        const one = item.supplementary[name];
        if (one === undefined || one === null) missing.push(...part.gives);
        else {
          const told = part.shape(one);
          Object.assign(properties, told.properties);
          Object.assign(state, told.state);
        }
      }
      return [recorded(item, { ...own, properties, state }, { never: missing }), ...others];
    },
  };
}

/** Some items write times as milliseconds: as text they read like those of the service. */
function withTimes(configuration: ConfigItem['configuration']): ConfigItem['configuration'] {
  let written: Record<string, unknown> | undefined;
  for (const key of Object.keys(configuration)) {
    const value = configuration[key];
    if (typeof value !== 'number' || !key.endsWith('Time')) continue;
    written ??= { ...configuration };
    written[key] = instant(value);
  }
  return written ?? configuration;
}

function instant(milliseconds: number): string | undefined {
  const time = new Date(milliseconds);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
