import type { Graph } from './graph.ts';
import type { Parameters, ParameterValues } from './parameters.ts';
import type { ResourceTypes, TypeName } from './resource.ts';
import { type Found, type Rule, type RuleContext, type RuleDefinition, rule, type Shipped } from './rule.ts';

/** What AWS does, as the beginning of a sentence. */
export const shippedAs: Readonly<Record<Shipped['as'], string>> = {
  'deploy error': 'The deployment fails',
  silence: 'It deploys, and then does not work, without a word',
  risk: 'It deploys and works, until the day it does not',
};

/** What a wiring rule may ask: all that a rule may, and the whole graph of the estate. */
export interface WiringContext<P = Record<string, unknown>> extends RuleContext<P> {
  readonly graph: Graph;
}

export interface WiringDefinition<T extends TypeName, P extends Parameters> extends Omit<RuleDefinition<T, P>, 'scope' | 'check' | 'needs'> {
  readonly shipped: Shipped;
  /** True if the rule has something to say about the resource; otherwise why not, as a half-sentence. */
  readonly scope?: (properties: ResourceTypes[T], context: WiringContext<ParameterValues<P>>) => true | string;
  readonly check: (properties: ResourceTypes[T], context: WiringContext<ParameterValues<P>>) => Iterable<Found> | undefined;
}

/** A rule about how resources are joined. It sees the whole estate, so it is judged where all of it is at hand. */
// biome-ignore lint/complexity/noBannedTypes: no parameters
export function wiring<const T extends TypeName, const P extends Parameters = {}>(definition: WiringDefinition<T, P>): Rule {
  return rule(definition as never);
}
