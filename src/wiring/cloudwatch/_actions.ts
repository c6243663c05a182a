import { each, type Found, independently, type Resource, type ResourceTypes, type Text, texts } from '../../core/index.ts';
import { actionLists } from './_alarms.ts';

type Owner = Partial<Record<(typeof actionLists)[number], readonly string[]>>;
export type AnyAlarm = ResourceTypes['AWS::CloudWatch::Alarm'] | ResourceTypes['AWS::CloudWatch::CompositeAlarm'];

/** What an alarm does, and where that is written. */
export interface Action {
  readonly arn: Text;
  readonly path: string;
}

/** Visits every action of an alarm, whatever state it is for. */
export function* eachAction(alarm: AnyAlarm, visit: (action: Action) => Iterable<Found> | undefined): Generator<Found, void, undefined> {
  yield* independently(
    ...actionLists.map((list) => () => each(texts(alarm as Owner, list), (arn, index) => visit({ arn, path: `${list}[${index}]` }))),
  );
}

/** Lets only the first through of those that are about the same: alarms tell one topic of most changes. */
export function firstOf(): (about: Resource) => boolean {
  const seen = new Set<string>();
  return ({ key }) => !seen.has(key) && seen.add(key).size > 0;
}
