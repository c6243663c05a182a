import {
  type Estate,
  each,
  type Found,
  finding,
  type Graph,
  Partial,
  Reference,
  type Resource,
  type Stack,
  type StackOutput,
  Unknown,
  type Value,
  wiring,
} from '../../core/index.ts';
import { called, snippet } from '../_words.ts';
import { namesIn, suffixIn } from './_names.ts';
import { inWords } from './_twins.ts';
import { usualTypes } from './_types.ts';

export default wiring({
  id: 'WIRING_OUTPUT_EXPORT_NAME',
  title: 'An output is exported by a name that other stacks of the region do not have',
  severity: 'medium',
  types: usualTypes,
  shipped: {
    as: 'deploy error',
    what: 'The first stack deploys. The second one fails: Export with name … is already exported by stack ….',
  },
  why: 'The name of an export is taken once in an account and region, so that one that is written out keeps the stack from being deployed for another environment.',
  fix: 'Put the name of the stack or the environment into the name of the export: !Sub ${AWS::StackName}-KeyArn.',
  scope: (_, { resource, graph }) => exportsOf(graph, resource).length > 0 || 'no output that is exported is about it',
  *check(_, { resource, graph }) {
    yield* each(exportsOf(graph, resource), (one) => judged(graph, resource, one));
  },
});

interface Exported {
  readonly stack: Stack;
  readonly output: StackOutput;
  readonly as: Value;
  readonly madeOf: readonly string[];
}

function judged(graph: Graph, resource: Resource, { stack, output, as, madeOf }: Exported): readonly Found[] {
  if (as instanceof Unknown && madeOf.length === 0) graph.unknown(as.reason);
  if (isTaken(graph.estate, stack, output))
    return [
      finding('', `the output ${output.name} of ${called(resource)} is exported as ${inWords(as)}, and so is another one of the account and region`, {
        expected: 'a name of its own',
        actual: String(inWords(as)),
      }),
    ];
  if (madeOf.length > 0 || typeof as !== 'string' || !isMeantForSeveral(graph, resource, stack)) return [];
  return [
    finding('', `the output ${output.name} of ${called(resource)} is exported as ${as}, whatever the stack: a second one cannot be deployed`, {
      expected: 'a name with that of the stack in it',
      actual: as,
      fix: snippet(
        'Put the name of the stack into it:',
        `Outputs:\n  ${output.name}:\n    Export:\n      Name: !Sub \${AWS::StackName}-${output.name}`,
      ),
    }),
  ];
}

/** Whether the template tells its stacks apart elsewhere: in other exports, in the names of resources, or by a parameter for it. */
function isMeantForSeveral(graph: Graph, resource: Resource, stack: Stack): boolean {
  const others = stack.outputs.some((one) => (one.exported?.madeOf.length ?? 0) > 0);
  return others || suffixIn(graph, resource) !== undefined || namesIn(graph, resource).has('AWS::StackName');
}

const byTarget = new WeakMap<Estate, Map<string, Exported[]>>();

/** Exports whose value is about a resource: the first that it refers to. */
function exportsOf({ estate }: Graph, { key }: Resource): readonly Exported[] {
  let known = byTarget.get(estate);
  if (!known) {
    known = new Map();
    byTarget.set(estate, known);
    for (const stack of estate.stacks)
      for (const output of stack.outputs) {
        const target = output.exported && targetOf(output.value);
        if (target === undefined || !output.exported) continue;
        known.set(target, [...(known.get(target) ?? []), { stack, output, ...output.exported }]);
      }
  }
  return known.get(key) ?? [];
}

function targetOf(value: Value): string | undefined {
  const parts = value instanceof Partial ? value.parts : [value];
  return parts.find((part) => part instanceof Reference)?.target;
}

const counts = new WeakMap<Estate, Map<string, number>>();

/** Whether another output, of this stack or of one that goes to the same place, has the name. */
function isTaken(estate: Estate, stack: Stack, output: StackOutput): boolean {
  let known = counts.get(estate);
  if (!known) {
    known = new Map();
    counts.set(estate, known);
    for (const one of estate.stacks) for (const each of one.outputs) for (const key of keysOf(one, each)) known.set(key, (known.get(key) ?? 0) + 1);
  }
  return keysOf(stack, output).some((key) => (known.get(key) ?? 0) > 1);
}

/** What must not be there twice: the name in its stack, and in its account and region where these are known. */
function keysOf({ key, region, account }: Stack, { exported }: StackOutput): readonly string[] {
  const name = exported && inWords(exported.as);
  if (name === undefined) return [];
  // What is put together is the same only in one stack.
  const isPlaced = typeof exported?.as === 'string' && region !== undefined && account !== undefined;
  return [[key, name], ...(isPlaced ? [[account, region, name]] : [])].map((one) => one.join('\u{0}'));
}
