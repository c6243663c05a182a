import { finding, type Graph, integer, text, wiring } from '../../core/index.ts';
import { lambdaRuntime, lambdaRuntimeIds, nearestLambdaRuntime } from '../../schema/lambda-runtimes.ts';
import { called, plainId, snippet } from '../_words.ts';

export default wiring({
  id: 'WIRING_FUNCTION_RUNTIME',
  title: 'A function has a runtime that Lambda offers and still mends',
  severity: 'high',
  types: ['AWS::Lambda::Function'],
  parameters: {
    notice: integer({ about: 'How many days before its end a runtime counts as at its end', default: 0 }),
  },
  shipped: {
    as: 'deploy error',
    what: 'Lambda refuses a runtime that does not exist, and a new function on one whose end has passed; functions that are there cannot be changed any more some time later. Before that it is silent: the runtime gets no security patches.',
  },
  why: 'Runtimes end: first the patches, then new functions, then any change to old ones. A stack that cannot be deployed on the day when it must be is found out on that day.',
  fix: 'Set Runtime to one that AWS supports.',
  scope: ({ PackageType }) => PackageType !== 'Image' || 'it is an image, which brings its own runtime',
  *check(properties, { resource, graph, asOf, parameters: { notice } }) {
    const id = text(properties, 'Runtime')?.value;
    if (id === undefined) return;
    const today = asOf.slice(0, 10);
    const runtime = lambdaRuntime(id);
    const meant = runtime ? runtime.successor : nearestLambdaRuntime(id);
    if (!runtime && isNewer(id)) unheardOf(graph, id);
    const wrong = runtime ? ended(runtime, today, later(today, notice)) : 'does not exist in Lambda';
    if (wrong === undefined) return;
    yield finding('Runtime', `${called(resource)} runs on ${id}, which ${wrong}`, {
      expected: meant ?? 'a runtime that AWS supports',
      ...(meant
        ? {
            fix: snippet(
              runtime ? 'Move to:' : 'Probably meant:',
              `
                ${plainId(resource)}:
                  Type: AWS::Lambda::Function
                  Properties:
                    Runtime: ${meant}`,
            ),
          }
        : {}),
    });
  },
});

type Dates = NonNullable<ReturnType<typeof lambdaRuntime>>;

function ended({ deprecated, blockCreate, blockUpdate }: Dates, today: string, soon: string): string | undefined {
  if (blockUpdate !== undefined && blockUpdate <= today)
    return `ended on ${deprecated ?? blockUpdate}: Lambda refuses to make or change functions on it`;
  if (blockCreate !== undefined && blockCreate <= today) return `ended on ${deprecated ?? blockCreate}: Lambda refuses to make functions on it`;
  if (deprecated === undefined || deprecated > soon) return undefined;
  const next = blockCreate === undefined ? '' : `, and Lambda makes no function on it from ${blockCreate}`;
  return deprecated <= today ? `is deprecated since ${deprecated}: it gets no security patches${next}` : `will be deprecated on ${deprecated}${next}`;
}

function later(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A version or two above the last one known here: AWS may offer it by now. */
function isNewer(id: string): boolean {
  const [family, version] = versionOf(id);
  const known = lambdaRuntimeIds()
    .map(versionOf)
    .filter(([name]) => name === family)
    .map(([, number]) => number);
  const last = Math.max(...known);
  return known.length > 0 && version > last && version <= last + (last % 100 === 0 ? 400 : 2);
}

/** `python3.13` is 313 of python; what stands behind the digits belongs to the family. */
function versionOf(id: string): readonly [family: string, version: number] {
  const [, name = id, major = '0', minor = '0', rest = ''] = /^([a-z]+)(\d{1,3})(?:\.(\d{1,2}))?(.*)$/.exec(id) ?? [];
  return [`${name}*${rest}`, Number(major) * 100 + Number(minor)];
}

function unheardOf(graph: Graph, id: string): never {
  return graph.unknown(`${id} is newer than the runtimes known here`, 'Runtime');
}
