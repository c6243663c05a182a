import { type Graph, type Relative, type Resource, type ResourceTypes, type Text, text } from '../../core/index.ts';
import { serviceAsk } from '../_access/ask.ts';
import { functionOf, permissionAllows } from '../_access/resource-policies.ts';

/** The function that judges by a custom Config rule. */

const service = 'config.amazonaws.com';

export const invocable = ['AWS::Lambda::Function', 'AWS::Lambda::Alias', 'AWS::Lambda::Version'] as const;

export interface Judge {
  /** The function, or the alias or version of it that the rule names. */
  readonly invoked: Relative;
  readonly whole: Relative<'AWS::Lambda::Function'>;
}

/** What the rule names as its function; undefined where something else judges. */
export function functionIdentifier({ Source }: ResourceTypes['AWS::Config::ConfigRule']): Text | undefined {
  return text(Source, 'Owner')?.equals('CUSTOM_LAMBDA') ? text(Source, 'SourceIdentifier') : undefined;
}

/** The function among what is judged; undefined where it is kept elsewhere. */
export function judgeOf(graph: Graph, properties: ResourceTypes['AWS::Config::ConfigRule'], rule: Resource): Judge | undefined {
  const identifier = functionIdentifier(properties);
  if (!identifier) return undefined;
  const invoked = graph.named(identifier, invocable, rule);
  const whole = invoked && functionOf(graph, invoked);
  return invoked && whole ? { invoked, whole } : undefined;
}

/** Whether a permission lets AWS Config invoke the function for this rule. */
export function lets(graph: Graph, permission: Relative<'AWS::Lambda::Permission'>, rule: Resource, { invoked }: Judge): boolean {
  // Ids of rules are not known before deployment, but whose they are is.
  const source = text(permission.properties, 'SourceArn')?.reference;
  if (source && source.target !== rule.key && graph.byKey(source.target)?.type === 'AWS::Config::ConfigRule') return false;
  return permissionAllows(graph, permission, serviceAsk({ service, action: 'lambda:InvokeFunction', on: invoked.resource, from: rule }, graph));
}
