import type { Graph, Reference, Resource, Text } from '../../core/index.ts';
import { type Answer, matchTokens } from '../_access/match.ts';
import { joined, tokensOf } from '../_access/tokens.ts';

/** Whether what a property names has the shape that AWS wants there: an ARN of a service, by a pattern with wildcards. */
export function hasShape(graph: Graph, name: Text, patterns: readonly string[]): Answer {
  if (name.references.some((one) => isOpaque(graph, one))) return 'maybe';
  // Names that nobody knows yet have no delimiters in them, so that any other name shows the same shape.
  const tokens = joined(tokensOf(name, graph).map((one) => (typeof one === 'object' && 'atom' in one ? 'x' : one)));
  const answers = patterns.map((pattern) => matchTokens([pattern], tokens, { wild: true }));
  return answers.includes('yes') ? 'yes' : answers.includes('maybe') ? 'maybe' : 'no';
}

/** Nobody knows what a custom resource, a stack or a stored parameter answers. */
export function isOpaque(graph: Graph, { target }: Reference): boolean {
  const type = graph.byKey(target)?.type ?? '';
  return !type.startsWith('AWS::') || type.startsWith('AWS::CloudFormation::') || type === 'AWS::SSM::Parameter';
}

/** The resource that the whole text is a reference to. */
export function referredTo(graph: Graph, { reference }: Text): Resource | undefined {
  return reference && graph.byKey(reference.target);
}
