import { stackOf } from '../core/graph.ts';
import type { Estate, Graph, Resource } from '../core/index.ts';

/**
 * What a stack is written with, wherever it stands in the template: that a template is meant for several regions or environments
 * shows only there, since parameters with defaults have become plain values.
 */
const known = new WeakMap<Estate, Map<string, ReadonlySet<string>>>();

/** The parameters, pseudo parameters, mappings and resources that the stack's resources are put together of. */
export function ingredientsOf({ estate }: Graph, subject: Resource): ReadonlySet<string> {
  let stacks = known.get(estate);
  if (!stacks) {
    const made = new Map<string, Set<string>>();
    for (const resource of estate.resources) {
      const stack = stackOf(resource);
      const names = made.get(stack) ?? new Set<string>();
      made.set(stack, names);
      for (const name of resource.origin.madeOf?.([]) ?? []) names.add(name);
    }
    stacks = made;
    known.set(estate, stacks);
  }
  return stacks.get(stackOf(subject)) ?? new Set();
}

/** What a parameter is called that says which one of several regions does what the others need not. */
const homeRegion = /^(?:home|main|primary|central|iam|global(?:_?resources?)?(?:_?types?)?|aggregat(?:or|ion))_?region$/i;

/** A parameter for the one region that does what others need not shows that the stack is deployed to several. */
export function hasHomeRegion(graph: Graph, subject: Resource): boolean {
  return parametersOf(graph, subject).some((one) => homeRegion.test(one));
}

/** What may be given to a resource's stack on deployment; nothing where resources belong to none. */
export function parametersOf({ estate }: Graph, subject: Resource): readonly string[] {
  return estate.stacks.find((one) => one.key === stackOf(subject))?.parameters ?? [];
}

/** Whether the template is written for whatever region it is deployed to. */
export function isForSeveralRegions(graph: Graph, subject: Resource): boolean {
  return ingredientsOf(graph, subject).has('AWS::Region') || hasHomeRegion(graph, subject);
}
