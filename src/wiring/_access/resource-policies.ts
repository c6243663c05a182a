import { allOf, anyOf, type Graph, type Related, type Relative, type Resource, some, type Text, text } from '../../core/index.ts';
import type { PolicyDocument } from '../../schema/index.ts';
import type { Ask } from './ask.ts';
import { isLeftOver } from './example-accounts.ts';
import { matchTokens } from './match.ts';
import { denies, isService, permits, settled } from './statement.ts';
import { tokensOf } from './tokens.ts';
import { treeOf } from './written-json.ts';

/** The policies that hang on resources, wherever templates write them. */

/** Policy resources by what they are for: their type, and the property that names what they hang on. */
const policyTypes = {
  'AWS::SQS::Queue': [
    { type: 'AWS::SQS::QueuePolicy', theirs: 'Queues' },
    { type: 'AWS::SQS::QueueInlinePolicy', theirs: 'Queue' },
  ],
  'AWS::SNS::Topic': [
    { type: 'AWS::SNS::TopicPolicy', theirs: 'Topics' },
    { type: 'AWS::SNS::TopicInlinePolicy', theirs: 'TopicArn' },
  ],
  'AWS::S3::Bucket': [{ type: 'AWS::S3::BucketPolicy', theirs: 'Bucket' }],
  'AWS::SecretsManager::Secret': [{ type: 'AWS::SecretsManager::ResourcePolicy', theirs: 'SecretId' }],
} as const;

export type PolicyHolder = keyof typeof policyTypes;

/** A policy document and where it stands. */
export interface Attached {
  readonly resource: Resource;
  readonly property: string;
  readonly document: PolicyDocument | undefined;
}

/** The policies of a queue, a topic, a bucket or a secret that stand in resources of their own. */
export function attachedPolicies(
  graph: Graph,
  holder: Resource,
): { readonly items: readonly Relative[]; readonly related: readonly Related<Relative>[] } {
  const joins = policyTypes[holder.type as PolicyHolder] ?? [];
  const related = joins.map((join) => graph.joined(holder, join as never) as Related<Relative>);
  return { items: related.flatMap((one) => one.items), related };
}

/** Whether the resource's own policies let the request in; raises where they cannot all be seen. */
export function resourcePermits(graph: Graph, holder: Resource, ask: Ask): boolean {
  const { items, related } = attachedPolicies(graph, holder);
  const documents = items.map((one) => () => documentOf(graph, one));
  const allowed = () =>
    anyOf(
      () => some(documents, (document) => permits([document()], ask, graph)),
      // A policy that nobody can see may allow it.
      () => related.some((one) => !one.complete && one.raise()),
    );
  // Where nothing allows it, it does not matter what a deny is about.
  return allOf(allowed, () => !some(documents, (document) => denies([document()], ask, graph)));
}

export function documentOf(graph: Graph, policy: Relative): PolicyDocument | undefined {
  return treeOf(graph, policy, 'PolicyDocument') as PolicyDocument | undefined;
}

/** Whether a key's policy lets the request use it. Without one of its own, a key obeys its account's IAM policies alone. */
export function keyPermits(graph: Graph, key: Resource, ask: Ask): boolean {
  return permits([keyPolicyOf(graph, key)], ask, graph);
}

export function keyPolicyOf(graph: Graph, key: Resource): PolicyDocument | undefined {
  return treeOf(graph, graph.node(key), 'KeyPolicy') as PolicyDocument | undefined;
}

/** Whether a bus lets the request in by its policy: within an account nobody needs one. */
export function busPermits(graph: Graph, bus: Resource, ask: Ask): boolean {
  const own = treeOf(graph, graph.node(bus) as Relative, 'Policy') as PolicyDocument | undefined;
  if (permits([own], ask, graph)) return true;
  return some(graph.joined(bus, { type: 'AWS::Events::EventBusPolicy', theirs: 'EventBusName' }), (one) =>
    permits([{ Statement: one.properties.Statement as never }], ask, graph),
  );
}

/** Whether a policy of the log service lets it in: these hang on no group, but name groups as their resources. */
export function logsPermit(graph: Graph, ask: Ask): boolean {
  return some(graph.all('AWS::Logs::ResourcePolicy'), (one) => permits([documentOf(graph, one as Relative)], ask, graph));
}

/** The function behind what is invoked: itself, or an alias or a version of it. */
export function functionOf(graph: Graph, invoked: Relative): Relative<'AWS::Lambda::Function'> | undefined {
  if (invoked.resource.type === 'AWS::Lambda::Function') return invoked as Relative<'AWS::Lambda::Function'>;
  return graph.named(text(invoked.properties as { FunctionName?: string }, 'FunctionName'), ['AWS::Lambda::Function'], invoked.resource);
}

/** The permissions on a function, and on the alias or version that is invoked. */
export function permissionsOn(graph: Graph, invoked: Relative): readonly Related<Relative<'AWS::Lambda::Permission'>>[] {
  const related = [graph.joined(invoked.resource, { type: 'AWS::Lambda::Permission', theirs: 'FunctionName' })];
  if (invoked.resource.type === 'AWS::Lambda::Function') return related;
  // One that names an alias by name alone (`judge:live`) is joined to the function; those without any are given the benefit of the doubt.
  const whole = functionOf(graph, invoked);
  return whole ? [...related, graph.joined(whole.resource, { type: 'AWS::Lambda::Permission', theirs: 'FunctionName' })] : related;
}

/** Whether one permission lets the request invoke the function. */
export function permissionAllows(graph: Graph, permission: Relative<'AWS::Lambda::Permission'>, ask: Ask): boolean {
  const { properties } = permission;
  if (!('service' in ask.asker)) return false;
  const { service } = ask.asker;
  const tests: readonly (readonly [string, Text | undefined, boolean])[] = [
    ['aws:sourcearn', text(properties, 'SourceArn'), true],
    ['aws:sourceaccount', text(properties, 'SourceAccount'), false],
    ['aws:principalorgid', text(properties, 'PrincipalOrgID'), false],
  ];
  const principal = text(properties, 'Principal');
  if (!principal || !(isService(principal, service, graph) || principal.equals('*'))) return false;
  if (!/^(lambda:(invokefunction|invoke\*|\*)|\*)$/i.test(properties.Action ?? '')) return false;
  return tests.every(([key, wanted, wild]) => {
    if (wanted === undefined) return true;
    const given = ask.context.get(key);
    if (given === undefined) graph.unknown(`what ${key} will be is not known`);
    if (given === null) return false;
    return !isLeftOver(wanted, given, graph) && settled(matchTokens(tokensOf(wanted, graph), given, { wild }), graph, wanted);
  });
}

/** Whether some permission lets the request invoke what is invoked. */
export function mayInvoke(graph: Graph, invoked: Relative, ask: Ask): boolean {
  return some(permissionsOn(graph, invoked), (related) => some(related, (one) => permissionAllows(graph, one, ask)));
}
