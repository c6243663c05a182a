import { nearest } from '../core/nearest.ts';
import table from './generated/facts/lambda-runtimes.ts';

/** What AWS has said of a runtime's end; dates as `2027-04-30`, some of them in the future. */
export interface LambdaRuntime {
  /** No more patches or support from this day. */
  readonly deprecated?: string;
  /** No new function from this day. */
  readonly blockCreate?: string;
  /** No change of a function from this day. */
  readonly blockUpdate?: string;
  /** What to move to. */
  readonly successor?: string;
}

const runtimes = new Map<string, LambdaRuntime>();

function known(): ReadonlyMap<string, LambdaRuntime> {
  if (runtimes.size > 0) return runtimes;
  for (const line of table.split('\n')) {
    const [id = '', ...values] = line.split(' ');
    const keys = ['deprecated', 'blockCreate', 'blockUpdate', 'successor'] as const;
    runtimes.set(id, Object.fromEntries(keys.map((key, index) => [key, values[index]]).filter(([, value]) => value !== '-')));
  }
  return runtimes;
}

/** Undefined where Lambda has no such runtime. */
export function lambdaRuntime(id: string): LambdaRuntime | undefined {
  return known().get(id);
}

export function lambdaRuntimeIds(): readonly string[] {
  return [...known().keys()];
}

/** The runtime that was probably meant by one that does not exist: `nodejs22` is `nodejs22.x`. Of equals, the one that lives longest. */
export function nearestLambdaRuntime(id: string): string | undefined {
  const written = id.toLowerCase();
  if (known().has(`${written}.x`)) return `${written}.x`;
  const end = ({ deprecated = '9' }: LambdaRuntime) => deprecated;
  const longest = [...known()].sort(([, one], [, other]) => (end(one) > end(other) ? -1 : 1));
  return nearest(
    written,
    longest.map(([name]) => name),
    2,
  );
}
