import { stackOf } from '../../core/graph.ts';
import { Choice, type Estate, type Graph, isContainer, type Resource, type Value, Veil } from '../../core/index.ts';
import { tagProperty } from '../../schema/index.ts';

/** The tags of a resource, as far as they can be seen. */
export interface Tags {
  readonly keys: ReadonlySet<string>;
  /** Why there may be others. */
  readonly open: string | undefined;
}

/** Undefined for a type that cannot be tagged. */
export function tagsOf({ type, properties }: Resource): Tags | undefined {
  const property = tagProperty(type);
  if (!property) return undefined;
  const whole = properties as Value;
  return readTags(whole instanceof Veil ? whole : (properties[property.name] as Value));
}

function readTags(value: Value): Tags {
  if (value instanceof Choice) {
    const [one, other] = [readTags(value.whenTrue), readTags(value.whenFalse)];
    const keys = new Set([...one.keys].filter((key) => other.keys.has(key)));
    const same = keys.size === one.keys.size && keys.size === other.keys.size;
    return { keys, open: one.open ?? other.open ?? (same ? undefined : value.reason) };
  }
  if (value instanceof Veil) return { keys: new Set(), open: value.reason };
  if (!Array.isArray(value)) return { keys: new Set(isContainer(value) ? Object.keys(value) : []), open: undefined };
  const keys = new Set<string>();
  let open: string | undefined;
  for (const one of value as readonly Value[]) {
    const key = isContainer(one) ? (one as { readonly Key?: Value }).Key : one;
    if (typeof key === 'string') keys.add(key);
    else if (key instanceof Veil) open ??= key.reason;
  }
  return { keys, open };
}

/** How many of a stack's tagged resources have a tag for certain, and how many may have it. */
interface Tally {
  tagged: number;
  open: number;
  readonly keys: Map<string, number>;
  /** Of each type, and of all together: those with tags, those that may have some, and those without any. */
  readonly kinds: Map<string, { tagged: number; open: number; bare: number }>;
}

const all = '*';

/** Kinds that many leave without tags say nothing about the others. */
const seldom = /^AWS::(?:CloudWatch|Config|Events|Scheduler)::|^AWS::IAM::ManagedPolicy$|^AWS::Lambda::EventSourceMapping$/;

const known = new WeakMap<Estate, Map<string, Tally>>();

function tallyOf({ estate }: Graph, subject: Resource): Tally | undefined {
  let tallies = known.get(estate);
  if (!tallies) {
    tallies = new Map();
    known.set(estate, tallies);
    for (const resource of estate.resources) {
      const tags = tagsOf(resource);
      const given = [...(tags?.keys ?? [])].filter((key) => !isMade(key));
      if (!tags) continue;
      const tally: Tally = tallies.get(stackOf(resource)) ?? { tagged: 0, open: 0, keys: new Map(), kinds: new Map() };
      tallies.set(stackOf(resource), tally);
      for (const kind of seldom.test(resource.type) ? [resource.type] : [resource.type, all]) {
        const count = tally.kinds.get(kind) ?? { tagged: 0, open: 0, bare: 0 };
        tally.kinds.set(kind, count);
        count[given.length > 0 ? 'tagged' : tags.open === undefined ? 'bare' : 'open']++;
      }
      if (given.length === 0 && tags.open === undefined) continue;
      tally.tagged++;
      if (tags.open !== undefined) tally.open++;
      for (const key of given) tally.keys.set(key, (tally.keys.get(key) ?? 0) + 1);
    }
  }
  return tallies.get(stackOf(subject));
}

/** A name tells resources apart; AWS's own tags, SAM's (`lambda:createdBy`) and the CDK's (`aws-cdk:subnet-type`) nobody gives. */
function isMade(key: string): boolean {
  return key === 'Name' || /^aws(?::|-cdk:)|^[a-z]{1,20}:createdBy$/i.test(key);
}

/** Few resources show no habit. */
const fewest = 5;
const most = 0.8;

export interface Habit {
  readonly key: string;
  readonly have: number;
  readonly tagged: number;
}

/** The tags that nearly all tagged resources of the stack have, and those of which that may be so. */
export function habitsOf(graph: Graph, subject: Resource): { readonly certain: readonly Habit[]; readonly possible: readonly Habit[] } {
  const tally = tallyOf(graph, subject);
  if (!tally || tally.tagged < fewest) return { certain: [], possible: [] };
  const { tagged, open } = tally;
  const habits = [...tally.keys].map(([key, have]) => ({ key, have, tagged }));
  const exception = isException(tally, subject);
  if (exception === 'no') return { certain: [], possible: [] };
  const certain = exception === 'yes' ? habits.filter(({ have }) => have >= tagged * most) : [];
  return { certain, possible: habits.filter((one) => !certain.includes(one) && one.have + open >= tagged * most) };
}

/** Whether a resource without any tag is alone with that: among its kind, or among all. Where many have none, that is the habit. */
function isException({ kinds }: Tally, subject: Resource): 'yes' | 'no' | 'maybe' {
  const tags = tagsOf(subject);
  if (!tags || tags.keys.size > 0 || tags.open !== undefined) return 'yes';
  const counts = [kinds.get(subject.type), kinds.get(all)].filter((one) => one !== undefined);
  const isMost = (few: number, bare: number) => few >= 2 && few >= (few + bare - 1) * most;
  // Of a kind of which none has any, nobody thinks of tags.
  const [own] = counts;
  const isKindBare = own !== undefined && own.tagged === 0 && own.bare + own.open >= 2;
  if (isKindBare && own.open === 0) return 'no';
  if (!isKindBare && counts.some(({ tagged, bare, open }) => isMost(tagged, bare + open))) return 'yes';
  return counts.some(({ tagged, bare, open }) => isMost(tagged + open, bare)) ? 'maybe' : 'no';
}
