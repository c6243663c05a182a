import { Estate, type Unseen } from '../core/estate.ts';
import { type AppliedRule, judge } from '../core/judge.ts';
import type { Resource } from '../core/resource.ts';
import type { Judged, Scope } from '../core/store.ts';
import type { Feed } from './scan.ts';

/** An account as it was read, in the parts that are judged together. */
export interface LiveAccount {
  readonly account: string;
  readonly places: readonly LivePlace[];
  readonly unseen: readonly Unseen[];
  readonly complete: readonly Scope[];
}

export interface LivePlace {
  readonly resources: readonly Resource[];
  readonly beside: readonly Resource[];
  readonly elsewhere: readonly Resource[];
  gapIn(type: string): string | undefined;
}

export interface LiveParts {
  /** In an order that is the same each time. */
  readonly accounts: AsyncIterable<LiveAccount>;
  /** In the order by which `Judged` names them. */
  readonly rules: readonly AppliedRule[];
  readonly asOf: string;
  /** What could not be seen of the accounts as such. */
  readonly unseen: readonly Unseen[];
  /** All was taken: nothing is left to go on with. */
  end(): Promise<void>;
}

/** How many resources are passed on at once. */
const batchSize = 500;

/** Judges what is deployed, account by account: each region with what has none beside it. */
export function liveFeed({ accounts, rules, asOf, unseen, end }: LiveParts): Feed {
  const missing: Unseen[] = [...unseen];
  const complete: Scope[] = [];
  let places = 0;
  let resources = 0;
  return {
    judged: (async function* () {
      for await (const account of accounts) {
        for (const place of account.places) {
          places++;
          resources += place.resources.length;
          yield* batches(judgedIn(place, rules, asOf));
        }
        missing.push(...account.unseen);
        complete.push(...account.complete);
      }
      await end();
    })(),
    end: () => ({ errors: [], unseen: missing, complete, files: places, resources }),
  };
}

/** Every resource of a place with what the rules say of it. */
export function* judgedIn(place: LivePlace, rules: readonly AppliedRule[], asOf: string): Generator<Judged> {
  const estate = new Estate({ ...place, gapIn: (type) => place.gapIn(type) });
  const positions = new Map(rules.map((one, index) => [one.rule.id, index]));
  const byType = new Map<string, readonly number[]>();
  const rulesFor = (type: string) => {
    let judging = byType.get(type);
    if (!judging) {
      judging = rules.flatMap(({ rule }, index) => (rule.types.includes(type) ? [index] : []));
      byType.set(type, judging);
    }
    return judging;
  };
  const verdicts = judge(estate, rules, { asOf });
  let verdict = verdicts.next();
  for (const resource of place.resources) {
    const judged = { resource, rules: rulesFor(resource.type), notApplicable: [] as number[], verdicts: [] as Judged['verdicts'][number][] };
    for (; !verdict.done && verdict.value.resource === resource; verdict = verdicts.next()) {
      const { value } = verdict;
      if (value.verdict === 'not-applicable') judged.notApplicable.push(positions.get(value.rule) as number);
      else if (value.verdict !== 'pass') judged.verdicts.push(value);
    }
    yield judged;
  }
}

function* batches(judged: Iterable<Judged>): Generator<readonly Judged[]> {
  let batch: Judged[] = [];
  for (const one of judged) {
    batch.push(one);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
