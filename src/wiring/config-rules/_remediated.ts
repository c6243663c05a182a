import { type Graph, type Relative, type Resource, type ResourceTypes, text } from '../../core/index.ts';

/** The rule that a remediation is for; undefined for one that is not among what is judged. */
export function remediatedRule(
  graph: Graph,
  properties: ResourceTypes['AWS::Config::RemediationConfiguration'],
  remediation: Resource,
): Relative<'AWS::Config::ConfigRule'> | undefined {
  return graph.named(text(properties, 'ConfigRuleName'), ['AWS::Config::ConfigRule'], remediation);
}
