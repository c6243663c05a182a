import { type Graph, type Relative, type Resource, type Text, text } from '../../core/index.ts';
import { functionOf } from '../_access/resource-policies.ts';
import { roleNamed } from '../_access/roles.ts';

/** Functions, and what belongs to them. */

export type FunctionNode = Relative<'AWS::Lambda::Function'>;
export type RoleNode = Relative<'AWS::IAM::Role'>;
export type MappingNode = Relative<'AWS::Lambda::EventSourceMapping'>;

const invocable = ['AWS::Lambda::Function', 'AWS::Lambda::Alias', 'AWS::Lambda::Version'] as const;

/** The function that a text names, by itself or by an alias or version of it; undefined for one outside of what is judged. */
export function functionNamed(graph: Graph, name: Text | undefined, subject: Resource): FunctionNode | undefined {
  const invoked = graph.named(name, invocable, subject);
  return invoked && functionOf(graph, invoked);
}

/** The role that a function runs as, where it is one of ours. */
export function roleOf(graph: Graph, { resource, properties }: FunctionNode): RoleNode | undefined {
  return roleNamed(graph, text(properties, 'Role'), resource);
}

/**
 * Why rules about how functions run leave some alone: what only custom resources call runs while a stack is deployed, mostly code
 * of the CDK's, and CloudFormation itself waits for its answer.
 */
export function servesDeploymentsOnly(graph: Graph, fn: Resource): boolean {
  const followers = graph.followers(fn).filter(({ type }) => !isOfTheFunction(type));
  return followers.length > 0 && followers.every(({ type }) => isCustomResource(type));
}

export const runsOnDeployment = 'it only serves custom resources, while a stack is deployed';

export function isCustomResource(type: string): boolean {
  return type.startsWith('Custom::') || type === 'AWS::CloudFormation::CustomResource';
}

/** What hangs on a function without calling it. */
function isOfTheFunction(type: string): boolean {
  return type === 'AWS::Logs::LogGroup' || type.startsWith('AWS::IAM::') || type.startsWith('AWS::CloudWatch::');
}
